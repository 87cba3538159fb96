#include "wire/journal.h"

#include "script/instant.h"
#include "wire/json.h"

namespace saldo::wire {

namespace {

QJsonObject encode(const store::JournalEntry &entry)
{
    QJsonObject object{{QStringLiteral("number"), entry.id},
                       {QStringLiteral("id"), entry.commandId.isEmpty() ? QJsonValue() : QJsonValue(entry.commandId)},
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

// Nothing if a member is missing or of another type.
std::optional<store::JournalEntry> decode(const QJsonObject &object)
{
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    const std::optional<rules::Instant> at = script::parseInstant(text("at"));
    const std::optional<rules::Instant> claimedAt = script::parseInstant(text("claimed_at"));
    const qint64 number = object.value(QLatin1String("number")).toInteger();
    const QJsonValue ok = object.value(QLatin1String("ok"));
    if (!at || !claimedAt || number <= 0 || !ok.isBool() || text("do").isEmpty())
        return std::nullopt;
    store::JournalEntry entry;
    entry.id = number;
    entry.commandId = text("id");
    entry.at = *at;
    entry.claimedAt = *claimedAt;
    entry.actor = text("by");
    entry.name = text("do");
    entry.content = write(object.value(QLatin1String("command")).toObject());
    entry.origin = text("origin");
    if (!ok.toBool())
        entry.verdict = rules::Refusal{rules::codeFromName(text("error")).value_or(rules::Code::InvalidLine), {}};
    else if (const QJsonValue version = object.value(QLatin1String("version")); version.isDouble())
        entry.version = version.toInteger();
    if (const QJsonValue changes = object.value(QLatin1String("changes")); changes.isArray())
        entry.changes = write(changes.toArray());
    return entry;
}

} // namespace

std::optional<JournalPage> decodeJournal(const QByteArray &body)
{
    const std::optional<QJsonObject> whole = readObject(body);
    if (!whole || !whole->value(QLatin1String("entries")).isArray())
        return std::nullopt;
    JournalPage page;
    page.more = whole->value(QLatin1String("next")).isString();
    const QJsonArray entries = whole->value(QLatin1String("entries")).toArray();
    for (const QJsonValue &value : entries) {
        const std::optional<store::JournalEntry> entry = decode(value.toObject());
        if (!entry)
            return std::nullopt;
        page.entries.append(*entry);
    }
    return page;
}

QByteArray encodeJournal(const QList<store::JournalEntry> &entries, bool more)
{
    QJsonArray array;
    for (const store::JournalEntry &entry : entries)
        array.append(encode(entry));
    return write(QJsonObject{{QStringLiteral("entries"), array},
                             {QStringLiteral("next"), more ? QJsonValue(QString::number(entries.last().id)) : QJsonValue()}});
}

} // namespace saldo::wire
