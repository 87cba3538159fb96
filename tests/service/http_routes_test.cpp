// Every route of service.md over a socket: what it answers, to whom, and each error by its status and code.
#include "tests/service/running_service.h"
#include "tests/support/test_main.h"
#include "wire/changes.h"

using namespace saldo;
using namespace saldo::tests;

namespace {

QByteArray commands(const QList<QByteArray> &all)
{
    return '[' + all.join(',') + ']';
}

const QByteArray customer =
    R"({"id": "c1", "do": "register_customer", "customer": "acme", "name": "ACME", "language": "en"})";
const QByteArray license =
    R"({"id": "c2", "do": "register_license", "license": "L1", "customer": "acme", "free_support": "credits"})";
const QByteArray other =
    R"({"id": "c3", "do": "register_customer", "customer": "globex", "name": "Globex", "language": "ru"})";
const QByteArray ticket =
    R"({"id": "c4", "do": "open_ticket", "ticket": "T1", "customer": "acme", "language": "en", "subject": "S", "body": "B"})";

} // namespace

class HttpRoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outcomesComeInOrder();
    void onlyAnArrayOfObjectsIsRead_data();
    void onlyAnArrayOfObjectsIsRead();
    void fiveHundredCommandsAreEnough();
    void wordsInTheLanguageAskedFor();
    void everyErrorHasItsStatus_data();
    void everyErrorHasItsStatus();
    void nobodyWithoutAToken_data();
    void nobodyWithoutAToken();
    void aCustomerSeesHimself_data();
    void aCustomerSeesHimself();
    void theShopSells();
    void looksOfAllKinds();
    void theJournalNewestFirst();
    void healthAndMetrics();
    void protocolsMustMeet();
    void requestsInARow();

private:
    Response post(const QString &token, const QByteArray &body)
    {
        return m_service->client(token).send("POST", "/api/v1/commands", body);
    }

    std::optional<RunningService> m_service;
    QString m_anna;
    QString m_shop;
    QString m_acme;
    QString m_globex;
};

void HttpRoutesTest::initTestCase()
{
    m_service.emplace();
    m_service->addStaff(QStringLiteral("anna"), rules::Role::Engineer);
    m_anna = m_service->makeToken(QStringLiteral("anna"));
    m_shop = m_service->makeToken(QStringLiteral("shop"));
    m_acme = m_service->makeToken(QStringLiteral("customer:acme"));
    m_globex = m_service->makeToken(QStringLiteral("customer:globex"));
    m_service->start();
}

void HttpRoutesTest::outcomesComeInOrder()
{
    const Response response = post(m_shop, commands({customer, license, R"({"id": "c9", "do": "dance"})", other,
                                                     R"({"do": "register_customer"})", customer,
                                                     R"({"id": "c8", "by": "anna", "do": "buy_credits", "customer": "acme", "credits": 25})"}));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.headers.value("content-type"), QByteArray("application/json"));
    const QJsonArray outcomes = response.array();
    QCOMPARE(outcomes.size(), 7);
    const auto member = [&outcomes](int place, const char *name) {
        return outcomes.at(place).toObject().value(QLatin1String(name));
    };
    for (const int good : {0, 1, 3, 5})
        QVERIFY2(member(good, "ok").toBool(), response.body.constData());
    QCOMPARE(member(0, "id").toString(), QStringLiteral("c1"));
    QCOMPARE(member(1, "version").toInteger(), member(0, "version").toInteger() + 1);
    QCOMPARE(member(2, "error").toString(), QStringLiteral("unknown_command"));
    QCOMPARE(member(4, "error").toString(), QStringLiteral("invalid_field"));
    QVERIFY(member(4, "id").isNull());
    QCOMPARE(member(5, "version"), member(0, "version")); // a repeat has the first outcome
    QCOMPARE(member(6, "error").toString(), QStringLiteral("not_permitted"));
    QVERIFY(!member(6, "message").toString().isEmpty());
    QVERIFY(post(m_acme, commands({ticket})).array().first().toObject().value(QLatin1String("ok")).toBool());
    QCOMPARE(post(m_anna, "[]").body, QByteArray("[]"));
}

void HttpRoutesTest::onlyAnArrayOfObjectsIsRead_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "{}", "null", "7", "\"text\"", "[1]", "[{}, null]", "[{}", "[{\"a\": \"\xFF\"}]", "[[]]"})
        QTest::newRow(body) << QByteArray(body);
    QTest::newRow("deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
}

void HttpRoutesTest::onlyAnArrayOfObjectsIsRead()
{
    QFETCH(QByteArray, body);
    const Response response = post(m_anna, body);
    QCOMPARE(response.status, 400);
    QCOMPARE(response.error(), QStringLiteral("bad_request"));
}

void HttpRoutesTest::fiveHundredCommandsAreEnough()
{
    const QByteArray command = R"({"id": "nothing", "do": "dance"})";
    const Response all = post(m_anna, commands(QList<QByteArray>(500, command)));
    QCOMPARE(all.status, 200);
    QCOMPARE(all.array().size(), 500);
    const Response more = post(m_anna, commands(QList<QByteArray>(501, command)));
    QCOMPARE(more.status, 413);
    QCOMPARE(more.error(), QStringLiteral("too_large"));
}

void HttpRoutesTest::wordsInTheLanguageAskedFor()
{
    HttpClient client = m_service->client(m_anna);
    const QByteArray body = commands({R"({"id": "w1", "do": "assess", "ticket": "T9", "category": 1})"});
    const auto words = [&] {
        return client.send("POST", "/api/v1/commands", body).array().first().toObject().value(QLatin1String("message")).toString();
    };
    const QString english = words();
    client.setHeader("Accept-Language", "ru-RU,ru;q=0.9,en;q=0.5");
    const QString inRussian = words();
    QVERIFY(english != inRussian);
    QVERIFY(std::any_of(inRussian.cbegin(), inRussian.cend(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; }));
    const QString error = client.get("/api/v1/show/ticket?ticket=T9").object().value(QLatin1String("message")).toString();
    QCOMPARE(error, inRussian);
}

void HttpRoutesTest::everyErrorHasItsStatus_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *method, const char *target, int status, const char *error) {
        QTest::addRow("%s %s", method, target) << QByteArray(method) << QByteArray(target) << status << QString::fromLatin1(error);
    };
    row("GET", "/", 404, "not_found");
    row("GET", "/api/v1", 404, "not_found");
    row("GET", "/api/v1/nothing", 404, "not_found");
    row("GET", "/api/v2/changes", 404, "not_found");
    row("GET", "/api/v1/show/", 404, "not_found");
    row("GET", "/api/v1/show/everything", 404, "unknown_look");
    row("GET", "/api/v1/show/customer?customer=nobody", 404, "unknown_customer");
    row("GET", "/api/v1/show/ticket?ticket=T9", 404, "unknown_ticket");
    row("GET", "/api/v1/show/customer", 400, "invalid_field");
    row("GET", "/api/v1/show/customer?customer=acme&customer=acme", 400, "invalid_field");
    row("GET", "/api/v1/show/customer?customer=%FF", 400, "bad_request");
    row("GET", "/api/v1/show/quote?customer=acme&months=5", 400, "no_such_plan");
    row("GET", "/api/v1/show/quote?customer=globex&months=1", 400, "no_license");
    row("GET", "/api/v1/changes?after=rubbish", 400, "bad_request");
    row("GET", "/api/v1/changes?limit=0", 400, "bad_request");
    row("GET", "/api/v1/changes?limit=-1", 400, "bad_request");
    row("GET", "/api/v1/changes?wait=soon", 400, "bad_request");
    row("GET", "/api/v1/changes?more=1", 400, "bad_request");
    row("GET", "/api/v1/changes?after=0123456789abcdef.1.0", 410, "must_resnapshot");
    row("GET", "/api/v1/commands", 405, "method_not_allowed");
    row("PUT", "/api/v1/commands", 405, "method_not_allowed");
    row("POST", "/api/v1/changes", 405, "method_not_allowed");
    row("DELETE", "/api/v1/sessions", 405, "method_not_allowed");
    row("POST", "/healthz", 405, "method_not_allowed");
}

void HttpRoutesTest::everyErrorHasItsStatus()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QString, error);
    const Response response = m_service->client(m_anna).send(method, target, "{}");
    QCOMPARE(response.status, status);
    QCOMPARE(response.error(), error);
    QVERIFY(!response.object().value(QLatin1String("message")).toString().isEmpty());
    QCOMPARE(response.headers.contains("allow"), status == 405);
}

void HttpRoutesTest::nobodyWithoutAToken_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    for (const auto &[method, target] : {std::pair("POST", "/api/v1/commands"), std::pair("GET", "/api/v1/changes"),
                                         std::pair("PUT", "/api/v1/presence"), std::pair("GET", "/api/v1/show/ticket?ticket=T1"),
                                         std::pair("DELETE", "/api/v1/sessions/current")})
        QTest::addRow("%s %s", method, target) << QByteArray(method) << QByteArray(target);
}

void HttpRoutesTest::nobodyWithoutAToken()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    const QByteArray body = method == "PUT" ? QByteArray(R"({"ticket": "T1", "doing": "looking"})") : QByteArray("[]");
    for (const QString &token : {QString(), QStringLiteral("saldo_forged"), m_anna + u'x', m_anna.chopped(1)}) {
        const Response response = m_service->client(token).send(method, target, body);
        QCOMPARE(response.status, 401);
        QCOMPARE(response.error(), QStringLiteral("unauthorized"));
    }
    HttpClient client = m_service->client();
    client.setHeader("Authorization", "Basic " + m_anna.toLatin1());
    QCOMPARE(client.send(method, target, body).status, 401);
}

void HttpRoutesTest::aCustomerSeesHimself_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("anothers");
    const auto row = [](const char *target, int own, int anothers) {
        QTest::newRow(target) << QByteArray(target) << own << anothers;
    };
    row("/api/v1/show/customer?customer=acme", 200, 403);
    row("/api/v1/show/ledger?customer=acme", 200, 403);
    row("/api/v1/show/quote?customer=acme&months=1", 200, 403);
    row("/api/v1/show/ticket?ticket=T1", 200, 403);
    row("/api/v1/show/ticket?ticket=T9", 403, 403); // nor whether there is such a ticket
    row("/api/v1/changes", 403, 403);
}

void HttpRoutesTest::aCustomerSeesHimself()
{
    QFETCH(QByteArray, target);
    QFETCH(int, own);
    QFETCH(int, anothers);
    QCOMPARE(m_service->client(m_acme).get(target).status, own);
    const Response response = m_service->client(m_globex).get(target);
    QCOMPARE(response.status, anothers);
    QCOMPARE(response.error(), QStringLiteral("not_permitted"));
    const QByteArray message = R"({"id": "m-)" + QByteArray::number(qHash(target)) + R"(", "do": "post_message", "ticket": "T1", "body": "B"})";
    QCOMPARE(post(m_globex, commands({message})).array().first().toObject().value(QLatin1String("error")).toString(),
             QStringLiteral("not_permitted"));
    QCOMPARE(m_service->client(m_globex).send("PUT", "/api/v1/presence", R"({"ticket": "T1", "doing": "looking"})").status, 403);
}

void HttpRoutesTest::theShopSells()
{
    HttpClient shop = m_service->client(m_shop);
    QCOMPARE(shop.get("/api/v1/show/quote?customer=acme&credits=25").object().value(QLatin1String("amount")).toString(),
             QStringLiteral("35.00"));
    QCOMPARE(shop.get("/api/v1/show/customer?customer=acme").status, 200);
    QCOMPARE(shop.get("/api/v1/show/ticket?ticket=T1").status, 403);
    QCOMPARE(shop.get("/api/v1/changes").status, 403);
}

void HttpRoutesTest::looksOfAllKinds()
{
    HttpClient client = m_service->client(m_anna);
    const QJsonObject shown = client.get("/api/v1/show/ticket?ticket=T1").object();
    QVERIFY(shown.value(QLatin1String("ok")).toBool());
    QCOMPARE(shown.value(QLatin1String("status")).toString(), QStringLiteral("open"));
    const Response due = client.get("/api/v1/show/due?from=2026-03-02T10:00:00%2B03:00&hours=1.5");
    QCOMPARE(due.object().value(QLatin1String("due")).toString(), QStringLiteral("2026-03-02T08:30:00Z"));
    // A + stands for itself: it is no form that is sent.
    const Response time =
        client.get("/api/v1/show/desk_time?from=2026-03-02T10:00:00+03:00&to=2026-03-02T11:00:00+03:00");
    QCOMPARE(time.object().value(QLatin1String("seconds")).toInt(), 3'600);
}

void HttpRoutesTest::theJournalNewestFirst()
{
    post(m_anna, commands({R"({"id": "j1", "do": "add_note", "ticket": "T1", "body": "First"})",
                           R"({"id": "j2", "do": "assess", "ticket": "T1", "category": 1, "at": "2020-01-01T00:00:00Z"})",
                           R"({"id": "j3", "do": "close", "ticket": "T1", "resolution": "duplicate", "of": "T9"})"}));
    HttpClient client = m_service->client(m_anna);
    const QJsonObject page = client.get("/api/v1/journal?ticket=T1&limit=2").object();
    const QJsonArray entries = page.value(QLatin1String("entries")).toArray();
    QCOMPARE(entries.size(), 2);
    const QJsonObject refused = entries.at(0).toObject();
    QCOMPARE(refused.value(QLatin1String("id")).toString(), QStringLiteral("j3"));
    QCOMPARE(refused.value(QLatin1String("error")).toString(), QStringLiteral("unknown_ticket"));
    const QJsonObject assessed = entries.at(1).toObject();
    QCOMPARE(assessed.value(QLatin1String("by")).toString(), QStringLiteral("anna"));
    QCOMPARE(assessed.value(QLatin1String("claimed_at")).toString(), QStringLiteral("2020-01-01T00:00:00Z"));
    QCOMPARE(assessed.value(QLatin1String("command")).toObject().value(QLatin1String("category")).toInt(), 1);
    QVERIFY(assessed.value(QLatin1String("version")).toInteger() > 0);
    const QByteArray next = page.value(QLatin1String("next")).toString().toLatin1();
    const QJsonObject rest = client.get("/api/v1/journal?ticket=T1&before=" + next).object();
    QCOMPARE(rest.value(QLatin1String("entries")).toArray().first().toObject().value(QLatin1String("id")).toString(),
             QStringLiteral("j1"));
    QVERIFY(rest.value(QLatin1String("next")).isNull());
    QVERIFY(!client.get("/api/v1/journal?customer=acme").object().value(QLatin1String("entries")).toArray().isEmpty());
    QCOMPARE(client.get("/api/v1/journal?ticket=T9").error(), QStringLiteral("unknown_ticket"));
    for (const char *query : {"", "?ticket=T1&customer=acme", "?ticket=T1&before=x", "?ticket=T1&limit=0"})
        QCOMPARE(client.get(QByteArray("/api/v1/journal") + query).status, 400);
    for (const QString &token : {m_acme, m_shop})
        QCOMPARE(m_service->client(token).get("/api/v1/journal?ticket=T1").status, 403);
    QCOMPARE(m_service->client().get("/api/v1/journal?ticket=T1").status, 401);
}

void HttpRoutesTest::healthAndMetrics()
{
    for (const char *root : {"", "/api/v1"}) {
        const Response health = m_service->client().get(QByteArray(root) + "/healthz");
        QCOMPARE(health.status, 200);
        QCOMPARE(health.object().value(QLatin1String("status")).toString(), QStringLiteral("ok"));
        const Response metrics = m_service->client().get(QByteArray(root) + "/metrics");
        QCOMPARE(metrics.status, 200);
        QVERIFY(metrics.headers.value("content-type").startsWith("text/plain"));
        QVERIFY(metrics.body.contains("\nsaldo_commands_total{outcome=\"accepted\"} "));
        QVERIFY(metrics.body.contains("\nsaldo_acknowledgement_seconds_count "));
    }
}

void HttpRoutesTest::protocolsMustMeet()
{
    HttpClient client = m_service->client(m_anna);
    client.setHeader("Saldo-Protocol", "1-3");
    const Response good = client.get("/api/v1/show/ticket?ticket=T1");
    QCOMPARE(good.status, 200);
    QCOMPARE(good.headers.value("saldo-protocol"), QByteArray("1-1"));
    for (const char *range : {"2-3", "new", "3-2"}) {
        client.setHeader("Saldo-Protocol", range);
        const Response response = client.get("/api/v1/show/ticket?ticket=T1");
        QCOMPARE(response.status, 400);
        QCOMPARE(response.error(), QStringLiteral("unsupported_protocol"));
    }
}

// Sent at once, answered in their order.
void HttpRoutesTest::requestsInARow()
{
    HttpClient client = m_service->client(m_anna);
    client.begin("POST", "/api/v1/commands", commands({R"({"id": "q1", "do": "dance"})"}));
    client.begin("GET", "/api/v1/show/ticket?ticket=T1");
    client.begin("GET", "/api/v1/nothing");
    QCOMPARE(client.read().array().size(), 1);
    QCOMPARE(client.read().object().value(QLatin1String("status")).toString(), QStringLiteral("open"));
    QCOMPARE(client.read().status, 404);
}

SALDO_DATABASE_TEST_MAIN(HttpRoutesTest)

#include "http_routes_test.moc"
