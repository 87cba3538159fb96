// Keeps every second writer off a database: a lock beside an SQLite file, an advisory lock on a
// PostgreSQL server. Both end with the process that holds them, however it ends.
#pragma once

#include <QString>

namespace saldo::store {

class Connection;

class WriterLock
{
public:
    // Throws Failure: DatabaseInUse, CannotOpen. The lock's file stays, empty.
    explicit WriterLock(const QString &databasePath);
    ~WriterLock();
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;

private:
    int m_descriptor = -1;
};

// Takes the server's lock for this connection; throws DatabaseInUse.
void lockServer(Connection &connection);

} // namespace saldo::store
