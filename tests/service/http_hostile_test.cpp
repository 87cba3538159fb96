// What a client may send to harm: the service stays up, and goes on serving others.
#include "tests/service/running_service.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslSocket>
#include <csignal>
#include <vector>

using namespace saldo;
using namespace saldo::tests;

namespace {

const QByteArray host = "Host: h\r\n";

} // namespace

class HttpHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void rawRequests_data();
    void rawRequests();
    void aBodyOfAHundredMegabytes();
    void aBodyInEndlessChunks();
    void theClientThatAsksBeforeItSends();
    void twoHundredSilentClients();
    void tooManyClients();
    void clientsGoneBeforeTheirAnswer();
    void pollsThatAreNeverRead();
    void wrongTypesEverywhere();
    void rubbishBeforeTls();
    void certificatesAreReadAgain();

private:
    bool serves(RunningService &service)
    {
        HttpClient client = service.client(service.managerToken());
        return client.get("/healthz").status == 200 && client.send("POST", "/api/v1/commands", "[]").status == 200;
    }
    QString certificate(const QString &name, const QString &subject);

    std::optional<RunningService> m_service;
};

void HttpHostileTest::initTestCase()
{
    m_service.emplace();
    m_service->start();
}

void HttpHostileTest::cleanup()
{
    QVERIFY2(serves(*m_service), m_service->logText().constData());
}

void HttpHostileTest::rawRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status"); // 0: closed without an answer will do
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    row("rubbish", QByteArray(1'000, '\x7f') + "\r\n\r\n", 400);
    row("no version", "GET /healthz\r\n\r\n", 400);
    row("another version", "GET /healthz HTTP/9.9\r\n" + host + "\r\n", 400);
    row("a doubled length", "POST /api/v1/sessions HTTP/1.1\r\n" + host + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", 400);
    row("length and chunks", "POST /api/v1/sessions HTTP/1.1\r\n" + host
            + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 400);
    row("a negative length", "POST /api/v1/sessions HTTP/1.1\r\n" + host + "Content-Length: -2\r\n\r\n{}", 400);
    row("no length at all", "POST /api/v1/sessions HTTP/1.1\r\n" + host + "Content-Length: two\r\n\r\n{}", 400);
    row("a length beyond all", "POST /api/v1/sessions HTTP/1.1\r\n" + host + "Content-Length: 99999999999999999999\r\n\r\n", 400);
    row("bad chunks", "POST /api/v1/sessions HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n", 400);
    row("a NUL in the header", QByteArray("GET /healthz HTTP/1.1\r\nHost: a\0b\r\n\r\n", 36), 400);
    row("a long header", "GET /healthz HTTP/1.1\r\n" + host + "X: " + QByteArray(100'000, 'x') + "\r\n\r\n", 431);
    row("a long address", "GET /" + QByteArray(100'000, 'x') + " HTTP/1.1\r\n" + host + "\r\n", 431);
    row("many headers", "GET /healthz HTTP/1.1\r\n" + QByteArray("X: y\r\n").repeated(10'000) + "\r\n", 431);
    row("TLS to a plain port", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) + QByteArray(500, '\0'), 0);
    row("nothing", "", 0);
    row("half a request", "GET /healthz HTT", 0);
}

void HttpHostileTest::rawRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    HttpClient client = m_service->client();
    client.sendRaw(bytes);
    if (status == 0) {
        client.socket().disconnectFromHost();
        return;
    }
    const Response response = client.read();
    QCOMPARE(response.status, status);
    QVERIFY(!response.error().isEmpty());
    QVERIFY(client.isClosed());
}

void HttpHostileTest::aBodyOfAHundredMegabytes()
{
    HttpClient client = m_service->client(m_service->managerToken());
    client.sendRaw("POST /api/v1/commands HTTP/1.1\r\n" + host
                   + "Content-Type: application/json\r\nContent-Length: 104857600\r\n\r\n");
    const Response response = client.read();
    QCOMPARE(response.status, 413);
    QCOMPARE(response.error(), QStringLiteral("too_large"));
    // Just within the limit it is read.
    HttpClient good = m_service->client(m_service->managerToken());
    QCOMPARE(good.send("POST", "/api/v1/commands", '[' + QByteArray(4 * 1024 * 1024 - 2, ' ') + ']').status, 200);
    QCOMPARE(good.send("POST", "/api/v1/commands", '[' + QByteArray(4 * 1024 * 1024 - 1, ' ') + ']').status, 413);
}

void HttpHostileTest::aBodyInEndlessChunks()
{
    HttpClient client = m_service->client();
    client.sendRaw("POST /api/v1/commands HTTP/1.1\r\n" + host
                   + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n";
    for (int i = 0; i < 70 && client.isConnected(); ++i) // 4.4 MiB
        client.sendRaw(chunk);
    QCOMPARE(client.read().status, 413);
}

void HttpHostileTest::theClientThatAsksBeforeItSends()
{
    HttpClient client = m_service->client();
    client.sendRaw("POST /api/v1/sessions HTTP/1.1\r\n" + host
                   + "Content-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(client.read().status, 100);
    client.sendRaw("{}");
    QCOMPARE(client.read().status, 400);
}

void HttpHostileTest::twoHundredSilentClients()
{
    std::vector<HttpClient> clients;
    for (int i = 0; i < 200; ++i) {
        clients.push_back(m_service->client());
        if (i % 2 == 0)
            clients.back().sendRaw("POST /api/v1/commands HTTP/1.1\r\nContent-Le");
    }
    QVERIFY(serves(*m_service));
}

// Beyond the limit those give way that have been silent the longest; whoever asks is served.
void HttpHostileTest::tooManyClients()
{
    RunningService service;
    service.start({QStringLiteral("--max-connections"), QStringLiteral("20")});
    std::vector<HttpClient> silent;
    for (int i = 0; i < 60; ++i)
        silent.push_back(service.client());
    for (int i = 0; i < 5; ++i)
        QVERIFY(serves(service));
    QVERIFY(silent.front().isClosed());
}

void HttpHostileTest::clientsGoneBeforeTheirAnswer()
{
    for (int i = 0; i < 100; ++i) {
        HttpClient client = m_service->client(m_service->managerToken());
        client.begin("POST", "/api/v1/commands",
                     R"([{"id": "gone-)" + QByteArray::number(i) + R"(", "do": "register_customer", "customer": "gone-)"
                         + QByteArray::number(i) + R"(", "name": "N", "language": "en"}])");
        client.socket().abort();
        HttpClient poll = m_service->client(m_service->managerToken());
        poll.begin("GET", "/api/v1/changes?wait=30");
        poll.socket().abort();
    }
}

void HttpHostileTest::pollsThatAreNeverRead()
{
    std::vector<HttpClient> clients;
    for (int i = 0; i < 300; ++i) {
        clients.push_back(m_service->client(m_service->managerToken()));
        clients.back().begin("GET", "/api/v1/changes");
    }
    QVERIFY(serves(*m_service));
    QFile status(QStringLiteral("/proc/%1/status").arg(m_service->process().processId()));
    QVERIFY(status.open(QIODevice::ReadOnly));
    const QByteArray text = status.readAll();
    const QByteArray resident = text.mid(text.indexOf("VmRSS:") + 6);
    const qint64 kilobytes = resident.left(resident.indexOf("kB")).trimmed().toLongLong();
    QVERIFY2(kilobytes > 0 && kilobytes < 400'000, QByteArray::number(kilobytes).constData()); // sanitisers take more
}

void HttpHostileTest::wrongTypesEverywhere()
{
    HttpClient client = m_service->client(m_service->managerToken());
    const QList<QByteArray> values = {"null", "true", "-1", "1e308", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "[]", "{}", "[[[[]]]]"};
    const QList<QByteArray> fields = {"id", "do", "at", "by", "ticket", "customer", "body", "category", "messages", "policy"};
    for (const QByteArray &field : fields) {
        QByteArray body = "[";
        for (const QByteArray &value : values)
            body += QByteArray(body.size() > 1 ? "," : "") + R"({"do": "answer", "id": "x", "ticket": "T1", "body": "B", ")" + field
                + "\": " + value + '}';
        const Response response = client.send("POST", "/api/v1/commands", body + ']');
        QCOMPARE(response.status, 200);
        QCOMPARE(response.array().size(), values.size());
        for (const QJsonValue &outcome : response.array())
            QVERIFY(!outcome.toObject().value(QLatin1String("ok")).toBool());
    }
}

QString HttpHostileTest::certificate(const QString &name, const QString &subject)
{
    const QString base = m_service->database().folder() + u'/' + name;
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                   QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                   QStringLiteral("/CN=") + subject, QStringLiteral("-keyout"), base + QStringLiteral(".key"),
                   QStringLiteral("-out"), base + QStringLiteral(".crt")});
    if (!openssl.waitForFinished(60'000) || openssl.exitCode() != 0)
        qFatal("no certificate");
    return base;
}

void HttpHostileTest::rubbishBeforeTls()
{
    const QString base = certificate(QStringLiteral("one"), QStringLiteral("desk.example"));
    RunningService service;
    service.start({QStringLiteral("--certificate"), base + QStringLiteral(".crt"), QStringLiteral("--key"),
                   base + QStringLiteral(".key")});
    for (const QByteArray &rubbish : {QByteArray("GET /healthz HTTP/1.1\r\n\r\n"), QByteArray(5'000, '\xAA'), QByteArray("\x16\x03\x01")}) {
        HttpClient client = service.client();
        client.sendRaw(rubbish);
        if (rubbish.size() > 3)
            QVERIFY(client.isClosed());
    }
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), service.port());
    QVERIFY(socket->waitForEncrypted(30'000));
    HttpClient client(service.port(), std::move(socket));
    QCOMPARE(client.get("/healthz").status, 200);
    QCOMPARE(client.get("/api/v1/changes").status, 401);
}

void HttpHostileTest::certificatesAreReadAgain()
{
    const QString base = certificate(QStringLiteral("two"), QStringLiteral("first.example"));
    RunningService service;
    service.start({QStringLiteral("--certificate"), base + QStringLiteral(".crt"), QStringLiteral("--key"),
                   base + QStringLiteral(".key")});
    const auto subject = [&service] {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), service.port());
        socket.waitForEncrypted(30'000);
        return socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
    };
    const auto reload = [&service](const char *event) {
        ::kill(static_cast<pid_t>(service.process().processId()), SIGHUP);
        while (!service.logText().contains(event)) {
            if (!service.process().waitForReadyRead(30'000))
                return false;
        }
        return true;
    };
    QCOMPARE(subject(), QStringLiteral("first.example"));
    certificate(QStringLiteral("two"), QStringLiteral("second.example"));
    QVERIFY(reload("certificate_read_again"));
    QCOMPARE(subject(), QStringLiteral("second.example"));
    // What can't be read changes nothing.
    QVERIFY(QFile::remove(base + QStringLiteral(".key")));
    QVERIFY(reload("certificate_not_read"));
    QCOMPARE(subject(), QStringLiteral("second.example"));
}

SALDO_DATABASE_TEST_MAIN(HttpHostileTest)

#include "http_hostile_test.moc"
