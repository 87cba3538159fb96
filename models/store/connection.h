// One connection to a database, with its prepared statements. For one thread. Everything it runs has
// its parameters bound; every failure is thrown as a Failure.
#pragma once

#include "store/dialect.h"
#include "store/gathering.h"
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
        Read
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

    // Transactions may nest: inner ones are savepoints.
    void begin();
    void commit();
    void rollback();

private:
    void openDatabase(Access access);

    Location m_location;
    Dialect m_dialect;
    QString m_name;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::unique_ptr<WriterLock> m_lock;
    PendingWords m_pendingWords;
    std::unique_ptr<Gathering> m_gathering;
    bool m_spoilt = false;
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
