// What keys do in the queue, and what is done when it can't be read.
#include "ui/queue/queue_pane.h"

#include "items/ticket_list.h"
#include "store/failure.h"
#include "ui/queue/narrowing.h"
#include "ui/queue/queue_actions.h"
#include "ui/queue/selection_summary.h"
#include "ui/queue/view_list.h"
#include "ui/ticket/ticket_pane.h"

#include <QApplication>
#include <QEvent>
#include <QListView>
#include <QStackedWidget>

namespace saldo::ui {

void QueuePane::attempt(const std::function<void()> &reading)
{
    m_failure.clear();
    try {
        reading();
    } catch (const store::Failure &failure) {
        m_failure = QString::fromUtf8(failure.what());
    }
    listChanged();
}

void QueuePane::readAgain()
{
    count();
    showListing();
}

QList<QAction *> QueuePane::commands() const
{
    const QList<QAction *> ofOne = m_ticket != nullptr ? m_ticket->commands() : QList<QAction *>();
    return (showsSeveral() ? m_several->commands() : ofOne) + m_actions->all();
}

bool QueuePane::showsSeveral() const
{
    return m_place->currentWidget() == m_several;
}

void QueuePane::setAttention(std::optional<int> count)
{
    m_views->setAttention(count);
}

// The view that is open stays so. Not within the list's own change of its current row.
void QueuePane::leaveForAttention()
{
    const auto leave = [this] {
        const QSignalBlocker quiet(m_viewsView->selectionModel());
        const items::OwnView *own = m_narrowing->view();
        m_viewsView->setCurrentIndex(own != nullptr ? m_views->indexOf(own->id) : m_views->indexOf(m_view));
        m_viewsView->viewport()->update();
        Q_EMIT attentionAsked();
    };
    QMetaObject::invokeMethod(this, leave, Qt::QueuedConnection);
}

// While the list, or what stands in its place, has the focus, its keys mean the ticket that is shown, or all that are selected.
void QueuePane::place(bool several)
{
    const QList<QAction *> ofOne = m_ticket != nullptr ? m_ticket->commands() : QList<QAction *>();
    const QList<QAction *> ofSeveral = m_several->commands();
    for (QAction *action : several ? ofOne : ofSeveral)
        m_listOrEmpty->removeAction(action);
    m_listOrEmpty->addActions(several ? ofSeveral : ofOne);
    if (several)
        m_place->setCurrentWidget(m_several);
    else if (m_ticket != nullptr)
        m_place->setCurrentWidget(m_ticket);
}

TicketPane *QueuePane::ticketPane()
{
    if (m_ticket == nullptr) {
        m_ticket = new TicketPane(m_desk, m_place);
        m_place->addWidget(m_ticket);
        place(showsSeveral());
        connect(m_ticket, &TicketPane::left, m_listView, qOverload<>(&QWidget::setFocus));
        connect(m_ticket, &TicketPane::ticketChosen, this, &QueuePane::chooseTicket);
        Q_EMIT ticketPaneBuilt();
    }
    return m_ticket;
}

QString QueuePane::shownTicket() const
{
    return m_ticket != nullptr ? m_ticket->ticket() : QString();
}

// The first picture of the list, or of its being empty, waits neither for the ticket's pane nor beside what is counted.
bool QueuePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        QMetaObject::invokeMethod(this, [this] {
            m_thread.begin();
            ticketPane();
        }, Qt::QueuedConnection);
    }
    return Pane::eventFilter(watched, event);
}

// From a ticket that left the list, to the one that followed it there.
void QueuePane::walk(int step)
{
    const int rows = m_list->rowCount();
    const int row = std::clamp(m_listView->currentIndex().row() + step, 0, std::max(0, rows - 1));
    if (row >= rows)
        return;
    m_listView->selectionModel()->setCurrentIndex(m_list->index(row), QItemSelectionModel::ClearAndSelect);
    m_listView->scrollTo(m_list->index(row));
}

void QueuePane::moveOn(int step)
{
    QWidgetList parts = {m_viewsView, m_listView};
    parts += showsSeveral() ? QWidgetList{m_several->firstField()} : ticketPane()->parts();
    parts.removeIf([](const QWidget *part) { return part == nullptr || !part->isVisible(); });
    if (parts.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = step > 0 ? -1 : 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i) == focus || parts.at(i)->isAncestorOf(focus))
            at = i;
    }
    parts.at((at + step + parts.size()) % parts.size())->setFocus(Qt::TabFocusReason);
}

} // namespace saldo::ui
