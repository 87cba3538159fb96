// How the customers' table says things: headings, cells, how long a balance lasts.
#pragma once

#include "items/customer_table.h"
#include "rules/calendar.h"
#include "ui/customers/table_look.h"

namespace saldo::ui {

QString headingOf(items::CustomerColumn column);
QString explanationOf(items::CustomerColumn column);
CellLook lookOf(const store::CustomerRow &row, items::CustomerColumn column, QDate today, qint64 cheapest);
// What a screen reader says of a row.
QString descriptionOf(const store::CustomerRow &row, QDate today, qint64 cheapest);

// All of it, for a table that outlives them.
items::CustomerTable::Words wordsFor(const items::CustomerTable &table);

// "11 months", "1.5 months", "17 days"
QString spanOf(double months);
// "no credits, ends in 3 days"; empty if no renewal is due.
QString renewalWords(const store::CustomerFigures &figures, qint64 cheapest);
// "30 days", "2 × 6 months": periods that wait for their first request.
QString queuedWords(const store::CustomerFigures &figures);

} // namespace saldo::ui
