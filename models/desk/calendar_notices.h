// Tells customers what the calendar brought: periods ending in 7 days, periods that have ended.
#pragma once

#include "rules/case.h"
#include "store/connection.h"

namespace saldo::desk {

// Changes the periods that are due for it and stores their notices, as part of the command whose
// moment and id are given.
void tellOfCalendar(store::Connection &connection, const rules::Moment &moment, const QString &commandId);

} // namespace saldo::desk
