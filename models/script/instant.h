// Instants, desk days and money as scripts spell them.
#pragma once

#include "rules/calendar.h"

#include <QString>
#include <optional>

namespace saldo::script {

// "2026-03-02T09:15:00+03:00": ISO 8601 with an offset (or Z); seconds and their fraction may be left out.
std::optional<rules::Instant> parseInstant(QStringView text);
// "2026-03-02T06:15:00Z"; milliseconds only where there are any.
QString formatInstant(rules::Instant instant);

// "2026-03-02"
std::optional<QDate> parseDay(QStringView text);
QString formatDay(QDate day);

// "65.00", "65" → 6500 cents
std::optional<qint64> parseMoney(QStringView text);

// "09:30" → ms after midnight; "24:00" is the end of the day.
std::optional<qint64> parseTimeOfDay(QStringView text);
QString formatTimeOfDay(qint64 ms);

} // namespace saldo::script
