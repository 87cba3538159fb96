#include "store/file_identity.h"

#include "store/failure.h"

#include <QFile>
#include <sys/stat.h>

namespace saldo::store {

FileIdentity::FileIdentity(const QString &path) : m_path(QFile::encodeName(path))
{
    struct stat found = {};
    if (::stat(m_path.constData(), &found) != 0)
        return;
    m_device = found.st_dev;
    m_number = found.st_ino;
}

void FileIdentity::check() const
{
    struct stat found = {};
    if (::stat(m_path.constData(), &found) == 0 && found.st_dev == m_device && found.st_ino == m_number)
        return;
    throw Failure(Failure::Kind::Gone, QFile::decodeName(m_path));
}

} // namespace saldo::store
