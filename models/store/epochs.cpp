#include "store/epochs.h"

namespace saldo::store {

QString currentEpoch(Connection &connection)
{
    QSqlQuery &query = connection.run(QStringLiteral("SELECT epoch FROM epochs ORDER BY ordinal DESC LIMIT 1"));
    const QString epoch = query.next() ? query.value(0).toString() : QString();
    query.finish();
    return epoch;
}

void beginEpoch(Connection &connection, const QString &epoch, qint64 at)
{
    QSqlQuery &query = connection.run(QStringLiteral("SELECT coalesce(max(version), 0) FROM journal"));
    const qint64 version = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    connection.run(QStringLiteral("INSERT INTO epochs (ordinal, epoch, begun_at, begun_version) "
                                  "SELECT coalesce(max(ordinal), 0) + 1, ?, ?, ? FROM epochs"), {epoch, at, version});
}

qint64 knownVersionOf(Connection &connection, const QString &epoch)
{
    QSqlQuery &query = connection.run(
        QStringLiteral("SELECT min(begun_version) FROM epochs "
                       "WHERE ordinal > (SELECT ordinal FROM epochs WHERE epoch = ?)"), {epoch});
    const qint64 version = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return version;
}

} // namespace saldo::store
