// Instants and desk days (desk rules, section 1). A desk day is a date at the fixed offset UTC+3.
#pragma once

#include <QDate>
#include <QtGlobal>

namespace saldo::rules {

// Milliseconds since 1970-01-01T00:00:00Z.
using Instant = qint64;

inline constexpr qint64 msPerHour = 3'600'000;
inline constexpr qint64 msPerDay = 24 * msPerHour;
inline constexpr qint64 deskOffsetMs = 3 * msPerHour;

// The desk day that an instant falls on.
QDate deskDay(Instant instant);
// The first instant of a desk day.
Instant startOfDay(QDate day);

// The same day of the month, clipped to the month's last day (desk rules, section 3). The one
// place where months are added.
QDate addMonths(QDate day, int months);

} // namespace saldo::rules
