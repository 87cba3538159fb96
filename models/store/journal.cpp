#include "store/journal.h"

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

void append(Connection &connection, const JournalEntry &entry)
{
    const rules::Verdict &verdict = entry.verdict;
    connection.run(
        QStringLiteral("INSERT INTO journal (id, command_id, at, claimed_at, actor, name, content, customer_id, "
                       "ticket_id, origin, ok, error, field, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {entry.id, entry.commandId.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(entry.commandId),
         entry.at, entry.claimedAt, entry.actor, entry.name, QString::fromUtf8(entry.content),
         stored(entry.customer), stored(entry.ticket), stored(entry.origin), verdict ? 0 : 1,
         verdict ? rules::codeName(verdict->code) : QStringLiteral(""),
         verdict ? stored(verdict->field) : QStringLiteral(""),
         entry.version ? QVariant(*entry.version) : QVariant(QMetaType::fromType<qint64>())});
}

std::optional<JournalEntry> findCommand(Connection &connection, const QString &commandId)
{
    QSqlQuery &query = connection.run(
        QStringLiteral("SELECT id, command_id, at, claimed_at, actor, name, content, customer_id, ticket_id, origin, "
                       "ok, error, field, version FROM journal WHERE command_id = ?"),
        {commandId});
    std::optional<JournalEntry> entry;
    if (query.next())
        entry = readEntry(query);
    query.finish();
    return entry;
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

qint64 newestVersion(Connection &connection)
{
    QSqlQuery &query = connection.run(QStringLiteral("SELECT max(version) FROM journal"));
    const qint64 version = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return version;
}

} // namespace saldo::store
