#include "store/journal.h"

#include "store/connection.h"
#include "store/rows.h"

namespace saldo::store {

namespace {

JournalEntry readEntry(const QSqlQuery &query)
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
    return entry;
}

} // namespace

const QStringList &journalColumns()
{
    static const QStringList all = QStringLiteral("id command_id at claimed_at actor name content customer_id ticket_id "
                                                  "origin ok error field version").split(u' ');
    return all;
}

QVariantList journalRow(const JournalEntry &entry)
{
    const rules::Verdict &verdict = entry.verdict;
    return {entry.id, entry.commandId.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(entry.commandId),
         entry.at, entry.claimedAt, entry.actor, entry.name, QString::fromUtf8(entry.content),
         stored(entry.customer), stored(entry.ticket), stored(entry.origin), verdict ? 0 : 1,
         verdict ? rules::codeName(verdict->code) : QStringLiteral(""),
         verdict ? stored(verdict->field) : QStringLiteral(""),
         entry.version ? QVariant(*entry.version) : QVariant(QMetaType::fromType<qint64>())};
}

void append(Connection &connection, const JournalEntry &entry)
{
    if (Gathering *gathering = connection.gathering())
        return gathering->put(entry);
    static const QString sql = QStringLiteral("INSERT INTO journal (%1) VALUES (?%2)")
                                   .arg(journalColumns().join(QStringLiteral(", ")),
                                        QStringLiteral(", ?").repeated(journalColumns().size() - 1));
    connection.run(sql, journalRow(entry));
}

std::optional<JournalEntry> findCommand(Connection &connection, const QString &commandId)
{
    if (const Gathering *gathering = connection.gathering()) {
        if (const std::optional<std::optional<JournalEntry>> known = gathering->command(commandId))
            return *known;
    }
    const QList<JournalEntry> found = findCommands(connection, QStringLiteral("?"), {commandId});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<JournalEntry> findCommands(Connection &connection, const QString &marks, const QVariantList &ids)
{
    QSqlQuery &query = connection.look(QStringLiteral("SELECT %1 FROM journal WHERE command_id IN (%2)")
                                           .arg(journalColumns().join(QStringLiteral(", ")), marks),
                                       ids);
    QList<JournalEntry> entries;
    while (query.next())
        entries.append(readEntry(query));
    query.finish();
    return entries;
}

JournalEnd journalEnd(Connection &connection)
{
    JournalEnd end;
    QSqlQuery &last = connection.run(QStringLiteral("SELECT max(id) FROM journal"));
    if (last.next())
        end.id = last.value(0).toLongLong();
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

} // namespace saldo::store
