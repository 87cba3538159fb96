#include "tests/service/running_service.h"

#include "desk/script_run.h"
#include "service/passwords.h"
#include "service/tokens.h"
#include "store/credentials.h"
#include "store/migrations.h"

#include <QBuffer>
#include <csignal>

namespace saldo::tests {

namespace {

constexpr int patienceMs = 60'000;

} // namespace

HttpClient::HttpClient(quint16 port) : HttpClient(port, std::make_unique<QTcpSocket>())
{
    m_socket->connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!m_socket->waitForConnected(patienceMs))
        qFatal("no connection to the service");
}

HttpClient::HttpClient(quint16 port, std::unique_ptr<QTcpSocket> socket) : m_port(port), m_socket(std::move(socket)) {}

Response HttpClient::request(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                             const QByteArray &contentType)
{
    begin(method, target, body, contentType);
    return read();
}

void HttpClient::begin(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                       const QByteArray &contentType)
{
    QByteArray head = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
    if (!m_token.isEmpty())
        head += "Authorization: Bearer " + m_token.toLatin1() + "\r\n";
    for (auto header = m_headers.cbegin(); header != m_headers.cend(); ++header)
        head += header.key() + ": " + header.value() + "\r\n";
    if (method != "GET" && method != "DELETE")
        head += "Content-Type: " + contentType + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    sendRaw(head + "\r\n" + body);
}

void HttpClient::sendRaw(const QByteArray &bytes)
{
    if (!isConnected())
        return;
    m_socket->write(bytes);
    while (isConnected() && m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(patienceMs)) {
    }
}

bool HttpClient::fill()
{
    if (m_socket->bytesAvailable() == 0 && !(isConnected() && m_socket->waitForReadyRead(patienceMs)))
        return false;
    m_read += m_socket->readAll();
    return true;
}

Response HttpClient::read()
{
    Response response;
    qsizetype end = -1;
    while ((end = m_read.indexOf("\r\n\r\n")) < 0) {
        if (!fill())
            return {};
    }
    const QList<QByteArray> lines = m_read.left(end).split('\n');
    response.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        response.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    m_read.remove(0, end + 4);
    const qsizetype length = response.headers.value("content-length").toLongLong();
    while (m_read.size() < length) {
        if (!fill())
            return {};
    }
    response.body = m_read.left(length);
    m_read.remove(0, length);
    return response;
}

bool HttpClient::isClosed()
{
    while (m_socket->state() == QAbstractSocket::ConnectedState) {
        if (!m_socket->waitForReadyRead(patienceMs))
            return m_socket->state() != QAbstractSocket::ConnectedState;
        m_read += m_socket->readAll();
    }
    return true;
}

RunningService::RunningService()
    : m_connection(std::make_unique<store::Connection>(store::Location::parse(m_database.url()),
                                                       store::Connection::Access::Write))
{
    store::migrate(*m_connection, store::Tables::Authority);
    m_desk = std::make_unique<desk::Desk>(*m_connection);
    addStaff(QStringLiteral("bootstrap"), rules::Role::Manager);
    m_managerToken = makeToken(QStringLiteral("bootstrap"));
}

RunningService::~RunningService()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

void RunningService::addStaff(const QString &staff, rules::Role role)
{
    script::Command command;
    command.id = QStringLiteral("staff-") + staff;
    command.action = script::AddStaff{staff, staff, role, {}};
    if (m_desk->execute(command, 0, QStringLiteral("test")).verdict)
        qFatal("no staff");
}

void RunningService::run(QByteArray script)
{
    QBuffer buffer(&script);
    buffer.open(QIODevice::ReadOnly);
    QByteArray refused;
    const auto print = [&refused](const QByteArray &line) { refused = line.contains("\"ok\": true") ? refused : line; };
    const auto miss = [](const QString &what) { qFatal("the service's script: %s", qPrintable(what)); };
    const desk::ScriptRun done = desk::runScript(*m_desk, buffer, {print, miss});
    if (done.refused > done.expected)
        qFatal("the service's script was refused: %s", refused.constData());
}

QString RunningService::makeToken(const QString &actor, qint64 expiresAt)
{
    const QString token = service::newToken();
    store::addToken(*m_connection, {service::hashOfToken(token), actor, {}, 0, expiresAt, 0});
    return token;
}

void RunningService::makeLogin(const QString &staff, const QString &password)
{
    store::putLogin(*m_connection, {staff, service::hashPassword(password), false, 0});
}

void RunningService::start(const QStringList &arguments)
{
    m_desk.reset();
    m_connection.reset();
    // A database that goes away makes Qt's driver warn, and the service is to go on.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_FATAL_WARNINGS"));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setReadChannel(QProcess::StandardError);
    m_process.start(QStringLiteral(SALDO_SERVICE),
                    QStringList{QStringLiteral("--database"), m_database.url(), QStringLiteral("--listen"),
                                QStringLiteral("127.0.0.1:0")} + arguments);
    m_log.clear();
    m_port = 0;
    while (m_port == 0) {
        for (const QJsonObject &line : log()) {
            if (line.value(QLatin1String("event")) == QLatin1String("listening"))
                m_port = static_cast<quint16>(line.value(QLatin1String("port")).toInt());
        }
        if (m_port == 0 && !m_process.waitForReadyRead(patienceMs))
            qFatal("the service does not start: %s", m_log.constData());
    }
}

void RunningService::terminate()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM);
    if (!m_process.waitForFinished(patienceMs))
        qFatal("the service does not end");
    m_log += m_process.readAllStandardError();
}

void RunningService::kill()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

QList<QJsonObject> RunningService::log()
{
    if (m_process.state() != QProcess::NotRunning)
        m_log += m_process.readAllStandardError();
    QList<QJsonObject> lines;
    for (const QByteArray &line : m_log.split('\n')) {
        if (!line.isEmpty())
            lines << QJsonDocument::fromJson(line).object();
    }
    return lines;
}

HttpClient RunningService::client(const QString &token)
{
    HttpClient client(m_port);
    client.setToken(token);
    return client;
}

} // namespace saldo::tests
