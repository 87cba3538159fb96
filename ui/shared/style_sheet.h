// The style sheet of the window: what is drawn by Qt's own widgets, in the theme's colours. Widgets
// say what they are by the property `look`: "primary", "quiet", "segment", "title", "secondary",
// "number", "card", "note", "bar", "field" …; see the sheet for all of them.
#pragma once

#include "ui/shared/theme.h"

class QWidget;

namespace saldo::ui {

QString styleSheet(const Theme &theme);

// Sets the property `look` and has the style look again.
void setLook(QWidget *widget, const char *look);

} // namespace saldo::ui
