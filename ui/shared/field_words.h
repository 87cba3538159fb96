// The fields of the desk's tables, and what stands in them, in words of the language in use: for histories and audits.
#pragma once

#include "rules/calendar.h"

#include <QJsonValue>
#include <QString>

namespace saldo::ui {

// "Balance" of the column "balance"; a column that has no words of its own by its name.
QString fieldName(const QString &column);

// "Awaiting credits" of "awaiting_credits" in "status", "2 Mar, 10:20" of an instant, "35.00 USD" of cents, "yes" of 1.
// Nothing there: a dash.
QString fieldValue(const QString &column, const QJsonValue &value, rules::Instant now);

} // namespace saldo::ui
