// The queue's own views and how many tickets are in each (console, "Queue").
#pragma once

#include "items/ticket_counts.h"
#include "rules/ticket.h"

#include <QList>

namespace saldo::items {

enum class QueueView {
    Mine, Unassigned, ToAssess, ToAnswer, Overdue, DueToday, AwaitingConfirmation, AwaitingCredits,
    AwaitingCoverage, AwaitingCustomer, MyLanguages, AllOpen, Closed
};

const QList<QueueView> &queueViews(); // in the order in which they are shown

// For whom "mine" and "my languages" are meant.
struct Viewer
{
    QString staff;
    QList<rules::Language> languages;
};

// "Overdue" and "due today" are those of the moment `now`.
store::TicketFilter filterOf(QueueView view, const Viewer &viewer, rules::Instant now);
bool dependsOnTime(QueueView view);
// The state that all tickets have which the filter lets through; nothing: they may differ.
std::optional<rules::Status> commonStatus(const store::TicketFilter &filter);

class ViewCounts
{
public:
    // Counts at once.
    void load(store::Connection &connection, const Viewer &viewer, rules::Instant now);
    // To be counted anew, as of `now`, and given to take().
    const QList<store::TicketFilter> &begin(const Viewer &viewer, rules::Instant now);
    const QList<store::TicketFilter> &filters() const { return m_counts.filters(); }
    bool take(const Counted &counted) { return m_counts.take(counted); }
    void apply(const store::Touched &touched) { m_counts.apply(touched); }

    std::optional<qint64> of(QueueView view) const { return m_counts.of(static_cast<qsizetype>(view)); }

private:
    TicketCounts m_counts;
};

} // namespace saldo::items
