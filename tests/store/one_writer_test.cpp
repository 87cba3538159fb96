// One process writes to a database; a second one is refused by name (service.md, "Authority").
#include "store/connection.h"
#include "store/failure.h"
#include "store/migrations.h"
#include "tests/support/fresh_database.h"
#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include <QFile>

using namespace saldo;
using namespace saldo::tests;
using store::Connection;
using store::Failure;
using store::Location;

namespace {

const QByteArray script =
    R"({"at": "2026-03-02T10:00:00+03:00", "do": "register_customer", "customer": "acme", "name": "A", "language": "en"})"
    "\n";

QString openingOf(const QString &url, Connection::Access access)
{
    try {
        Connection connection(Location::parse(url), access);
        return QStringLiteral("open");
    } catch (const Failure &failure) {
        return failure.name();
    }
}

} // namespace

class OneWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondWriterIsRefused();
    void anotherProcessIsRefused();
    void aReaderIsWelcome();
    void aForeignWriterIsNoticed();
    void aFileOfAnotherNameIsTheSameFile();
    void aNewerDatabaseIsRefusedByName();
    void whatIsNoDatabaseIsRefused();

private:
    Ended runScript(const FreshDatabase &database)
    {
        const QString path = writeFile(database.folder(), QStringLiteral("script.jsonl"), script);
        return runSaldo({QStringLiteral("run"), QStringLiteral("--database"), database.url(), path});
    }
};

void OneWriterTest::aSecondWriterIsRefused()
{
    const FreshDatabase database;
    {
        const Connection first(Location::parse(database.url()), Connection::Access::Write);
        QCOMPARE(openingOf(database.url(), Connection::Access::Write), QStringLiteral("database_in_use"));
    }
    QCOMPARE(openingOf(database.url(), Connection::Access::Write), QStringLiteral("open"));
}

void OneWriterTest::anotherProcessIsRefused()
{
    const FreshDatabase database;
    {
        Connection first(Location::parse(database.url()), Connection::Access::Write);
        store::migrate(first, store::Tables::Authority);
        const Ended refused = runScript(database);
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains("database_in_use"), refused.errors.constData());
        QCOMPARE(refused.output, QByteArray());
    }
    QCOMPARE(runScript(database).status, 0);
}

void OneWriterTest::aReaderIsWelcome()
{
    const FreshDatabase database;
    Connection writer(Location::parse(database.url()), Connection::Access::Write);
    store::migrate(writer, store::Tables::Authority);
    Connection reader(Location::parse(database.url()), Connection::Access::Read);
    QCOMPARE(store::schemaOf(reader), store::newestSchema());
}

// A program that knows nothing of the desk's lock, in the middle of a transaction.
void OneWriterTest::aForeignWriterIsNoticed()
{
    if (FreshDatabase::isOnServer())
        return;
    const FreshDatabase database;
    QCOMPARE(runScript(database).status, 0);
    {
        const ForeignWriter foreign(database.url());
        QVERIFY(foreign.holds());
        const Ended refused = runScript(database);
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains("database_in_use"), refused.errors.constData());
    }
    QCOMPARE(runScript(database).status, 0);
}

void OneWriterTest::aFileOfAnotherNameIsTheSameFile()
{
    if (FreshDatabase::isOnServer())
        return;
    const FreshDatabase database;
    const QString link = database.folder() + QStringLiteral("/link.saldo");
    QVERIFY(QFile::link(database.url(), link));
    const Connection first(Location::parse(database.url()), Connection::Access::Write);
    QCOMPARE(openingOf(link, Connection::Access::Write), QStringLiteral("database_in_use"));
}

void OneWriterTest::aNewerDatabaseIsRefusedByName()
{
    const FreshDatabase database;
    {
        Connection connection(Location::parse(database.url()), Connection::Access::Write);
        store::migrate(connection, store::Tables::Authority);
        connection.once(QStringLiteral("INSERT INTO schema_steps (step) VALUES (99)"));
    }
    const Ended refused = runScript(database);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.errors.contains("newer_schema"), refused.errors.constData());
}

void OneWriterTest::whatIsNoDatabaseIsRefused()
{
    const FreshDatabase database;
    const QString url = FreshDatabase::isOnServer()
        ? database.url() + QStringLiteral("_that_is_not_there")
        : writeFile(database.folder(), QStringLiteral("letter.txt"), QByteArray("Dear desk,\n").repeated(500));
    const QString path = writeFile(database.folder(), QStringLiteral("script.jsonl"), script);
    const Ended refused = runSaldo({QStringLiteral("run"), QStringLiteral("--database"), url, path});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.errors.contains("cannot_open"), refused.errors.constData());
}

SALDO_DATABASE_TEST_MAIN(OneWriterTest)

#include "one_writer_test.moc"
