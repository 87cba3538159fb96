#include "ui/shared/key_position.h"

#include <QString>

namespace saldo::ui {

namespace {

// The letters of the Russian layout, by code point, in the order of the keys that follow.
constexpr char16_t cyrillic[] = {0x0439, 0x0446, 0x0443, 0x043A, 0x0435, 0x043D, 0x0433, 0x0448, 0x0449, 0x0437,
                                 0x0444, 0x044B, 0x0432, 0x0430, 0x043F, 0x0440, 0x043E, 0x043B, 0x0434,
                                 0x044F, 0x0447, 0x0441, 0x043C, 0x0438, 0x0442, 0x044C, 0};
constexpr char latin[] = "QWERTYUIOPASDFGHJKLZXCVBNM";

// Rows of keys by the numbers that X11 and Wayland give them (those of evdev, and 8).
struct Row
{
    quint32 first;
    const char *keys;
};
constexpr Row rows[] = {{10, "1234567890"}, {24, "QWERTYUIOP"}, {38, "ASDFGHJKL"}, {52, "ZXCVBNM"}};

bool isLatin(int key)
{
    return (key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9);
}

int keyOfNumber(quint32 number)
{
    for (const Row &row : rows) {
        if (number >= row.first && number < row.first + qstrlen(row.keys))
            return row.keys[number - row.first];
    }
    return 0;
}

// Keys that have no letter of their own keep their meaning wherever they are: Tab, F1, Enter.
bool isLetter(int key)
{
    return key > Qt::Key_Space && key < Qt::Key_Escape;
}

} // namespace

int latinKeyOf(const QKeyEvent &event)
{
    const int key = event.key();
    if (isLatin(key))
        return key;
    if (!isLetter(key) || event.modifiers().testFlag(Qt::KeypadModifier))
        return 0;
    if (const int byNumber = keyOfNumber(event.nativeScanCode()); byNumber != 0)
        return byNumber;
    // Qt names a Cyrillic key by its capital letter's code point.
    if (key < 0x0400 || key > 0x04FF)
        return 0;
    const QChar small = QChar(static_cast<char16_t>(key)).toLower();
    const qsizetype place = QStringView(cyrillic).indexOf(small);
    return place < 0 ? 0 : latin[place];
}

QKeySequence latinShortcutOf(const QKeyEvent &event)
{
    const int key = latinKeyOf(event);
    if (key == 0 || key == event.key())
        return {};
    return QKeySequence(QKeyCombination(event.modifiers() & ~Qt::GroupSwitchModifier, static_cast<Qt::Key>(key)));
}

} // namespace saldo::ui
