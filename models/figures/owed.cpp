#include "figures/owed.h"

#include <algorithm>

namespace saldo::figures {

using namespace rules;

namespace {

qint64 lengthFrom(const Period &period, QDate first)
{
    const QDate after = period.months > 0 ? addMonths(first, period.months) : first.addDays(period.days);
    return first.daysTo(after);
}

// A part of what was paid, to the nearest cent; half a cent goes up.
qint64 partOf(qint64 cents, qint64 part, qint64 whole)
{
    return whole == 0 ? 0 : (2 * cents * part + whole) / (2 * whole);
}

} // namespace

qint64 daysOwed(const Period &period, QDate acquired, QDate day)
{
    if (period.cancelled || acquired > day)
        return 0;
    if (!period.firstDay.isValid() || period.firstDay > day)
        return lengthFrom(period, day.addDays(1));
    const bool resumedLater = period.resumedOn.isValid() && period.resumedOn > day;
    const QDate last = resumedLater ? period.lastDay.addDays(-period.suspendedOn.daysTo(period.resumedOn)) : period.lastDay;
    const bool suspended = period.suspendedOn.isValid() && period.suspendedOn <= day
        && (!period.resumedOn.isValid() || resumedLater);
    return suspended ? period.suspendedOn.daysTo(last) + 1 : std::max<qint64>(0, day.daysTo(last));
}

void add(Owed &owed, const SoldPeriod &sold, QDate day)
{
    const Period &period = sold.period;
    const qint64 days = daysOwed(period, sold.acquired, day);
    if (days == 0)
        return;
    if (!period.firstDay.isValid() || period.firstDay > day) {
        owed.queuedDays += days;
        owed.queuedCents += sold.cents;
        return;
    }
    const bool suspended = period.suspendedOn.isValid() && period.suspendedOn <= day
        && (!period.resumedOn.isValid() || period.resumedOn > day);
    (suspended ? owed.suspendedDays : owed.activeDays) += days;
    (suspended ? owed.suspendedCents : owed.activeCents) += partOf(sold.cents, days, lengthFrom(period, period.firstDay));
}

UnspentCredits::UnspentCredits(std::optional<Language> language, std::optional<quint32> customer)
    : m_language(language), m_customer(customer)
{
}

qint64 &UnspentCredits::balanceOf(quint32 customer)
{
    if (customer >= m_balances.size())
        m_balances.resize(std::max<qsizetype>(customer + 1, 2 * m_balances.size()), 0);
    return m_balances[customer];
}

void UnspentCredits::take(QDate day, const QList<Fact> &facts)
{
    QList<Fact> acquired;
    for (const Fact &fact : facts) {
        if (m_customer && fact.customer != *m_customer)
            continue;
        if (isSpending(fact.kind) || isAccount(fact.kind))
            balanceOf(fact.customer) += fact.value;
        // A customer's language is that of his account: tickets may be in another one.
        const bool counts = isAccount(fact.kind) ? fact.value > 0 : fact.kind == FactKind::CreditsSold;
        if (counts && (!m_language || fact.language() == *m_language))
            acquired.append(fact);
    }
    if (!acquired.isEmpty())
        m_acquired.append({day, acquired});
}

void UnspentCredits::addTo(Owed &owed)
{
    std::sort(m_acquired.begin(), m_acquired.end(), [](const FactDay &one, const FactDay &other) { return one.day > other.day; });
    for (const FactDay &day : std::as_const(m_acquired)) {
        for (qsizetype i = day.facts.size() - 1; i >= 0; --i) {
            const Fact &fact = day.facts.at(i);
            if (!isAccount(fact.kind))
                continue;
            qint64 &left = balanceOf(fact.customer);
            const qint64 credits = std::clamp<qint64>(left, 0, fact.value);
            left -= credits;
            owed.credits += credits;
            if (fact.kind != FactKind::Purchase)
                continue;
            // What it was sold for stands right before it.
            const bool known = i > 0 && day.facts.at(i - 1).kind == FactKind::CreditsSold;
            owed.paidCredits += credits;
            owed.creditsCents += known ? partOf(day.facts.at(i - 1).value, credits, fact.value) : 0;
        }
    }
}

} // namespace saldo::figures
