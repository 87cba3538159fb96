#include "ui/shared/list_row.h"

#include <QPainter>

namespace saldo::ui {

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = Theme::current();
    const QRect &area = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(area, selected ? theme.selection : hovered ? theme.hover : theme.surface);
    if (selected)
        painter->fillRect(QRect(area.topLeft(), QSize(3, area.height())), theme.accent);
    painter->fillRect(QRect(area.bottomLeft(), QSize(area.width(), 1)), theme.lines);
}

void paintRowFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus) || !option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    painter->setPen(QPen(Theme::current().accent, 1));
    painter->setBrush(Qt::NoBrush); // whatever was filled before
    painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
}

void drawCut(QPainter *painter, const QRect &area, const QString &text, const QFont &font, const QColor &colour)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace saldo::ui
