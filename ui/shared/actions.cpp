#include "ui/shared/actions.h"

#include "ui/shared/letter_keys.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

namespace saldo::ui {

QAction *makeAction(QWidget *owner, const char *name, const QKeySequence &keys, const std::function<void()> &deed)
{
    installLetterKeys();
    auto *action = new QAction(owner);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(action, &QAction::triggered, owner, deed);
    owner->addAction(action);
    return action;
}

QString withKeys(const QString &words, const QAction *action)
{
    if (action->shortcut().isEmpty())
        return words;
    return QCoreApplication::translate("saldo::ui::actions", "%1 (%2)", "what, its keys")
        .arg(words, action->shortcut().toString(QKeySequence::NativeText));
}

void nameClearButton(QLineEdit *field, const QString &name)
{
    for (QToolButton *button : field->findChildren<QToolButton *>())
        button->setAccessibleName(name);
}

QKeySequence digitKeys(Qt::KeyboardModifiers modifiers, int digit)
{
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(Qt::Key_0 + digit % 10)));
}

} // namespace saldo::ui
