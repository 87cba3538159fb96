// Defects of the product are corrected free (desk rules, section 7).
#pragma once

#include "rules/case.h"

namespace saldo::rules {

Verdict markDefect(Case &at, const QString &ticket);
Verdict rejectDefect(Case &at, const QString &ticket);

} // namespace saldo::rules
