// Which coverage is available, and choosing it (desk rules, sections 5 and 7).
#pragma once

#include "rules/case.h"

namespace saldo::rules {

struct Availability
{
    bool period = false;
    bool credits = false;
    bool suspended = false; // a period is suspended: it could be resumed
};

Availability available(const Case &at);

// The coverage that a request gets: the one asked for (None: none was asked for), if it is available.
struct Choice
{
    Verdict verdict;
    Coverage coverage = Coverage::None;
};
Choice chooseAtOpening(const Availability &availability, Coverage asked);

// Under period coverage, if none is active, the first queued period starts today.
void startPeriodIfNeeded(Case &at, const QString &ticket);

Verdict chooseCoverage(Case &at, const QString &ticket, Coverage coverage);

} // namespace saldo::rules
