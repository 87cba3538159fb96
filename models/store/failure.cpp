#include "store/failure.h"

namespace saldo::store {

Failure::Failure(Kind kind, const QString &detail) : m_kind(kind), m_detail(detail)
{
    m_what = (name() + QStringLiteral(": ") + detail).toUtf8();
}

QString Failure::name() const
{
    switch (m_kind) {
    case Kind::DatabaseInUse:
        return QStringLiteral("database_in_use");
    case Kind::CannotOpen:
        return QStringLiteral("cannot_open");
    case Kind::NewerSchema:
        return QStringLiteral("newer_schema");
    case Kind::DiskFull:
        return QStringLiteral("disk_full");
    case Kind::Gone:
        return QStringLiteral("database_gone");
    case Kind::Broken:
        return QStringLiteral("database_failed");
    }
    Q_UNREACHABLE();
}

} // namespace saldo::store
