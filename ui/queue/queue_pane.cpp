#include "ui/queue/queue_pane.h"

#include "items/ticket_list.h"
#include "ui/queue/narrowing.h"
#include "ui/queue/selection_summary.h"
#include "ui/queue/unread.h"
#include "ui/queue/view_list.h"
#include "ui/ticket/ticket_pane.h"

#include <QEvent>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

namespace saldo::ui {

using items::QueueView;
using store::TicketOrder;

QueuePane::QueuePane(desk::DeskLink &desk, const items::Viewer &viewer, QWidget *parent)
    : Pane(parent), m_desk(desk), m_viewer(viewer), m_thread(desk.reads())
{
    build();
    connectAll();
    retranslate();
    chooseView(m_view);
    count();
}

// In another thread: they come a moment after the rows.
void QueuePane::count()
{
    const auto counted = std::make_shared<items::Counted>();
    m_counting = m_thread.ask(
        [counted, filters = m_counts.begin(m_viewer, m_desk.now())](store::Connection &connection) {
            *counted = items::countTickets(connection, filters);
        },
        [this, counted](const QString &failure) {
            if (failure.isEmpty() && !m_counts.take(*counted))
                return count();
            m_views->setCounts(m_counts);
            listChanged();
        });
}

// Nothing is due among closed tickets: the latest come first.
TicketOrder QueuePane::orderInUse() const
{
    return m_view == QueueView::Closed && m_order == TicketOrder::Due ? TicketOrder::LastMessage : m_order;
}

store::TicketListing QueuePane::listing() const
{
    const rules::Instant now = m_desk.now();
    return {items::narrowed(m_view, m_narrowing->filter(), m_viewer, now), orderInUse(), rules::deskDay(now)};
}

void QueuePane::openView(const QModelIndex &view)
{
    if (!view.isValid())
        return;
    m_view = static_cast<QueueView>(view.data(ViewList::ViewRole).toInt());
    m_narrowing->setBase(m_view);
    m_narrowing->openView(view.data(ViewList::OwnRole).toString());
    showListing();
    retranslate();
}

void QueuePane::chooseView(QueueView view)
{
    const QSignalBlocker quiet(m_viewsView->selectionModel());
    m_viewsView->setCurrentIndex(m_views->indexOf(view));
    m_viewsView->viewport()->update();
    openView(m_views->indexOf(view));
}

void QueuePane::chooseOrder(TicketOrder order)
{
    m_order = order;
    showListing();
    retranslate();
}

void QueuePane::showListing()
{
    m_several->forgetResult();
    m_list->show(listing());
    m_listView->scrollToTop();
    const std::optional<int> row = m_list->rowOf(shownTicket());
    if (row)
        m_listView->setCurrentIndex(m_list->index(*row));
    showSelection();
}

// The ticket in sight may stand behind the rows that were known at first.
void QueuePane::findTicket()
{
    listChanged();
    if (m_listView->selectionModel()->hasSelection() || shownTicket().isEmpty())
        return;
    if (const std::optional<int> row = m_list->rowOf(shownTicket())) {
        const QScopedValueRollback following(m_following, true);
        m_listView->setAutoScroll(m_listView->verticalScrollBar()->value() == 0); // who scrolls is not carried away
        m_listView->selectionModel()->setCurrentIndex(m_list->index(*row), QItemSelectionModel::ClearAndSelect);
        m_listView->setAutoScroll(true);
    }
}

QString QueuePane::shownTicket() const
{
    return m_ticket != nullptr ? m_ticket->ticket() : QString();
}

void QueuePane::selectionChanged()
{
    if (m_following || m_several->isBusy())
        return;
    m_several->forgetResult();
    showSelection();
}

// One ticket is shown; of several is said what they have in common. A result stays until it was read.
void QueuePane::showSelection()
{
    const int selected = SelectionSummary::selectedIn(*m_listView);
    if (selected > 1 || m_several->isTelling()) {
        m_several->refresh();
        m_place->setCurrentWidget(m_several);
        return;
    }
    if (m_ticket == nullptr && selected == 0)
        return;
    m_place->setCurrentWidget(ticketPane());
    if (selected == 0)
        return tellUnread();
    const QModelIndex one = m_listView->selectionModel()->selection().first().topLeft();
    const QString ticket = one.data(items::TicketList::TicketIdRole).toString();
    if (ticket != shownTicket())
        ticketPane()->showTicket(ticket);
    tellUnread();
}

// What is in sight is being read; what is behind another pane or window is not.
void QueuePane::tellUnread()
{
    const bool seen = m_ticket != nullptr && m_place->currentWidget() == m_ticket && isVisible();
    m_unread->shown(seen ? shownTicket() : QString(), seen ? m_ticket->publicMessages() : 0);
}

// What the list does by itself must not take the ticket from who reads or answers it: when it leaves
// the view, it stays in sight, and the next step down goes to the ticket that followed it.
void QueuePane::keepTicket(int rowBefore)
{
    if (m_place->currentWidget() == m_several)
        return showSelection();
    const std::optional<int> row = m_list->rowOf(shownTicket());
    QItemSelectionModel *selection = m_listView->selectionModel();
    if (row) {
        selection->setCurrentIndex(m_list->index(*row), QItemSelectionModel::ClearAndSelect);
    } else {
        selection->setCurrentIndex(m_list->index(rowBefore - 1), QItemSelectionModel::NoUpdate);
        selection->clearSelection();
    }
}

void QueuePane::chooseTicket(const QString &ticket)
{
    ticketPane()->showTicket(ticket);
    m_several->forgetResult();
    const std::optional<int> row = m_list->rowOf(ticket);
    const QSignalBlocker quiet(m_listView->selectionModel());
    QItemSelectionModel *selection = m_listView->selectionModel();
    if (row)
        selection->setCurrentIndex(m_list->index(*row), QItemSelectionModel::ClearAndSelect);
    else
        selection->clear();
    m_place->setCurrentWidget(ticketPane());
    tellUnread();
    m_listView->viewport()->update();
}

void QueuePane::applyChange(const desk::Touched &touched)
{
    const int row = m_listView->currentIndex().row();
    m_following = true;
    m_list->apply(touched);
    m_counts.apply(touched);
    m_narrowing->apply(touched);
    keepTicket(row);
    m_following = false;
    tellUnread();
    m_views->setCounts(m_counts);
}

void QueuePane::moveTime()
{
    count();
    m_narrowing->moveTime();
    if (items::dependsOnTime(m_view)) {
        const int row = m_listView->currentIndex().row();
        m_following = true;
        m_list->moveTime(listing());
        keepTicket(row);
        m_following = false;
    }
    m_listView->viewport()->update();
}

void QueuePane::restore(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("queue/splitter")).toByteArray());
    m_narrowing->restore(settings.value(QStringLiteral("queue/ownViews")).toByteArray());
    const int view = settings.value(QStringLiteral("queue/view"), static_cast<int>(QueueView::AllOpen)).toInt();
    if (view >= 0 && view <= static_cast<int>(QueueView::Closed))
        chooseView(static_cast<QueueView>(view));
    if (const QModelIndex own = m_views->indexOf(settings.value(QStringLiteral("queue/ownView")).toString()); own.isValid())
        m_viewsView->setCurrentIndex(own);
    const int order = settings.value(QStringLiteral("queue/order"), 0).toInt();
    if (order >= 0 && order <= static_cast<int>(TicketOrder::Customer))
        chooseOrder(static_cast<TicketOrder>(order));
}

void QueuePane::remember(QSettings &settings) const
{
    settings.setValue(QStringLiteral("queue/splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("queue/view"), static_cast<int>(m_view));
    const items::OwnView *own = m_narrowing->view();
    settings.setValue(QStringLiteral("queue/ownViews"), m_narrowing->kept());
    settings.setValue(QStringLiteral("queue/ownView"), own != nullptr ? own->id : QString());
    settings.setValue(QStringLiteral("queue/order"), static_cast<int>(m_order));
}

void QueuePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

} // namespace saldo::ui
