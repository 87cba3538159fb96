// Shortcuts of letters and digits by the place of their keys, in every pane and whatever layout is on.
#pragma once

#include <QAction>
#include <QKeyEvent>

namespace saldo::ui {

// From then on, in the whole application; as often as one likes. A key that the widget in focus takes
// as text stays its own, and what Qt finds by the letter itself never comes here.
void installLetterKeys();

// The enabled action that the key means, by its place, with the focus in `focus`; nullptr if there is none.
QAction *actionByPosition(const QWidget *focus, const QKeyEvent &event);

} // namespace saldo::ui
