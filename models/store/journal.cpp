#include "store/journal.h"

#include "store/connection.h"
#include "store/gathering.h"
#include "store/journal_rows.h"
#include "store/rows.h"

#include <QCryptographicHash>
#include <limits>

namespace saldo::store {

namespace {

const QString &columns()
{
    static const QString all = journalColumns().join(QStringLiteral(", "));
    return all;
}

QList<JournalEntry> readAll(QSqlQuery &query)
{
    QList<JournalEntry> entries;
    while (query.next())
        entries.append(readJournalRow(query));
    query.finish();
    return entries;
}

QString errorOf(const JournalEntry &entry)
{
    return entry.verdict ? rules::codeName(entry.verdict->code) : QStringLiteral("");
}

QString fieldOf(const JournalEntry &entry)
{
    return entry.verdict ? stored(entry.verdict->field) : QStringLiteral("");
}

} // namespace

QString journalRows(const QString &condition)
{
    return QStringLiteral("SELECT %1 FROM journal WHERE %2").arg(columns(), condition);
}

JournalEntry readJournalRow(const QSqlQuery &query)
{
    JournalEntry entry;
    entry.id = query.value(0).toLongLong();
    entry.commandId = query.value(1).toString();
    entry.at = query.value(2).toLongLong();
    entry.claimedAt = query.value(3).toLongLong();
    entry.actor = query.value(4).toString();
    entry.name = query.value(5).toString();
    entry.content = query.value(6).toString().toUtf8();
    entry.customer = query.value(7).toString();
    entry.ticket = query.value(8).toString();
    entry.origin = query.value(9).toString();
    if (query.value(10).toInt() == 0) {
        const std::optional<rules::Code> code = rules::codeFromName(query.value(11).toString());
        entry.verdict = rules::refuse(code.value_or(rules::Code::InvalidLine), query.value(12).toString());
    }
    if (!query.value(13).isNull())
        entry.version = query.value(13).toLongLong();
    entry.changes = query.value(14).toString().toUtf8();
    entry.seal = query.value(15).toString().toLatin1();
    return entry;
}

const QStringList &journalColumns()
{
    static const QStringList all = QStringLiteral("id command_id at claimed_at actor name content customer_id ticket_id "
                                                  "origin ok error field version changes seal").split(u' ');
    return all;
}

QVariantList journalRow(const JournalEntry &entry)
{
    return {entry.id, entry.commandId.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(entry.commandId),
            entry.at, entry.claimedAt, entry.actor, entry.name, QString::fromUtf8(entry.content),
            stored(entry.customer), stored(entry.ticket), stored(entry.origin), entry.verdict ? 0 : 1, errorOf(entry),
            fieldOf(entry), entry.version ? QVariant(*entry.version) : QVariant(QMetaType::fromType<qint64>()),
            stored(QString::fromUtf8(entry.changes)), stored(QString::fromLatin1(entry.seal))};
}

const QStringList &touchedColumns()
{
    static const QStringList all = {QStringLiteral("ticket_id"), QStringLiteral("journal_id")};
    return all;
}

QList<QVariantList> touchedRows(const JournalEntry &entry, const QStringList &touched)
{
    QList<QVariantList> rows;
    for (const QString &ticket : touched) {
        if (ticket != entry.ticket)
            rows.append({ticket, entry.id});
    }
    return rows;
}

void append(Connection &connection, const JournalEntry &entry, const QStringList &touched)
{
    if (Gathering *gathering = connection.gathering())
        return gathering->put(entry, touched);
    static const QString insertion = QStringLiteral("INSERT INTO journal (%1) VALUES (?%2)")
                                         .arg(columns(), QStringLiteral(", ?").repeated(journalColumns().size() - 1));
    connection.run(insertion, journalRow(entry));
    for (const QVariantList &row : touchedRows(entry, touched))
        connection.run(QStringLiteral("INSERT INTO touched_tickets (ticket_id, journal_id) VALUES (?, ?)"), row);
}

QByteArray sealOf(const QByteArray &previous, const JournalEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // No field can hold the separator: texts are ids, words, or JSON, which spells control characters.
    const auto add = [&hash](const QByteArray &field) {
        hash.addData(field);
        hash.addData(QByteArrayLiteral("\x1f"));
    };
    add(previous);
    for (const qint64 number : {entry.id, entry.at, entry.claimedAt, entry.version.value_or(0)})
        add(QByteArray::number(number));
    for (const QString &text : {entry.commandId, entry.actor, entry.name, entry.customer, entry.ticket, entry.origin,
                                errorOf(entry), fieldOf(entry)})
        add(text.toUtf8());
    add(entry.content);
    add(entry.changes);
    return hash.result().toHex();
}

std::optional<JournalEntry> findCommand(Connection &connection, const QString &commandId)
{
    if (const Gathering *gathering = connection.gathering()) {
        if (const std::optional<std::optional<JournalEntry>> known = gathering->command(commandId))
            return *known;
    }
    const QList<JournalEntry> found = readAll(connection.look(journalRows(QStringLiteral("command_id = ?")), {commandId}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<JournalEntry> journalPage(Connection &connection, const HistoryOf &of, qint64 before, int limit)
{
    // Two walks along an index, each no longer than the page.
    static const QString ofTicket =
        QStringLiteral("SELECT %1 FROM journal WHERE id IN ("
                       "SELECT id FROM (SELECT id FROM journal WHERE ticket_id = ? AND id < ? ORDER BY id DESC LIMIT ?) "
                       "AS naming UNION ALL "
                       "SELECT journal_id FROM (SELECT journal_id FROM touched_tickets WHERE ticket_id = ? AND "
                       "journal_id < ? ORDER BY journal_id DESC LIMIT ?) AS touching) ORDER BY id DESC LIMIT ?")
            .arg(columns());
    static const QString ofCustomer =
        QStringLiteral("SELECT %1 FROM journal WHERE customer_id = ? AND id < ? ORDER BY id DESC LIMIT ?")
            .arg(columns());
    const qint64 below = before > 0 ? before : std::numeric_limits<qint64>::max();
    return of.ticket.isEmpty()
        ? readAll(connection.run(ofCustomer, {of.customer, below, limit}))
        : readAll(connection.run(ofTicket, {of.ticket, below, limit, of.ticket, below, limit, limit}));
}

QList<JournalEntry> journalAfter(Connection &connection, qint64 id, int limit)
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM journal WHERE id > ? ORDER BY id LIMIT ?").arg(columns());
    return readAll(connection.run(sql, {id, limit}));
}

JournalEnd journalEnd(Connection &connection)
{
    JournalEnd end;
    QSqlQuery &last = connection.run(QStringLiteral("SELECT id, seal FROM journal ORDER BY id DESC LIMIT 1"));
    if (last.next()) {
        end.id = last.value(0).toLongLong();
        end.seal = last.value(1).toString().toLatin1();
    }
    last.finish();
    QSqlQuery &accepted = connection.run(QStringLiteral(
        "SELECT version, at FROM journal WHERE version = (SELECT max(version) FROM journal)"));
    if (accepted.next()) {
        end.version = accepted.value(0).toLongLong();
        end.at = accepted.value(1).toLongLong();
    }
    accepted.finish();
    return end;
}

qint64 newestVersion(Connection &connection)
{
    QSqlQuery &query = connection.run(QStringLiteral("SELECT max(version) FROM journal"));
    const qint64 version = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return version;
}

} // namespace saldo::store
