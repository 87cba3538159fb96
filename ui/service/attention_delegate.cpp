#include "ui/service/attention_delegate.h"

#include "ui/service/attention_list.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace saldo::ui {

namespace {

constexpr int margin = 14;

void drawLine(QPainter *painter, const QRect &area, const QString &text, const QFont &font, const QColor &colour)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

void AttentionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect &area = option.rect;
    painter->save();
    painter->fillRect(area, selected ? theme.selection : hovered ? theme.hover : theme.surface);
    if (selected)
        painter->fillRect(QRect(area.topLeft(), QSize(3, area.height())), theme.accent);
    painter->fillRect(QRect(area.bottomLeft(), QSize(area.width(), 1)), theme.lines);
    const QRect inner = area.adjusted(margin, 8, -margin, -8);
    const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    drawLine(painter, upper, index.data().toString(), fontOf(measure::bodyPx, QFont::DemiBold), theme.text);
    drawLine(painter, upper.translated(0, upper.height()), index.data(AttentionList::ExcerptRole).toString(),
             fontOf(measure::secondaryPx), theme.secondaryText);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.accent, 1));
        painter->drawRect(area.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

QSize AttentionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, measure::ticketRow};
}

} // namespace saldo::ui
