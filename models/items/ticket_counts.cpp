#include "items/ticket_counts.h"

#include "store/journal.h"

#include <algorithm>

namespace saldo::items {

Counted countTickets(store::Connection &connection, const QList<store::TicketFilter> &filters)
{
    Counted counted;
    counted.state = store::newestVersion(connection);
    for (const store::TicketFilter &filter : filters)
        counted.counts << store::ticketCount(connection, filter);
    return counted;
}

void TicketCounts::begin(const QList<store::TicketFilter> &filters)
{
    m_asked = filters;
    m_meanwhile.clear();
    m_counting = true;
}

bool TicketCounts::take(const Counted &counted)
{
    const bool apart = std::all_of(m_meanwhile.cbegin(), m_meanwhile.cend(), [&counted](const store::Touched &touched) {
        return touched.version != 0 && counted.state != 0
            && (touched.since >= counted.state || touched.version <= counted.state);
    });
    if (!apart) {
        m_meanwhile.clear();
        return false;
    }
    m_counting = false;
    m_filters = m_asked;
    m_counts = counted.counts;
    m_state = counted.state;
    for (const store::Touched &touched : std::exchange(m_meanwhile, {}))
        apply(touched);
    return true;
}

void TicketCounts::apply(const store::Touched &touched)
{
    if (touched.tickets.isEmpty())
        return;
    if (m_counting)
        m_meanwhile << touched;
    if (touched.version != 0 && touched.version <= m_state)
        return; // counted already
    if (touched.version != 0 && m_state != 0) // a mirror's database tells no state
        m_state = touched.version;
    add(touched);
}

void TicketCounts::add(const store::Touched &touched)
{
    for (const store::TicketChange &change : touched.tickets) {
        for (qsizetype i = 0; i < m_counts.size(); ++i) {
            const bool was = change.before && store::matches(m_filters.at(i), *change.before);
            m_counts[i] += (store::matches(m_filters.at(i), change.after) ? 1 : 0) - (was ? 1 : 0);
        }
    }
}

std::optional<qint64> TicketCounts::of(qsizetype filter) const
{
    return filter < m_counts.size() ? std::optional(m_counts.at(filter)) : std::nullopt;
}

void TicketCounts::removeAt(qsizetype filter)
{
    m_asked.removeAt(filter);
    if (filter < m_counts.size()) {
        m_counts.removeAt(filter);
        m_filters.removeAt(filter);
    }
}

} // namespace saldo::items
