#include "items/queue_views.h"

namespace saldo::items {

using namespace rules;
using store::TicketFilter;

const QList<QueueView> &queueViews()
{
    static const QList<QueueView> all = {
        QueueView::Mine,          QueueView::Unassigned,       QueueView::ToAssess,
        QueueView::ToAnswer,      QueueView::Overdue,          QueueView::DueToday,
        QueueView::AwaitingConfirmation, QueueView::AwaitingCredits, QueueView::AwaitingCoverage,
        QueueView::AwaitingCustomer, QueueView::MyLanguages,   QueueView::AllOpen,
        QueueView::Closed};
    return all;
}

namespace {

TicketFilter withStatus(Status status)
{
    TicketFilter filter;
    filter.status = status;
    return filter;
}

TicketFilter assignedTo(const QString &staff)
{
    TicketFilter filter;
    filter.assignee = staff;
    return filter;
}

TicketFilter toAssess(bool yes)
{
    TicketFilter filter;
    filter.toAssess = yes;
    return filter;
}

TicketFilter dueToday(Instant now)
{
    TicketFilter filter = withStatus(Status::Open);
    filter.dueFrom = now;
    filter.dueBefore = startOfDay(deskDay(now).addDays(1));
    return filter;
}

} // namespace

TicketFilter filterOf(QueueView view, const Viewer &viewer, Instant now)
{
    TicketFilter filter;
    switch (view) {
    case QueueView::Mine:
        return assignedTo(viewer.staff);
    case QueueView::Unassigned:
        return assignedTo({});
    case QueueView::ToAssess:
        return toAssess(true);
    case QueueView::ToAnswer:
        return toAssess(false);
    case QueueView::Overdue:
        filter = withStatus(Status::Open);
        filter.dueBefore = now;
        return filter;
    case QueueView::DueToday:
        return dueToday(now);
    case QueueView::AwaitingConfirmation:
        return withStatus(Status::AwaitingConfirmation);
    case QueueView::AwaitingCredits:
        return withStatus(Status::AwaitingCredits);
    case QueueView::AwaitingCoverage:
        return withStatus(Status::AwaitingCoverage);
    case QueueView::AwaitingCustomer:
        return withStatus(Status::AwaitingCustomer);
    case QueueView::MyLanguages:
        filter.languages = viewer.languages;
        return filter;
    case QueueView::AllOpen:
        return filter;
    case QueueView::Closed:
        filter.lifetime = TicketFilter::Lifetime::Closed;
        return filter;
    }
    Q_UNREACHABLE();
}

bool dependsOnTime(QueueView view)
{
    return view == QueueView::Overdue || view == QueueView::DueToday;
}

void ViewCounts::load(store::Connection &connection, const Viewer &viewer, Instant now)
{
    m_viewer = viewer;
    m_now = now;
    for (const QueueView view : queueViews())
        m_counts[view] = store::ticketCount(connection, filterOf(view, viewer, now));
}

void ViewCounts::moveTime(store::Connection &connection, Instant now)
{
    m_now = now;
    for (const QueueView view : queueViews()) {
        if (dependsOnTime(view))
            m_counts[view] = store::ticketCount(connection, filterOf(view, m_viewer, now));
    }
}

void ViewCounts::apply(const std::optional<Ticket> &before, const Ticket &after)
{
    for (const QueueView view : queueViews()) {
        const TicketFilter filter = filterOf(view, m_viewer, m_now);
        const bool was = before && store::matches(filter, *before);
        m_counts[view] += (store::matches(filter, after) ? 1 : 0) - (was ? 1 : 0);
    }
}

} // namespace saldo::items
