#include "tests/bench/group_floor.h"

#include "tests/bench/processor_time.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <libpq-fe.h>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace saldo::bench {

namespace {

using Row = std::vector<std::string>;

[[noreturn]] void giveUp(const char *why)
{
    std::fprintf(stderr, "floor: %s\n", why);
    std::exit(1);
}

class Server
{
public:
    explicit Server(const QString &url) : m_connection(PQconnectdb(url.toUtf8().constData()))
    {
        if (PQstatus(m_connection) != CONNECTION_OK)
            giveUp(PQerrorMessage(m_connection));
        once("SET enable_seqscan = off"); // as the service's writer has them
        once("SET plan_cache_mode = force_generic_plan");
    }
    ~Server() { PQfinish(m_connection); }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    // Prepared once.
    PGresult *run(const std::string &sql, const std::vector<const char *> &values = {})
    {
        const auto [statement, isNew] = m_statements.try_emplace(sql, std::to_string(m_statements.size()));
        if (isNew)
            PQclear(checked(PQprepare(m_connection, statement->second.c_str(), sql.c_str(), 0, nullptr)));
        return checked(PQexecPrepared(m_connection, statement->second.c_str(), static_cast<int>(values.size()),
                                      values.data(), nullptr, nullptr, 0));
    }
    double processorSeconds() const { return bench::processorSeconds(PQbackendPID(m_connection)) + ownProcessorSeconds(); }
    void once(const char *sql) { PQclear(checked(PQexec(m_connection, sql))); }

private:
    PGresult *checked(PGresult *result)
    {
        const ExecStatusType status = PQresultStatus(result);
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            giveUp(PQerrorMessage(m_connection));
        return result;
    }

    PGconn *m_connection;
    std::map<std::string, std::string> m_statements;
};

std::string marks(size_t count, size_t from = 1)
{
    std::string text;
    for (size_t i = 0; i < count; ++i)
        text += (i == 0 ? "$" : ", $") + std::to_string(from + i);
    return text;
}

struct Table
{
    std::string name;
    std::vector<std::string> columns;
    std::vector<Row> rows;

    Table(Server &server, const std::string &tableName, const std::string &rest) : name(tableName)
    {
        PGresult *const result = server.run("SELECT " + tableName + ".* FROM " + tableName + ' ' + rest);
        for (int i = 0; i < PQnfields(result); ++i)
            columns.emplace_back(PQfname(result, i));
        for (int row = 0; row < PQntuples(result); ++row) {
            Row &values = rows.emplace_back();
            for (int i = 0; i < PQnfields(result); ++i)
                values.emplace_back(PQgetvalue(result, row, i));
        }
        PQclear(result);
    }

    size_t place(const char *column) const
    {
        return static_cast<size_t>(std::find(columns.begin(), columns.end(), column) - columns.begin());
    }
    long long versionOf(const Row &row) const { return std::stoll(row.at(place("version"))); }

    // One statement for 64 rows at most. `key`: a row that is there already is changed.
    void write(Server &server, const std::vector<const Row *> &some, const std::string &key = {}) const
    {
        constexpr size_t atOnce = 64;
        for (size_t from = 0; from < some.size(); from += atOnce) {
            std::string sql = "INSERT INTO " + name + " (";
            for (size_t i = 0; i < columns.size(); ++i)
                sql += (i == 0 ? "" : ", ") + columns.at(i);
            sql += ") VALUES ";
            std::vector<const char *> values;
            for (size_t i = from; i < std::min(from + atOnce, some.size()); ++i) {
                sql += (i == from ? "(" : ", (") + marks(columns.size(), values.size() + 1) + ')';
                for (const std::string &value : *some.at(i))
                    values.push_back(value.c_str());
            }
            if (!key.empty()) {
                sql += " ON CONFLICT (" + key + ") DO UPDATE SET ";
                for (size_t i = 0; i < columns.size(); ++i)
                    sql += (i == 0 ? "" : ", ") + columns.at(i) + " = excluded." + columns.at(i);
            }
            PQclear(server.run(sql, values));
        }
    }
    void writeAll(Server &server) const
    {
        std::vector<const Row *> all;
        for (const Row &row : rows)
            all.push_back(&row);
        write(server, all);
    }
};

void look(Server &server, const std::string &sql, const std::set<std::string> &ids)
{
    std::vector<const char *> values;
    for (const std::string &id : ids)
        values.push_back(id.c_str());
    if (!values.empty())
        PQclear(server.run(sql + " IN (" + marks(values.size()) + ')', values));
}

} // namespace

struct WrittenRows::Inside
{
    Inside(Server &from, long long after, long long upTo, Tickets which)
        : tickets(which)
        , staff(from, "staff", {})
        , customers(from, "customers", {})
        , licenses(from, "licenses", {})
        , known(from, "tickets", range(after, upTo))
        , places(from, "search_tickets", "JOIN tickets ON tickets.id = ticket_id " + range(after, upTo, "tickets."))
        , words(from, "search_words", "JOIN search_tickets USING (place) JOIN tickets ON tickets.id = ticket_id "
                    + range(after, upTo, "tickets."))
        , journal(from, "journal", range(after, upTo) + " ORDER BY id")
    {
        for (const char *name : {"messages", "ledger", "events", "notices", "answers"})
            added.emplace_back(from, name, range(after, upTo) + " ORDER BY version");
        for (const Row &row : customers.rows)
            customerById[row.front()] = &row;
        const size_t ticket = places.place("ticket_id");
        std::map<std::string, const Row *> wordsByPlace;
        for (const Row &row : words.rows)
            wordsByPlace[row.at(words.place("place"))] = &row;
        for (const Row &row : places.rows) {
            placeOf[row.at(ticket)] = &row;
            wordsOf[row.at(ticket)] = wordsByPlace[row.at(places.place("place"))];
        }
        for (const Row &row : known.rows)
            ticketById[row.front()] = &row;
    }

    static std::string range(long long after, long long upTo, const std::string &of = {})
    {
        const std::string version = of + "version";
        return "WHERE " + version + " > " + std::to_string(after) + " AND " + version + " <= " + std::to_string(upTo);
    }

    void group(Server &server, size_t from, size_t to, std::vector<size_t> &reached) const
    {
        std::set<std::string> commands, customerIds, ticketIds, actors;
        for (size_t i = from; i < to; ++i) {
            const Row &row = journal.rows.at(i);
            commands.insert(row.at(journal.place("command_id")));
            customerIds.insert(row.at(journal.place("customer_id")));
            ticketIds.insert(row.at(journal.place("ticket_id")));
            actors.insert(row.at(journal.place("actor")));
        }
        server.once("BEGIN");
        look(server, "SELECT * FROM journal WHERE command_id", commands);
        look(server, "SELECT * FROM staff WHERE id", actors);
        look(server, "SELECT * FROM tickets WHERE id", ticketIds);
        look(server, "SELECT * FROM messages WHERE id", ticketIds);
        look(server, "SELECT * FROM customers WHERE id", customerIds);
        if (tickets == Tickets::Known)
            look(server, "SELECT * FROM search_tickets WHERE ticket_id", ticketIds);
        look(server, "SELECT * FROM licenses WHERE customer_id", customerIds);
        look(server, "SELECT * FROM periods WHERE customer_id", customerIds);
        look(server, "SELECT * FROM tickets WHERE hold = 'credits' AND customer_id", customerIds);
        customers.write(server, found(customerById, customerIds), "id");
        known.write(server, found(ticketById, ticketIds), tickets == Tickets::Known ? "id" : "");
        const long long last = journal.versionOf(journal.rows.at(to - 1));
        for (size_t i = 0; i < added.size(); ++i) {
            const Table &table = added.at(i);
            std::vector<const Row *> rows;
            size_t &at = reached.at(i);
            for (; at < table.rows.size() && table.versionOf(table.rows.at(at)) <= last; ++at)
                rows.push_back(&table.rows.at(at));
            table.write(server, rows);
        }
        std::vector<const Row *> decided;
        for (size_t i = from; i < to; ++i)
            decided.push_back(&journal.rows.at(i));
        journal.write(server, decided);
        if (tickets == Tickets::New)
            places.write(server, found(placeOf, ticketIds));
        words.write(server, found(wordsOf, ticketIds), "place");
        server.once("COMMIT");
    }

    static std::vector<const Row *> found(const std::map<std::string, const Row *> &rows,
                                          const std::set<std::string> &ids)
    {
        std::vector<const Row *> some;
        for (const std::string &id : ids) {
            const auto row = rows.find(id);
            if (row != rows.end() && row->second != nullptr)
                some.push_back(row->second);
        }
        return some;
    }

    Tickets tickets;
    Table staff, customers, licenses, known, places, words, journal;
    std::vector<Table> added;
    std::map<std::string, const Row *> customerById, ticketById, placeOf, wordsOf;
};

WrittenRows::WrittenRows(const QString &url, long long after, long long upTo, Tickets tickets)
{
    Server from(url);
    m_inside = std::make_unique<Inside>(from, after, upTo, tickets);
}

WrittenRows::~WrittenRows() = default;

long long WrittenRows::commands() const
{
    return static_cast<long long>(m_inside->journal.rows.size());
}

Cost WrittenRows::write(const QString &url, int inOneCommit) const
{
    Server server(url);
    m_inside->staff.writeAll(server);
    m_inside->customers.writeAll(server);
    m_inside->licenses.writeAll(server);
    if (m_inside->tickets == Tickets::Known) {
        m_inside->known.writeAll(server);
        m_inside->places.writeAll(server);
        m_inside->words.writeAll(server);
    }
    std::vector<size_t> reached(m_inside->added.size());
    const double before = server.processorSeconds();
    QElapsedTimer timer;
    timer.start();
    const auto group = static_cast<size_t>(std::max(inOneCommit, 1));
    for (size_t from = 0; from < m_inside->journal.rows.size(); from += group)
        m_inside->group(server, from, std::min(from + group, m_inside->journal.rows.size()), reached);
    return {static_cast<double>(timer.nsecsElapsed()) / 1e9, server.processorSeconds() - before};
}

} // namespace saldo::bench
