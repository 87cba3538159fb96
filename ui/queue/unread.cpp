#include "ui/queue/unread.h"

#include "store/failure.h"
#include "store/read_marks.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace saldo::ui {

namespace {

constexpr int momentMs = 700; // longer than a glance while walking down the list

// One file per desk and person, whatever signs their names have.
QString fileOf(const store::Location &location, const QString &person)
{
    const QString desk = location.kind == store::Location::Kind::File
        ? QFileInfo(location.path).absoluteFilePath()
        : location.host + QLatin1Char(':') + QString::number(location.port) + QLatin1Char('/') + location.database;
    const QByteArray name = QCryptographicHash::hash((desk + QLatin1Char('\n') + person).toUtf8(), QCryptographicHash::Sha1);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/saldo/read/")
        + QString::fromLatin1(name.toHex().left(20)) + QStringLiteral(".sqlite");
}

} // namespace

Unread::Unread(const desk::DeskLink &link, store::Connection &reads, const QString &person, QObject *parent)
    : QObject(parent)
{
    const QString path = fileOf(reads.location(), person);
    QDir().mkpath(QFileInfo(path).path());
    try {
        m_marks = std::make_unique<store::ReadMarks>(path, person, link.now());
    } catch (const store::Failure &failure) {
        qWarning("what was read can't be kept in %s: %s", qPrintable(path), failure.what());
    }
    m_moment.setSingleShot(true);
    m_moment.setInterval(momentMs);
    connect(&m_moment, &QTimer::timeout, this, &Unread::mark);
}

Unread::~Unread() = default;

bool Unread::isUnread(const rules::Ticket &ticket) const
{
    try {
        return m_marks && m_marks->isUnread(ticket);
    } catch (const store::Failure &) {
        return false; // the list itself goes on
    }
}

void Unread::shown(const QString &ticket, int publicMessages)
{
    if (ticket == m_ticket && publicMessages == m_messages)
        return;
    m_ticket = ticket;
    m_messages = publicMessages;
    if (ticket.isEmpty())
        m_moment.stop();
    else
        m_moment.start();
}

void Unread::mark()
{
    try {
        if (m_marks)
            m_marks->mark(m_ticket, m_messages);
    } catch (const store::Failure &failure) {
        qWarning("what was read was not kept: %s", failure.what());
    }
    Q_EMIT read(m_ticket);
}

} // namespace saldo::ui
