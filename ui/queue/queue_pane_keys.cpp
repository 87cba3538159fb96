// What keys do in the queue, and what is done when it can't be read.
#include "ui/queue/queue_pane.h"

#include "items/ticket_list.h"
#include "store/failure.h"
#include "ui/queue/queue_actions.h"
#include "ui/queue/selection_summary.h"
#include "ui/queue/view_list.h"
#include "ui/ticket/ticket_pane.h"

#include <QApplication>
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
    return (showsSeveral() ? m_several->commands() : m_ticket->commands()) + m_actions->all();
}

bool QueuePane::showsSeveral() const
{
    return m_place->currentWidget() == m_several;
}

// While the list, or what stands in its place, has the focus, its keys mean the ticket that is shown, or all that are selected.
void QueuePane::place(bool several)
{
    const QList<QAction *> ofOne = m_ticket->commands();
    const QList<QAction *> ofSeveral = m_several->commands();
    for (QAction *action : several ? ofOne : ofSeveral)
        m_listOrEmpty->removeAction(action);
    m_listOrEmpty->addActions(several ? ofSeveral : ofOne);
    m_place->setCurrentWidget(several ? static_cast<QWidget *>(m_several) : m_ticket);
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
    parts += showsSeveral() ? QWidgetList{m_several->firstField()} : m_ticket->parts();
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
