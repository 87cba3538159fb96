// One connection to a database, with its prepared statements. For one thread. Everything it runs has
// its parameters bound; every failure is thrown as a Failure.
#pragma once

#include "store/dialect.h"
#include "store/location.h"
#include "store/search_index.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <memory>

namespace saldo::store {

class WriterLock;

class Connection
{
public:
    enum class Access {
        Write, // the only one that writes to this database; held by a lock until it goes
        Read,
        Glance // reads with little memory of its own
    };

    // Throws Failure: DatabaseInUse, CannotOpen. A writing connection makes a missing file.
    Connection(const Location &location, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // Runs a statement, prepared once for this connection. The query is the connection's: it is
    // good until the same text is run again.
    QSqlQuery &run(const QString &sql, const QVariantList &values = {});
    // Runs a statement that is not worth keeping.
    void once(const QString &sql);

    Dialect dialect() const { return m_dialect; }
    const Location &location() const { return m_location; }
    QSqlDatabase database() const;

    // What the search has yet to be told; written with the outermost commit.
    PendingWords &pendingWords() { return m_pendingWords; }

    // For making a desk of many rows at once: memory for it, and what a crash may take is made again.
    void prepareForFilling();

    // Transactions may nest: inner ones are savepoints.
    void begin();
    void commit();
    void rollback();

private:
    void openDatabase(Access access);
    void tune(const QStringList &statements);

    Location m_location;
    Dialect m_dialect;
    QString m_name;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::unique_ptr<WriterLock> m_lock;
    PendingWords m_pendingWords;
    int m_depth = 0;
    int m_readings = 0;
    friend class Reading;
};

// While it lives, all that the connection reads is of one state of the database, whatever others write. May nest.
// The connection is of a database that is open for reading, or it reads its own.
class Reading
{
public:
    explicit Reading(Connection &connection);
    ~Reading();
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;

private:
    Connection &m_connection;
    bool m_outermost = false;
};

// Begins on construction; rolls back when it goes without commit().
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace saldo::store
