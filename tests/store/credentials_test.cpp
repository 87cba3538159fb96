// Logins and tokens, as they are kept.
#include "store/credentials.h"

#include "desk/desk.h"
#include "script/line.h"
#include "store/epochs.h"
#include "store/failure.h"
#include "store/migrations.h"
#include "tests/support/fresh_database.h"
#include "tests/support/test_main.h"

using namespace saldo;
using namespace saldo::tests;
using store::Connection;
using store::Token;

class CredentialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLoginIsOfTheStaff();
    void tokensAreFoundUntilTheyAreForgotten();
    void tokensAreRevokedOneByOneAndTogether();
    void epochsFollowEachOther();
    void aMirrorHasNoneOfIt();

private:
    std::optional<FreshDatabase> m_database;
    std::optional<Connection> m_connection;
};

void CredentialsTest::init()
{
    m_database.emplace();
    m_connection.emplace(store::Location::parse(m_database->url()), Connection::Access::Write);
    store::migrate(*m_connection, store::Tables::Authority);
}

void CredentialsTest::cleanup()
{
    m_connection.reset();
    m_database.reset();
}

void CredentialsTest::aLoginIsOfTheStaff()
{
    QVERIFY_EXCEPTION_THROWN(store::putLogin(*m_connection, {QStringLiteral("anna"), QStringLiteral("h"), false, 1}),
                             store::Failure);
    desk::Desk desk(*m_connection);
    const script::Line line = script::parseLine(
        R"({"at": "2026-03-02T10:00:00+03:00", "do": "add_staff", "staff": "anna", "name": "Anna", "role": "engineer"})");
    const auto &command = std::get<script::Command>(line.what);
    QVERIFY(!desk.execute(command, command.at, QStringLiteral("script")).verdict);

    store::putLogin(*m_connection, {QStringLiteral("anna"), QStringLiteral("h"), false, 1});
    store::putLogin(*m_connection, {QStringLiteral("anna"), QStringLiteral("other"), true, 2});
    const std::optional<store::Login> login = store::findLogin(*m_connection, QStringLiteral("anna"));
    QVERIFY(login);
    QCOMPARE(login->password, QStringLiteral("other"));
    QVERIFY(login->disabled);
    QCOMPARE(login->changedAt, 2);
    QVERIFY(!store::findLogin(*m_connection, QStringLiteral("mike")));
}

void CredentialsTest::tokensAreFoundUntilTheyAreForgotten()
{
    const QString shop = QStringLiteral("shop");
    store::addToken(*m_connection, {QStringLiteral("old"), shop, {}, 10, 20, 0});
    store::addToken(*m_connection, {QStringLiteral("new"), shop, QStringLiteral("web shop"), 15, 100, 0});
    QVERIFY(store::findToken(*m_connection, QStringLiteral("old"))->isGood(19));
    QVERIFY(!store::findToken(*m_connection, QStringLiteral("old"))->isGood(20));
    QCOMPARE(store::findToken(*m_connection, QStringLiteral("new"))->label, QStringLiteral("web shop"));
    QCOMPARE(store::tokensOf(*m_connection, shop).size(), 2);
    QCOMPARE(store::tokensOf(*m_connection, {}).first().hash, QStringLiteral("new"));
    store::forgetTokens(*m_connection, 21);
    QVERIFY(!store::findToken(*m_connection, QStringLiteral("old")));
    QVERIFY(store::findToken(*m_connection, QStringLiteral("new")));
}

void CredentialsTest::tokensAreRevokedOneByOneAndTogether()
{
    for (const char *hash : {"a", "b", "c"})
        store::addToken(*m_connection, {QString::fromLatin1(hash), QStringLiteral("anna"), {}, 1, 100, 0});
    QCOMPARE(store::revokeToken(*m_connection, QStringLiteral("a"), 5), 1);
    QCOMPARE(store::revokeToken(*m_connection, QStringLiteral("a"), 6), 0);
    QCOMPARE(store::revokeToken(*m_connection, QStringLiteral("x"), 6), 0);
    QVERIFY(!store::findToken(*m_connection, QStringLiteral("a"))->isGood(6));
    QCOMPARE(store::findToken(*m_connection, QStringLiteral("a"))->revokedAt, 5);
    QCOMPARE(store::revokeTokensOf(*m_connection, QStringLiteral("anna"), 7), 2);
    QVERIFY(!store::findToken(*m_connection, QStringLiteral("c"))->isGood(8));
}

void CredentialsTest::epochsFollowEachOther()
{
    QCOMPARE(store::currentEpoch(*m_connection), QString());
    store::beginEpoch(*m_connection, QStringLiteral("first"), 1);
    store::beginEpoch(*m_connection, QStringLiteral("second"), 2);
    QCOMPARE(store::currentEpoch(*m_connection), QStringLiteral("second"));
    QVERIFY_EXCEPTION_THROWN(store::beginEpoch(*m_connection, QStringLiteral("first"), 3), store::Failure);
}

void CredentialsTest::aMirrorHasNoneOfIt()
{
    Connection mirror(store::Location(), Connection::Access::Write);
    store::migrate(mirror, store::Tables::Mirror);
    const QStringList tables = mirror.database().tables();
    QVERIFY(tables.contains(QStringLiteral("tickets")));
    for (const char *table : {"logins", "tokens", "epochs"})
        QVERIFY(!tables.contains(QString::fromLatin1(table)));
}

SALDO_DATABASE_TEST_MAIN(CredentialsTest)

#include "credentials_test.moc"
