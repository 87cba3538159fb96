// The journal: every command that was decided, with its outcome; append-only.
#pragma once

#include "rules/refusal.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QVariantList>
#include <optional>

namespace saldo::store {

class Connection;

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
// Those of several ids; `marks`: as many "?, ?".
QList<JournalEntry> findCommands(Connection &connection, const QString &marks, const QVariantList &ids);

// A row of the journal, for whoever writes many.
const QStringList &journalColumns();
QVariantList journalRow(const JournalEntry &entry);

// Where the journal ends.
struct JournalEnd
{
    qint64 id = 0;
    qint64 version = 0;
    qint64 at = 0; // of the last accepted command; 0: none
};
JournalEnd journalEnd(Connection &connection);

} // namespace saldo::store
