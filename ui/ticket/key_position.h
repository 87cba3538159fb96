// Which key was pressed, by its place on the keyboard.
#pragma once

#include <QKeyEvent>

namespace saldo::ui {

// The Latin letter or digit of that place on a usual keyboard (Qt::Key_A …, Qt::Key_0 …); 0 for
// other keys. With the Russian layout on, К is R.
int latinKeyOf(const QKeyEvent &event);

} // namespace saldo::ui
