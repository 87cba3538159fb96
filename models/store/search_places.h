// A ticket's place in the search's index: the order in which tickets were opened, the newest has the highest.
#pragma once

#include "store/connection.h"

namespace saldo::store {

// The next place, which is the ticket's from now on.
qint64 takePlace(Connection &connection, const QString &ticket);
// 0: it has none.
qint64 placeOf(Connection &connection, const QString &ticket);

} // namespace saldo::store
