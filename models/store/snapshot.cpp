#include "store/snapshot.h"

#include "store/failure.h"

namespace saldo::store {

Snapshot::Snapshot(Connection &connection) : m_connection(connection)
{
    m_connection.once(beginReading(m_connection.dialect()));
}

Snapshot::~Snapshot()
{
    try {
        m_connection.once(QStringLiteral("ROLLBACK"));
    } catch (const Failure &failure) {
        // The connection is gone: the next statement on it says so to somebody who can act.
        qInfo("end of a snapshot: %s", failure.what());
    }
}

} // namespace saldo::store
