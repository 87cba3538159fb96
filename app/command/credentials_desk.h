// A desk's logins and tokens, opened to be changed: on a server beside the service that runs on it; a file only
// while nobody else writes to it.
#pragma once

#include "rules/calendar.h"
#include "script/command.h"
#include "store/connection.h"

#include <QString>

namespace saldo::command {

class CredentialsDesk
{
public:
    // Throws store::Failure; CannotOpen too if the database was never opened by a service or `saldo`.
    explicit CredentialsDesk(const QString &url);
    store::Connection &connection() { return m_connection; }

private:
    store::Connection m_connection;
};

// Adds a member of the staff by a command of the system, as the desk's writer; empty, or what is in the way, for
// people. Makes and migrates the database.
QString addMember(const QString &url, const script::AddStaff &member, rules::Instant now);

// Says on standard error what is in the way; the exit status.
int complain(const QString &text);

// Reads a new password from standard input and stores its hash; the exit status. `again`: it replaces another,
// and who signed in by that one is signed out.
int setPassword(store::Connection &connection, const QString &staff, bool again);

} // namespace saldo::command
