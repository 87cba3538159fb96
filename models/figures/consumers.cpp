#include "figures/consumers.h"

#include <limits>
#include <utility>

namespace saldo::figures {

namespace {

constexpr qint64 nothing = std::numeric_limits<qint64>::min(); // was spent

} // namespace

Consumers::Consumers(const Sieve &sieve, qsizetype customers) : m_sieve(sieve), m_consumed(static_cast<size_t>(customers), nothing)
{
}

void Consumers::take(const QList<Fact> &facts)
{
    for (const Fact &fact : facts) {
        if (!isSpending(fact.kind) || !m_sieve.holds(fact))
            continue;
        if (fact.customer >= m_consumed.size())
            m_consumed.resize(std::max<size_t>(fact.customer + size_t(1), 2 * m_consumed.size()), nothing);
        qint64 &consumed = m_consumed[fact.customer];
        if (consumed == nothing) {
            consumed = 0;
            m_count += 1;
        }
        consumed -= fact.value;
    }
}

QList<Consumers::One> Consumers::most(int limit) const
{
    QList<One> ones;
    ones.reserve(m_count);
    for (size_t i = 0; i < m_consumed.size(); ++i) {
        if (m_consumed[i] != nothing)
            ones.append({static_cast<qint64>(i), m_consumed[i]});
    }
    const auto end = ones.begin() + std::min<qsizetype>(limit, ones.size());
    std::partial_sort(ones.begin(), end, ones.end(), [](const One &one, const One &other) {
        return one.consumed != other.consumed ? one.consumed > other.consumed : one.customer < other.customer;
    });
    ones.erase(end, ones.end());
    return ones;
}

} // namespace saldo::figures
