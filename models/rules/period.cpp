#include "rules/period.h"

#include <algorithm>

namespace saldo::rules {

QString lengthOf(const Period &period)
{
    return period.months > 0 ? QStringLiteral("P%1M").arg(period.months) : QStringLiteral("P%1D").arg(period.days);
}

PeriodState stateOn(const Period &period, QDate day)
{
    if (period.cancelled)
        return PeriodState::Cancelled;
    if (!period.firstDay.isValid())
        return PeriodState::Queued;
    if (period.isSuspended())
        return PeriodState::Suspended;
    return day <= period.lastDay ? PeriodState::Active : PeriodState::Ended;
}

std::optional<int> daysLeftOn(const Period &period, QDate day)
{
    switch (stateOn(period, day)) {
    case PeriodState::Queued:
        return std::nullopt;
    case PeriodState::Active:
        return static_cast<int>(day.daysTo(period.lastDay)) + 1;
    case PeriodState::Suspended:
        return static_cast<int>(period.suspendedOn.daysTo(period.lastDay)) + 1;
    case PeriodState::Ended:
    case PeriodState::Cancelled:
        return 0;
    }
    Q_UNREACHABLE();
}

bool covered(const Period &period, QDate day)
{
    if (period.cancelled || !period.firstDay.isValid() || day < period.firstDay || day > period.lastDay)
        return false;
    if (!period.suspendedOn.isValid() || day <= period.suspendedOn)
        return true;
    return period.resumedOn.isValid() && day >= period.resumedOn;
}

void start(Period &period, QDate day)
{
    period.firstDay = day;
    period.lastDay = (period.months > 0 ? addMonths(day, period.months) : day.addDays(period.days)).addDays(-1);
}

void suspend(Period &period, QDate day)
{
    period.suspendedOn = day;
}

void resume(Period &period, QDate day)
{
    period.resumedOn = day;
    period.lastDay = period.lastDay.addDays(period.suspendedOn.daysTo(day));
    period.endingTold = false;
}

namespace {

template <typename Predicate>
const Period *first(const QList<Period> &periods, Predicate fits)
{
    const auto found = std::find_if(periods.cbegin(), periods.cend(), fits);
    return found == periods.cend() ? nullptr : &*found;
}

} // namespace

const Period *activeOn(const QList<Period> &periods, QDate day)
{
    return first(periods, [day](const Period &period) { return stateOn(period, day) == PeriodState::Active; });
}

const Period *suspendedOf(const QList<Period> &periods)
{
    return first(periods, [](const Period &period) { return !period.cancelled && period.isSuspended(); });
}

const Period *firstQueued(const QList<Period> &periods)
{
    return first(periods, [](const Period &period) { return !period.cancelled && !period.firstDay.isValid(); });
}

} // namespace saldo::rules
