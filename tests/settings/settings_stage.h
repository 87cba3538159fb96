// What the tests of the settings share: finding the dialog in sight, its words and its fields.
#pragma once

#include "tests/ui/ticket_stage.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>

namespace saldo::test {

inline QDialog *dialogOf(const QWidget &window)
{
    QDialog *found = nullptr;
    for (QDialog *one : window.findChildren<QDialog *>()) {
        if (one->isVisible())
            found = one;
    }
    return found;
}

template <typename Widget>
Widget *in(const QWidget *parent, const char *name)
{
    return parent->findChild<Widget *>(QLatin1String(name));
}

inline QString words(const QWidget *parent, const char *name)
{
    const auto *label = in<QLabel>(parent, name);
    return label->isHidden() ? QString() : label->text();
}

inline bool mayBeSent(const QDialog *dialog)
{
    return in<QAbstractButton>(dialog, "send")->isEnabled();
}

// Ctrl+Enter, which sends from any field, and until the desk has it.
inline bool enter(QDialog *dialog)
{
    const QSignalSpy accepted(dialog, &QDialog::accepted);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return accepted.count() == 1; });
}

} // namespace saldo::test
