#include "ui/shared/even_rows.h"

#include <QScrollBar>
#include <algorithm>

namespace saldo::ui {

int EvenRows::offset() const
{
    return m_view.verticalScrollBar()->value();
}

int EvenRows::count() const
{
    return m_view.model() != nullptr ? m_view.model()->rowCount(m_view.rootIndex()) : 0;
}

QRect EvenRows::rectOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {0, index.row() * m_height - offset(), m_view.viewport()->width(), m_height};
}

int EvenRows::rowAt(int y) const
{
    const int below = y + offset();
    return below < 0 ? -1 : below / m_height;
}

QModelIndex EvenRows::indexAt(int y) const
{
    const int row = rowAt(y);
    return row >= 0 && row < count() ? m_view.model()->index(row, 0, m_view.rootIndex()) : QModelIndex();
}

EvenRows::Span EvenRows::within(const QRect &area) const
{
    return {std::max(0, rowAt(area.top())), std::min(count() - 1, rowAt(area.bottom()))};
}

QItemSelection EvenRows::selectionIn(const QRect &area) const
{
    const Span rows = within(area.normalized());
    if (rows.last < rows.first)
        return {};
    return {m_view.model()->index(rows.first, 0, m_view.rootIndex()), m_view.model()->index(rows.last, 0, m_view.rootIndex())};
}

QRegion EvenRows::regionOf(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += QRect(rectOf(range.topLeft()).topLeft(), rectOf(range.bottomRight()).bottomRight());
    return region & m_view.viewport()->rect();
}

int EvenRows::offsetFor(const QModelIndex &index, QAbstractItemView::ScrollHint hint) const
{
    if (!index.isValid())
        return offset();
    const QRect area = rectOf(index);
    const int height = m_view.viewport()->height();
    using Hint = QAbstractItemView::ScrollHint;
    if (hint == Hint::PositionAtTop || (hint == Hint::EnsureVisible && area.top() < 0))
        return offset() + area.top();
    if (hint == Hint::PositionAtBottom || (hint == Hint::EnsureVisible && area.bottom() >= height))
        return offset() + area.bottom() + 1 - height;
    return hint == Hint::PositionAtCenter ? offset() + area.center().y() - height / 2 : offset();
}

int EvenRows::greatestOffset() const
{
    return std::max(0, count() * m_height - m_view.viewport()->height());
}

int EvenRows::page() const
{
    return std::max(1, m_view.viewport()->height() / m_height);
}

QModelIndex EvenRows::nearest(int row) const
{
    const int rows = count();
    return rows == 0 ? QModelIndex() : m_view.model()->index(std::clamp(row, 0, rows - 1), 0, m_view.rootIndex());
}

} // namespace saldo::ui
