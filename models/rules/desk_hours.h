// Desk time (desk rules, section 10). Each day is measured with the hours and holidays in force on it.
#pragma once

#include "rules/policy.h"

namespace saldo::rules {

// Working time between two instants, in ms; `to` is not before `from`.
qint64 deskTime(const PolicyHistory &policies, Instant from, Instant to);

// The earliest instant by which `amountMs` (over 0) of desk time has passed since `from`.
Instant due(const PolicyHistory &policies, Instant from, qint64 amountMs);

// The latest instant since which `amountMs` of desk time has passed at `until`.
Instant before(const PolicyHistory &policies, Instant until, qint64 amountMs);

struct DeskClock
{
    bool open = false;
    Instant until = 0; // when it next closes (open) or opens (closed)
};

DeskClock deskClock(const PolicyHistory &policies, Instant now);

} // namespace saldo::rules
