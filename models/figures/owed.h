// What the desk owes its customers at the end of a desk day: credits that were not spent and days that were not
// served, and what they were sold for (docs/decided.md). Pure.
#pragma once

#include "figures/facts.h"
#include "rules/period.h"

#include <optional>

namespace saldo::figures {

struct Owed
{
    qint64 credits = 0;     // unspent
    qint64 paidCredits = 0; // of them, bought ones; the others were given
    qint64 creditsCents = 0;
    qint64 activeDays = 0; // of periods that run
    qint64 suspendedDays = 0;
    qint64 queuedDays = 0; // counted as if they began on the next day
    qint64 activeCents = 0;
    qint64 suspendedCents = 0;
    qint64 queuedCents = 0;

    qint64 daysCents() const { return activeCents + suspendedCents + queuedCents; }
    qint64 days() const { return activeDays + suspendedDays + queuedDays; }
    qint64 cents() const { return creditsCents + daysCents(); }
    bool operator==(const Owed &) const = default;
};

// A period, and the sale that it came of.
struct SoldPeriod
{
    rules::Period period;
    QDate acquired;
    qint64 cents = 0; // 0: it was given
};
// Days of it that are still to be served when `day` is over, by all that happened until then.
qint64 daysOwed(const rules::Period &period, QDate acquired, QDate day);
void add(Owed &owed, const SoldPeriod &sold, QDate day);

// Counts unspent credits: what was acquired first was spent first, so that those left are the ones acquired last.
class UnspentCredits
{
public:
    // Only customers of that language, or only that customer.
    UnspentCredits(std::optional<rules::Language> language, std::optional<quint32> customer);
    // The facts of FactStream::Spending and ::Account up to the day, in any order of days.
    void take(QDate day, const QList<Fact> &facts);
    void addTo(Owed &owed);

private:
    qint64 &balanceOf(quint32 customer);

    std::optional<rules::Language> m_language;
    std::optional<quint32> m_customer;
    QList<qint64> m_balances; // by customer
    QList<FactDay> m_acquired; // days with grants, purchases and adjustments
};

} // namespace saldo::figures
