#include "ui/service/attention_delegate.h"

#include "ui/service/attention_list.h"
#include "ui/shared/list_row.h"

#include <QPainter>

namespace saldo::ui {

namespace {

constexpr int margin = 14;

} // namespace

void AttentionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    paintRowGround(painter, option);
    const QRect inner = option.rect.adjusted(margin, 8, -margin, -8);
    const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    drawCut(painter, upper, index.data().toString(), fontOf(measure::bodyPx, QFont::DemiBold), theme.text);
    drawCut(painter, upper.translated(0, upper.height()), index.data(AttentionList::ExcerptRole).toString(),
            fontOf(measure::secondaryPx), theme.secondaryText);
    paintRowFocus(painter, option);
    painter->restore();
}

QSize AttentionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, measure::ticketRow};
}

} // namespace saldo::ui
