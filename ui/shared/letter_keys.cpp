#include "ui/shared/letter_keys.h"

#include "ui/shared/key_position.h"

#include <QApplication>
#include <QWidget>

namespace saldo::ui {

namespace {

bool isUnder(const QAction *action, const QKeySequence &keys)
{
    return action->isEnabled() && action->shortcuts().contains(keys);
}

QAction *actionOf(const QWidget *widget, const QWidget *focus, const QKeySequence &keys)
{
    for (QAction *action : widget->actions()) {
        const bool here = widget == focus || action->shortcutContext() != Qt::WidgetShortcut;
        if (here && isUnder(action, keys))
            return action;
    }
    return nullptr;
}

// What the widget would do with the key itself: the same question that Qt asks before shortcuts.
bool isTaken(QWidget *widget, const QKeyEvent &event)
{
    QKeyEvent question(QEvent::ShortcutOverride, event.key(), event.modifiers(), event.nativeScanCode(),
                       event.nativeVirtualKey(), event.nativeModifiers(), event.text());
    question.ignore();
    QCoreApplication::sendEvent(widget, &question);
    return question.isAccepted();
}

class LetterKeys : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || QApplication::activePopupWidget() != nullptr)
            return false;
        auto *widget = qobject_cast<QWidget *>(watched);
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (widget == nullptr || latinShortcutOf(key).isEmpty())
            return false;
        QAction *action = actionByPosition(widget, key);
        if (action == nullptr || isTaken(widget, key))
            return false;
        action->trigger();
        return true;
    }
};

} // namespace

void installLetterKeys()
{
    static QObject *installed = nullptr;
    if (installed != nullptr)
        return;
    installed = new LetterKeys(qApp);
    QObject::connect(installed, &QObject::destroyed, [] { installed = nullptr; });
    qApp->installEventFilter(installed);
}

QAction *actionByPosition(const QWidget *focus, const QKeyEvent &event)
{
    const QKeySequence keys = latinShortcutOf(event);
    if (keys.isEmpty())
        return nullptr;
    for (const QWidget *widget = focus; widget != nullptr; widget = widget->parentWidget()) {
        if (QAction *action = actionOf(widget, focus, keys))
            return action;
        if (widget->isWindow())
            break;
    }
    for (QAction *action : focus->window()->findChildren<QAction *>()) {
        if (action->shortcutContext() == Qt::WindowShortcut && isUnder(action, keys))
            return action;
    }
    return nullptr;
}

} // namespace saldo::ui
