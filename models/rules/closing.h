// Closing, and what a closed ticket gives back (desk rules, section 7).
#pragma once

#include "rules/case.h"

namespace saldo::rules {

// Everything that is charged on the ticket comes back; its category is none. No entry if nothing
// was charged.
void giveBack(Case &at, Ticket &ticket);

// `of`: with Duplicate, the customer's other ticket.
Verdict close(Case &at, const QString &ticket, Resolution resolution, const QString &of, std::optional<int> seen);

} // namespace saldo::rules
