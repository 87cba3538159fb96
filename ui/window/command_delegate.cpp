#include "ui/window/command_delegate.h"

#include "ui/shared/theme.h"
#include "ui/window/command_list.h"

#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace saldo::ui {

namespace {

constexpr int margin = 12;

// One line, with its marks in bold and the accent.
QTextLine lay(QTextLayout &layout, const QList<store::TextRange> &marks)
{
    QList<QTextLayout::FormatRange> formats;
    for (const store::TextRange &mark : marks) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(Theme::current().accent);
        formats.append({static_cast<int>(mark.start), static_cast<int>(mark.length), format});
    }
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    return line;
}

// Cut to its width, with "…" at the end.
void drawMarked(QPainter *painter, const QRect &rect, const QString &text, const QList<store::TextRange> &marks,
                const QFont &font, const QColor &colour)
{
    QTextLayout layout(text, font);
    QTextLine line = lay(layout, marks);
    if (line.isValid() && line.naturalTextWidth() > rect.width()) {
        const QFontMetricsF metrics(font);
        const qreal bold = line.naturalTextWidth() - metrics.horizontalAdvance(text); // what the marks take more
        layout.setText(metrics.elidedText(text, Qt::ElideRight, rect.width() - std::max(0.0, bold)));
        line = lay(layout, marks);
    }
    painter->save();
    painter->setPen(colour);
    painter->setClipRect(rect);
    if (line.isValid())
        layout.draw(painter, {static_cast<qreal>(rect.left()), rect.top() + (rect.height() - line.height()) / 2});
    painter->restore();
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto entry = index.data(CommandList::EntryRole).value<CommandList::Entry>();
    const bool possible = index.flags().testFlag(Qt::ItemIsEnabled);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selection);
    else if (possible && option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.hover);
    QRect rect = option.rect.adjusted(margin, 4, -margin, -4);
    const QFont small = fontOf(measure::secondaryPx);
    const QFont body = fontOf(measure::bodyPx);
    QRect upper = rect;
    if (!entry.second.isEmpty()) {
        upper.setHeight(rect.height() / 2);
        const QRect lower(rect.left(), upper.bottom() + 1, rect.width(), rect.height() - upper.height());
        drawMarked(painter, lower, entry.second, entry.secondMarks, small, theme.secondaryText);
    }
    const int detailWidth = QFontMetrics(small).horizontalAdvance(entry.detail);
    painter->setFont(small);
    painter->setPen(theme.secondaryText);
    painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, entry.detail);
    drawMarked(painter, upper.adjusted(0, 0, -detailWidth - margin, 0), entry.text, entry.marks, body,
               possible ? theme.text : theme.secondaryText);
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool two = !index.data(Qt::ToolTipRole).toString().isEmpty();
    return {100, two ? measure::tableRow + 4 * measure::grid : measure::tableRow};
}

} // namespace saldo::ui
