#include "store/migrations.h"

#include "store/failure.h"
#include "store/rows.h"
#include "store/search_index.h"

#include <QFile>
#include <QSqlDatabase>

namespace saldo::store {

namespace {

struct Step
{
    int number; // as in the file's name
    QString file;
};

constexpr int searchStep = 2;
constexpr int sortNamesStep = 3;

QList<Step> steps()
{
    return {{1, QStringLiteral(":/schema/0001-desk.sql")},
            {searchStep, QStringLiteral(":/schema/0002-search.sql")},
            {sortNamesStep, QStringLiteral(":/schema/0003-lists.sql")},
            {7, QStringLiteral(":/schema/0007-history.sql")},
            {8, QStringLiteral(":/schema/0008-wide-lists.sql")}};
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
        connection.run(QStringLiteral("INSERT INTO schema_steps (step) VALUES (?)"), {step});
        transaction.commit();
    }
}

} // namespace saldo::store
