#include "store/connection.h"

#include "store/failure.h"
#include "store/gathering.h"
#include "store/sqlite_writes.h"
#include "store/writer_lock.h"

#include <QSqlError>
#include <atomic>
#include <sqlite3.h>

namespace saldo::store {

namespace {

QString nextName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("saldo-%1").arg(++count);
}

bool isBusy(const QSqlError &error)
{
    // SQLITE_BUSY and SQLITE_LOCKED, alone and as the driver gives them: with what they were about.
    static const QStringList codes = {QStringLiteral("5"),   QStringLiteral("261"), QStringLiteral("517"),
                                      QStringLiteral("773"), QStringLiteral("6"),   QStringLiteral("262")};
    return codes.contains(error.nativeErrorCode());
}

// SQLite counts its memory under a lock, at which threads that write and read wait for each other; nobody asks for it.
void leaveMemoryUncounted()
{
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // refused once it is in use: then it counts
    Q_UNUSED(once)
}

bool writes(Connection::Access access)
{
    return access == Connection::Access::Write || access == Connection::Access::Beside;
}

} // namespace

Connection::Connection(const Location &location, Access access)
    : m_location(location)
    , m_dialect(location.kind == Location::Kind::Server ? Dialect::Postgresql : Dialect::Sqlite)
    , m_name(nextName())
{
    leaveMemoryUncounted();
    try {
        if (writes(access) && location.kind == Location::Kind::File)
            m_lock = std::make_unique<WriterLock>(location.path);
        openDatabase(access);
        if (access == Access::Write && location.kind == Location::Kind::Server)
            lockServer(*this);
    } catch (...) {
        m_prepared.clear();
        m_writes.reset();
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection()
{
    m_prepared.clear();
    m_writes.reset();
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::openDatabase(Access access)
{
    const bool server = m_dialect == Dialect::Postgresql;
    const bool readOnly = !writes(access);
    QSqlDatabase database =
        QSqlDatabase::addDatabase(server ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), m_name);
    if (server) {
        database.setHostName(m_location.host);
        database.setPort(m_location.port);
        database.setUserName(m_location.user);
        database.setPassword(m_location.password);
        database.setDatabaseName(m_location.database);
        database.setConnectOptions(m_location.options);
    } else if (m_location.kind == Location::Kind::File) {
        database.setDatabaseName(m_location.path);
        database.setConnectOptions(readOnly ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                                            : QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000"));
    } else {
        database.setDatabaseName(QStringLiteral(":memory:"));
    }
    if (!database.open())
        throw Failure(Failure::Kind::CannotOpen, database.lastError().text());
    for (const QString &statement : openingStatements(m_dialect, readOnly)) {
        QSqlQuery query(database);
        if (!query.exec(statement))
            throw Failure(isBusy(query.lastError()) ? Failure::Kind::DatabaseInUse : Failure::Kind::CannotOpen,
                          query.lastError().text());
    }
    if (sqlite3 *const handle = handleOf(database))
        m_writes = std::make_unique<SqliteWrites>(handle);
    if (access == Access::Glance)
        tune(littleMemory(m_dialect));
}

void Connection::tune(const QStringList &statements)
{
    for (const QString &statement : statements)
        once(statement);
}

void Connection::prepareForFilling()
{
    tune(muchMemory(m_dialect));
}

void Connection::expectManyRows(bool many)
{
    tune(many ? moreMemory(m_dialect) : usualMemory(m_dialect));
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

namespace {

// SQLite's SQLITE_FULL, PostgreSQL's disk_full.
bool isFull(const QSqlError &error)
{
    return error.nativeErrorCode() == u"13" || error.nativeErrorCode() == u"53100";
}

[[noreturn]] void fail(const QSqlError &error)
{
    const Failure::Kind kind = isBusy(error) ? Failure::Kind::DatabaseInUse
        : isFull(error)                      ? Failure::Kind::DiskFull
                                             : Failure::Kind::Broken;
    throw Failure(kind, error.text());
}

} // namespace

QSqlQuery &Connection::run(const QString &sql, const QVariantList &values)
{
    writeGathered();
    return look(sql, values);
}

QSqlQuery &Connection::look(const QString &sql, const QVariantList &values)
{
    meetFault(sql);
    std::shared_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(database());
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql))
            fail(fresh->lastError());
        query = std::move(fresh);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values.at(i));
    if (!query->exec())
        fail(query->lastError());
    return *query;
}

void Connection::write(const QString &sql, const QVariantList &values)
{
    if (!m_writes) {
        run(sql, values);
        return;
    }
    writeGathered();
    meetFault(sql);
    if (const std::optional<QSqlError> error = m_writes->run(sql, values))
        fail(*error);
}

void Connection::once(const QString &sql)
{
    writeGathered();
    meetFault(sql);
    QSqlQuery query(database());
    if (!query.exec(sql))
        fail(query.lastError());
}

void Connection::writeGathered()
{
    if (m_gathering && m_gathering->hasUnwritten())
        m_gathering->write();
}

void Connection::gather()
{
    m_gathering = std::make_unique<Gathering>(*this);
    m_spoilt = false;
}

void Connection::begin()
{
    if (m_depth == 0)
        once(beginWriting(m_dialect));
    else if (!m_gathering)
        once(QStringLiteral("SAVEPOINT command"));
    m_depth += 1;
    m_pendingWords.begin();
}

void Connection::commit()
{
    if (m_depth == 1) {
        if (m_spoilt)
            throw Failure(Failure::Kind::Broken, QStringLiteral("a gathered command failed"));
        if (m_gathering && m_gathering->isOnServer()) {
            meetFault(QStringLiteral("COMMIT"));
            m_gathering->commit(m_pendingWords);
        } else {
            writeGathered();
            m_pendingWords.write(*this);
            once(QStringLiteral("COMMIT"));
        }
        m_gathering.reset();
    } else if (!m_gathering) {
        once(QStringLiteral("RELEASE SAVEPOINT command"));
    }
    m_depth -= 1;
    m_pendingWords.commit();
}

void Connection::rollback()
{
    m_depth -= 1;
    m_pendingWords.rollback();
    if (m_depth == 0) {
        m_gathering.reset();
        m_spoilt = false;
        once(QStringLiteral("ROLLBACK"));
    } else if (m_gathering) {
        m_spoilt = true;
    } else {
        once(QStringLiteral("ROLLBACK TO SAVEPOINT command"));
        once(QStringLiteral("RELEASE SAVEPOINT command"));
    }
}

Transaction::Transaction(Connection &connection) : m_connection(connection)
{
    m_connection.begin();
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_connection.rollback();
    } catch (const Failure &failure) {
        // The database has rolled back itself, as it does when a disk is full or the connection is gone; why it
        // did is told by the failure that led here.
        qInfo("rollback: %s", failure.what());
    }
}

void Transaction::commit()
{
    m_connection.commit();
    m_open = false;
    if (m_connection.m_depth == 0)
        m_connection.meetFault(QStringLiteral("committed"));
}

// Its first statement takes the state; it ends without a trace, for nothing was written.
Reading::Reading(Connection &connection)
    : m_connection(connection), m_outermost(connection.m_readings == 0 && connection.m_depth == 0)
{
    if (m_outermost)
        m_connection.once(beginReading(m_connection.dialect()));
    m_connection.m_readings += 1;
}

Reading::~Reading()
{
    m_connection.m_readings -= 1;
    if (!m_outermost)
        return;
    try {
        m_connection.once(QStringLiteral("COMMIT"));
    } catch (const Failure &failure) {
        qWarning("reading: %s", failure.what());
    }
}

} // namespace saldo::store
