// The floors: what the same rows cost when the database's own library writes them, without rules.
#pragma once

#include <QString>

namespace saldo::bench {

// Writes what opening and answering a ticket writes: in each of `count` transactions a ticket,
// a message, an event and a journal row inserted, a customer changed. Seconds.
double rawSqlite(const QString &path, int count, bool eachDurable);
double rawPostgresql(const QString &url, int count, bool eachDurable);

} // namespace saldo::bench
