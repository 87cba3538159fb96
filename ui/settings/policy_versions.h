// The versions of the policy as lines of a table: from when, set by whom and when, and what changed, a line each.
#pragma once

#include "rules/calendar.h"
#include "store/connection.h"
#include "ui/customers/line_table.h"

namespace saldo::ui {

struct PolicyVersionLines
{
    QList<LineColumn> columns;
    QList<Line> lines; // the newest version first
    QList<int> widths; // that the columns need
    qsizetype versions = 0;
};

PolicyVersionLines policyVersionLines(store::Connection &connection, rules::Instant now);

} // namespace saldo::ui
