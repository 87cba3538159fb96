#include "tests/bench/mirror_floor.h"

#include "store/dialect.h"
#include "store/load.h"
#include "store/migrations.h"
#include "store/search_index.h"
#include "store/shared_tables.h"
#include "store/sqlite_writes.h"

#include <QElapsedTimer>
#include <sqlite3.h>
#include <vector>

namespace saldo::bench {

namespace {

struct Value
{
    bool isNumber = false;
    sqlite3_int64 number = 0;
    QByteArray text;
};

struct Rows
{
    QByteArray sql; // an INSERT
    int columns = 0;
    std::vector<Value> values; // row after row
};

Rows readTable(store::Connection &connection, const store::SharedTable &table)
{
    Rows rows;
    rows.columns = static_cast<int>(table.columns.size());
    rows.sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (?%3)")
                   .arg(table.name, table.columnNames(), QStringLiteral(", ?").repeated(rows.columns - 1)).toUtf8();
    QSqlQuery &query = connection.run(QStringLiteral("SELECT %1 FROM %2").arg(table.columnNames(), table.name));
    while (query.next()) {
        for (int i = 0; i < rows.columns; ++i) {
            const QVariant value = query.value(i);
            const bool isNumber = table.columns.at(i).isNumber;
            rows.values.push_back({isNumber, isNumber ? value.toLongLong() : 0,
                                   isNumber ? QByteArray() : value.toString().toUtf8()});
        }
    }
    query.finish();
    return rows;
}

Rows readPlaces(store::Connection &connection)
{
    Rows rows{"INSERT INTO search_tickets (place, ticket_id) VALUES (?, ?)", 2, {}};
    QSqlQuery &query = connection.run(QStringLiteral("SELECT place, ticket_id FROM search_tickets ORDER BY place"));
    while (query.next()) {
        rows.values.push_back({true, query.value(0).toLongLong(), {}});
        rows.values.push_back({false, 0, query.value(1).toString().toUtf8()});
    }
    query.finish();
    return rows;
}

// What the search has of each ticket, in the order of their places.
Rows readWords(store::Connection &connection, const Rows &places)
{
    Rows rows{store::addWords(connection.dialect()).toUtf8(), 2, {}};
    for (size_t i = 0; i < places.values.size(); i += 2) {
        const QString id = QString::fromUtf8(places.values.at(i + 1).text);
        const QSet<QString> words = store::ownWords(*store::find<rules::Ticket>(connection, id))
            | store::wordsOfMessages(store::messagesOf(connection, id), id);
        rows.values.push_back({false, 0, QStringList(words.cbegin(), words.cend()).join(u' ').toUtf8()});
        rows.values.push_back(places.values.at(i));
    }
    return rows;
}

void execute(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database));
}

void write(sqlite3 *database, const Rows &rows)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, rows.sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", rows.sql.constData(), sqlite3_errmsg(database));
    for (size_t at = 0; at < rows.values.size(); at += static_cast<size_t>(rows.columns)) {
        for (int i = 0; i < rows.columns; ++i) {
            const Value &value = rows.values.at(at + static_cast<size_t>(i));
            if (value.isNumber)
                sqlite3_bind_int64(statement, i + 1, value.number);
            else
                sqlite3_bind_text(statement, i + 1, value.text.constData(), static_cast<int>(value.text.size()),
                                  SQLITE_STATIC);
        }
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s: %s", rows.sql.constData(), sqlite3_errmsg(database));
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
}

} // namespace

MirrorFloor writeMirror(const QString &mirror, const QString &file)
{
    MirrorFloor floor;
    std::vector<Rows> all;
    {
        store::Connection connection(store::Location::parse(mirror), store::Connection::Access::Read);
        for (const store::SharedTable &table : store::sharedTables()) {
            all.push_back(readTable(connection, table));
            const qint64 count = static_cast<qint64>(all.back().values.size()) / all.back().columns;
            floor.rows += count;
            floor.tickets += table.name == u"tickets" ? count : 0;
            floor.messages += table.name == u"messages" ? count : 0;
        }
        all.push_back(readPlaces(connection));
        all.push_back(readWords(connection, all.back()));
    }
    store::Connection made(store::Location::parse(file), store::Connection::Access::Write);
    store::migrate(made, store::Tables::Mirror);
    sqlite3 *database = store::handleOf(made.database());
    QElapsedTimer timer;
    timer.start();
    execute(database, "BEGIN");
    for (const Rows &rows : all)
        write(database, rows);
    execute(database, "COMMIT");
    floor.seconds = static_cast<double>(timer.elapsed()) / 1000;
    return floor;
}

} // namespace saldo::bench
