// The service as another process, on a fresh database with a manager, and a client that talks to it over a socket.
#pragma once

#include "desk/desk.h"
#include "tests/support/fresh_database.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <memory>

namespace saldo::tests {

struct Response
{
    int status = 0; // 0: there was none
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    QString error() const { return object().value(QLatin1String("error")).toString(); }
};

// One connection, blocking; each wait has an end far beyond what anything takes.
class HttpClient
{
public:
    explicit HttpClient(quint16 port);
    HttpClient(quint16 port, std::unique_ptr<QTcpSocket> socket); // one that is connected, encrypted perhaps

    void setToken(const QString &token) { m_token = token; }
    // With each request from now on.
    void setHeader(const QByteArray &name, const QByteArray &value) { m_headers.insert(name, value); }

    Response get(const QByteArray &target) { return request("GET", target, {}); }
    Response send(const QByteArray &method, const QByteArray &target, const QByteArray &json)
    {
        return request(method, target, json);
    }
    Response request(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                     const QByteArray &contentType = "application/json");
    // Without waiting for the answer.
    void begin(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
               const QByteArray &contentType = "application/json");
    void sendRaw(const QByteArray &bytes);
    Response read();
    // Whether the other side has closed, or does so in time.
    bool isClosed();
    bool isConnected() const { return m_socket->state() == QAbstractSocket::ConnectedState; }
    QTcpSocket &socket() { return *m_socket; }

private:
    bool fill();

    quint16 m_port;
    std::unique_ptr<QTcpSocket> m_socket;
    QString m_token;
    QHash<QByteArray, QByteArray> m_headers;
    QByteArray m_read;
};

class RunningService
{
public:
    // Made and filled; start() begins it. A manager "bootstrap" is there, with a token.
    RunningService();
    ~RunningService();

    // Before start(): tokens are made in the database itself.
    QString makeToken(const QString &actor, qint64 expiresAt = 4'000'000'000'000);
    void makeLogin(const QString &staff, const QString &password);
    void addStaff(const QString &staff, rules::Role role);
    void run(QByteArray script);

    void start(const QStringList &arguments = {});
    void terminate(); // SIGTERM, and its end
    void kill();
    QProcess &process() { return m_process; }
    // What it has logged until now, a line each.
    QList<QJsonObject> log();
    QByteArray logText() { log(); return m_log; }

    quint16 port() const { return m_port; }
    const QString &managerToken() const { return m_managerToken; }
    const FreshDatabase &database() const { return m_database; }
    HttpClient client(const QString &token = {});

private:
    FreshDatabase m_database;
    std::unique_ptr<store::Connection> m_connection; // until it starts
    std::unique_ptr<desk::Desk> m_desk;
    QProcess m_process;
    QByteArray m_log;
    quint16 m_port = 0;
    QString m_managerToken;
};

} // namespace saldo::tests
