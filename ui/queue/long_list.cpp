#include "ui/queue/long_list.h"

#include <QHoverEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <algorithm>

namespace saldo::ui {

LongList::LongList(int rowHeight, QWidget *parent) : PatientList(parent), m_rowHeight(rowHeight)
{
    setVerticalScrollMode(ScrollPerPixel);
}

int LongList::rows() const
{
    return model() != nullptr ? model()->rowCount(rootIndex()) : 0;
}

int LongList::rowAt(int y) const
{
    const int below = y + verticalOffset();
    return below < 0 ? -1 : below / m_rowHeight;
}

int LongList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect LongList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {0, index.row() * m_rowHeight - verticalOffset(), viewport()->width(), m_rowHeight};
}

QModelIndex LongList::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y());
    return row >= 0 && row < rows() ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

void LongList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const QRect area = visualRect(index);
    const int height = viewport()->height();
    int move = 0;
    if (hint == PositionAtTop || (hint == EnsureVisible && area.top() < 0))
        move = area.top();
    else if (hint == PositionAtBottom || (hint == EnsureVisible && area.bottom() >= height))
        move = area.bottom() + 1 - height;
    else if (hint == PositionAtCenter)
        move = area.center().y() - height / 2;
    verticalScrollBar()->setValue(verticalOffset() + move);
    viewport()->update(visualRect(index));
}

// The rows are where they are.
void LongList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

QModelIndex LongList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = rows();
    if (count == 0)
        return {};
    const int page = std::max(1, viewport()->height() / m_rowHeight);
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    switch (action) {
    case MoveUp:
    case MoveLeft:
    case MovePrevious:
        row = row < 0 ? 0 : row - 1;
        break;
    case MoveDown:
    case MoveRight:
    case MoveNext:
        row += 1;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count - 1;
        break;
    }
    return model()->index(std::clamp(row, 0, count - 1), 0, rootIndex());
}

void LongList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QRect area = rect.normalized();
    const int from = std::max(0, rowAt(area.top()));
    const int to = std::min(rows() - 1, rowAt(area.bottom()));
    QItemSelection selection;
    if (from <= to)
        selection.select(model()->index(from, 0, rootIndex()), model()->index(to, 0, rootIndex()));
    selectionModel()->select(selection, flags);
}

QRegion LongList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += QRect(visualRect(range.topLeft()).topLeft(), visualRect(range.bottomRight()).bottomRight());
    return region & viewport()->rect();
}

void LongList::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last);
    updateGeometries();
    viewport()->update();
}

void LongList::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
    scheduleDelayedItemsLayout(); // the scroll bar follows when they are gone
}

void LongList::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
}

void LongList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void LongList::updateGeometries()
{
    const int height = viewport()->height();
    verticalScrollBar()->setSingleStep(m_rowHeight);
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, std::max(0, rows() * m_rowHeight - height));
    QAbstractItemView::updateGeometries();
}

void LongList::hover(const QModelIndex &index)
{
    if (m_hovered == index)
        return;
    viewport()->update(visualRect(m_hovered));
    m_hovered = index;
    viewport()->update(visualRect(m_hovered));
}

bool LongList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        hover(indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()));
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        hover({});
    return PatientList::viewportEvent(event);
}

void LongList::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state & ~QStyle::State_HasFocus;
    const bool focused = hasFocus() || viewport()->hasFocus();
    const int last = std::min(rows() - 1, rowAt(event->rect().bottom()));
    for (int row = std::max(0, rowAt(event->rect().top())); row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = visualRect(index);
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, focused && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, m_hovered == index);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

} // namespace saldo::ui
