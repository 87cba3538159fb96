// The window's few signs, drawn as lines in the theme's colours: sharp at every scale, and right when the
// theme changes.
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace saldo::ui {

enum class Glyph {
    Queue, Attention, Customers, Renewals, Timelines, Review, Settings, // the panes
    SidePanel,                                     // the customer's side of a ticket
    More,                                          // everything else that can be done
    Moon, Sun,                                     // the colours that a click would bring
    Search
};

// Into the middle of `area`, as large as it allows.
void paintGlyph(QPainter *painter, const QRectF &area, Glyph glyph, const QColor &colour);

// For a button: secondary text's colour, the accent's when it is checked.
QIcon glyphIcon(Glyph glyph);

} // namespace saldo::ui
