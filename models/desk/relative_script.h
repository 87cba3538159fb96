// Scripts whose times are told backwards from now, for a demo desk that always looks fresh:
// `"at": "-12d 03:15"` means 12 desk days (of 9 hours) and 3 h 15 min of desk time before now.
#pragma once

#include "rules/policy.h"

#include <QIODevice>

namespace saldo::desk {

// The same script with instants. Lines that aren't JSON objects are left as they are.
QByteArray absoluteScript(QIODevice &relative, const rules::PolicyHistory &policies, rules::Instant now);

} // namespace saldo::desk
