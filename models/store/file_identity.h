// Which file a database is, to notice when it is no longer the one that its path names: what is written into
// a file that was deleted is lost when the process ends, and the database does not say so.
#pragma once

#include <QByteArray>
#include <QString>

namespace saldo::store {

class FileIdentity
{
public:
    // Of the file that is there now.
    explicit FileIdentity(const QString &path);

    // Throws Failure (Gone) when the path names another file by now, or none.
    void check() const;

private:
    QByteArray m_path;
    quint64 m_device = 0;
    quint64 m_number = 0;
};

} // namespace saldo::store
