// The queue's own views and how many tickets are in each (console, "Queue").
#pragma once

#include "rules/ticket.h"
#include "store/ticket_query.h"

#include <QHash>
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

// Counted once, then kept by the changes of single tickets.
class ViewCounts
{
public:
    void load(store::Connection &connection, const Viewer &viewer, rules::Instant now);
    // Counts only the views that depend on the time again.
    void moveTime(store::Connection &connection, rules::Instant now);
    // A ticket changed, or is new (no `before`).
    void apply(const std::optional<rules::Ticket> &before, const rules::Ticket &after);

    qint64 of(QueueView view) const { return m_counts.value(view); }

private:
    Viewer m_viewer;
    rules::Instant m_now = 0;
    QHash<QueueView, qint64> m_counts;
};

} // namespace saldo::items
