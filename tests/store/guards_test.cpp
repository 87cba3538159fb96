// The database guards the money itself: whoever bypasses the desk meets keys, checks and triggers
// (service.md, "Authority").
#include "desk/desk.h"
#include "desk/script_run.h"
#include "store/failure.h"
#include "store/migrations.h"
#include "tests/support/desk_state.h"
#include "tests/support/fresh_database.h"
#include "tests/support/test_main.h"

#include <QBuffer>

using namespace saldo;
using namespace saldo::tests;
using store::Connection;
using store::Failure;
using store::Location;

namespace {

// A customer with 40 + 25 credits, 10 of them charged on an answered ticket; a period; an order; a policy.
const char *const story = R"(
{"at": "2026-03-02T10:00:00+03:00", "do": "add_staff", "staff": "anna", "name": "Анна", "role": "engineer"}
{"at": "2026-03-02T10:00:00+03:00", "do": "register_customer", "customer": "acme", "name": "ACME", "language": "en", "id": "k1"}
{"at": "2026-03-02T10:00:00+03:00", "do": "register_license", "license": "L1", "customer": "acme", "free_support": "credits", "id": "k2"}
{"at": "2026-03-02T10:00:00+03:00", "do": "buy_credits", "customer": "acme", "credits": 25}
{"at": "2026-03-02T10:00:00+03:00", "do": "buy_period", "customer": "acme", "period": "P1", "months": 1}
{"at": "2026-03-02T10:00:00+03:00", "do": "open_ticket", "ticket": "T1", "customer": "acme", "language": "en", "subject": "Hi", "body": "How?", "coverage": "credits", "pre_agreed": true}
{"at": "2026-03-02T11:00:00+03:00", "do": "answer", "by": "anna", "ticket": "T1", "body": "So.", "category": 2}
{"at": "2026-03-02T11:00:00+03:00", "do": "post_message", "ticket": "T1", "body": "And that?", "message": "M2"}
{"at": "2026-03-02T11:00:00+03:00", "do": "split_ticket", "by": "anna", "ticket": "T1", "messages": ["M2"], "new_ticket": "T2", "subject": "That"}
{"at": "2026-03-02T11:00:00+03:00", "do": "set_policy", "effective_from": "2026-03-03", "policy": {"answer_within_hours": 8}}
)";

QString codeOf(const std::function<void()> &deed)
{
    try {
        deed();
    } catch (const Failure &failure) {
        return failure.name();
    }
    return QStringLiteral("done");
}

} // namespace

class GuardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEmptyDatabaseIsMigrated();
    void aNewerSchemaIsRefused();
    void theDatabaseRefuses_data();
    void theDatabaseRefuses();
    void everyIdIsThereOnce();
    void aRefusedStatementLeavesTheDeskAtWork();

private:
    void tellStory(Connection &connection);

    const FreshDatabase m_database;
    // With the story in it; what the database refuses leaves it as it is.
    std::optional<Connection> m_connection;
};

void GuardsTest::initTestCase()
{
    m_connection.emplace(Location::parse(m_database.url()), Connection::Access::Write);
    tellStory(*m_connection);
}

void GuardsTest::tellStory(Connection &connection)
{
    store::migrate(connection, store::Tables::Authority);
    desk::Desk desk(connection);
    QByteArray text(story);
    QBuffer script(&text);
    QVERIFY(script.open(QIODevice::ReadOnly));
    const desk::ScriptRun run = desk::runScript(desk, script, {[](const QByteArray &) {}, [](const QString &) {}});
    QCOMPARE(run.lines, 10);
    QCOMPARE(run.refused, 0);
}

void GuardsTest::anEmptyDatabaseIsMigrated()
{
    const FreshDatabase database;
    Connection connection(Location::parse(database.url()), Connection::Access::Write);
    QCOMPARE(store::schemaOf(connection), 0);

    store::migrate(connection, store::Tables::Authority);
    QCOMPARE(store::schemaOf(connection), store::newestSchema());
    QCOMPARE(numberOf(connection, QStringLiteral("SELECT count(*) FROM journal")), 0);

    store::migrate(connection, store::Tables::Authority);
    QCOMPARE(numberOf(connection, QStringLiteral("SELECT max(step) FROM schema_steps")), store::newestSchema());
}

void GuardsTest::aNewerSchemaIsRefused()
{
    const FreshDatabase database;
    Connection connection(Location::parse(database.url()), Connection::Access::Write);
    store::migrate(connection, store::Tables::Authority);
    connection.run(QStringLiteral("INSERT INTO schema_steps (step) VALUES (?)"), {store::newestSchema() + 1});
    QCOMPARE(codeOf([&connection] { store::migrate(connection, store::Tables::Authority); }),
             QStringLiteral("newer_schema"));
}

void GuardsTest::theDatabaseRefuses_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const char *statement) {
        QTest::newRow(name) << QString::fromUtf8(statement);
    };
    row("a balance below 0", "UPDATE customers SET balance = -1");
    row("a balance that is taken below 0", "UPDATE customers SET balance = balance - 56");
    row("an entry that leaves less than 0",
        "INSERT INTO ledger SELECT 'x', customer_id, 99, kind, amount, -1, ticket_id, category, reason, actor, at, "
        "version FROM ledger WHERE ordinal = 1");
    row("an empty entry",
        "INSERT INTO ledger SELECT 'x', customer_id, 99, kind, 0, balance, ticket_id, category, reason, actor, at, "
        "version FROM ledger WHERE ordinal = 1");
    row("a ticket charged with less than 0", "UPDATE tickets SET charged = -5");
    row("a changed entry", "UPDATE ledger SET amount = 1000 WHERE ordinal = 1");
    row("a deleted entry", "DELETE FROM ledger WHERE ordinal = 1");
    row("an emptied ledger", "DELETE FROM ledger");
    row("a changed journal", "UPDATE journal SET actor = 'nobody'");
    row("a deleted command", "DELETE FROM journal WHERE command_id = 'k1'");
    row("a changed history", "UPDATE touched_tickets SET ticket_id = 'T1'");
    row("an emptied history", "DELETE FROM touched_tickets");
    row("an entry's place taken again",
        "INSERT INTO ledger SELECT 'x', customer_id, ordinal, kind, amount, balance, ticket_id, category, reason, "
        "actor, at, version FROM ledger WHERE ordinal = 1");
    row("a command's id taken again",
        "INSERT INTO journal SELECT 99, command_id, at, claimed_at, actor, name, content, customer_id, ticket_id, "
        "origin, ok, error, field, NULL, changes, seal FROM journal WHERE command_id = 'k1'");
    row("a version given again",
        "INSERT INTO journal SELECT 99, NULL, at, claimed_at, actor, name, content, customer_id, ticket_id, origin, "
        "ok, error, field, version, changes, seal FROM journal WHERE command_id = 'k1'");
    row("a ticket of nobody", "UPDATE tickets SET customer_id = 'nobody'");
    row("a message of no ticket", "UPDATE messages SET ticket_id = 'none'");
    row("a customer who is owed something", "DELETE FROM customers");
    if (FreshDatabase::isOnServer()) {
        row("a truncated ledger", "TRUNCATE ledger");
        row("a truncated journal", "TRUNCATE journal");
        row("a ledger truncated with its customers", "TRUNCATE customers CASCADE");
        row("an entry put over another",
            "INSERT INTO ledger SELECT * FROM ledger WHERE ordinal = 1 ON CONFLICT (id) DO UPDATE SET amount = 1000");
        return;
    }
    row("an entry put in place of another",
        "INSERT OR REPLACE INTO ledger SELECT id, customer_id, ordinal, kind, 1000, 1000, ticket_id, category, "
        "reason, actor, at, version FROM ledger WHERE ordinal = 1");
    row("an entry put in another's place",
        "INSERT OR REPLACE INTO ledger SELECT 'x', customer_id, ordinal, kind, 1000, 1000, ticket_id, category, "
        "reason, actor, at, version FROM ledger WHERE ordinal = 1");
    row("a command put in place of another",
        "REPLACE INTO journal SELECT 99, command_id, at, claimed_at, 'nobody', name, content, customer_id, "
        "ticket_id, origin, ok, error, field, NULL, changes, seal FROM journal WHERE command_id = 'k1'");
    row("a version put in place of another",
        "REPLACE INTO journal SELECT 99, NULL, at, claimed_at, 'nobody', name, content, customer_id, ticket_id, "
        "origin, ok, error, field, version, changes, seal FROM journal WHERE command_id = 'k1'");
    row("an entry put over another",
        "INSERT INTO ledger SELECT * FROM ledger WHERE ordinal = 1 ON CONFLICT (id) DO UPDATE SET amount = 1000");
}

void GuardsTest::theDatabaseRefuses()
{
    QFETCH(QString, statement);
    Connection &connection = *m_connection;
    const QByteArray before = dump(connection, true);

    QCOMPARE(codeOf([&connection, &statement] { connection.once(statement); }), QStringLiteral("database_failed"));
    QCOMPARE(dump(connection, true), before);
}

void GuardsTest::everyIdIsThereOnce()
{
    Connection &connection = *m_connection;
    for (const char *table : {"staff", "customers", "licenses", "periods", "tickets", "messages", "ledger", "events",
                              "notices", "orders", "policies", "journal", "touched_tickets", "schema_steps"}) {
        const QString name = QString::fromLatin1(table);
        QVERIFY2(numberOf(connection, QStringLiteral("SELECT count(*) FROM ") + name) > 0, table);
        QCOMPARE(codeOf([&connection, &name] {
                     connection.once(QStringLiteral("INSERT INTO %1 SELECT * FROM %1").arg(name));
                 }),
                 QStringLiteral("database_failed"));
    }
}

// On PostgreSQL a statement that fails spoils its transaction: the next one must not inherit that.
void GuardsTest::aRefusedStatementLeavesTheDeskAtWork()
{
    const FreshDatabase database;
    Connection connection(Location::parse(database.url()), Connection::Access::Write);
    tellStory(connection);
    QCOMPARE(codeOf([&connection] {
                 store::Transaction transaction(connection);
                 connection.run(QStringLiteral("UPDATE customers SET balance = ?"), {-1});
                 transaction.commit();
             }),
             QStringLiteral("database_failed"));
    QCOMPARE(codeOf([&connection] {
                 store::Transaction outer(connection);
                 try {
                     store::Transaction inner(connection);
                     connection.run(QStringLiteral("DELETE FROM ledger"));
                 } catch (const Failure &) {
                     // The savepoint takes it back; what is outside goes on.
                 }
                 connection.run(QStringLiteral("UPDATE customers SET email = ?"), {QStringLiteral("a@example.org")});
                 outer.commit();
             }),
             QStringLiteral("done"));
    QCOMPARE(numberOf(connection, QStringLiteral("SELECT count(*) FROM customers WHERE email = 'a@example.org'")), 1);
    QCOMPARE(numberOf(connection, QStringLiteral("SELECT balance FROM customers")), 55);
}

SALDO_DATABASE_TEST_MAIN(GuardsTest)

#include "guards_test.moc"
