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
    connection.run(QStringLiteral("INSERT INTO epochs (ordinal, epoch, begun_at) "
                                  "SELECT coalesce(max(ordinal), 0) + 1, ?, ? FROM epochs"), {epoch, at});
}

} // namespace saldo::store
