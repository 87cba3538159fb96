#include "ui/queue/view_delegate.h"

#include "ui/queue/view_list.h"
#include "ui/shared/theme.h"

#include <QLocale>
#include <QPainter>

namespace saldo::ui {

namespace {

constexpr int rowHeight = 29;
constexpr int groupGap = 14;
constexpr int headingHeight = 22;
constexpr int margin = 8;  // outside the ground
constexpr int padding = 8; // and within it
constexpr int gap = 8;
constexpr int usualMost = 999;
constexpr int widest = 240; // a longer name, of an own view, is cut

// What stands above the row's own ground.
int roomAbove(const QModelIndex &index)
{
    const int heading = index.data(ViewList::HeadingRole).toString().isEmpty() ? 0 : headingHeight;
    return heading + (index.data(ViewList::FirstOfGroupRole).toBool() ? groupGap : 0);
}

} // namespace

QSize ViewDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(measure::bodyPx, QFont::DemiBold));
    const QString count = QLocale().toString(index.data(ViewList::CountRole).toLongLong());
    // Counts come later than names, and change: there is room for some hundreds from the beginning.
    const int figures = std::max(metrics.horizontalAdvance(count), metrics.horizontalAdvance(QLocale().toString(usualMost)));
    const int words = metrics.horizontalAdvance(index.data().toString()) + gap + figures;
    return {std::min(widest, words + 2 * (margin + padding) + 1), rowHeight + roomAbove(index)};
}

void ViewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool urgent = index.data(ViewList::UrgentRole).toBool();
    const QRect row = option.rect.adjusted(margin, roomAbove(index), -margin, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(fontOf(measure::secondaryPx));
    painter->setPen(theme.secondaryText);
    painter->drawText(QRect(row.left() + padding, row.top() - headingHeight, row.width() - 2 * padding, headingHeight),
                      Qt::AlignLeft | Qt::AlignVCenter, index.data(ViewList::HeadingRole).toString());
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? theme.accentSoft : theme.hover);
        painter->drawRoundedRect(row, measure::radius, measure::radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), measure::radius, measure::radius);
    }
    const QRect text = row.adjusted(padding, 0, -padding, 0);
    const QVariant counted = index.data(ViewList::CountRole);
    const QString count = counted.isValid() ? QLocale().toString(counted.toLongLong()) : QString();
    painter->setFont(fontOf(measure::bodyPx, selected || urgent ? QFont::DemiBold : QFont::Normal));
    const int countWidth = painter->fontMetrics().horizontalAdvance(count);
    painter->setPen(urgent ? theme.danger : selected ? theme.accent : theme.secondaryText);
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, count);
    painter->setFont(fontOf(measure::bodyPx, selected ? QFont::DemiBold : QFont::Normal));
    painter->setPen(selected ? theme.accent : theme.text);
    const QRect name = text.adjusted(0, 0, -countWidth - gap, 0);
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->restore();
}

} // namespace saldo::ui
