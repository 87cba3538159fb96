// What an audit found, in plain words of the language in use: what, where, expected, found.
#pragma once

#include "audit/finding.h"
#include "rules/calendar.h"

namespace saldo::ui {

QString findingWords(const audit::Finding &finding, rules::Instant now);

} // namespace saldo::ui
