#include "store/writer_lock.h"

#include "store/connection.h"
#include "store/failure.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace saldo::store {

namespace {

// "saldo" in ASCII; one desk per PostgreSQL database.
constexpr qint64 advisoryKey = 0x73616C646F;

} // namespace

// flock and not QLockFile: the kernel lets go of it when the process is killed, and it can't be
// mistaken for stale while the process lives.
WriterLock::WriterLock(const QString &databasePath)
{
    const QByteArray path = QFile::encodeName(databasePath + QStringLiteral(".lock"));
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

void lockServer(Connection &connection)
{
    QSqlQuery &query = connection.run(QStringLiteral("SELECT pg_try_advisory_lock(?)"), {advisoryKey});
    const bool taken = query.next() && query.value(0).toBool();
    query.finish();
    if (!taken)
        throw Failure(Failure::Kind::DatabaseInUse, connection.location().database);
}

} // namespace saldo::store
