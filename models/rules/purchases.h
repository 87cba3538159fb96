// Buying periods and credits, and the life of a period (desk rules, sections 3 and 4).
#pragma once

#include "rules/case.h"

namespace saldo::rules {

// `amountCents`, if given, must be the price.
Verdict buyPeriod(Case &at, const QString &period, int months, std::optional<qint64> amountCents);
Verdict buyCredits(Case &at, qint64 credits, std::optional<qint64> amountCents);

Verdict cancelPeriod(Case &at, const QString &period);
Verdict suspendPeriod(Case &at);
Verdict resumePeriod(Case &at);

} // namespace saldo::rules
