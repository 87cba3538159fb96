// Rows that come from an authority bring the words that a mirror's search finds them by.
#pragma once

#include "store/changes.h"

namespace saldo::store {

// To be called before the row is written. What the mirror has already, and what has no words, adds nothing.
void indexArriving(Connection &connection, const ChangedRow &row);

} // namespace saldo::store
