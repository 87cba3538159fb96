// Signing in and out over a socket, who may not, and what the service writes down of it.
#include "tests/service/running_service.h"
#include "tests/support/program.h"
#include "tests/support/test_main.h"
#include "wire/sessions.h"

using namespace saldo;
using namespace saldo::tests;

namespace {

const QString password = QStringLiteral("a secret of anna's");

} // namespace

class HttpSessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_service.reset(); }
    void signingInAndOut();
    void wrongOnesAreAllAlike();
    void repeatedFailuresHaveToWait();
    void aProxySaysWhoItIs();
    void expiredTokensAreNone();
    void whoLeavesIsOut();
    void secretsAreNotWrittenDown();
    void fromTheCommandLine();
    void pathsToNoSession_data();
    void pathsToNoSession();

private:
    static Response signIn(HttpClient &client, const QString &login, const QString &word)
    {
        return client.send("POST", "/api/v1/sessions", wire::encode(wire::SignIn{login, word}));
    }

    std::optional<RunningService> m_service;
};

void HttpSessionsTest::init()
{
    m_service.emplace();
    m_service->addStaff(QStringLiteral("anna"), rules::Role::Engineer);
    m_service->makeLogin(QStringLiteral("anna"), password);
}

void HttpSessionsTest::signingInAndOut()
{
    m_service->start();
    HttpClient client = m_service->client();
    const Response response = signIn(client, QStringLiteral("anna"), password);
    QCOMPARE(response.status, 201);
    const std::optional<wire::Session> session = wire::decodeSession(response.body);
    QVERIFY(session);
    QCOMPARE(session->actor, QStringLiteral("anna"));
    QCOMPARE(session->role, QStringLiteral("engineer"));
    HttpClient anna = m_service->client(session->token);
    HttpClient elsewhere = m_service->client(session->token);
    QCOMPARE(anna.get("/api/v1/changes").status, 200);
    QCOMPARE(elsewhere.get("/api/v1/changes").status, 200);
    // A poll that waits hears of the end of its session at once.
    const QString next = elsewhere.get("/api/v1/changes").object().value(QLatin1String("next")).toString();
    elsewhere.begin("GET", "/api/v1/changes?wait=30&after=" + next.toLatin1());
    QCOMPARE(anna.get("/api/v1/changes").status, 200); // the poll has been taken in before this
    QCOMPARE(anna.send("DELETE", "/api/v1/sessions/current", {}).status, 204);
    QCOMPARE(elsewhere.read().status, 401);
    QCOMPARE(anna.get("/api/v1/changes").status, 401);
    QCOMPARE(elsewhere.get("/api/v1/changes").status, 401);
    QCOMPARE(anna.send("DELETE", "/api/v1/sessions/current", {}).status, 401);
}

void HttpSessionsTest::wrongOnesAreAllAlike()
{
    m_service->addStaff(QStringLiteral("mike"), rules::Role::Engineer); // without a login
    m_service->start();
    HttpClient client = m_service->client();
    const Response wrong = signIn(client, QStringLiteral("anna"), QStringLiteral("guessed"));
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.error(), QStringLiteral("bad_credentials"));
    for (const char *login : {"mike", "nobody", "shop", "system", "customer:acme", "anna'; --"})
        QCOMPARE(signIn(client, QString::fromLatin1(login), password).body, wrong.body);
}

void HttpSessionsTest::repeatedFailuresHaveToWait()
{
    m_service->start();
    HttpClient client = m_service->client();
    client.setHeader("Saldo-Test-Clock", "2026-03-02T10:00:00+03:00");
    for (int i = 0; i < 5; ++i)
        QCOMPARE(signIn(client, QStringLiteral("anna"), QStringLiteral("guessed")).status, 401);
    const Response limited = signIn(client, QStringLiteral("anna"), password);
    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.error(), QStringLiteral("too_many_requests"));
    QCOMPARE(limited.headers.value("retry-after"), QByteArray("900"));
    client.setHeader("Saldo-Test-Clock", "2026-03-02T10:15:01+03:00");
    QCOMPARE(signIn(client, QStringLiteral("anna"), password).status, 201);
}

void HttpSessionsTest::aProxySaysWhoItIs()
{
    m_service->start({QStringLiteral("--trusted-proxies"), QStringLiteral("127.0.0.1")});
    HttpClient attacker = m_service->client();
    HttpClient anna = m_service->client();
    // What the client says of himself stands before what the proxy adds, and is not believed.
    attacker.setHeader("X-Forwarded-For", "203.0.113.7, 198.51.100.1");
    anna.setHeader("X-Forwarded-For", "203.0.113.7");
    for (int i = 0; i < 5; ++i)
        QCOMPARE(signIn(attacker, QStringLiteral("anna"), QStringLiteral("guessed")).status, 401);
    QCOMPARE(signIn(attacker, QStringLiteral("anna"), password).status, 429);
    QCOMPARE(signIn(anna, QStringLiteral("anna"), password).status, 201);
}

void HttpSessionsTest::expiredTokensAreNone()
{
    const QString token = m_service->makeToken(QStringLiteral("anna"), 1'772'434'800'000); // 2026-03-02T10:00:00+03:00
    m_service->start();
    HttpClient client = m_service->client(token);
    client.setHeader("Saldo-Test-Clock", "2026-03-02T09:59:59+03:00");
    QCOMPARE(client.get("/api/v1/changes").status, 200);
    client.setHeader("Saldo-Test-Clock", "2026-03-02T10:00:00+03:00");
    QCOMPARE(client.get("/api/v1/changes").status, 401);
}

void HttpSessionsTest::whoLeavesIsOut()
{
    m_service->start();
    HttpClient client = m_service->client();
    const std::optional<wire::Session> session = wire::decodeSession(signIn(client, QStringLiteral("anna"), password).body);
    QVERIFY(session);
    HttpClient anna = m_service->client(session->token);
    QCOMPARE(anna.get("/api/v1/changes").status, 200);
    HttpClient manager = m_service->client(m_service->managerToken());
    manager.send("POST", "/api/v1/commands", R"([{"id": "x", "do": "change_staff", "staff": "anna", "active": false}])");
    QCOMPARE(anna.get("/api/v1/changes").status, 403);
    QCOMPARE(anna.get("/api/v1/show/desk_time?from=2026-03-02T10:00:00Z&to=2026-03-02T10:00:00Z").status, 403);
    QCOMPARE(anna.send("POST", "/api/v1/commands", R"([{"id": "y", "do": "mark_defect", "ticket": "T1"}])").array().first()
                 .toObject().value(QLatin1String("error")).toString(),
             QStringLiteral("not_permitted"));
    QCOMPARE(signIn(client, QStringLiteral("anna"), password).status, 401);
}

void HttpSessionsTest::secretsAreNotWrittenDown()
{
    m_service->start();
    HttpClient client = m_service->client();
    signIn(client, QStringLiteral("anna"), QStringLiteral("my wrong secret"));
    signIn(client, QStringLiteral("my-password-in-the-wrong-field"), QStringLiteral("x"));
    const std::optional<wire::Session> session = wire::decodeSession(signIn(client, QStringLiteral("anna"), password).body);
    QVERIFY(session);
    m_service->client(session->token)
        .send("POST", "/api/v1/commands", R"([{"id": "x", "do": "add_note", "ticket": "T1", "body": "words of a message"}])");
    m_service->terminate();
    const QByteArray log = m_service->logText();
    QVERIFY(log.contains("sign_in_failed"));
    for (const QByteArray &secret : {QByteArray("secret"), QByteArray("wrong-field"), session->token.toLatin1(),
                                     m_service->managerToken().toLatin1(), QByteArray("words of a message")})
        QVERIFY2(!log.contains(secret), log.constData());
    for (const QJsonObject &line : m_service->log())
        QVERIFY(line.contains(QLatin1String("time")) && line.contains(QLatin1String("level"))
                && line.contains(QLatin1String("event")));
}

// `saldo user` and `saldo token` beside the service on a server; while it is stopped on a file.
void HttpSessionsTest::fromTheCommandLine()
{
    const auto saldo = [this](QStringList arguments, const QByteArray &input = {}) {
        arguments.insert(2, QStringLiteral("--database"));
        arguments.insert(3, m_service->database().url());
        QProcess process;
        process.start(QStringLiteral(SALDO_PROGRAM), arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished();
        return std::pair(process.exitCode(), process.readAllStandardOutput() + process.readAllStandardError());
    };
    m_service->start();
    if (!FreshDatabase::isOnServer()) {
        const auto [status, said] = saldo({QStringLiteral("user"), QStringLiteral("disable"), QStringLiteral("anna")});
        QCOMPARE(status, 2);
        QVERIFY2(said.contains("database_in_use"), said.constData());
        m_service->terminate();
    }
    QCOMPARE(saldo({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("bootstrap")}, "long enough\n").first, 0);
    QCOMPARE(saldo({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("nobody")}, "long enough\n").first, 2);
    QCOMPARE(saldo({QStringLiteral("user"), QStringLiteral("password"), QStringLiteral("anna")}, "short\n").first, 2);
    QCOMPARE(saldo({QStringLiteral("user"), QStringLiteral("password"), QStringLiteral("anna")}, "another secret\n").first, 0);
    const auto [status, token] = saldo({QStringLiteral("token"), QStringLiteral("create"), QStringLiteral("shop")});
    QCOMPARE(status, 0);
    QVERIFY(token.startsWith("saldo_"));
    QCOMPARE(saldo({QStringLiteral("token"), QStringLiteral("create"), QStringLiteral("customer:nobody")}).first, 2);
    if (!FreshDatabase::isOnServer())
        m_service->start();
    HttpClient client = m_service->client();
    QCOMPARE(signIn(client, QStringLiteral("anna"), password).status, 401);
    QCOMPARE(signIn(client, QStringLiteral("anna"), QStringLiteral("another secret")).status, 201);
    QCOMPARE(signIn(client, QStringLiteral("bootstrap"), QStringLiteral("long enough")).status, 201);
    HttpClient shop = m_service->client(QString::fromLatin1(token.trimmed()));
    QCOMPARE(shop.send("POST", "/api/v1/commands", "[]").status, 200);
}

void HttpSessionsTest::pathsToNoSession_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("no JSON") << QByteArray("login=anna") << QByteArray("application/json") << 400;
    QTest::newRow("a form") << QByteArray("login=anna") << QByteArray("application/x-www-form-urlencoded") << 415;
    QTest::newRow("nothing") << QByteArray() << QByteArray("application/json") << 400;
    QTest::newRow("numbers") << QByteArray(R"({"login": 1, "password": 2})") << QByteArray("application/json") << 400;
    QTest::newRow("empty") << QByteArray(R"({"login": "anna", "password": ""})") << QByteArray("application/json") << 400;
    QTest::newRow("with a charset") << QByteArray(R"({"login": "anna", "password": "x"})")
                                    << QByteArray("application/json; charset=utf-8") << 401;
}

void HttpSessionsTest::pathsToNoSession()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    m_service->start();
    QCOMPARE(m_service->client().request("POST", "/api/v1/sessions", body, type).status, status);
}

SALDO_DATABASE_TEST_MAIN(HttpSessionsTest)

#include "http_sessions_test.moc"
