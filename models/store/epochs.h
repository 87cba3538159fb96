// The name of the history that versions count. After a restore from a backup another one begins: versions
// that were given before may be given again, to other commands.
#pragma once

#include "store/connection.h"

namespace saldo::store {

// Empty: none has begun yet.
QString currentEpoch(Connection &connection);
// `epoch`: never used before, of letters and digits. `at`: ms since 1970 UTC.
void beginEpoch(Connection &connection, const QString &epoch, qint64 at);
// Up to which version the current history has what that one had; 0: it isn't known here.
qint64 knownVersionOf(Connection &connection, const QString &epoch);

} // namespace saldo::store
