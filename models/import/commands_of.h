// The history of one source → commands, each customer's in the order in which the desk can take them.
#pragma once

#include "import/history.h"
#include "import/plan.h"

namespace saldo::import {

// Appends to the plan. Commands of one instant must stay in the order in which they are appended.
void appendCommands(const History &history, const Mapping &mapping, rules::Instant beginning, Plan &plan);

} // namespace saldo::import
