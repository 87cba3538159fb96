#include "store/changed_rows.h"

#include "store/failure.h"
#include "store/rows.h"
#include "store/shared_tables.h"

#include <QHash>
#include <algorithm>

namespace saldo::store {

namespace {

// Of the texts in one page: a console takes in 64 MB at most, and a page is held in memory.
constexpr qint64 maxCharacters = 4'000'000;

// Of the first rows after a version, of all tables together.
QList<qint64> nextVersions(Connection &connection, qint64 version, int limit)
{
    QStringList tables;
    QVariantList values;
    for (const SharedTable &table : sharedTables()) {
        tables << table.name;
        values << version;
        if (connection.dialect() == Dialect::Postgresql)
            values << limit;
    }
    values << limit;
    QSqlQuery &query = connection.run(versionsBehind(connection.dialect(), tables), values);
    QList<qint64> versions;
    while (query.next())
        versions << query.value(0).toLongLong();
    query.finish();
    return versions;
}

// Texts are long in one table only: up to which version its texts have no more characters than that. A version is
// never split, so that one alone may have more.
qint64 lastOfSize(Connection &connection, qint64 after, qint64 upTo, qint64 characters)
{
    QSqlQuery &query = connection.run(
        QStringLiteral("SELECT version, length(body) FROM messages WHERE version > ? AND version <= ? ORDER BY version"),
        {after, upTo});
    qint64 last = upTo;
    qint64 sum = 0;
    while (query.next()) {
        const qint64 version = query.value(0).toLongLong();
        sum += query.value(1).toLongLong();
        if (sum <= characters)
            continue;
        last = std::max(version - 1, after + 1);
        break;
    }
    query.finish();
    return last;
}

// The last version that a page of `limit` rows takes in whole, given the versions of `limit` + 1 rows.
qint64 lastWhole(const QList<qint64> &versions)
{
    const qint64 beyond = versions.last();
    const auto first = std::lower_bound(versions.cbegin(), versions.cend(), beyond);
    return first == versions.cbegin() ? beyond : *std::prev(first);
}

// The row that the query stands on, with all of its table's columns.
ChangedRow readRow(const QSqlQuery &query, const SharedTable &table)
{
    ChangedRow changed;
    changed.table = table.name;
    changed.values.reserve(table.columns.size());
    for (int column = 0; column < table.columns.size(); ++column) {
        const QVariant value = query.value(column);
        changed.values << (table.columns.at(column).isNumber ? QVariant(value.toLongLong()) : QVariant(stored(value.toString())));
    }
    changed.id = changed.values.first().toString();
    changed.version = changed.values.last().toLongLong();
    return changed;
}

void readRows(Connection &connection, const SharedTable &table, qint64 after, qint64 upTo, QList<ChangedRow> &rows)
{
    QSqlQuery &query = connection.run(
        QStringLiteral("SELECT %1 FROM %2 WHERE version > ? AND version <= ? ORDER BY version")
            .arg(table.columnNames(), table.name),
        {after, upTo});
    while (query.next())
        rows.append(readRow(query, table));
    query.finish();
}

} // namespace

QVariant ChangedRow::value(QStringView column) const
{
    const SharedTable *of = sharedTable(table);
    for (qsizetype i = 0; of != nullptr && i < values.size() && i < of->columns.size(); ++i) {
        if (of->columns.at(i).name == column)
            return values.at(i);
    }
    return {};
}

qint64 lastVersion(Connection &connection)
{
    QSqlQuery &query = connection.run(QStringLiteral("SELECT max(version) FROM journal"));
    const qint64 version = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return version;
}

ChangedRows changesAfter(Connection &connection, qint64 version, int limit)
{
    const QList<qint64> versions = nextVersions(connection, version, limit + 1);
    ChangedRows changes;
    const qint64 last = lastVersion(connection);
    changes.upTo = versions.size() <= limit ? std::max(last, version) : lastWhole(versions);
    if (!versions.isEmpty())
        changes.upTo = lastOfSize(connection, version, changes.upTo, maxCharacters);
    changes.more = changes.upTo < last;
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

void writeRow(Connection &connection, const ChangedRow &changed)
{
    const auto writing = writings().constFind(changed.table);
    if (writing == writings().cend())
        throw Failure(Failure::Kind::Broken, changed.table + QStringLiteral(" is no table of the desk"));
    if (changed.isGone()) {
        const bool numbered = writing->table->hasNumberedIds();
        connection.write(writing->remove, {numbered ? QVariant(changed.id.toLongLong()) : QVariant(changed.id)});
        return;
    }
    if (changed.values.size() != writing->table->columns.size())
        throw Failure(Failure::Kind::Broken, changed.table + u' ' + changed.id + QStringLiteral(" is not whole"));
    connection.write(writing->upsert, changed.values);
}

ChangedRow rowNow(Connection &connection, const QString &table, const QString &id)
{
    const SharedTable *shared = sharedTable(table);
    if (shared == nullptr)
        throw Failure(Failure::Kind::Broken, table + QStringLiteral(" is no table of the desk"));
    QSqlQuery &query = connection.run(
        QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(shared->columnNames(), table),
        {shared->hasNumberedIds() ? QVariant(id.toLongLong()) : QVariant(id)});
    ChangedRow row;
    if (query.next())
        row = readRow(query, *shared);
    query.finish();
    row.table = table;
    row.id = id;
    return row;
}

} // namespace saldo::store
