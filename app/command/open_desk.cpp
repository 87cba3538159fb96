#include "app/command/open_desk.h"

#include "store/migrations.h"

namespace saldo::command {

namespace {

store::Connection &migrated(store::Connection &connection)
{
    store::migrate(connection, store::Tables::Authority);
    return connection;
}

} // namespace

OpenDesk::OpenDesk(const QString &url)
    : m_connection(store::Location::parse(url), store::Connection::Access::Write)
    , m_desk(migrated(m_connection))
{
}

} // namespace saldo::command
