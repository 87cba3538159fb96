// Who sees what of the desk.
#include "service/looks.h"

#include "tests/service/desk_stage.h"
#include "tests/support/test_main.h"

using namespace saldo;
using namespace saldo::tests;
using rules::Code;
using rules::refuse;
using service::Looked;
using service::Query;

namespace {

const Query acme = {{QStringLiteral("customer"), QStringLiteral("acme")}};
const Query ticket = {{QStringLiteral("ticket"), QStringLiteral("T1")}};

} // namespace

class LooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage.emplace(); }
    void cleanup() { m_stage.reset(); }
    void whoSeesWhat_data();
    void whoSeesWhat();
    void whoLeftSeesNothing();
    void numbersAndTimesOfAQuery();
    void wrongQueries_data();
    void wrongQueries();

private:
    Looked look(const QByteArray &actor, const QString &what, const Query &query)
    {
        const script::DecodedLook decoded = service::decodeLook(what, query, morning);
        if (decoded.verdict)
            return {decoded.verdict, {}};
        return service::look(m_stage->connection(), *service::callerNamed(QString::fromLatin1(actor)), decoded.look);
    }

    std::optional<DeskStage> m_stage;
};

void LooksTest::whoSeesWhat_data()
{
    QTest::addColumn<QByteArray>("actor");
    QTest::addColumn<bool>("account");
    QTest::addColumn<bool>("ofTicket");
    QTest::newRow("an engineer") << QByteArray("anna") << true << true;
    QTest::newRow("a manager") << QByteArray("irina") << true << true;
    QTest::newRow("the shop") << QByteArray("shop") << true << false;
    QTest::newRow("himself") << QByteArray("customer:acme") << true << true;
    QTest::newRow("another customer") << QByteArray("customer:globex") << false << false;
    QTest::newRow("a customer who is none") << QByteArray("customer:nobody") << false << false;
    QTest::newRow("a stranger") << QByteArray("stranger") << false << false;
}

void LooksTest::whoSeesWhat()
{
    QFETCH(QByteArray, actor);
    QFETCH(bool, account);
    QFETCH(bool, ofTicket);
    const auto isSeen = [&](const char *what, const Query &query) {
        const Looked looked = look(actor, QString::fromLatin1(what), query);
        if (looked.verdict)
            return *looked.verdict == rules::Refusal{Code::NotPermitted} ? 0 : -1;
        return looked.members.value(QLatin1String("ok")).toBool() ? 1 : -1;
    };
    QCOMPARE(isSeen("customer", acme), account ? 1 : 0);
    QCOMPARE(isSeen("ledger", acme), account ? 1 : 0);
    QCOMPARE(isSeen("quote", acme + Query{{QStringLiteral("months"), QStringLiteral("1")}}), account ? 1 : 0);
    QCOMPARE(isSeen("ticket", ticket), ofTicket ? 1 : 0);
}

void LooksTest::whoLeftSeesNothing()
{
    QVERIFY(service::isActiveStaff(m_stage->connection(), *service::callerNamed(QStringLiteral("anna"))));
    QVERIFY(!service::isActiveStaff(m_stage->connection(), *service::callerNamed(QStringLiteral("shop"))));
    m_stage->tell("irina", R"({"id": "z", "do": "change_staff", "staff": "anna", "active": false})");
    QCOMPARE(look("anna", QStringLiteral("customer"), acme).verdict, refuse(Code::NotPermitted));
    QVERIFY(!service::isActiveStaff(m_stage->connection(), *service::callerNamed(QStringLiteral("anna"))));
}

void LooksTest::numbersAndTimesOfAQuery()
{
    const Query credits = acme + Query{{QStringLiteral("credits"), QStringLiteral("25")}};
    QCOMPARE(look("shop", QStringLiteral("quote"), credits).members.value(QLatin1String("amount")).toString(),
             QStringLiteral("35.00"));
    const Query due = {{QStringLiteral("from"), QStringLiteral("2026-03-02T10:00:00+03:00")},
                       {QStringLiteral("hours"), QStringLiteral("1.5")}};
    QCOMPARE(look("anna", QStringLiteral("due"), due).members.value(QLatin1String("due")).toString(),
             QStringLiteral("2026-03-02T08:30:00Z"));
    const Query later = acme + Query{{QStringLiteral("at"), QStringLiteral("2027-03-02T10:00:00+03:00")}};
    QVERIFY(!look("anna", QStringLiteral("customer"), later).verdict);
    QCOMPARE(look("anna", QStringLiteral("ticket"), {{QStringLiteral("ticket"), QStringLiteral("T9")}}).verdict,
             refuse(Code::UnknownTicket));
    QCOMPARE(look("shop", QStringLiteral("quote"), acme + Query{{QStringLiteral("months"), QStringLiteral("5")}}).verdict,
             refuse(Code::NoSuchPlan));
}

void LooksTest::wrongQueries_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Query>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("missing") << QStringLiteral("customer") << Query() << QStringLiteral("customer");
    QTest::newRow("twice") << QStringLiteral("customer") << acme + acme << QStringLiteral("customer");
    QTest::newRow("unknown") << QStringLiteral("customer") << acme + ticket << QStringLiteral("ticket");
    QTest::newRow("show again") << QStringLiteral("customer")
                                << acme + Query{{QStringLiteral("show"), QStringLiteral("ledger")}} << QStringLiteral("show");
    QTest::newRow("no number") << QStringLiteral("quote") << acme + Query{{QStringLiteral("months"), QStringLiteral("one")}}
                               << QStringLiteral("months");
    QTest::newRow("no time") << QStringLiteral("customer") << acme + Query{{QStringLiteral("at"), QStringLiteral("now")}}
                             << QStringLiteral("at");
    QTest::newRow("a script's") << QStringLiteral("customer") << acme + Query{{QStringLiteral("by"), QStringLiteral("irina")}}
                                << QStringLiteral("by");
}

void LooksTest::wrongQueries()
{
    QFETCH(QString, what);
    QFETCH(Query, query);
    QFETCH(QString, field);
    QCOMPARE(look("irina", what, query).verdict, refuse(Code::InvalidField, field));
    QCOMPARE(look("irina", QStringLiteral("everything"), {}).verdict, refuse(Code::UnknownLook));
}

SALDO_DATABASE_TEST_MAIN(LooksTest)

#include "looks_test.moc"
