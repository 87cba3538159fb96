// Statements of SQLite that find nothing, prepared once and run by its own interface: what Qt keeps for results, and for
// names of what is bound, takes as long as the writing itself. For one thread.
#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QVariantList>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace saldo::store {

// That of an open database, its own; null on a server.
sqlite3 *handleOf(const QSqlDatabase &database);

class SqliteWrites
{
public:
    // Not owned; must be open for as long as this lives.
    explicit SqliteWrites(sqlite3 *database) : m_database(database) {}
    ~SqliteWrites();
    SqliteWrites(const SqliteWrites &) = delete;
    SqliteWrites &operator=(const SqliteWrites &) = delete;

    // Binds all values: texts, whole numbers, bytes, null. What went wrong, with SQLite's own code.
    std::optional<QSqlError> run(const QString &sql, const QVariantList &values);

private:
    QSqlError failed(int code) const;

    sqlite3 *m_database;
    QHash<QString, sqlite3_stmt *> m_prepared;
};

} // namespace saldo::store
