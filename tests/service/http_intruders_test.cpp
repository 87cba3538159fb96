// Who asks for what is not his: without a token, with a forged, expired or revoked one, or with his own for another's
// things. Every route and every command.
#include "rules/roles.h"
#include "script/command.h"
#include "store/load.h"
#include "tests/service/running_service.h"
#include "tests/support/desk_state.h"
#include "tests/support/test_main.h"

using namespace saldo;
using namespace saldo::tests;

namespace {

struct Target
{
    const char *method;
    const char *path;
    const char *body;
};

// All that needs a token.
const QList<Target> targets = {
    {"POST", "/api/v1/commands", "[]"},
    {"DELETE", "/api/v1/sessions/current", ""},
    {"GET", "/api/v1/changes", ""},
    {"PUT", "/api/v1/presence", R"({"ticket": "T1", "doing": "looking"})"},
    {"GET", "/api/v1/show/customer?customer=acme", ""},
    {"GET", "/api/v1/show/ledger?customer=acme", ""},
    {"GET", "/api/v1/show/ticket?ticket=T1", ""},
    {"GET", "/api/v1/show/quote?customer=acme&months=1", ""},
    {"GET", "/api/v1/show/quote?customer=acme&credits=25", ""},
    {"GET", "/api/v1/show/due?from=2026-03-02T10:00:00Z&hours=1", ""},
    {"GET", "/api/v1/show/desk_time?from=2026-03-02T10:00:00Z&to=2026-03-02T11:00:00Z", ""},
    {"GET", "/api/v1/journal?ticket=T1", ""},
    {"GET", "/api/v1/journal?customer=acme", ""},
};

// Each command as it would be given about acme.
const QByteArray about = R"([
{"do": "add_staff", "staff": "eve", "name": "Eve", "role": "manager"},
{"do": "change_staff", "staff": "anna", "role": "manager"},
{"do": "register_customer", "customer": "eve", "name": "Eve", "language": "en"},
{"do": "change_customer", "customer": "acme", "email": "eve@example.com"},
{"do": "register_license", "license": "L-eve", "customer": "acme"},
{"do": "choose_free_support", "license": "L-acme", "free_support": "credits"},
{"do": "buy_period", "customer": "acme", "period": "P-eve", "months": 1},
{"do": "buy_credits", "customer": "acme", "credits": 25},
{"do": "cancel_period", "period": "P-acme", "reason": "mine"},
{"do": "suspend_period", "customer": "acme"},
{"do": "resume_period", "customer": "acme"},
{"do": "open_ticket", "ticket": "T-eve", "customer": "acme", "language": "en", "subject": "S", "body": "B"},
{"do": "post_message", "ticket": "T1", "body": "B"},
{"do": "assess", "ticket": "T1", "category": 1},
{"do": "confirm_assessment", "ticket": "T1"},
{"do": "decline_assessment", "ticket": "T1"},
{"do": "answer", "ticket": "T1", "body": "B"},
{"do": "ask_customer", "ticket": "T1", "body": "B"},
{"do": "add_note", "ticket": "T1", "body": "B"},
{"do": "split_ticket", "ticket": "T1", "messages": ["T1.2"], "new_ticket": "T-eve", "subject": "S"},
{"do": "mark_defect", "ticket": "T1"},
{"do": "reject_defect", "ticket": "T1"},
{"do": "choose_coverage", "ticket": "T1", "coverage": "period"},
{"do": "assign", "ticket": "T1", "staff": null},
{"do": "close", "ticket": "T1", "resolution": "solved"},
{"do": "adjust_credits", "customer": "acme", "amount": 100, "reason": "mine"},
{"do": "set_policy", "effective_from": "2100-01-01", "policy": {"holidays": []}}
])";

} // namespace

class HttpIntrudersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noTokenOpensAnything_data();
    void noTokenOpensAnything();
    void anothersThingsAreNobodysBusiness();
    void nothingIsDoneForAnother_data();
    void nothingIsDoneForAnother();
    void nobodySpeaksInAnothersName();

private:
    QByteArray state();

    std::optional<RunningService> m_service;
    QString m_anna;
    QString m_shop;
    QString m_acme;
    QString m_globex; // another customer
    QString m_expired;
    QString m_revoked;
};

void HttpIntrudersTest::initTestCase()
{
    m_service.emplace();
    m_service->addStaff(QStringLiteral("anna"), rules::Role::Engineer);
    m_anna = m_service->makeToken(QStringLiteral("anna"));
    m_shop = m_service->makeToken(QStringLiteral("shop"));
    m_acme = m_service->makeToken(QStringLiteral("customer:acme"));
    m_globex = m_service->makeToken(QStringLiteral("customer:globex"));
    m_expired = m_service->makeToken(QStringLiteral("anna"), 1'000);
    m_revoked = m_service->makeToken(QStringLiteral("anna"));
    m_service->start();
    QCOMPARE(m_service->client(m_revoked).send("DELETE", "/api/v1/sessions/current", {}).status, 204);
    const Response opened = m_service->client(m_service->managerToken()).send("POST", "/api/v1/commands", R"([
        {"id": "o1", "do": "register_customer", "customer": "acme", "name": "Acme", "language": "en"},
        {"id": "o2", "do": "register_customer", "customer": "globex", "name": "Globex", "language": "en"},
        {"id": "o3", "do": "register_license", "license": "L-acme", "customer": "acme"},
        {"id": "o4", "do": "register_license", "license": "L-globex", "customer": "globex", "free_support": "credits"},
        {"id": "o5", "do": "buy_period", "customer": "acme", "period": "P-acme", "months": 1},
        {"id": "o6", "do": "buy_credits", "customer": "acme", "credits": 25},
        {"id": "o7", "do": "open_ticket", "ticket": "T1", "customer": "acme", "language": "en", "subject": "S", "body": "B",
         "coverage": "credits"},
        {"id": "o8", "do": "post_message", "ticket": "T1", "body": "More"},
        {"id": "o9", "do": "assess", "ticket": "T1", "category": 2}])");
    for (const QJsonValue &outcome : opened.array())
        QVERIFY2(outcome.toObject().value(QLatin1String("ok")).toBool(), opened.body.constData());
}

void HttpIntrudersTest::noTokenOpensAnything_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    for (const Target &target : targets)
        QTest::addRow("%s %s", target.method, target.path)
            << QByteArray(target.method) << QByteArray(target.path) << QByteArray(target.body);
}

void HttpIntrudersTest::noTokenOpensAnything()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QString swapped = m_anna;
    swapped[10] = swapped.at(10) == u'A' ? u'B' : u'A';
    for (const QString &token : {QString(), QStringLiteral("saldo_"), QStringLiteral("anna"), QStringLiteral("system"), swapped,
                                 m_anna + u' ' + m_anna, m_anna.toUpper(), m_expired, m_revoked,
                                 QString::fromLatin1(QByteArray(5'000, 'x'))}) {
        const Response response = m_service->client(token).send(method, path, body);
        QVERIFY2(response.status == 401, qPrintable(QStringLiteral("%1: %2").arg(token.left(80)).arg(response.status)));
        QCOMPARE(response.error(), QStringLiteral("unauthorized"));
        QVERIFY(!response.body.contains("acme"));
    }
}

void HttpIntrudersTest::anothersThingsAreNobodysBusiness()
{
    for (const Target &target : targets) {
        const QByteArray path = target.path;
        const bool ofAcme = path.contains("=acme") || path.contains("=T1") || path.endsWith("/changes") || path.endsWith("/presence");
        if (!ofAcme)
            continue;
        const Response response = m_service->client(m_globex).send(target.method, path, target.body);
        QVERIFY2(response.status == 403, path + ' ' + QByteArray::number(response.status));
        QCOMPARE(response.error(), QStringLiteral("not_permitted"));
        // Nor whether there is such a thing.
        QByteArray nothing = path;
        nothing.replace("=acme", "=nobody").replace("=T1", "=T9");
        if (nothing != path)
            QCOMPARE(m_service->client(m_globex).send(target.method, nothing, target.body).body, response.body);
    }
}

QByteArray HttpIntrudersTest::state()
{
    store::Connection connection(store::Location::parse(m_service->database().url()), store::Connection::Access::Read);
    return dump(connection);
}

void HttpIntrudersTest::nothingIsDoneForAnother_data()
{
    QTest::addColumn<QJsonObject>("command");
    const QJsonArray all = QJsonDocument::fromJson(about).array();
    QSet<QString> names;
    for (const QJsonValue &command : all) {
        const QString name = command.toObject().value(QLatin1String("do")).toString();
        names.insert(name);
        QTest::newRow(qPrintable(name)) << command.toObject();
    }
    QCOMPARE(names.size(), qsizetype(std::variant_size_v<script::Action>)); // none is forgotten
}

void HttpIntrudersTest::nothingIsDoneForAnother()
{
    QFETCH(QJsonObject, command);
    const QByteArray before = state();
    command.insert(QStringLiteral("id"), QStringLiteral("x-") + command.value(QLatin1String("do")).toString());
    const Response response =
        m_service->client(m_globex).send("POST", "/api/v1/commands", QJsonDocument(QJsonArray{command}).toJson());
    QCOMPARE(response.status, 200);
    const QJsonObject outcome = response.array().first().toObject();
    QCOMPARE(outcome.value(QLatin1String("error")).toString(), QStringLiteral("not_permitted"));
    QVERIFY(!outcome.value(QLatin1String("message")).toString().contains(QLatin1String("acme")));
    QCOMPARE(state(), before);
}

void HttpIntrudersTest::nobodySpeaksInAnothersName()
{
    const QByteArray before = state();
    for (const QString &token : {m_globex, m_shop, m_anna, m_acme}) {
        for (const char *by : {"system", "bootstrap", "customer:acme", "shop", "anna"}) {
            const QByteArray command = R"([{"id": "by-)" + QByteArray::number(qHash(token + QLatin1String(by)))
                + R"(", "do": "adjust_credits", "customer": "acme", "amount": 7, "reason": "mine", "by": ")" + by + R"("}])";
            const QJsonObject outcome =
                m_service->client(token).send("POST", "/api/v1/commands", command).array().first().toObject();
            QCOMPARE(outcome.value(QLatin1String("error")).toString(), QStringLiteral("not_permitted"));
        }
    }
    QCOMPARE(state(), before);
}

SALDO_DATABASE_TEST_MAIN(HttpIntrudersTest)

#include "http_intruders_test.moc"
