// Many clients at once that harm: slow ones, huge ones, ones that never read or go in the middle. The service stays up,
// its memory bounded, others served.
#include "tests/service/running_service.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QProcess>
#include <QSslSocket>
#include <sys/resource.h>
#include <vector>

using namespace saldo;
using namespace saldo::tests;

namespace {

const QByteArray host = "Host: h\r\n";
#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 boundKilobytes = 900'000;
#else
constexpr qint64 boundKilobytes = 250'000;
#endif

QByteArray postHead(qint64 length)
{
    return "POST /api/v1/commands HTTP/1.1\r\n" + host + "Content-Type: application/json\r\nContent-Length: "
        + QByteArray::number(length) + "\r\n\r\n";
}

} // namespace

class HttpFloodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void slowClientsAreCutOff();
    void bodiesThatGoOnAndOn();
    void deepJson_data();
    void deepJson();
    void aThousandPollsThatAreNeverRead();
    void aThousandPollsForPagesOfTheirOwn();
    void goneInTheMiddleOfTheAnswer();
    void rubbishAndSilenceBeforeTls();

private:
    bool serves();
    qint64 residentKilobytes() const;
    qint64 metric(const QByteArray &name);
    std::vector<HttpClient> pollsNeverRead(int count, bool ofTheirOwn);

    std::optional<RunningService> m_service;
};

// A desk of about 3 MB, so that pages are large.
void HttpFloodsTest::initTestCase()
{
    rlimit files{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &files), 0);
    files.rlim_cur = files.rlim_max;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &files), 0);
    m_service.emplace();
    m_service->start();
    HttpClient client = m_service->client(m_service->managerToken());
    const QByteArray name = QByteArray("N").repeated(200);
    for (int group = 0; group < 10; ++group) {
        QByteArray body = "[";
        for (int i = 0; i < 500; ++i) {
            const QByteArray id = QByteArray::number(group * 500 + i);
            body += QByteArray(i > 0 ? "," : "") + R"({"id": "c)" + id + R"(", "do": "register_customer", "customer": "c)"
                + id + R"(", "language": "en", "name": ")" + name + R"(", "email": ")" + name + R"("})";
        }
        QCOMPARE(client.send("POST", "/api/v1/commands", body + ']').status, 200);
    }
    QVERIFY(client.get("/api/v1/changes?limit=5000").body.size() > 2'000'000);
}

// Says what was not served.
bool HttpFloodsTest::serves()
{
    HttpClient client = m_service->client(m_service->managerToken());
    const auto isGood = [this, &client](const QByteArray &method, const QByteArray &target, const QByteArray &body) {
        const Response response = client.request(method, target, body);
        if (response.status != 200)
            qInfo("%s %s: %d %s; the service's log:\n%s", method.constData(), target.constData(), response.status,
                  response.body.constData(), m_service->logText().constData());
        return response.status == 200;
    };
    return isGood("GET", "/healthz", {}) && isGood("POST", "/api/v1/commands", "[]")
        && isGood("GET", "/api/v1/show/customer?customer=c1", {});
}

void HttpFloodsTest::cleanup()
{
    QVERIFY2(serves(), m_service->logText().constData());
    QVERIFY2(residentKilobytes() < boundKilobytes, QByteArray::number(residentKilobytes()).constData());
}

qint64 HttpFloodsTest::residentKilobytes() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(const_cast<RunningService &>(*m_service).process().processId()));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const QByteArray most = text.mid(text.indexOf("VmHWM:") + 6); // at any time until now
    return most.left(most.indexOf("kB")).trimmed().toLongLong();
}

qint64 HttpFloodsTest::metric(const QByteArray &name)
{
    const QByteArray text = '\n' + m_service->client().get("/metrics").body;
    const QByteArray value = text.mid(text.indexOf('\n' + name + ' ') + name.size() + 2);
    return value.left(value.indexOf('\n')).toLongLong();
}

// A byte now and again does not buy time: the deadline is that of the whole header.
void HttpFloodsTest::slowClientsAreCutOff()
{
    std::vector<HttpClient> clients;
    for (int i = 0; i < 200; ++i) {
        clients.push_back(m_service->client());
        if (i % 4 != 0) // the others stay silent
            clients.back().sendRaw("POST /api/v1/commands HTTP/1.1\r\n");
    }
    size_t connected = clients.size();
    while (connected > 0) {
        connected = 0;
        QVERIFY(serves());
        for (size_t i = 0; i < clients.size(); ++i) {
            QTcpSocket &socket = clients[i].socket();
            if (i % 4 != 0)
                clients[i].sendRaw("X");
            socket.waitForReadyRead(1); // takes in that it was closed
            connected += clients[i].isConnected() ? 1 : 0;
        }
    }
    QVERIFY(metric("saldo_cut_off_total") >= 200);
}

// It is refused by its head; what is sent all the same is not kept.
void HttpFloodsTest::bodiesThatGoOnAndOn()
{
    constexpr qint64 length = 100 * 1024 * 1024;
    const QByteArray piece(1024 * 1024, ' ');
    for (int i = 0; i < 5; ++i) {
        HttpClient client = m_service->client(m_service->managerToken());
        client.sendRaw(postHead(length));
        qint64 sent = 0;
        while (sent < length && client.isConnected()) {
            client.socket().write(piece);
            if (!client.socket().waitForBytesWritten(10'000))
                break;
            sent += piece.size();
        }
        QVERIFY(client.isClosed());
        QVERIFY(sent < length); // cut off long before
    }
}

void HttpFloodsTest::deepJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto nested = [](int depth, const QByteArray &open, const QByteArray &close) {
        return open.repeated(depth) + "1" + close.repeated(depth);
    };
    const QByteArray before = R"([{"id": "deep", "do": "set_policy", "effective_from": "2100-01-01", "policy": )";
    QTest::newRow("lists") << before + nested(900, "[", "]") + "}]" << 200;
    QTest::newRow("objects") << before + nested(900, R"({"a": )", "}") + "}]" << 200;
    QTest::newRow("lists, deeper") << before + nested(100'000, "[", "]") + "}]" << 400;
    QTest::newRow("objects, deeper") << before + nested(100'000, R"({"a": )", "}") + "}]" << 400;
    QTest::newRow("never closed") << QByteArray("[").repeated(4'000'000) << 400;
}

void HttpFloodsTest::deepJson()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const Response response = m_service->client(m_service->managerToken()).send("POST", "/api/v1/commands", body);
    QCOMPARE(response.status, status);
    if (status == 200)
        QCOMPARE(response.array().first().toObject().value(QLatin1String("error")).toString(),
                 QStringLiteral("invalid_field"));
    QCOMPARE(m_service->client().send("POST", "/api/v1/sessions", body).status, 400);
}

std::vector<HttpClient> HttpFloodsTest::pollsNeverRead(int count, bool ofTheirOwn)
{
    std::vector<HttpClient> clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(m_service->client(m_service->managerToken()));
        const int limit = ofTheirOwn ? 5'000 - i : 5'000;
        clients.back().begin("GET", "/api/v1/changes?limit=" + QByteArray::number(limit));
    }
    return clients;
}

// One page for all of them; who reads gets it meanwhile.
void HttpFloodsTest::aThousandPollsThatAreNeverRead()
{
    const std::vector<HttpClient> clients = pollsNeverRead(1'000, false);
    for (int i = 0; i < 5; ++i)
        QVERIFY(serves());
    HttpClient reader = m_service->client(m_service->managerToken());
    const Response response = reader.get("/api/v1/changes?limit=1000");
    QCOMPARE(response.status, 200);
    QVERIFY2(residentKilobytes() < boundKilobytes, QByteArray::number(residentKilobytes()).constData());
}

// No two of them ask for the same: pages are not made faster than they can be sent.
void HttpFloodsTest::aThousandPollsForPagesOfTheirOwn()
{
    const std::vector<HttpClient> clients = pollsNeverRead(1'000, true);
    for (int i = 0; i < 5; ++i)
        QVERIFY(serves());
    HttpClient reader = m_service->client(m_service->managerToken());
    QCOMPARE(reader.get("/api/v1/changes?limit=1000").status, 200);
    QVERIFY2(residentKilobytes() < boundKilobytes, QByteArray::number(residentKilobytes()).constData());
}

void HttpFloodsTest::goneInTheMiddleOfTheAnswer()
{
    for (int i = 0; i < 200; ++i) {
        HttpClient client = m_service->client(m_service->managerToken());
        client.socket().setReadBufferSize(1'000);
        client.begin("GET", "/api/v1/changes?limit=5000");
        QVERIFY(client.socket().waitForReadyRead(30'000));
        QVERIFY(client.socket().read(100).startsWith("HTTP/1.1 200"));
        client.socket().abort();
    }
    // Nothing of what they left behind is kept.
    while (metric("saldo_unsent_bytes") > 10'000)
        QVERIFY(serves());
}

void HttpFloodsTest::rubbishAndSilenceBeforeTls()
{
    const QString base = m_service->database().folder() + QStringLiteral("/tls");
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=desk.example -keyout %1.key -out %1.crt")
                      .arg(base)
                      .split(u' '));
    QVERIFY(openssl.waitForFinished(60'000) && openssl.exitCode() == 0);
    RunningService secure;
    secure.start({QStringLiteral("--certificate"), base + QStringLiteral(".crt"), QStringLiteral("--key"),
                  base + QStringLiteral(".key")});
    std::vector<HttpClient> clients;
    const QList<QByteArray> rubbish = {QByteArray(), "GET / HTTP/1.1\r\n\r\n", QByteArray(20'000, '\xAA'), "\x16\x03\x01",
                                       QByteArray("\x16\x03\x01\x40\x00", 5) + QByteArray(16'000, '\0')};
    for (int i = 0; i < 200; ++i) {
        clients.push_back(secure.client());
        clients.back().sendRaw(rubbish.at(i % rubbish.size()));
    }
    for (int i = 0; i < 5; ++i) {
        auto socket = std::make_unique<QSslSocket>();
        socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), secure.port());
        QVERIFY(socket->waitForEncrypted(30'000));
        QCOMPARE(HttpClient(secure.port(), std::move(socket)).get("/healthz").status, 200);
    }
    for (HttpClient &client : clients)
        QVERIFY(client.isClosed()); // the silent ones when their handshake's time is over
}

SALDO_DATABASE_TEST_MAIN(HttpFloodsTest)

#include "http_floods_test.moc"
