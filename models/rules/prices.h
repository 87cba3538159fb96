// What a period or a package costs a customer today (desk rules, sections 3 and 4).
#pragma once

#include "rules/case.h"

namespace saldo::rules {

struct Quote
{
    Verdict verdict;
    qint64 amountCents = 0;
};

Quote quotePeriod(const Case &at, int months);
Quote quoteCredits(const Case &at, qint64 credits);

// "1234.50"
QString money(qint64 cents);

} // namespace saldo::rules
