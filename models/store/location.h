// Where a desk's database is: in memory, in an SQLite file, or on a PostgreSQL server.
#pragma once

#include <QString>

namespace saldo::store {

struct Location
{
    enum class Kind { Memory, File, Server };
    Kind kind = Kind::Memory;
    QString path; // of a file
    QString host, user, password, database; // of a server
    int port = 5432;
    QString options; // of a server: libpq's own parameters, "sslmode=verify-full;…"

    // "" or ":memory:" · "desk.saldo", "sqlite:desk.saldo" · "postgresql://user:password@host:port/database?sslmode=…"
    // A socket's folder is given as ?host=/run/postgresql.
    static Location parse(const QString &url);
};

} // namespace saldo::store
