// The customer's credit account: an append-only ledger, its sum the balance (desk rules, section 4).
#pragma once

#include "rules/case.h"

namespace saldo::rules {

struct Posting
{
    EntryKind kind;
    qint64 amount; // credits, either sign, never 0; the balance must stay at 0 or above
    QString ticket = {};
    Category category = noCategory;
    QString reason = {};
};

// Appends the entry. When the balance fell below the price of the cheapest category the customer is told.
void post(Case &at, const Posting &posting);

// After a rise of the balance: the tickets on hold `credits` are tried in the order in which they
// went on hold (desk rules, section 6).
void tryWaiting(Case &at);

// Credits by a manager's word.
Verdict adjust(Case &at, qint64 amount, const QString &reason);

} // namespace saldo::rules
