// Periods by the desk day on which they were acquired, as the desk's tables have them (one SQL text for both databases).
// Packed and read as facts are (store/fact_days.h).
#pragma once

#include "figures/owed.h"
#include "store/fact_rows.h"

namespace saldo::store {

inline const QString periodsStream = QStringLiteral("periods");

// Calls `visit` for each desk day of [from, to] on which periods were acquired that were not cancelled, the earliest first.
using VisitPeriods = std::function<void(QDate acquired, const QList<figures::SoldPeriod> &periods)>;
void readPeriods(Connection &connection, QDate from, QDate to, CustomerNumbers &customers, const VisitPeriods &visit,
                 const std::atomic_bool &stop);

} // namespace saldo::store
