// The notices that the calendar causes: a period ending in 7 days, a period that has ended
// (desk rules, section 12). They are stored with the first accepted command of a desk day. [decided]
#pragma once

#include "rules/case.h"

namespace saldo::rules {

inline constexpr int daysBeforeEnding = 7;

// Which of the two, if any, is due for this period today; marks the period as told.
std::optional<NoticeKind> tellOfCalendar(Period &period, QDate today);

} // namespace saldo::rules
