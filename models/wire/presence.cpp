#include "wire/presence.h"

#include "script/command.h"
#include "script/fields.h"
#include "wire/json.h"

namespace saldo::wire {

namespace {

Doing doing(script::Fields &from)
{
    const QString word = from.anyString("doing");
    if (word != u"looking" && word != u"typing")
        from.spoil("doing");
    return word == u"typing" ? Doing::Typing : Doing::Looking;
}

} // namespace

QString spell(Doing doing)
{
    return doing == Doing::Typing ? QStringLiteral("typing") : QStringLiteral("looking");
}

QByteArray encode(const PresenceReport &report)
{
    return write(QJsonObject{{QStringLiteral("ticket"), report.ticket}, {QStringLiteral("doing"), spell(report.doing)}});
}

std::optional<PresenceReport> decodePresenceReport(const QByteArray &bytes)
{
    const std::optional<QJsonObject> object = readObject(bytes);
    if (!object)
        return std::nullopt;
    script::Fields from(*object);
    const PresenceReport report{from.id("ticket"), doing(from)};
    return from.verdict() ? std::nullopt : std::optional(report);
}

QJsonArray encode(const QList<Present> &present)
{
    QJsonArray array;
    for (const Present &one : present)
        array.append(QJsonObject{{QStringLiteral("ticket"), one.ticket},
                                 {QStringLiteral("staff"), one.staff},
                                 {QStringLiteral("doing"), spell(one.doing)}});
    return array;
}

std::optional<QList<Present>> decodePresent(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QList<Present> present;
    for (const QJsonValue &one : value.toArray()) {
        script::Fields from(one.toObject());
        present.append({from.id("ticket"), from.id("staff"), doing(from)});
        if (!one.isObject() || from.verdict())
            return std::nullopt;
    }
    return present;
}

} // namespace saldo::wire
