#include "desk/journal_command.h"

#include "script/instant.h"

#include <QJsonDocument>

namespace saldo::desk {

namespace {

QJsonObject objectOf(const store::JournalEntry &entry, rules::Instant at)
{
    QJsonObject object = QJsonDocument::fromJson(entry.content).object();
    object.insert(QStringLiteral("at"), script::formatInstant(at));
    if (!entry.commandId.isEmpty())
        object.insert(QStringLiteral("id"), entry.commandId);
    return object;
}

} // namespace

QJsonObject scriptLineOf(const store::JournalEntry &entry)
{
    QJsonObject object = objectOf(entry, entry.at);
    object.insert(QStringLiteral("expect"),
                  entry.verdict ? rules::codeName(entry.verdict->code) : QStringLiteral("ok"));
    return object;
}

script::Decoded commandOf(const store::JournalEntry &entry)
{
    return script::decodeCommand(objectOf(entry, entry.claimedAt));
}

} // namespace saldo::desk
