// Licenses and the free support that comes with them (desk rules, section 2).
#pragma once

#include "rules/case.h"

namespace saldo::rules {

// `license.freeSupport` is the choice made with it, if any.
Verdict registerLicense(Case &at, License license);
Verdict chooseFreeSupport(Case &at, const QString &license, FreeSupport choice);

// The first license's choice is still to be made.
bool freeChoicePending(const QList<License> &licenses);

} // namespace saldo::rules
