// Which key was pressed, by its place on the keyboard.
#pragma once

#include <QKeyEvent>
#include <QKeySequence>

namespace saldo::ui {

// The Latin letter or digit of that place on a usual keyboard (Qt::Key_A …, Qt::Key_0 …); 0 for
// other keys. A key that gives a Latin letter is that letter, wherever it is; for the others the
// keyboard's own number of the key decides, and without one the Russian layout: its ka is R.
int latinKeyOf(const QKeyEvent &event);

// The shortcut that the key would be with the Latin layout on; empty if it is one already, or none.
QKeySequence latinShortcutOf(const QKeyEvent &event);

} // namespace saldo::ui
