// What customers consumed. There may be a hundred thousand of them: as much is kept for each as is asked for. Pure.
#pragma once

#include "figures/review.h"

#include <algorithm>
#include <vector>

namespace saldo::figures {

// One number for each customer.
class Consumers
{
public:
    // `customers`: about how many there are.
    Consumers(const Sieve &sieve, qsizetype customers);
    void take(const QList<Fact> &facts);

    int count() const { return m_count; } // customers with any spending
    struct One
    {
        qint64 customer = 0;
        qint64 consumed = 0;
    };
    // So many of them who consumed most, the most first; of equals the lower number first.
    QList<One> most(int limit) const;

private:
    Sieve m_sieve;
    std::vector<qint64> m_consumed; // by customer; a mark where nothing was spent
    int m_count = 0;
};

// All figures of each customer. One: a Group, or what has its members.
template <typename One>
class ConsumerGroups
{
public:
    ConsumerGroups(const Sieve &sieve, qsizetype customers) : m_sieve(sieve) { m_groups.reserve(customers); }

    void take(const QList<Fact> &facts) // of the span
    {
        for (const Fact &fact : facts) {
            if (!m_sieve.holds(fact))
                continue;
            One &group = groupOf(fact.customer);
            group.key = fact.customer;
            group.sums.add({fact.engineer, fact.kind, fact.traits, 1, fact.value});
            if (isAnswer(fact.kind))
                m_waits.push_back({fact.customer, fact.value});
        }
    }

    void takeBefore(const QList<Fact> &facts) // of the span before: only what was consumed
    {
        for (const Fact &fact : facts) {
            if (isSpending(fact.kind) && m_sieve.holds(fact))
                groupOf(fact.customer).consumedBefore -= fact.value;
        }
    }

    // Of all customers with a fact in the span, what consumed most first; of equals the lower number first. Once.
    QList<One> finish();

private:
    static constexpr qint64 none = -1; // the key of a customer without a fact in the span

    struct Wait
    {
        quint32 customer = 0;
        qint64 ms = 0;
    };

    One &groupOf(quint32 customer)
    {
        while (m_groups.size() <= customer) {
            m_groups.emplaceBack();
            m_groups.last().key = none;
        }
        return m_groups.data()[customer];
    }

    Sieve m_sieve;
    QList<One> m_groups; // by customer
    std::vector<Wait> m_waits;
};

// Orders what is there by `order` (the place that comes first, the next one …), and drops the rest: in place, for it is big.
template <typename One>
void arrange(QList<One> &ones, const std::vector<quint32> &order)
{
    // Of each place, where its one is now: those that were in the way have moved on.
    std::vector<quint32> at(static_cast<size_t>(ones.size()));
    for (size_t i = 0; i < at.size(); ++i)
        at[i] = static_cast<quint32>(i);
    std::vector<quint32> holds = at;
    One *const first = ones.data();
    for (quint32 place = 0; place < order.size(); ++place) {
        const quint32 from = at[order[place]];
        std::swap(first[place], first[from]);
        std::swap(holds[place], holds[from]);
        at[holds[place]] = place;
        at[holds[from]] = from;
    }
    ones.resize(static_cast<qsizetype>(order.size()));
}

// The times of each customer's answers, those of one together: calls `take` with a customer and his.
template <typename Waits, typename Take>
void eachOwn(const Waits &waits, size_t customers, const Take &take)
{
    std::vector<quint32> ends(customers + 1, 0);
    for (const auto &wait : waits)
        ends[wait.customer + 1] += 1;
    for (size_t i = 1; i < ends.size(); ++i)
        ends[i] += ends[i - 1];
    std::vector<quint32> next(ends.cbegin(), ends.cend() - 1);
    std::vector<qint64> ordered(waits.size());
    for (const auto &wait : waits)
        ordered[next[wait.customer]++] = wait.ms;
    QList<qint64> own;
    for (size_t customer = 0; customer < customers; ++customer) {
        const qint64 *const from = ordered.data() + ends[customer];
        const qint64 *const to = ordered.data() + ends[customer + 1];
        if (from == to)
            continue;
        own.resize(to - from);
        std::copy(from, to, own.begin());
        take(customer, own);
    }
}

template <typename One>
QList<One> ConsumerGroups<One>::finish()
{
    eachOwn(m_waits, static_cast<size_t>(m_groups.size()), [this](size_t customer, QList<qint64> &waits) {
        m_groups[static_cast<qsizetype>(customer)].sums.measure(waits);
    });
    m_waits = {};
    std::vector<quint32> order;
    std::vector<qint64> consumed(static_cast<size_t>(m_groups.size()));
    order.reserve(consumed.size());
    for (size_t i = 0; i < consumed.size(); ++i) {
        const One &group = std::as_const(m_groups)[static_cast<qsizetype>(i)];
        consumed[i] = group.sums.consumed();
        if (group.key != none)
            order.push_back(static_cast<quint32>(i));
    }
    std::sort(order.begin(), order.end(), [&consumed](quint32 one, quint32 other) {
        return consumed[one] != consumed[other] ? consumed[one] > consumed[other] : one < other;
    });
    arrange(m_groups, order);
    return std::move(m_groups);
}

} // namespace saldo::figures
