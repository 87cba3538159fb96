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

class WriterLock;

class Connection
{
public:
    enum class Access {
        Write, // the only one that writes to this database; held by a lock until it goes
        Read,
        Beside // writes what no writer keeps in mind (logins, tokens): on a server beside the writer, to a file as it
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

    // Transactions may nest: inner ones are savepoints.
    void begin();
    void commit();
    void rollback();

private:
    friend class Transaction;
    void openDatabase(Access access);
    void meetFault(const QString &sql)
    {
        if (m_fault)
            m_fault(sql);
    }

    Location m_location;
    Dialect m_dialect;
    QString m_name;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::unique_ptr<WriterLock> m_lock;
    PendingWords m_pendingWords;
    RowWatch m_watch;
    Fault m_fault;
    int m_depth = 0;
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
