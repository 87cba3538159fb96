// The journal: every command that was decided, with its outcome; append-only.
#pragma once

#include "rules/refusal.h"
#include "store/connection.h"

#include <optional>

namespace saldo::store {

struct JournalEntry
{
    qint64 id = 0;
    QString commandId; // empty: the command had none
    qint64 at = 0;        // by the authority's clock
    qint64 claimedAt = 0; // by the sender's
    QString actor;
    QString name;
    QByteArray content; // canonical JSON
    QString customer;   // whom and which ticket it was about, as far as it came to be known
    QString ticket;
    QString origin; // "script", "console", "import"
    rules::Verdict verdict;
    std::optional<qint64> version; // of an accepted one
};

void append(Connection &connection, const JournalEntry &entry);
std::optional<JournalEntry> findCommand(Connection &connection, const QString &commandId);

// Where the journal ends.
struct JournalEnd
{
    qint64 id = 0;
    qint64 version = 0;
    qint64 at = 0; // of the last accepted command; 0: none
};
JournalEnd journalEnd(Connection &connection);
// The version of the last accepted command; 0: none yet, or there is no journal here.
qint64 newestVersion(Connection &connection);

} // namespace saldo::store
