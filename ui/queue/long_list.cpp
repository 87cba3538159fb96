#include "ui/queue/long_list.h"

#include <QHoverEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

namespace saldo::ui {

LongList::LongList(int rowHeight, QWidget *parent) : PatientList(parent), m_rows(*this, rowHeight)
{
    setVerticalScrollMode(ScrollPerPixel);
}

int LongList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect LongList::visualRect(const QModelIndex &index) const
{
    return m_rows.rectOf(index);
}

QModelIndex LongList::indexAt(const QPoint &point) const
{
    return m_rows.indexAt(point.y());
}

void LongList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    verticalScrollBar()->setValue(m_rows.offsetFor(index, hint));
    viewport()->update(visualRect(index));
}

// The rows are where they are.
void LongList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

QModelIndex LongList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    switch (action) {
    case MoveUp:
    case MoveLeft:
    case MovePrevious:
        return m_rows.nearest(row - 1);
    case MoveDown:
    case MoveRight:
    case MoveNext:
        return m_rows.nearest(row + 1);
    case MovePageUp:
        return m_rows.nearest(row - m_rows.page());
    case MovePageDown:
        return m_rows.nearest(row + m_rows.page());
    case MoveHome:
        return m_rows.nearest(0);
    case MoveEnd:
        return m_rows.nearest(m_rows.count() - 1);
    }
    Q_UNREACHABLE();
}

void LongList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    selectionModel()->select(m_rows.selectionIn(rect), flags);
}

QRegion LongList::visualRegionForSelection(const QItemSelection &selection) const
{
    return m_rows.regionOf(selection);
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
    verticalScrollBar()->setSingleStep(m_rows.height());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, m_rows.greatestOffset());
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
    const EvenRows::Span seen = m_rows.within(event->rect());
    for (int row = seen.first; row <= seen.last; ++row) {
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
