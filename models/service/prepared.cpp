#include "service/prepared.h"

#include "script/decode.h"
#include "script/instant.h"

namespace saldo::service {

using rules::Actor;
using rules::Code;
using rules::refuse;

std::optional<Caller> callerNamed(const QString &actor)
{
    const std::optional<script::By> by = script::parseBy(actor);
    return by && by->kind != Actor::Kind::System ? by : std::nullopt;
}

QString nameOf(const Caller &caller)
{
    return Actor{caller.kind, caller.id, rules::Role::Engineer}.name();
}

PreparedCommand prepare(const QJsonObject &command, const Caller &caller, rules::Instant now)
{
    const QString id = command.value(QLatin1String("id")).toString();
    if (!script::isId(id))
        return {{}, refuse(Code::InvalidField, QStringLiteral("id")), {}};
    QJsonObject whole = command;
    if (!whole.contains(QLatin1String("by")))
        whole.insert(QStringLiteral("by"), nameOf(caller));
    if (!whole.contains(QLatin1String("at")))
        whole.insert(QStringLiteral("at"), script::formatInstant(now));
    script::Decoded decoded = script::decodeCommand(whole);
    if (decoded.verdict)
        return {id, decoded.verdict, {}};
    if (nameOf(decoded.command.by) != nameOf(caller))
        return {id, refuse(Code::NotPermitted), {}};
    return {id, {}, std::move(decoded.command)};
}

QList<PreparedCommand> prepare(const QList<QJsonObject> &commands, const Caller &caller, rules::Instant now)
{
    QList<PreparedCommand> prepared;
    prepared.reserve(commands.size());
    for (const QJsonObject &command : commands)
        prepared.append(prepare(command, caller, now));
    return prepared;
}

} // namespace saldo::service
