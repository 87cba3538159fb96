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

std::optional<Status> commonStatus(const TicketFilter &filter)
{
    if (filter.status)
        return filter.status;
    return filter.statuses.size() == 1 ? std::optional(filter.statuses.first()) : std::nullopt;
}

void ViewCounts::load(store::Connection &connection, const Viewer &viewer, Instant now)
{
    std::ignore = take(countTickets(connection, begin(viewer, now)));
}

const QList<TicketFilter> &ViewCounts::begin(const Viewer &viewer, Instant now)
{
    QList<TicketFilter> filters; // in the order of the enumeration
    for (const QueueView view : queueViews())
        filters << filterOf(view, viewer, now);
    m_counts.begin(filters);
    return m_counts.filters();
}

} // namespace saldo::items
