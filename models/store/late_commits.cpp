#include "store/late_commits.h"

#include <QSqlError>

namespace saldo::store {

LateCommits::LateCommits(Connection &connection) : m_connection(connection)
{
    m_connection.once(waitForDisk(m_connection.dialect(), false));
}

LateCommits::~LateCommits()
{
    QSqlQuery query(m_connection.database());
    if (!query.exec(waitForDisk(m_connection.dialect(), true)))
        qWarning("commits go on without the disk: %s", qUtf8Printable(query.lastError().text()));
}

} // namespace saldo::store
