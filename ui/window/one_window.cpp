#include "ui/window/one_window.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>

namespace saldo::ui {

namespace {

constexpr int patienceMs = 3'000;  // for a window that is busy
constexpr qint64 longestLine = 1'024; // of a request
constexpr int longestTicket = 200;
const QByteArray done = "done\n";

// The file itself, not one of the ways to it; what is no file is a name already.
QString canonical(const QString &desk)
{
    const QString path = QFileInfo(desk).canonicalFilePath();
    return path.isEmpty() ? QFileInfo(desk).absoluteFilePath() : path;
}

} // namespace

OneWindow::OneWindow(const QString &desk, const QString &person, QObject *parent)
    : QObject(parent), m_name(nameOf(desk, person)), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption); // nobody else's business
    connect(m_server, &QLocalServer::newConnection, this, &OneWindow::greet);
}

OneWindow::~OneWindow() = default;

QString OneWindow::nameOf(const QString &desk, const QString &person)
{
    const bool server = desk.contains(QStringLiteral("://"));
    const QString named = (server ? desk : canonical(desk)) + QLatin1Char('\n') + person;
    const QByteArray hash = QCryptographicHash::hash(named.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("saldo-") + QString::fromLatin1(hash.toHex().left(32));
}

bool OneWindow::isOpen(const QString &desk, const QString &person)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(desk, person));
    return socket.waitForConnected(patienceMs);
}

bool OneWindow::handOver(const QString &desk, const QString &person, const QString &ticket)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(desk, person));
    if (!socket.waitForConnected(patienceMs))
        return false;
    const QJsonObject request{{QStringLiteral("show"), ticket.left(longestTicket)}};
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patienceMs))
            return false;
    }
    return socket.readLine() == done;
}

bool OneWindow::listen()
{
    QLocalServer::removeServer(m_name);
    return m_server->listen(m_name);
}

QString OneWindow::reason() const
{
    return m_server->errorString();
}

void OneWindow::greet()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

// A line that is none of ours, or never ends, is not answered.
void OneWindow::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestLine)
            socket->abort();
        return;
    }
    const QJsonDocument request = QJsonDocument::fromJson(socket->readLine(longestLine));
    const QJsonValue ticket = request.object().value(QLatin1String("show"));
    if (!ticket.isString() || ticket.toString().size() > longestTicket) {
        socket->abort();
        return;
    }
    socket->write(done);
    socket->flush();
    Q_EMIT asked(ticket.toString());
}

} // namespace saldo::ui
