// Which of its own words a window can't show for want of room, in the language in use. What people wrote, and
// what is made shorter on purpose and told whole in a tool tip, is not among them.
#pragma once

#include <QStringList>

class QWidget;

namespace saldo::ui {

// Texts of labels, buttons, choices, empty fields and headings that are to be seen in `shown`, have their size,
// and are larger than it or stick out of what holds them; each with the name of its widget.
QStringList cutOff(const QWidget &shown);

} // namespace saldo::ui
