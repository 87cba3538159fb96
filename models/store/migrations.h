// The ladder of numbered migrations. Each step is one transaction that raises the version itself.
#pragma once

#include "store/connection.h"

namespace saldo::store {

// The version that this program writes.
int newestSchema();
// The version of a database; 0 if it is empty.
int schemaOf(Connection &connection);
// Brings the database up to the newest version. Throws Failure: NewerSchema, DatabaseInUse, Broken.
void migrate(Connection &connection, Tables tables);

} // namespace saldo::store
