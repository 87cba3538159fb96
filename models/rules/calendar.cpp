#include "rules/calendar.h"

namespace saldo::rules {

namespace {

constexpr qint64 julianDayOfEpoch = 2440588; // 1970-01-01

qint64 floorDiv(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

} // namespace

QDate deskDay(Instant instant)
{
    return QDate::fromJulianDay(julianDayOfEpoch + floorDiv(instant + deskOffsetMs, msPerDay));
}

Instant startOfDay(QDate day)
{
    return (day.toJulianDay() - julianDayOfEpoch) * msPerDay - deskOffsetMs;
}

QDate addMonths(QDate day, int months)
{
    return day.addMonths(months);
}

} // namespace saldo::rules
