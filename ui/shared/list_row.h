// What rows of two lines look like, in every list that has them: their ground, their focus, text that is cut.
#pragma once

#include "ui/shared/theme.h"

#include <QStyleOptionViewItem>

class QPainter;

namespace saldo::ui {

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option);
// Around the row that the keyboard has reached; nothing around others.
void paintRowFocus(QPainter *painter, const QStyleOptionViewItem &option);
// In one line, with "..." where it has no room.
void drawCut(QPainter *painter, const QRect &area, const QString &text, const QFont &font, const QColor &colour);

} // namespace saldo::ui
