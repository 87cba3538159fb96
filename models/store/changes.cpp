#include "store/changes.h"

#include "store/arriving_rows.h"
#include "store/failure.h"
#include "store/rows.h"
#include "store/shared_tables.h"

#include <QHash>
#include <algorithm>

namespace saldo::store {

namespace {

// The versions of the first rows after a version, of all tables together. Binds version and limit for each
// table, then the limit of all.
const QString &versionsSql()
{
    static const QString sql = [] {
        QStringList parts;
        for (const SharedTable &table : sharedTables())
            parts << QStringLiteral("SELECT version FROM (SELECT version FROM %1 WHERE version > ? ORDER BY version "
                                    "LIMIT ?) AS of_%1").arg(table.name);
        return QStringLiteral("SELECT version FROM (%1) AS of_all ORDER BY version LIMIT ?")
            .arg(parts.join(QStringLiteral(" UNION ALL ")));
    }();
    return sql;
}

QList<qint64> nextVersions(Connection &connection, qint64 version, int limit)
{
    QVariantList values;
    for (qsizetype i = 0; i < sharedTables().size(); ++i)
        values << version << limit;
    values << limit;
    QSqlQuery &query = connection.run(versionsSql(), values);
    QList<qint64> versions;
    while (query.next())
        versions << query.value(0).toLongLong();
    query.finish();
    return versions;
}

// The last version that a page of `limit` rows takes in whole, given the versions of `limit` + 1 rows.
qint64 lastWhole(const QList<qint64> &versions)
{
    const qint64 beyond = versions.last();
    const auto first = std::lower_bound(versions.cbegin(), versions.cend(), beyond);
    return first == versions.cbegin() ? beyond : *std::prev(first);
}

void readRows(Connection &connection, const SharedTable &table, qint64 after, qint64 upTo, QList<ChangedRow> &rows)
{
    static QHash<QString, QString> texts = [] {
        QHash<QString, QString> all;
        for (const SharedTable &one : sharedTables())
            all.insert(one.name, QStringLiteral("SELECT %1 FROM %2 WHERE version > ? AND version <= ? ORDER BY version")
                                     .arg(one.columnNames(), one.name));
        return all;
    }();
    QSqlQuery &query = connection.run(texts.value(table.name), {after, upTo});
    while (query.next()) {
        ChangedRow changed;
        changed.table = table.name;
        int column = 0;
        for (const SharedColumn &one : table.columns) {
            const QVariant value = query.value(column++);
            changed.row.insert(one.name,
                               one.isNumber ? QJsonValue(value.toLongLong()) : QJsonValue(value.toString()));
        }
        changed.id = query.value(0).toString();
        changed.version = query.value(column - 1).toLongLong();
        rows.append(std::move(changed));
    }
    query.finish();
}

} // namespace

qint64 lastVersion(Connection &connection)
{
    QSqlQuery &query = connection.run(QStringLiteral("SELECT max(version) FROM journal"));
    const qint64 version = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return version;
}

Changes changesAfter(Connection &connection, qint64 version, int limit)
{
    const QList<qint64> versions = nextVersions(connection, version, limit + 1);
    Changes changes;
    const qint64 last = lastVersion(connection);
    if (versions.size() <= limit) {
        changes.upTo = std::max(last, version);
    } else {
        changes.upTo = lastWhole(versions);
        changes.more = changes.upTo < last;
    }
    if (versions.isEmpty())
        return changes;
    for (const SharedTable &table : sharedTables())
        readRows(connection, table, version, changes.upTo, changes.rows);
    std::stable_sort(changes.rows.begin(), changes.rows.end(),
                     [](const ChangedRow &one, const ChangedRow &other) { return one.version < other.version; });
    return changes;
}

namespace {

struct Writing
{
    const SharedTable *table = nullptr;
    QString upsert;
    QString remove;
};

const QHash<QString, Writing> &writings()
{
    static const QHash<QString, Writing> all = [] {
        QHash<QString, Writing> result;
        for (const SharedTable &table : sharedTables()) {
            QStringList replaced;
            for (const SharedColumn &column : table.columns.mid(1))
                replaced << QStringLiteral("%1 = excluded.%1").arg(column.name);
            const QString places = QStringLiteral("?") + QStringLiteral(", ?").repeated(table.columns.size() - 1);
            result.insert(table.name,
                          {&table,
                           QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (id) DO UPDATE SET %4")
                               .arg(table.name, table.columnNames(), places, replaced.join(QStringLiteral(", "))),
                           QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table.name)});
        }
        return result;
    }();
    return all;
}

} // namespace

void applyRow(Connection &connection, const ChangedRow &changed)
{
    const auto writing = writings().constFind(changed.table);
    if (writing == writings().cend())
        throw Failure(Failure::Kind::Broken, changed.table + QStringLiteral(" is no table of the desk"));
    if (changed.isGone()) {
        const bool numbered = writing->table->hasNumberedIds();
        connection.run(writing->remove, {numbered ? QVariant(changed.id.toLongLong()) : QVariant(changed.id)});
        return;
    }
    indexArriving(connection, changed);
    QVariantList values;
    values.reserve(writing->table->columns.size());
    for (const SharedColumn &column : writing->table->columns) {
        const QJsonValue value = changed.row.value(column.name);
        if (value.isUndefined())
            throw Failure(Failure::Kind::Broken, changed.table + u'.' + column.name + QStringLiteral(" is missing"));
        values << (column.isNumber ? QVariant(value.toInteger()) : QVariant(stored(value.toString())));
    }
    connection.run(writing->upsert, values);
}

void applyRows(Connection &connection, const QList<ChangedRow> &rows)
{
    for (const ChangedRow &row : rows)
        applyRow(connection, row);
}

} // namespace saldo::store
