#include "rules/desk_hours.h"

#include <algorithm>

namespace saldo::rules {

namespace {

struct Span
{
    Instant from = 0;
    Instant to = 0; // not included; equal to `from` on a day without work

    bool isEmpty() const { return to <= from; }
};

Span workOf(const PolicyHistory &policies, QDate day)
{
    const Policy &policy = policies.on(day);
    const Instant midnight = startOfDay(day);
    if (!policy.deskHours.weekdays.contains(day.dayOfWeek()) || policy.holidays.contains(day))
        return {midnight, midnight};
    return {midnight + policy.deskHours.fromMs, midnight + policy.deskHours.toMs};
}

} // namespace

qint64 deskTime(const PolicyHistory &policies, Instant from, Instant to)
{
    qint64 sum = 0;
    const QDate last = deskDay(to);
    for (QDate day = deskDay(from); day <= last; day = day.addDays(1)) {
        const Span work = workOf(policies, day);
        sum += std::max<qint64>(0, std::min(work.to, to) - std::max(work.from, from));
    }
    return sum;
}

Instant due(const PolicyHistory &policies, Instant from, qint64 amountMs)
{
    for (QDate day = deskDay(from);; day = day.addDays(1)) {
        const Span work = workOf(policies, day);
        const Instant begin = std::max(work.from, from);
        const qint64 here = std::max<qint64>(0, work.to - begin);
        if (amountMs <= here && here > 0)
            return begin + amountMs;
        amountMs -= here;
    }
}

Instant before(const PolicyHistory &policies, Instant until, qint64 amountMs)
{
    for (QDate day = deskDay(until);; day = day.addDays(-1)) {
        const Span work = workOf(policies, day);
        const Instant end = std::min(work.to, until);
        const qint64 here = std::max<qint64>(0, end - work.from);
        if (amountMs <= here && here > 0)
            return end - amountMs;
        amountMs -= here;
    }
}

DeskClock deskClock(const PolicyHistory &policies, Instant now)
{
    for (QDate day = deskDay(now);; day = day.addDays(1)) {
        const Span work = workOf(policies, day);
        if (work.isEmpty() || now >= work.to)
            continue;
        return now >= work.from ? DeskClock{true, work.to} : DeskClock{false, work.from};
    }
}

} // namespace saldo::rules
