// One state of the database for several reads, however much is committed meanwhile.
#pragma once

#include "store/connection.h"

namespace saldo::store {

// Begins on construction; ends with the object. For a connection that is in no transaction; nothing can be
// written while it lives.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection &m_connection;
};

} // namespace saldo::store
