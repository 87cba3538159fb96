#include "store/writer_lock.h"

#include "store/connection.h"
#include "store/failure.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace saldo::store {

namespace {

// "saldo" in ASCII; one desk per PostgreSQL database.
constexpr qint64 advisoryKey = 0x73616C646F;

// A database that is reached by a link has one lock, whichever name it is opened by.
QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

} // namespace

// flock and not QLockFile: the kernel lets go of it when the process is killed, and it can't be
// mistaken for stale while the process lives.
WriterLock::WriterLock(const QString &databasePath)
{
    const QByteArray path = QFile::encodeName(realPath(databasePath) + QStringLiteral(".lock"));
    m_descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_descriptor < 0)
        throw Failure(Failure::Kind::CannotOpen,
                      QStringLiteral("%1: %2").arg(databasePath, QString::fromLocal8Bit(std::strerror(errno))));
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(m_descriptor);
        throw Failure(Failure::Kind::DatabaseInUse, databasePath);
    }
}

WriterLock::~WriterLock()
{
    ::close(m_descriptor);
}

// A second of waiting: the server takes a moment to notice that a process that held the lock was killed.
void lockServer(Connection &connection)
{
    const QString lockNotAvailable = QStringLiteral("55P03");
    connection.once(QStringLiteral("SET lock_timeout = 1000"));
    QSqlQuery query(connection.database());
    if (!query.exec(QStringLiteral("SELECT pg_advisory_lock(%1)").arg(advisoryKey))) {
        const bool taken = query.lastError().nativeErrorCode() == lockNotAvailable;
        throw Failure(taken ? Failure::Kind::DatabaseInUse : Failure::Kind::CannotOpen,
                      taken ? connection.location().database : query.lastError().text());
    }
    connection.once(QStringLiteral("SET lock_timeout = 0"));
}

} // namespace saldo::store
