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
#include <functional>
#include <memory>

namespace saldo::store {

class Gathering;
class SqliteWrites;
class WriterLock;

class Connection
{
public:
    enum class Access {
        Write, // the only one that writes to this database; held by a lock until it goes
        Read,
        Glance, // reads with little memory of its own
        Beside // writes what no writer keeps in mind (logins, tokens): beside the writer on a server, as one to a file
    };

    // Throws Failure: DatabaseInUse, CannotOpen. A writing connection makes a missing file.
    Connection(const Location &location, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // Runs a statement, prepared once for this connection. The query is the connection's: it is
    // good until the same text is run again.
    QSqlQuery &run(const QString &sql, const QVariantList &values = {});
    // The same for a look-up by keys that no gathered row can have: what was gathered need not be written first.
    QSqlQuery &look(const QString &sql, const QVariantList &values = {});
    // The same for a statement that finds nothing, quicker where rows are written by the thousand.
    void write(const QString &sql, const QVariantList &values);
    // Runs a statement that is not worth keeping.
    void once(const QString &sql);

    Dialect dialect() const { return m_dialect; }
    const Location &location() const { return m_location; }
    QSqlDatabase database() const;

    // What the search has yet to be told; written with the outermost commit.
    PendingWords &pendingWords() { return m_pendingWords; }

    // Within a transaction, until it ends: what commands write is gathered and written at once. Inner transactions
    // are no savepoints then: one that rolls back has spoilt the outer one, whose commit throws.
    void gather();
    Gathering *gathering() { return m_gathering.get(); } // null: rows are written one by one

    // Is told of every row that save.h is about to write, by table and id: a mirror keeps what was there.
    using RowWatch = std::function<void(const QString &table, const QString &id)>;
    void watchRows(const RowWatch &watch) { m_watch = watch; }
    void aboutToWrite(const QString &table, const QString &id)
    {
        if (m_watch)
            m_watch(table, id);
    }

    // For tests only: is called before every statement and once more after every commit that ends a
    // transaction, and may throw, as if the program ended there.
    using Fault = std::function<void(const QString &sql)>;
    void setFault(const Fault &fault) { m_fault = fault; }
    // For making a desk of many rows at once: memory for it, and what a crash may take is made again.
    void prepareForFilling();
    // Whether rows will come in by the hundred thousand, as in a first reading. Outside of transactions.
    void expectManyRows(bool many);

    // Transactions may nest: inner ones are savepoints.
    void begin();
    void commit();
    void rollback();

private:
    friend class Transaction;
    void openDatabase(Access access);
    void writeGathered();
    void meetFault(const QString &sql)
    {
        if (m_fault)
            m_fault(sql);
    }
    void tune(const QStringList &statements);

    Location m_location;
    Dialect m_dialect;
    QString m_name;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::unique_ptr<SqliteWrites> m_writes; // none on a server
    std::unique_ptr<WriterLock> m_lock;
    PendingWords m_pendingWords;
    std::unique_ptr<Gathering> m_gathering;
    bool m_spoilt = false;
    RowWatch m_watch;
    Fault m_fault;
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
