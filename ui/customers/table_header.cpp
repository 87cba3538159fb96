#include "ui/customers/table_header.h"

#include "ui/shared/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace saldo::ui {

namespace {

constexpr int arrowRoom = 9; // from the words to its middle

void drawArrow(QPainter *painter, const QPointF &middle, Qt::SortOrder order, const QColor &colour)
{
    const qreal up = order == Qt::AscendingOrder ? -1 : 1;
    QPainterPath arrow;
    arrow.moveTo(middle + QPointF(-4, -2 * up));
    arrow.lineTo(middle + QPointF(0, 2 * up));
    arrow.lineTo(middle + QPointF(4, -2 * up));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(arrow);
}

} // namespace

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(40);
}

int TableHeader::widthOf(const QString &heading, bool sorts)
{
    return QFontMetrics(fontOf(measure::secondaryPx, QFont::DemiBold)).horizontalAdvance(heading) + 2 * usualMargin + 2
        + (sorts ? arrowRoom : 0);
}

int TableHeader::wrappedWidthOf(const QString &heading)
{
    int least = widthOf(heading);
    for (qsizetype space = heading.indexOf(u' '); space >= 0; space = heading.indexOf(u' ', space + 1))
        least = std::min(least, std::max(widthOf(heading.left(space)), widthOf(heading.mid(space + 1))));
    return least;
}

int TableHeader::roomFor(const QString &heading) const
{
    return (m_wrapped ? wrappedWidthOf(heading) : widthOf(heading)) - 2 * (usualMargin - m_margin);
}

void TableHeader::setMargin(int margin)
{
    if (m_margin == margin)
        return;
    m_margin = margin;
    viewport()->update();
}

void TableHeader::setWrapped(bool wrapped)
{
    if (m_wrapped == wrapped)
        return;
    m_wrapped = wrapped;
    updateGeometry();
    Q_EMIT geometriesChanged();
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_wrapped ? measure::tableRow + 12 : measure::tableRow};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid() || model() == nullptr)
        return;
    const Theme &theme = Theme::current();
    painter->fillRect(rect, theme.surface);
    painter->fillRect(QRect(rect.bottomLeft(), QSize(rect.width(), 1)), theme.lines);
    const bool sorts = isSortIndicatorShown() && sortIndicatorSection() == section;
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const bool right = model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const QFont font = fontOf(measure::secondaryPx, sorts ? QFont::DemiBold : QFont::Medium);
    const QRect inner = rect.adjusted(m_margin, 0, -m_margin, -1);
    const int width = std::min(QFontMetrics(font).horizontalAdvance(text) + 1, inner.width());
    painter->setFont(font);
    painter->setPen(sorts ? theme.text : theme.secondaryText);
    if (m_wrapped && QFontMetrics(font).horizontalAdvance(text) >= inner.width()) {
        painter->drawText(inner, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextWordWrap, text);
        return;
    }
    const QRect place(right ? inner.right() + 1 - width : inner.left(), inner.top(), width, inner.height());
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    if (sorts) {
        const int x = right ? place.left() - arrowRoom : place.right() + arrowRoom;
        drawArrow(painter, QPointF(x, place.center().y() + 1), sortIndicatorOrder(), theme.accent);
    }
}

} // namespace saldo::ui
