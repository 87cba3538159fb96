#include "store/migrations.h"

#include "store/failure.h"
#include "store/rows.h"
#include "store/search_index.h"

#include <QFile>
#include <QSqlDatabase>
#include <algorithm>

namespace saldo::store {

namespace {

struct Step
{
    int number; // as in the file's name
    QString file;
};

constexpr int searchStep = 2;
constexpr int sortNamesStep = 3;
constexpr int reviewStep = 6;

QList<Step> steps()
{
    return {{1, QStringLiteral(":/schema/0001-desk.sql")},
            {searchStep, QStringLiteral(":/schema/0002-search.sql")},
            {sortNamesStep, QStringLiteral(":/schema/0003-lists.sql")},
            {4, QStringLiteral(":/schema/0004-service.sql")},
            {5, QStringLiteral(":/schema/0005-mirror.sql")},
            {reviewStep, QStringLiteral(":/schema/0006-review.sql")},
            {7, QStringLiteral(":/schema/0007-history.sql")},
            {8, QStringLiteral(":/schema/0008-wide-lists.sql")},
            {9, QStringLiteral(":/schema/0009-review-packs.sql")},
            {10, QStringLiteral(":/schema/0010-outbox.sql")}};
}

// A desk may lack a step below its newest one, when that came in from another line of work: each is asked for.
bool isDone(Connection &connection, int step)
{
    QSqlQuery &query = connection.run(QStringLiteral("SELECT 1 FROM schema_steps WHERE step = ?"), {step});
    const bool done = query.next();
    query.finish();
    return done;
}

// Neither database folds the case of every alphabet: the names are folded here, once.
void fillSortNames(Connection &connection)
{
    QHash<QString, QString> names;
    QSqlQuery &query = connection.run(QStringLiteral("SELECT id, name FROM customers"));
    while (query.next())
        names.insert(query.value(0).toString(), query.value(1).toString());
    query.finish();
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        connection.run(QStringLiteral("UPDATE customers SET sort_name = ? WHERE id = ?"),
                       {sortName(name.value()), name.key()});
}

// A desk from before this was kept: the first message of the customer that nothing was said to, or the last word
// since then that gave the ticket back to the desk. How long its answers were waited for was never written down.
void fillOpenSince(Connection &connection)
{
    QHash<QString, qint64> since;
    QSqlQuery &query = connection.run(QStringLiteral(
        "SELECT t.id, t.opened_at, "
        "coalesce((SELECT min(m.at) FROM messages m WHERE m.ticket_id = t.id AND m.kind = 'customer' AND m.at > "
        "coalesce((SELECT max(a.at) FROM messages a WHERE a.ticket_id = t.id AND a.kind IN ('answer', 'question')), 0)), 0), "
        "coalesce((SELECT max(e.at) FROM events e WHERE e.ticket_id = t.id AND e.kind IN "
        "('confirmed', 'declined', 'coverage_chosen', 'defect_rejected')), 0) "
        "FROM tickets t WHERE t.status = 'open'"));
    while (query.next())
        since.insert(query.value(0).toString(), std::max({query.value(1).toLongLong(), query.value(2).toLongLong(),
                                                          query.value(3).toLongLong()}));
    query.finish();
    for (auto ticket = since.cbegin(); ticket != since.cend(); ++ticket)
        connection.run(QStringLiteral("UPDATE tickets SET open_since = ? WHERE id = ?"), {ticket.value(), ticket.key()});
}

QString textOf(const QString &step)
{
    QFile file(step);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Broken, step);
    return QString::fromUtf8(file.readAll());
}

} // namespace

int newestSchema()
{
    return steps().last().number;
}

int schemaOf(Connection &connection)
{
    if (!connection.database().tables().contains(QStringLiteral("schema_steps")))
        return 0;
    QSqlQuery &query = connection.run(QStringLiteral("SELECT max(step) FROM schema_steps"));
    const int version = query.next() ? query.value(0).toInt() : 0;
    query.finish();
    return version;
}

void migrate(Connection &connection, Tables tables)
{
    const int version = schemaOf(connection);
    if (version > newestSchema())
        throw Failure(Failure::Kind::NewerSchema, QString::number(version));
    for (const auto &[step, file] : steps()) {
        if (version > 0 && isDone(connection, step))
            continue;
        Transaction transaction(connection);
        if (step == 1)
            connection.once(QStringLiteral("CREATE TABLE schema_steps (step BIGINT PRIMARY KEY)"));
        const QString text = textOf(file);
        for (const QString &statement : statementsOf(text, connection.dialect(), tables))
            connection.once(statement);
        if (step == searchStep)
            indexAll(connection);
        if (step == sortNamesStep)
            fillSortNames(connection);
        if (step == reviewStep)
            fillOpenSince(connection);
        connection.run(QStringLiteral("INSERT INTO schema_steps (step) VALUES (?)"), {step});
        transaction.commit();
    }
}

} // namespace saldo::store
