#include "figures/consumers.h"

#include <algorithm>
#include <limits>

namespace saldo::figures {

namespace {

constexpr qint64 nothing = std::numeric_limits<qint64>::min(); // no fact

} // namespace

void Consumers::take(const QList<Fact> &facts)
{
    for (const Fact &fact : facts) {
        if (!m_sieve.holds(fact))
            continue;
        if (fact.customer >= m_consumed.size())
            m_consumed.resize(std::max<size_t>(fact.customer + size_t(1), 2 * m_consumed.size()), nothing);
        qint64 &consumed = m_consumed[fact.customer];
        if (consumed == nothing) {
            consumed = 0;
            m_count += 1;
        }
        if (isSpending(fact.kind))
            consumed -= fact.value;
    }
}

qint64 Consumers::consumedBy(qint64 customer) const
{
    const auto place = static_cast<size_t>(customer);
    return customer < 0 || place >= m_consumed.size() || m_consumed.at(place) == nothing ? 0 : m_consumed.at(place);
}

qint64 Consumers::consumed() const
{
    qint64 all = 0;
    for (const qint64 consumed : m_consumed)
        all += consumed == nothing ? 0 : consumed;
    return all;
}

QList<qint64> Consumers::most(int limit) const
{
    QList<qint64> customers;
    customers.reserve(m_count);
    for (size_t i = 0; i < m_consumed.size(); ++i) {
        if (m_consumed.at(i) != nothing)
            customers.append(static_cast<qint64>(i));
    }
    const auto end = customers.begin() + std::min<qsizetype>(limit, customers.size());
    std::partial_sort(customers.begin(), end, customers.end(), [this](qint64 one, qint64 other) {
        const qint64 first = m_consumed[static_cast<size_t>(one)];
        const qint64 second = m_consumed[static_cast<size_t>(other)];
        return first != second ? first > second : one < other;
    });
    customers.erase(end, customers.end());
    return customers;
}

ChosenCustomers::ChosenCustomers(const QList<qint64> &customers, const Sieve &sieve)
    : m_sieve(sieve), m_waits(customers.size())
{
    for (const qint64 customer : customers) {
        const auto place = static_cast<size_t>(customer);
        if (place >= m_places.size())
            m_places.resize(place + 1, -1);
        m_places[place] = static_cast<int>(m_groups.size());
        m_groups.append({customer, {}, 0});
    }
}

void ChosenCustomers::take(const QList<Fact> &facts)
{
    for (const Fact &fact : facts) {
        const int place = fact.customer < m_places.size() ? m_places[fact.customer] : -1;
        if (place < 0 || !m_sieve.holds(fact))
            continue;
        m_groups[place].sums.add({fact.engineer, fact.kind, fact.traits, 1, fact.value});
        if (isAnswer(fact.kind))
            m_waits[place].append(fact.value);
    }
}

QList<Group> ChosenCustomers::finish()
{
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        m_groups[i].sums.measure(m_waits[i]);
    return m_groups;
}

} // namespace saldo::figures
