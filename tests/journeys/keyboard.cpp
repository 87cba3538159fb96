#include "tests/journeys/keyboard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTest>
#include <cstring>

namespace saldo::tests {

namespace {

// Row by row: the number of the first key, the Latin letters, and the Cyrillic ones by code point.
struct Row
{
    quint32 first;
    const char *latin;
    const char16_t *cyrillic;
};

constexpr char16_t upper[] = {0x0439, 0x0446, 0x0443, 0x043A, 0x0435, 0x043D, 0x0433, 0x0448, 0x0449, 0x0437, 0};
constexpr char16_t middle[] = {0x0444, 0x044B, 0x0432, 0x0430, 0x043F, 0x0440, 0x043E, 0x043B, 0x0434, 0};
constexpr char16_t lower[] = {0x044F, 0x0447, 0x0441, 0x043C, 0x0438, 0x0442, 0x044C, 0};
constexpr Row rows[] = {
    {10, "1234567890", u"1234567890"}, {24, "qwertyuiop", upper}, {38, "asdfghjkl", middle}, {52, "zxcvbnm", lower}};
constexpr quint32 space = 65;

quint32 numberOf(char key)
{
    for (const Row &row : rows) {
        if (const char *place = std::strchr(row.latin, key); place != nullptr && key != 0)
            return row.first + static_cast<quint32>(place - row.latin);
    }
    return space;
}

// As QTest does it for a widget, but with the key's number: to shortcuts first, then to who has the focus.
void send(int key, quint32 number, const QString &text, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr)
        qFatal("no widget has the focus");
    QKeyEvent press(QEvent::KeyPress, key, modifiers, number, 0, 0, text);
    if (!qt_sendShortcutOverrideEvent(focus, press.timestamp(), key, modifiers, text, false, 1))
        QApplication::sendEvent(focus, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, number, 0, 0, text);
    if (QWidget *after = QApplication::focusWidget())
        QApplication::sendEvent(after, &release);
    QCoreApplication::processEvents();
}

} // namespace

QChar Keyboard::letterOf(char key) const
{
    for (const Row &row : rows) {
        const char *place = std::strchr(row.latin, key);
        if (m_layout == Layout::Russian && place != nullptr && key != 0)
            return row.cyrillic[place - row.latin];
    }
    return QLatin1Char(key);
}

void Keyboard::press(char key, Qt::KeyboardModifiers modifiers) const
{
    const QChar letter = letterOf(key);
    const bool writes = (modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) == 0;
    const QString text = writes ? QString(modifiers.testFlag(Qt::ShiftModifier) ? letter.toUpper() : letter) : QString();
    send(letter.toUpper().unicode(), numberOf(key), text, modifiers);
}

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    send(key, 0, {}, modifiers);
}

void Keyboard::type(const char *keys) const
{
    for (const char *key = keys; *key != 0; ++key)
        press(*key);
}

QString Keyboard::typed(const char *keys) const
{
    QString text;
    for (const char *key = keys; *key != 0; ++key)
        text += letterOf(*key);
    return text;
}

} // namespace saldo::tests
