#include "ui/queue/queue_actions.h"

#include "ui/queue/view_list.h"
#include "ui/shared/actions.h"

#include <QActionGroup>
#include <QWidget>

namespace saldo::ui {

using items::QueueView;
using store::TicketOrder;

namespace {

// The first ten views have a digit; Alt and Shift together change the keyboard's layout for many.
QKeySequence keysOf(QueueView view)
{
    switch (view) {
    case QueueView::MyLanguages:
        return Qt::ALT | Qt::Key_L;
    case QueueView::AllOpen:
        return Qt::ALT | Qt::Key_A;
    case QueueView::Closed:
        return Qt::ALT | Qt::Key_C;
    default:
        return digitKeys(Qt::AltModifier, static_cast<int>(items::queueViews().indexOf(view)) + 1);
    }
}

} // namespace

QueueActions::QueueActions(QWidget *pane) : QObject(pane), m_pane(pane)
{
    for (const QueueView view : items::queueViews())
        m_views << add("view", keysOf(view), [this, view] { Q_EMIT viewChosen(view); });
    auto *group = new QActionGroup(this);
    for (const TicketOrder order : {TicketOrder::Due, TicketOrder::Opened, TicketOrder::LastMessage,
                                    TicketOrder::Customer}) {
        QAction *action = add("order", digitKeys(Qt::ControlModifier | Qt::AltModifier, static_cast<int>(order) + 1),
                              [this, order] { Q_EMIT orderChosen(order); });
        action->setCheckable(true);
        group->addAction(action);
        m_orders << action;
    }
    m_next = add("nextTicket", Qt::Key_J, [this] { Q_EMIT walked(1); });
    m_previous = add("previousTicket", Qt::Key_K, [this] { Q_EMIT walked(-1); });
    m_onward = add("nextPart", Qt::Key_F6, [this] { Q_EMIT movedOn(1); });
    m_back = add("previousPart", Qt::SHIFT | Qt::Key_F6, [this] { Q_EMIT movedOn(-1); });
    m_filter = add("filterAction", Qt::Key_F, [this] { Q_EMIT filterAsked(); });
    m_save = add("saveView", QKeySequence::Save, [this] { Q_EMIT saveAsked(); });
    m_clear = add("clearFilter", Qt::SHIFT | Qt::Key_F, [this] { Q_EMIT clearAsked(); });
    update(TicketOrder::Due, false, false);
}

QAction *QueueActions::add(const char *name, const QKeySequence &keys, const std::function<void()> &deed)
{
    return makeAction(m_pane, name, keys, deed);
}

QList<QAction *> QueueActions::all() const
{
    return QList<QAction *>{m_next, m_previous, m_filter, m_save, m_clear} + m_orders + m_views
        + QList<QAction *>{m_onward, m_back};
}

void QueueActions::update(TicketOrder order, bool filtered, bool saved)
{
    m_order = order;
    m_filtered = filtered;
    m_saved = saved;
    m_orders.at(static_cast<qsizetype>(order))->setChecked(true);
    m_save->setEnabled(filtered && !saved);
    m_clear->setEnabled(filtered);
    const QString reason = filtered ? QString() : tr("The list is not filtered.");
    m_save->setStatusTip(saved ? tr("This view is saved.") : reason);
    m_clear->setStatusTip(reason);
}

void QueueActions::retranslate()
{
    const QStringList orders = {tr("Due first"), tr("Newest first"), tr("Latest message first"), tr("By customer")};
    for (qsizetype i = 0; i < orders.size(); ++i)
        m_orders.at(i)->setText(orders.at(i));
    for (qsizetype i = 0; i < m_views.size(); ++i)
        m_views.at(i)->setText(tr("View: %1", "action").arg(ViewList::nameOf(items::queueViews().at(i))));
    m_next->setText(tr("Next ticket", "action"));
    m_previous->setText(tr("Previous ticket", "action"));
    m_onward->setText(tr("To the next part of the window", "action"));
    m_back->setText(tr("To the previous part of the window", "action"));
    m_filter->setText(tr("Filter the list\u2026", "action"));
    m_save->setText(tr("Save the filter as a view\u2026", "action"));
    m_clear->setText(tr("Clear the filter", "action"));
    update(m_order, m_filtered, m_saved);
}

} // namespace saldo::ui
