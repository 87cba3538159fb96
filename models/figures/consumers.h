// What customers consumed. There may be a hundred thousand of them: one number is kept for each, and all figures only of
// those that are asked for. Pure.
#pragma once

#include "figures/review.h"

#include <vector>

namespace saldo::figures {

class Consumers
{
public:
    explicit Consumers(const Sieve &sieve) : m_sieve(sieve) {}
    void take(const QList<Fact> &facts);

    int count() const { return m_count; } // customers with any fact
    qint64 consumedBy(qint64 customer) const; // 0 without one
    qint64 consumed() const; // by all
    // The numbers of so many customers who consumed most, the most first; of equals the lower number first.
    QList<qint64> most(int limit) const;

private:
    Sieve m_sieve;
    std::vector<qint64> m_consumed; // by customer; a mark where there is no fact
    int m_count = 0;
};

// All figures of a few customers.
class ChosenCustomers
{
public:
    ChosenCustomers(const QList<qint64> &customers, const Sieve &sieve);
    void take(const QList<Fact> &facts);
    QList<Group> finish(); // in the order of `customers`

private:
    Sieve m_sieve;
    std::vector<int> m_places; // by customer: the place of his group, or -1
    QList<Group> m_groups;
    QList<QList<qint64>> m_waits; // ms, by group
};

} // namespace saldo::figures
