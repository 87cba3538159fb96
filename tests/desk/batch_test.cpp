// Commands that are committed together, or not at all, and what a failure leaves of them.
#include "desk/desk.h"
#include "script/line.h"
#include "store/failure.h"
#include "store/migrations.h"
#include "tests/support/desk_state.h"
#include "tests/support/fresh_database.h"
#include "tests/support/test_main.h"

using namespace saldo;
using namespace saldo::tests;
using store::Connection;
using store::Failure;

class BatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsCommittedStays();
    void whatIsNotCommittedWasNever();
    void aRefusalInABatchIsKept();
    void aFailedCommandLosesItselfAlone();
    void aCommitThatFailsLeavesTheDeskAsItWas();

private:
    rules::Verdict tell(const char *what);

    std::optional<FreshDatabase> m_database;
    std::optional<Connection> m_connection;
    std::optional<desk::Desk> m_desk;
    QByteArray m_before;
};

void BatchTest::init()
{
    m_database.emplace();
    m_connection.emplace(store::Location::parse(m_database->url()), Connection::Access::Write);
    store::migrate(*m_connection, store::Tables::Authority);
    m_desk.emplace(*m_connection);
    QVERIFY(!tell(R"("do": "register_customer", "customer": "acme", "name": "ACME", "language": "en")"));
    m_before = dump(*m_connection, true);
}

void BatchTest::cleanup()
{
    m_desk.reset();
    m_connection.reset();
    m_database.reset();
}

rules::Verdict BatchTest::tell(const char *what)
{
    const script::Line line =
        script::parseLine(R"({"at": "2026-03-02T10:00:00+03:00", )" + QByteArray(what) + '}');
    if (line.verdict)
        return line.verdict;
    const auto &command = std::get<script::Command>(line.what);
    return m_desk->execute(command, command.at, QStringLiteral("script")).verdict;
}

constexpr auto license = R"("do": "register_license", "license": "L1", "customer": "acme", "id": "k1")";
constexpr auto policy = R"("do": "set_policy", "effective_from": "2026-03-02", "policy": {"answer_within_hours": 1})";

void BatchTest::whatIsCommittedStays()
{
    {
        desk::Desk::Batch batch(*m_desk);
        QVERIFY(!tell(license));
        QVERIFY(!tell(policy));
        batch.commit();
    }
    QCOMPARE(numberOf(*m_connection, QStringLiteral("SELECT max(version) FROM journal")), 3);
    QCOMPARE(m_desk->policies().size(), 1);
    QVERIFY(!tell(R"("do": "buy_credits", "customer": "acme", "credits": 25)"));
    QCOMPARE(violations(*m_connection, QDate(2026, 3, 2)), QStringList());
}

void BatchTest::whatIsNotCommittedWasNever()
{
    {
        const desk::Desk::Batch batch(*m_desk);
        QVERIFY(!tell(license));
        QVERIFY(!tell(policy));
    }
    QCOMPARE(dump(*m_connection, true), m_before);
    QCOMPARE(m_desk->policies().size(), 0);
    QCOMPARE(tell(license), rules::Verdict());
    QCOMPARE(violations(*m_connection, QDate(2026, 3, 2)), QStringList());
}

void BatchTest::aRefusalInABatchIsKept()
{
    constexpr auto early = R"("do": "buy_credits", "customer": "acme", "credits": 25, "id": "k2")";
    {
        desk::Desk::Batch batch(*m_desk);
        QCOMPARE(tell(early), rules::refuse(rules::Code::NoLicense));
        QVERIFY(!tell(license));
        batch.commit();
    }
    QCOMPARE(tell(early), rules::refuse(rules::Code::NoLicense));
}

// A guard of the database stands in the way of one command of three.
void BatchTest::aFailedCommandLosesItselfAlone()
{
    QVERIFY(!tell(license));
    QVERIFY(!tell(R"("do": "buy_credits", "customer": "acme", "credits": 25)"));
    // As if someone had written past the desk: the next entry's place is taken.
    m_connection->once(QStringLiteral(
        "INSERT INTO ledger SELECT 'x', customer_id, 2, kind, amount, balance, ticket_id, category, reason, actor, "
        "at, version FROM ledger"));
    {
        desk::Desk::Batch batch(*m_desk);
        QVERIFY(!tell(R"("do": "change_customer", "customer": "acme", "name": "Acme")"));
        QVERIFY_EXCEPTION_THROWN(tell(R"("do": "buy_credits", "customer": "acme", "credits": 50)"), Failure);
        QVERIFY(!tell(R"("do": "change_customer", "customer": "acme", "email": "a@example.org")"));
        batch.commit();
    }
    QCOMPARE(numberOf(*m_connection, QStringLiteral("SELECT max(version) FROM journal")), 5);
    QCOMPARE(numberOf(*m_connection, QStringLiteral("SELECT balance FROM customers")), 25);
    QCOMPARE(numberOf(*m_connection, QStringLiteral("SELECT count(*) FROM customers WHERE email <> ''")), 1);
}

// Only SQLite's keys can be put off until the commit.
void BatchTest::aCommitThatFailsLeavesTheDeskAsItWas()
{
    if (FreshDatabase::isOnServer())
        return;
    {
        desk::Desk::Batch batch(*m_desk);
        QVERIFY(!tell(license));
        QVERIFY(!tell(policy));
        m_connection->once(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
        m_connection->once(QStringLiteral("UPDATE licenses SET customer_id = 'nobody'"));
        QVERIFY_EXCEPTION_THROWN(batch.commit(), Failure);
    }
    QCOMPARE(dump(*m_connection, true), m_before);
    QCOMPARE(m_desk->policies().size(), 0);
    QCOMPARE(tell(license), rules::Verdict());
    QCOMPARE(violations(*m_connection, QDate(2026, 3, 2)), QStringList());
}

SALDO_DATABASE_TEST_MAIN(BatchTest)

#include "batch_test.moc"
