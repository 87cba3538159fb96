// The queue after more changes than can be followed one by one.
#include "ui/queue/queue_pane.h"

#include "items/ticket_list.h"
#include "ui/queue/narrowing.h"
#include "ui/queue/view_list.h"

#include <QListView>
#include <QScrollBar>

namespace saldo::ui {

// Too much changed to follow it row by row: the list is read anew, once. What was chosen and what was in sight
// stay where they were.
void QueuePane::showAnew()
{
    const QAbstractItemView *view = m_listView;
    const QModelIndex top = view->indexAt({1, 1});
    const QString topTicket = top.data(items::TicketList::TicketIdRole).toString();
    const int offset = top.isValid() ? view->visualRect(top).top() : 0;
    QStringList chosen;
    for (const QModelIndex &index : m_listView->selectionModel()->selectedIndexes())
        chosen << index.data(items::TicketList::TicketIdRole).toString();
    const int current = m_listView->currentIndex().row();
    m_following = true;
    m_counts.load(m_desk.reads(), m_viewer, m_desk.now());
    m_list->show(listing());
    for (const QString &ticket : std::as_const(chosen)) {
        if (const std::optional<int> row = m_list->rowOf(ticket))
            m_listView->selectionModel()->select(m_list->index(*row), QItemSelectionModel::Select);
    }
    if (chosen.size() <= 1)
        keepTicket(current);
    if (const std::optional<int> row = m_list->rowOf(topTicket)) {
        m_listView->scrollTo(m_list->index(*row), QAbstractItemView::PositionAtTop);
        QScrollBar *bar = m_listView->verticalScrollBar();
        bar->setValue(bar->value() - offset);
    }
    m_following = false;
    m_narrowing->moveTime();
    tellUnread();
    m_views->setCounts(m_counts);
}

} // namespace saldo::ui
