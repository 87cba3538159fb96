#include "tests/bench/floors.h"

#include <QElapsedTimer>
#include <array>
#include <cstdlib>
#include <libpq-fe.h>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace saldo::bench {

namespace {

constexpr auto tables = std::to_array<const char *>(
    {"CREATE TABLE t (id TEXT PRIMARY KEY, customer TEXT, subject TEXT, a BIGINT, b BIGINT, c BIGINT)",
     "CREATE INDEX t_a ON t (a, b, id)", "CREATE INDEX t_c ON t (customer)",
     "CREATE TABLE m (id TEXT PRIMARY KEY, ticket TEXT, body TEXT, at BIGINT)", "CREATE INDEX m_t ON m (ticket)",
     "CREATE TABLE e (id TEXT PRIMARY KEY, ticket TEXT, kind TEXT, at BIGINT)", "CREATE INDEX e_t ON e (ticket)",
     "CREATE TABLE j (id BIGINT PRIMARY KEY, command TEXT UNIQUE, content TEXT, at BIGINT)",
     "CREATE TABLE c (id TEXT PRIMARY KEY, balance BIGINT)", "INSERT INTO c VALUES ('acme', 0)"});

const std::string subject(38, 's');
const std::string body(464, 'b');
const std::string content(620, 'j');

[[noreturn]] void give_up(const char *why)
{
    std::fprintf(stderr, "floor: %s\n", why);
    std::exit(1);
}

class Sqlite
{
public:
    explicit Sqlite(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK)
            give_up(sqlite3_errmsg(m_database));
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        for (const char *table : tables)
            run(table);
    }
    ~Sqlite()
    {
        for (sqlite3_stmt *statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    Sqlite(const Sqlite &) = delete;
    Sqlite &operator=(const Sqlite &) = delete;

    void run(const char *sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            give_up(sqlite3_errmsg(m_database));
    }
    void prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
        m_statements.push_back(statement);
    }
    void execute(size_t which, const std::vector<std::string> &texts, sqlite3_int64 number)
    {
        sqlite3_stmt *statement = m_statements.at(which);
        int at = 1;
        for (const std::string &text : texts)
            sqlite3_bind_text(statement, at++, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        sqlite3_bind_int64(statement, at, number);
        if (sqlite3_step(statement) != SQLITE_DONE)
            give_up(sqlite3_errmsg(m_database));
        sqlite3_reset(statement);
    }

private:
    sqlite3 *m_database = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

class Postgresql
{
public:
    explicit Postgresql(const QString &url) : m_connection(PQconnectdb(url.toUtf8().constData()))
    {
        if (PQstatus(m_connection) != CONNECTION_OK)
            give_up(PQerrorMessage(m_connection));
        for (const char *table : tables)
            run(table);
    }
    ~Postgresql() { PQfinish(m_connection); }
    Postgresql(const Postgresql &) = delete;
    Postgresql &operator=(const Postgresql &) = delete;

    void run(const char *sql) { check(PQexec(m_connection, sql)); }
    void prepare(const char *sql)
    {
        check(PQprepare(m_connection, std::to_string(m_count++).c_str(), sql, 0, nullptr));
    }
    void execute(size_t which, std::vector<std::string> texts, long long number)
    {
        texts.push_back(std::to_string(number));
        std::vector<const char *> values;
        for (const std::string &text : texts)
            values.push_back(text.c_str());
        check(PQexecPrepared(m_connection, std::to_string(which).c_str(), static_cast<int>(values.size()),
                             values.data(), nullptr, nullptr, 0));
    }

private:
    void check(PGresult *result)
    {
        const ExecStatusType status = PQresultStatus(result);
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            give_up(PQerrorMessage(m_connection));
        PQclear(result);
    }

    PGconn *m_connection;
    int m_count = 0;
};

template <typename Database>
double write(Database &database, const std::array<const char *, 5> &statements, int count, bool eachDurable)
{
    for (const char *statement : statements)
        database.prepare(statement);
    QElapsedTimer timer;
    timer.start();
    if (!eachDurable)
        database.run("BEGIN");
    for (int i = 0; i < count; ++i) {
        const std::string id = "t" + std::to_string(i);
        if (eachDurable)
            database.run("BEGIN");
        database.execute(0, {id, "acme", subject}, i);
        database.execute(1, {id, id, body}, i);
        database.execute(2, {id, id, "opened"}, i);
        database.execute(3, {id, content}, i);
        database.execute(4, {"acme"}, i);
        if (eachDurable)
            database.run("COMMIT");
    }
    if (!eachDurable)
        database.run("COMMIT");
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

double rawSqlite(const QString &path, int count, bool eachDurable)
{
    Sqlite database(path);
    return write(database,
                 {"INSERT INTO t VALUES (?1, ?2, ?3, ?4, ?4, ?4)", "INSERT INTO m VALUES (?1, ?2, ?3, ?4)",
                  "INSERT INTO e VALUES (?1, ?2, ?3, ?4)", "INSERT INTO j VALUES (?3, ?1, ?2, ?3)",
                  "UPDATE c SET balance = ?2 WHERE id = ?1"},
                 count, eachDurable);
}

double rawPostgresql(const QString &url, int count, bool eachDurable)
{
    Postgresql database(url);
    return write(database,
                 {"INSERT INTO t VALUES ($1, $2, $3, $4, $4, $4)", "INSERT INTO m VALUES ($1, $2, $3, $4)",
                  "INSERT INTO e VALUES ($1, $2, $3, $4)", "INSERT INTO j VALUES ($3, $1, $2, $3)",
                  "UPDATE c SET balance = $2 WHERE id = $1"},
                 count, eachDurable);
}

} // namespace saldo::bench
