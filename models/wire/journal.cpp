#include "wire/journal.h"

#include "script/instant.h"
#include "wire/json.h"

namespace saldo::wire {

namespace {

QJsonObject encode(const store::JournalEntry &entry)
{
    QJsonObject object{{QStringLiteral("id"), entry.commandId.isEmpty() ? QJsonValue() : QJsonValue(entry.commandId)},
                       {QStringLiteral("at"), script::formatInstant(entry.at)},
                       {QStringLiteral("claimed_at"), script::formatInstant(entry.claimedAt)},
                       {QStringLiteral("by"), entry.actor},
                       {QStringLiteral("do"), entry.name},
                       {QStringLiteral("command"), readObject(entry.content).value_or(QJsonObject())},
                       {QStringLiteral("origin"), entry.origin},
                       {QStringLiteral("ok"), !entry.verdict}};
    if (entry.verdict)
        object.insert(QStringLiteral("error"), rules::codeName(entry.verdict->code));
    else
        object.insert(QStringLiteral("version"), entry.version ? QJsonValue(*entry.version) : QJsonValue());
    if (!entry.changes.isEmpty())
        object.insert(QStringLiteral("changes"), readArray(entry.changes).value_or(QJsonArray()));
    return object;
}

} // namespace

QByteArray encodeJournal(const QList<store::JournalEntry> &entries, bool more)
{
    QJsonArray array;
    for (const store::JournalEntry &entry : entries)
        array.append(encode(entry));
    return write(QJsonObject{{QStringLiteral("entries"), array},
                             {QStringLiteral("next"), more ? QJsonValue(QString::number(entries.last().id)) : QJsonValue()}});
}

} // namespace saldo::wire
