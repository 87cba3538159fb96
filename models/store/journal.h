// The journal: every command that was decided, with its outcome; append-only.
#pragma once

#include "rules/refusal.h"
#include "store/connection.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QVariantList>
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
    QByteArray changes; // before and after (store/differences.h); empty: refused, or decided before this was kept
    QByteArray seal;    // hex; empty: decided before rows were sealed
};

// `touched`: the tickets that the command changed.
void append(Connection &connection, const JournalEntry &entry, const QStringList &touched = {});
std::optional<JournalEntry> findCommand(Connection &connection, const QString &commandId);

// Its row in the journal and those in touched_tickets, for whoever writes many.
const QStringList &journalColumns();
QVariantList journalRow(const JournalEntry &entry);
const QStringList &touchedColumns();
QList<QVariantList> touchedRows(const JournalEntry &entry, const QStringList &touched);

// The seal of an entry (its own is ignored) that follows one with the seal `previous`.
QByteArray sealOf(const QByteArray &previous, const JournalEntry &entry);

// Whose history is read: exactly one of them is not empty.
struct HistoryOf
{
    QString ticket;
    QString customer; // his tickets too
};

// Every command about it, accepted or refused, and those that changed it while naming another ticket; the newest
// first. `before`: the id of the last entry of the page before, 0 for the first one.
QList<JournalEntry> journalPage(Connection &connection, const HistoryOf &of, qint64 before, int limit);
// The entries after that id in the order in which they were decided.
QList<JournalEntry> journalAfter(Connection &connection, qint64 id, int limit);

// Where the journal ends.
struct JournalEnd
{
    qint64 id = 0;
    qint64 version = 0;
    qint64 at = 0;   // of the last accepted command; 0: none
    QByteArray seal; // of the last entry
};
JournalEnd journalEnd(Connection &connection);
// The version of the last accepted command; 0: none yet, or there is no journal here.
qint64 newestVersion(Connection &connection);

} // namespace saldo::store
