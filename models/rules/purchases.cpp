#include "rules/purchases.h"

#include "rules/ledger.h"
#include "rules/prices.h"

#include <algorithm>

namespace saldo::rules {

namespace {

void recordOrder(Case &at, const QString &period, qint64 credits, qint64 amountCents)
{
    const QString id = QStringLiteral("%1.o%2").arg(at.commandId).arg(at.record.orders.size() + 1);
    at.record.orders.append({id, at.customer.id, period, credits, static_cast<int>(at.licenses.size()),
                             amountCents, at.moment.now});
}

Period &periodAt(Case &at, const Period *found)
{
    return at.periods[found - at.periods.constData()];
}

void tellOf(Case &at, const Period &period, NoticeKind kind)
{
    tell(at, {}, kind, {.day = period.lastDay, .other = period.id});
}

} // namespace

Verdict buyPeriod(Case &at, const QString &id, int months, std::optional<qint64> amountCents)
{
    const Quote quote = quotePeriod(at, months);
    if (quote.verdict)
        return quote.verdict;
    if (amountCents && *amountCents != quote.amountCents)
        return refuse(Code::WrongAmount);
    Period period;
    period.id = id;
    period.customer = at.customer.id;
    period.ordinal = static_cast<int>(at.periods.size()) + 1;
    period.months = months;
    at.periods.append(period);
    recordOrder(at, id, 0, quote.amountCents);
    return {};
}

Verdict buyCredits(Case &at, qint64 credits, std::optional<qint64> amountCents)
{
    const Quote quote = quoteCredits(at, credits);
    if (quote.verdict)
        return quote.verdict;
    if (amountCents && *amountCents != quote.amountCents)
        return refuse(Code::WrongAmount);
    recordOrder(at, {}, credits, quote.amountCents);
    post(at, {.kind = EntryKind::Purchase, .amount = credits});
    tryWaiting(at);
    return {};
}

Verdict cancelPeriod(Case &at, const QString &id)
{
    const auto found = std::find_if(at.periods.begin(), at.periods.end(),
                                    [&id](const Period &period) { return period.id == id; });
    Q_ASSERT(found != at.periods.end());
    if (stateOn(*found, at.moment.today()) != PeriodState::Queued)
        return refuse(Code::NotQueued);
    found->cancelled = true;
    return {};
}

Verdict suspendPeriod(Case &at)
{
    const Period *active = activeOn(at.periods, at.moment.today());
    if (active == nullptr)
        return refuse(Code::NoActivePeriod);
    if (active->suspendedOn.isValid())
        return refuse(Code::SuspensionUsed);
    Period &period = periodAt(at, active);
    suspend(period, at.moment.today());
    tellOf(at, period, NoticeKind::PeriodSuspended);
    return {};
}

Verdict resumePeriod(Case &at)
{
    const Period *suspended = suspendedOf(at.periods);
    if (suspended == nullptr)
        return refuse(Code::NotSuspended);
    Period &period = periodAt(at, suspended);
    resume(period, at.moment.today());
    tellOf(at, period, NoticeKind::PeriodResumed);
    return {};
}

} // namespace saldo::rules
