// What the search's index asks for when words are taken out of it (dialect.cpp).
#pragma once

#include "store/dialect.h"

namespace saldo::store {

// To be run once for each removal of words, before it, with a place that nothing has; empty where there is no need.
QString allowRemoval(Dialect dialect);

} // namespace saldo::store
