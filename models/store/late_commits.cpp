#include "store/late_commits.h"

#include <QSqlError>

namespace saldo::store {

namespace {

// SQLite's, with a log that is written ahead: NORMAL waits for the disk only when that is taken back into the file.
QString waitForDisk(Dialect dialect, bool each)
{
    if (dialect == Dialect::Postgresql)
        return each ? QStringLiteral("RESET synchronous_commit") : QStringLiteral("SET synchronous_commit = off");
    return each ? QStringLiteral("PRAGMA synchronous = FULL") : QStringLiteral("PRAGMA synchronous = NORMAL");
}

} // namespace

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
