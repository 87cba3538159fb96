#include "store/migrations.h"

#include "store/failure.h"
#include "store/search_index.h"

#include <QFile>
#include <QSqlDatabase>

namespace saldo::store {

namespace {

constexpr int searchStep = 2;

QStringList steps()
{
    return {QStringLiteral(":/schema/0001-desk.sql"), QStringLiteral(":/schema/0002-search.sql")};
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
    return static_cast<int>(steps().size());
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
    for (int step = version + 1; step <= newestSchema(); ++step) {
        Transaction transaction(connection);
        if (step == 1)
            connection.once(QStringLiteral("CREATE TABLE schema_steps (step BIGINT PRIMARY KEY)"));
        const QString text = textOf(steps().at(step - 1));
        for (const QString &statement : statementsOf(text, connection.dialect(), tables))
            connection.once(statement);
        if (step == searchStep)
            indexAll(connection);
        connection.run(QStringLiteral("INSERT INTO schema_steps (step) VALUES (?)"), {step});
        transaction.commit();
    }
}

} // namespace saldo::store
