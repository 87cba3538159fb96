// How many tickets fit each of some filters: counted in another thread, then kept by what changes.
#pragma once

#include "store/ticket_query.h"
#include "store/touched.h"

#include <QList>

namespace saldo::items {

// What was counted, on one state of the database.
struct Counted
{
    QList<qint64> counts; // of each filter
    qint64 state = 0;     // store::newestVersion then
};
Counted countTickets(store::Connection &connection, const QList<store::TicketFilter> &filters);

class TicketCounts
{
public:
    // Filters to be counted anew; until take() the counts are those of before, kept as well as can be.
    void begin(const QList<store::TicketFilter> &filters);
    // False: what changed meanwhile can't be told apart from what was counted; count again.
    bool take(const Counted &counted);
    // What commands changed, told in their order.
    void apply(const store::Touched &touched);

    const QList<store::TicketFilter> &filters() const { return m_asked; }
    // Nothing until it was counted.
    std::optional<qint64> of(qsizetype filter) const;
    void removeAt(qsizetype filter);

private:
    void add(const store::Touched &touched);

    QList<store::TicketFilter> m_filters; // of the counts
    QList<qint64> m_counts;
    QList<store::TicketFilter> m_asked;
    qint64 m_state = 0;
    bool m_counting = false;
    QList<store::Touched> m_meanwhile;
};

} // namespace saldo::items
