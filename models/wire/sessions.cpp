#include "wire/sessions.h"

#include "script/fields.h"
#include "script/instant.h"
#include "wire/json.h"

namespace saldo::wire {

QByteArray encode(const SignIn &signIn)
{
    return write(QJsonObject{{QStringLiteral("login"), signIn.login}, {QStringLiteral("password"), signIn.password}});
}

std::optional<SignIn> decodeSignIn(const QByteArray &bytes)
{
    const std::optional<QJsonObject> object = readObject(bytes);
    if (!object)
        return std::nullopt;
    script::Fields from(*object);
    const SignIn signIn{from.text("login", script::maxNameLength), from.text("password", maxPasswordLength)};
    return from.verdict() ? std::nullopt : std::optional(signIn);
}

QByteArray encode(const Session &session)
{
    return write(QJsonObject{{QStringLiteral("token"), session.token},
                             {QStringLiteral("actor"), session.actor},
                             {QStringLiteral("role"), session.role},
                             {QStringLiteral("expires_at"), script::formatInstant(session.expiresAt)}});
}

std::optional<Session> decodeSession(const QByteArray &bytes)
{
    const std::optional<QJsonObject> object = readObject(bytes);
    if (!object)
        return std::nullopt;
    const std::optional<rules::Instant> expiresAt =
        script::parseInstant(object->value(QLatin1String("expires_at")).toString());
    const Session session{object->value(QLatin1String("token")).toString(),
                          object->value(QLatin1String("actor")).toString(),
                          object->value(QLatin1String("role")).toString(), expiresAt.value_or(0)};
    if (!expiresAt || session.token.isEmpty() || session.actor.isEmpty() || session.role.isEmpty())
        return std::nullopt;
    return session;
}

} // namespace saldo::wire
