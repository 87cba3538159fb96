#include "store/pipeline.h"

#include "store/connection.h"
#include "store/failure.h"

#include <QSqlDriver>
#include <QSqlResult>
#include <QVariant>
#include <QtEndian>
#include <libpq-fe.h>
#include <memory>
#include <vector>

namespace saldo::store {

namespace {

// Types by PostgreSQL's own numbers (pg_type.dat), which never change.
constexpr Oid int8Type = 20;
constexpr Oid int4Type = 23;
constexpr Oid textType = 25;

PGconn *serverOf(const Connection &connection)
{
    const QVariant handle = connection.database().driver()->handle();
    // Qt names the type as libpq's header does or as the structure behind it is called.
    const QByteArray type = handle.typeName();
    if (type != "PGconn*" && type != "pg_conn*")
        throw Failure(Failure::Kind::Broken, QStringLiteral("no connection of libpq: ") + QString::fromLatin1(type));
    return *static_cast<PGconn *const *>(handle.constData());
}

[[noreturn]] void fail(const QByteArray &state, const QByteArray &message)
{
    const bool isFull = state == "53100";
    throw Failure(isFull ? Failure::Kind::DiskFull : Failure::Kind::Broken, QString::fromUtf8(message).trimmed());
}

// "?, ?" as libpq has it: "$1, $2".
QByteArray numbered(const QString &sql)
{
    QByteArray text;
    int count = 0;
    for (const char letter : sql.toUtf8()) {
        if (letter == '?')
            text += '$' + QByteArray::number(++count);
        else
            text += letter;
    }
    return text;
}

QByteArray checkedText(const QVariant &value)
{
    QByteArray text = value.toString().toUtf8();
    if (text.contains('\0'))
        fail({}, "a text has a character that the database can't keep");
    return text;
}

// The names of the statements that a connection has prepared, by their text. They live as long as it does.
struct Prepared
{
    QHash<QString, QByteArray> names;
    qint64 last = 0;
};

std::shared_ptr<Prepared> preparedOf(const Connection &connection)
{
    constexpr char property[] = "saldo_prepared";
    QSqlDriver *const driver = connection.database().driver();
    auto prepared = driver->property(property).value<std::shared_ptr<Prepared>>();
    if (!prepared) {
        prepared = std::make_shared<Prepared>();
        driver->setProperty(property, QVariant::fromValue(prepared));
    }
    return prepared;
}

// PostgreSQL's binary form of an array with one dimension.
class ArrayOf
{
public:
    ArrayOf(Oid type, qsizetype count)
    {
        for (const qsizetype number : {qsizetype(count > 0 ? 1 : 0), qsizetype(1), qsizetype(type)})
            addCount(number);
        if (count > 0) {
            addCount(count);
            addCount(1); // counted from
        }
    }
    void addNull() { addCount(-1); }
    void addText(const QByteArray &text)
    {
        addCount(text.size());
        m_bytes += text;
    }
    void addNumber(qint64 number)
    {
        const qint64 big = qToBigEndian(number);
        addCount(sizeof big);
        m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    void addCount(qsizetype count)
    {
        const qint32 big = qToBigEndian(static_cast<qint32>(count));
        m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
    }

    QByteArray m_bytes;
};

bool isText(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QString>();
}

// What a statement brought, for those who read a QSqlQuery.
class Brought final : public QSqlResult
{
public:
    Brought(const QSqlDriver *driver, PGresult *result) : QSqlResult(driver), m_result(result)
    {
        setSelect(true);
        setActive(true);
        setAt(QSql::BeforeFirstRow);
    }

protected:
    QVariant data(int column) override
    {
        if (isNull(column))
            return {};
        const char *const bytes = PQgetvalue(m_result, at(), column);
        switch (PQftype(m_result, column)) {
        case int8Type: return qFromBigEndian<qint64>(bytes);
        case int4Type: return qFromBigEndian<qint32>(bytes);
        case textType: return QString::fromUtf8(bytes, PQgetlength(m_result, at(), column));
        default: fail({}, "a column of a type that was not expected");
        }
    }
    bool isNull(int column) override { return PQgetisnull(m_result, at(), column) != 0; }
    bool reset(const QString &) override { return false; }
    bool fetch(int row) override
    {
        if (row < 0 || row >= size())
            return false;
        setAt(row);
        return true;
    }
    bool fetchFirst() override { return fetch(0); }
    bool fetchLast() override { return fetch(size() - 1); }
    int size() override { return PQntuples(m_result); }
    int numRowsAffected() override { return -1; }

private:
    PGresult *m_result; // not owned
};

struct ResultEnd
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using Result = std::unique_ptr<PGresult, ResultEnd>;

} // namespace

// One pipeline on the wire, from its begin to its end.
class Pipeline::Conversation
{
public:
    explicit Conversation(Connection &connection)
        : m_connection(connection), m_server(serverOf(connection)), m_prepared(preparedOf(connection))
    {
        // Qt leaves the end of a statement's results unread until the next one.
        while (Result(PQgetResult(m_server))) {
        }
        check(PQenterPipelineMode(m_server));
        // Qt has libpq bring rows one by one, which stays so for the first statement here: an empty one.
        check(PQsendPrepare(m_server, "", "", 0, nullptr));
        m_reads.emplace_back();
    }
    ~Conversation()
    {
        // What a failure left unread; without its end the server would keep it to itself.
        if (!m_isEnded)
            PQpipelineSync(m_server);
        while (PQstatus(m_server) == CONNECTION_OK && PQexitPipelineMode(m_server) == 0)
            Result(PQgetResult(m_server));
    }
    Conversation(const Conversation &) = delete;
    Conversation &operator=(const Conversation &) = delete;

    void send(const Statement &statement)
    {
        const bool isKnown = m_prepared->names.contains(statement.sql) || m_fresh.contains(statement.sql);
        if (!isKnown) {
            const QByteArray name = "saldo_" + QByteArray::number(++m_prepared->last);
            check(PQsendPrepare(m_server, name.constData(), numbered(statement.sql).constData(), 0, nullptr));
            m_fresh.insert(statement.sql, name);
            m_reads.emplace_back();
        }
        const QByteArray name = m_prepared->names.value(statement.sql, m_fresh.value(statement.sql));
        std::vector<const char *> values;
        std::vector<int> lengths, formats;
        for (const Value &value : statement.values) {
            values.push_back(value.isNull ? nullptr : value.bytes.constData());
            lengths.push_back(static_cast<int>(value.bytes.size()));
            formats.push_back(value.isBinary ? 1 : 0);
        }
        check(PQsendQueryPrepared(m_server, name.constData(), static_cast<int>(values.size()), values.data(),
                                  lengths.data(), formats.data(), 1));
        m_reads.push_back(statement.read);
    }

    void flush()
    {
        if (PQflush(m_server) < 0)
            fail({}, PQerrorMessage(m_server));
    }

    void finish()
    {
        m_isEnded = true;
        check(PQpipelineSync(m_server));
        for (const Read &read : m_reads)
            take(read);
        Result(PQgetResult(m_server)); // of the end
        if (!m_message.isEmpty())
            fail(m_state, m_message);
        m_prepared->names.insert(m_fresh);
    }

private:
    void check(int done)
    {
        if (done == 0)
            fail({}, PQerrorMessage(m_server));
    }

    void take(const Read &read)
    {
        const Result result(PQgetResult(m_server));
        if (!result)
            fail({}, PQerrorMessage(m_server));
        const ExecStatusType status = PQresultStatus(result.get());
        const bool isGood = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
        if (!isGood && m_message.isEmpty()) {
            m_state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
            m_message = PQresultErrorMessage(result.get());
        }
        if (read && m_message.isEmpty()) {
            QSqlQuery query(new Brought(m_connection.database().driver(), result.get()));
            read(query);
        }
        Result(PQgetResult(m_server)); // the end of this one's
    }

    Connection &m_connection;
    PGconn *m_server;
    std::shared_ptr<Prepared> m_prepared;
    QHash<QString, QByteArray> m_fresh; // there for certain when all went well
    std::vector<Read> m_reads; // one for each result that comes
    QByteArray m_state, m_message; // of the first that was refused
    bool m_isEnded = false;
};

bool Pipeline::isFor(const Connection &connection)
{
    return connection.dialect() == Dialect::Postgresql;
}

Pipeline::Value Pipeline::valueOf(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QStringList>()) {
        const QStringList texts = value.toStringList();
        ArrayOf array(textType, texts.size());
        for (const QString &text : texts)
            array.addText(checkedText(text));
        return {array.bytes(), false, true};
    }
    return {checkedText(value), value.isNull(), false};
}

void Pipeline::add(const QString &sql, const QVariantList &values, const Read &read)
{
    Statement statement{sql, {}, read};
    for (const QVariant &value : values)
        statement.values.append(valueOf(value));
    m_statements.append(statement);
}

void Pipeline::addRows(const QString &sql, const QList<QVariantList> &rows)
{
    if (rows.isEmpty())
        return;
    Statement statement{sql, {}, {}};
    for (qsizetype column = 0; column < rows.first().size(); ++column) {
        const bool texts = isText(rows.first().at(column));
        ArrayOf array(texts ? textType : int8Type, rows.size());
        for (const QVariantList &row : rows) {
            const QVariant &value = row.at(column);
            if (value.isNull())
                array.addNull();
            else if (texts)
                array.addText(checkedText(value));
            else
                array.addNumber(value.toLongLong());
        }
        statement.values.append({array.bytes(), false, true});
    }
    m_statements.append(statement);
}

Pipeline::Pipeline(Connection &connection) : m_connection(connection) {}

Pipeline::~Pipeline() = default;

void Pipeline::begin()
{
    const QList<Statement> statements = std::exchange(m_statements, {});
    if (statements.isEmpty())
        return;
    if (!m_underWay)
        m_underWay = std::make_unique<Conversation>(m_connection);
    for (const Statement &statement : statements)
        m_underWay->send(statement);
    m_underWay->flush();
}

void Pipeline::run()
{
    begin();
    if (const std::unique_ptr<Conversation> conversation = std::exchange(m_underWay, nullptr))
        conversation->finish();
}

} // namespace saldo::store
