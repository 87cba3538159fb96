// The actions of a pane: under their keys while the focus is in it, and in the command box.
#pragma once

#include <QAction>
#include <functional>

class QLineEdit;
class QWidget;

namespace saldo::ui {

// Owned by `owner`, within which its keys work; a letter's by its place on the keyboard. Its text is
// given when the language is known; `name` is the object's.
QAction *makeAction(QWidget *owner, const char *name, const QKeySequence &keys, const std::function<void()> &deed);

// "Print to PDF (Ctrl+P)": a tool tip, without what a menu puts around the name.
QString withKeys(const QString &words, const QAction *action);

// Names the button that empties a field, which has a sign only.
void nameClearButton(QLineEdit *field, const QString &name);

// A key of the row of digits with Alt, Ctrl and Alt …: the keys of the first, second … of several like things.
QKeySequence digitKeys(Qt::KeyboardModifiers modifiers, int digit);

} // namespace saldo::ui
