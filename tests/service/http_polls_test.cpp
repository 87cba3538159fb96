// Following the desk over a socket: pages, waiting for what is new, presence, and what outlives the service.
#include "store/changed_rows.h"
#include "store/migrations.h"
#include "tests/service/running_service.h"
#include "tests/support/apply_rows.h"
#include "tests/support/desk_state.h"
#include "tests/support/test_main.h"
#include "wire/changes.h"
#include "wire/history_token.h"

#include <QElapsedTimer>
#include <csignal>

using namespace saldo;
using namespace saldo::tests;
using wire::ChangesPage;

namespace {

QByteArray note(int number)
{
    return R"([{"id": "n)" + QByteArray::number(number) + R"(", "do": "register_customer", "customer": "c)"
        + QByteArray::number(number) + R"(", "name": "N", "language": "en"}])";
}

} // namespace

class HttpPollsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_service.reset(); }
    void aMirrorIsReadPageByPage();
    void aPollHearsOfACommitAtOnce();
    void aPollThatHearsNothingEnds();
    void aHundredPollsHearTheSame();
    void nobodyHearsMoreThanTenTimesASecond();
    void whoFollowsStaysWithTheOthers();
    void presenceIsHeard();
    void anotherEpochMustBeReadAnew();
    void theEndAnswersWhoWaits();
    void nothingAcknowledgedIsLostWhenItIsKilled();
    void aSecondServiceIsRefused();
    void theDatabaseComesBack();

private:
    void tell(int number)
    {
        const Response response = m_manager->send("POST", "/api/v1/commands", note(number));
        QVERIFY2(response.array().first().toObject().value(QLatin1String("ok")).toBool(), response.body.constData());
    }
    static ChangesPage read(HttpClient &client, const QByteArray &query = {})
    {
        const std::optional<ChangesPage> page = wire::decodeChangesPage(client.get("/api/v1/changes" + query).body);
        return page.value_or(ChangesPage());
    }
    // Reads all there is; the token to go on from.
    static QByteArray current(HttpClient &client)
    {
        ChangesPage page = read(client);
        while (page.more)
            page = read(client, "?after=" + page.next.toLatin1());
        return page.next.toLatin1();
    }

    std::optional<RunningService> m_service;
    std::optional<HttpClient> m_manager;
    QString m_anna;
    QStringList m_others; // tokens
};

void HttpPollsTest::init()
{
    m_service.emplace();
    m_service->addStaff(QStringLiteral("anna"), rules::Role::Engineer);
    m_anna = m_service->makeToken(QStringLiteral("anna"));
    m_others.clear();
    for (int i = 0; i < 12; ++i)
        m_others << m_service->makeToken(QStringLiteral("anna"));
    m_service->start();
    m_manager.emplace(m_service->client(m_service->managerToken()));
}

void HttpPollsTest::aMirrorIsReadPageByPage()
{
    for (int i = 0; i < 25; ++i)
        tell(i);
    store::Connection mirror(store::Location(), store::Connection::Access::Write);
    store::migrate(mirror, store::Tables::Mirror);
    HttpClient client = m_service->client(m_anna);
    QByteArray query = "?limit=4";
    int pages = 0;
    while (true) {
        const ChangesPage page = read(client, query);
        QVERIFY(!page.next.isEmpty());
        store::Transaction transaction(mirror);
        tests::applyRows(mirror, page.rows);
        transaction.commit();
        pages += 1;
        if (!page.more)
            break;
        query = "?limit=4&after=" + page.next.toLatin1();
    }
    QVERIFY(pages > 5);
    store::Connection reader(store::Location::parse(m_service->database().url()), store::Connection::Access::Read);
    QCOMPARE(dump(mirror), dump(reader));
}

void HttpPollsTest::aPollHearsOfACommitAtOnce()
{
    HttpClient client = m_service->client(m_anna);
    const QByteArray next = current(client);
    client.begin("GET", "/api/v1/changes?wait=30&after=" + next);
    QElapsedTimer timer;
    timer.start();
    tell(1);
    const std::optional<ChangesPage> page = wire::decodeChangesPage(client.read().body);
    QVERIFY(page);
    QVERIFY2(timer.elapsed() < 20'000, "it waited to its end"); // no measure: far less than the 30 seconds
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows.first().id, QStringLiteral("c1"));
    QVERIFY(!page->more && page->next.toLatin1() != next);
}

void HttpPollsTest::aPollThatHearsNothingEnds()
{
    HttpClient client = m_service->client(m_anna);
    const QByteArray next = current(client);
    const ChangesPage page = read(client, "?wait=1&after=" + next);
    QCOMPARE(page.rows.size(), 0);
    QCOMPARE(page.next.toLatin1(), next);
    QVERIFY(!page.more);
    QCOMPARE(read(client, "?after=" + next).next.toLatin1(), next);
}

void HttpPollsTest::aHundredPollsHearTheSame()
{
    std::vector<HttpClient> clients;
    for (int i = 0; i < 100; ++i)
        clients.push_back(m_service->client(m_anna));
    const QByteArray next = current(clients.front());
    for (HttpClient &client : clients)
        client.begin("GET", "/api/v1/changes?wait=30&after=" + next);
    tell(1);
    QByteArray body;
    for (HttpClient &client : clients) {
        const Response response = client.read();
        QCOMPARE(response.status, 200);
        QCOMPARE(wire::decodeChangesPage(response.body)->rows.size(), 1);
        if (body.isEmpty())
            body = response.body;
        QCOMPARE(response.body, body);
    }
    // A page, once made, is shared: far fewer were read than answers given.
    const QByteArray metrics = m_service->client().get("/metrics").body;
    const QByteArray line = metrics.mid(metrics.indexOf("\nsaldo_pages_total ") + 19);
    QVERIFY2(line.left(line.indexOf('\n')).toInt() < 50, line.left(20).constData());
}

void HttpPollsTest::nobodyHearsMoreThanTenTimesASecond()
{
    HttpClient client = m_service->client(m_anna);
    QByteArray next = current(client);
    QElapsedTimer timer;
    timer.start();
    int answers = 0;
    for (int i = 0; i < 40; ++i) {
        tell(i);
        const ChangesPage page = read(client, "?wait=30&after=" + next);
        answers += page.next.toLatin1() != next ? 1 : 0;
        next = page.next.toLatin1();
    }
    QVERIFY(answers > 0);
    QVERIFY2(answers <= 2 + timer.elapsed() / 95, qPrintable(QStringLiteral("%1 in %2 ms").arg(answers).arg(timer.elapsed())));
}

// However late one comes for a page: it waits for the next one as the others do, and none is made for a few rows.
void HttpPollsTest::whoFollowsStaysWithTheOthers()
{
    struct Follower
    {
        HttpClient client;
        QByteArray next;
        int answers = 0;
    };
    std::vector<Follower> followers;
    for (const QString &token : std::as_const(m_others))
        followers.push_back({m_service->client(token), {}, 0});
    const auto ask = [](Follower &one) { one.client.begin("GET", "/api/v1/changes?wait=30&after=" + one.next); };
    for (Follower &one : followers) {
        one.next = current(one.client);
        ask(one);
    }
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; timer.elapsed() < 2'000; ++i) {
        tell(i);
        for (Follower &one : followers) {
            if (one.client.socket().bytesAvailable() == 0 && !one.client.socket().waitForReadyRead(0))
                continue;
            const std::optional<ChangesPage> page = wire::decodeChangesPage(one.client.read().body);
            QVERIFY(page && !page->rows.isEmpty());
            one.next = page->next.toLatin1();
            one.answers += 1;
            ask(one);
        }
    }
    const qint64 most = 2 + timer.elapsed() / 95;
    for (const Follower &one : followers) {
        QVERIFY(one.answers > 0);
        QVERIFY2(one.answers <= most, qPrintable(QStringLiteral("%1, not %2").arg(one.answers).arg(most)));
    }
}

void HttpPollsTest::presenceIsHeard()
{
    HttpClient client = m_service->client(m_anna);
    const QByteArray next = current(client);
    client.begin("GET", "/api/v1/changes?wait=30&after=" + next);
    QCOMPARE(m_manager->send("PUT", "/api/v1/presence", R"({"ticket": "T1", "doing": "typing"})").status, 204);
    const ChangesPage page = wire::decodeChangesPage(client.read().body).value_or(ChangesPage());
    QCOMPARE(page.presence,
             QList<wire::Present>({{QStringLiteral("T1"), QStringLiteral("bootstrap"), wire::Doing::Typing}}));
    QCOMPARE(m_manager->send("PUT", "/api/v1/presence", R"({"ticket": "T1", "doing": "sleeping"})").status, 400);
    // After 30 seconds of silence it is forgotten.
    client.setHeader("Saldo-Test-Clock", "2090-03-02T10:00:00Z");
    const ChangesPage later = read(client, "?after=" + page.next.toLatin1());
    QVERIFY(!later.next.isEmpty() && later.next != page.next);
    QCOMPARE(later.presence.size(), 0);
}

void HttpPollsTest::anotherEpochMustBeReadAnew()
{
    HttpClient before = m_service->client(m_anna);
    const QByteArray next = current(before);
    m_service->terminate();
    m_service->start();
    HttpClient same = m_service->client(m_anna);
    QCOMPARE(same.get("/api/v1/changes?after=" + next).status, 200);
    m_service->terminate();
    m_service->start({QStringLiteral("--new-epoch")});
    HttpClient after = m_service->client(m_anna);
    const Response response = after.get("/api/v1/changes?wait=30&after=" + next);
    QCOMPARE(response.status, 410);
    QCOMPARE(response.error(), QStringLiteral("must_resnapshot"));
    // The history is named, so that a console can ask after it before it has read anything.
    const QByteArray named = response.headers.value("saldo-epoch");
    QVERIFY(!named.isEmpty());
    QCOMPARE(after.get("/api/v1/changes?after=" + named + ".0.0").status, 200);
    QVERIFY(current(after).startsWith(named + '.'));
    QVERIFY(current(after) != next);
    QVERIFY(after.get("/api/v1/changes?after=" + current(after)).status == 200);
}

void HttpPollsTest::theEndAnswersWhoWaits()
{
    HttpClient client = m_service->client(m_anna);
    const QByteArray next = current(client);
    client.begin("GET", "/api/v1/changes?wait=30&after=" + next);
    tell(1);
    QCOMPARE(client.read().status, 200);
    HttpClient other = m_service->client(m_anna);
    other.begin("GET", "/api/v1/changes?wait=30&after=" + current(client));
    // It is in before this is answered.
    QCOMPARE(m_service->client(m_anna).get("/api/v1/changes").status, 200);
    m_service->terminate();
    QCOMPARE(m_service->process().exitCode(), 0);
    const Response last = other.read();
    QCOMPARE(last.status, 200);
    QCOMPARE(last.headers.value("connection"), QByteArray("close"));
}

// GIVEN commands that were acknowledged, WHEN the service is killed, THEN another one knows each, and a repeat
// does nothing.
void HttpPollsTest::nothingAcknowledgedIsLostWhenItIsKilled()
{
    QList<qint64> versions;
    for (int i = 0; i < 30; ++i) {
        const QJsonObject outcome = m_manager->send("POST", "/api/v1/commands", note(i)).array().first().toObject();
        versions << outcome.value(QLatin1String("version")).toInteger();
    }
    m_manager->begin("POST", "/api/v1/commands", note(30)); // perhaps done, perhaps not
    m_service->kill();
    m_service->start();
    HttpClient again = m_service->client(m_service->managerToken());
    for (int i = 0; i < 31; ++i) {
        const QJsonObject outcome = again.send("POST", "/api/v1/commands", note(i)).array().first().toObject();
        QVERIFY(outcome.value(QLatin1String("ok")).toBool());
        if (i < 30)
            QCOMPARE(outcome.value(QLatin1String("version")).toInteger(), versions.at(i));
    }
    store::Connection reader(store::Location::parse(m_service->database().url()), store::Connection::Access::Read);
    QCOMPARE(numberOf(reader, QStringLiteral("SELECT count(*) FROM customers")), 31);
}

void HttpPollsTest::aSecondServiceIsRefused()
{
    QProcess other;
    other.start(QStringLiteral(SALDO_SERVICE), {QStringLiteral("--database"), m_service->database().url(),
                                                QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 2);
    const QByteArray said = other.readAllStandardError();
    QVERIFY2(said.contains("database_in_use"), said.constData());
    tell(1);
}

// GIVEN a service whose every connection is cut, WHEN commands go on, THEN it has found its database again, with the
// writer's lock, and each command happened once.
void HttpPollsTest::theDatabaseComesBack()
{
    if (!FreshDatabase::isOnServer())
        return;
    HttpClient client = m_service->client(m_anna);
    const QByteArray next = current(client);
    store::Connection other(store::Location::parse(m_service->database().url()), store::Connection::Access::Read);
    for (int i = 0; i < 3; ++i) {
        tell(i);
        other.once(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                                  "current_database() AND pid <> pg_backend_pid()"));
        const Response response = m_manager->send("POST", "/api/v1/commands", note(i));
        QCOMPARE(response.status, 200);
        QVERIFY(response.array().first().toObject().value(QLatin1String("ok")).toBool());
        QCOMPARE(read(client, "?after=" + next).rows.size(), i + 1);
    }
    QCOMPARE(m_service->client().get("/healthz").status, 200);
    QTRY_VERIFY(m_service->logText().contains("database_back"));
    QCOMPARE(numberOf(other, QStringLiteral("SELECT count(*) FROM customers")), 3);
    QCOMPARE(numberOf(other, QStringLiteral("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = "
                                            "(SELECT oid FROM pg_database WHERE datname = current_database())")), 1);
}

SALDO_DATABASE_TEST_MAIN(HttpPollsTest)

#include "http_polls_test.moc"
