// The policy in words: its values, what a change changes, and what it leaves as it is.
#pragma once

#include "rules/policy.h"
#include "store/policy_reads.h"

#include <QStringList>

namespace saldo::ui {

QString timeWords(qint64 ms);                            // "18:00", "24:00"
QString hoursWords(qint64 ms);                           // "9 h", "4.5 h"
QString weekdaysWords(const std::set<int> &weekdays);    // "Mon–Fri", "Mon, Wed"
QString deskHoursWords(const rules::DeskHours &hours);   // "Mon–Fri 09:00–18:00"
QString planWords(const rules::Plan &plan);              // "65.00 + 10.00"

// One line for each thing that differs.
QStringList changeWords(const rules::Policy &before, const rules::Policy &after);

// What stays, and what is met by the change from that day on: sentences with the desk's own counts.
QStringList effectWords(const rules::Policy &before, const rules::Policy &after, const store::PolicyStanding &standing,
                        QDate from, QDate today);

} // namespace saldo::ui
