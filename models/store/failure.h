// What the store throws when a database can't do what it was asked. Whoever starts a piece of work
// (a script's line, the window's worker) catches it and says it in the person's language.
#pragma once

#include <QString>
#include <exception>

namespace saldo::store {

class Failure : public std::exception
{
public:
    enum class Kind {
        DatabaseInUse,   // another process writes to it
        CannotOpen,      // no such place, no rights, wrong password, no driver
        NewerSchema,     // written by a newer Saldo
        DiskFull,        // there is no room for what was to be written
        Gone,            // the file was moved, deleted or replaced while it was open
        Broken           // a statement failed: disk broken, connection lost, a guard of the database
    };

    Failure(Kind kind, const QString &detail);

    Kind kind() const { return m_kind; }
    // "database_in_use", for scripts and logs
    QString name() const;
    // What the database said, as it said it.
    const QString &detail() const { return m_detail; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    Kind m_kind;
    QString m_detail;
    QByteArray m_what;
};

} // namespace saldo::store
