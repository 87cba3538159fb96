#include "wire/errors.h"

#include "wire/json.h"
#include "wire/refusal_words.h"

#include <array>

namespace saldo::wire {

namespace {

struct Told
{
    Fault fault;
    int status;
    const char *code;
    const char *words;
};

constexpr const char *context = "saldo::wire::errors";

constexpr auto told = std::to_array<Told>({
    {Fault::BadRequest, 400, "bad_request",
     QT_TRANSLATE_NOOP("saldo::wire::errors", "The request is not what the interface asks for.")},
    {Fault::UnsupportedProtocol, 400, "unsupported_protocol",
     QT_TRANSLATE_NOOP("saldo::wire::errors", "This program is too old or too new for the service: update it.")},
    {Fault::Unauthorized, 401, "unauthorized",
     QT_TRANSLATE_NOOP("saldo::wire::errors", "There is no session any more: sign in again.")},
    {Fault::BadCredentials, 401, "bad_credentials",
     QT_TRANSLATE_NOOP("saldo::wire::errors", "Login or password is wrong.")},
    {Fault::NotPermitted, 403, "not_permitted",
     QT_TRANSLATE_NOOP("saldo::wire::errors", "You may not see or do this.")},
    {Fault::NotFound, 404, "not_found", QT_TRANSLATE_NOOP("saldo::wire::errors", "There is nothing at this address.")},
    {Fault::MethodNotAllowed, 405, "method_not_allowed",
     QT_TRANSLATE_NOOP("saldo::wire::errors", "This can't be done at this address.")},
    {Fault::RequestTimeout, 408, "request_timeout",
     QT_TRANSLATE_NOOP("saldo::wire::errors", "The request was not complete in time.")},
    {Fault::MustResnapshot, 410, "must_resnapshot",
     QT_TRANSLATE_NOOP("saldo::wire::errors", "The desk was restored from a backup: everything must be read again.")},
    {Fault::TooLarge, 413, "too_large",
     QT_TRANSLATE_NOOP("saldo::wire::errors", "The request is too large: send fewer commands at once.")},
    {Fault::UnsupportedMedia, 415, "unsupported_media_type",
     QT_TRANSLATE_NOOP("saldo::wire::errors", "The body must be JSON in UTF-8 (application/json).")},
    {Fault::TooManyRequests, 429, "too_many_requests",
     QT_TRANSLATE_NOOP("saldo::wire::errors", "Too many attempts: wait a little.")},
    {Fault::HeadersTooLarge, 431, "headers_too_large",
     QT_TRANSLATE_NOOP("saldo::wire::errors", "The request's headers are too large.")},
    {Fault::Unavailable, 503, "unavailable",
     QT_TRANSLATE_NOOP("saldo::wire::errors", "The service can't reach its database: try again in a moment.")},
});

} // namespace

Error errorOf(Fault fault, rules::Language language)
{
    for (const Told &one : told) {
        if (one.fault == fault)
            return {one.status, QString::fromLatin1(one.code), translated(context, one.words, language)};
    }
    Q_UNREACHABLE();
}

Error errorOf(const rules::Refusal &refusal, rules::Language language)
{
    using rules::Code;
    int status = 400;
    if (refusal.code == Code::UnknownCustomer || refusal.code == Code::UnknownTicket || refusal.code == Code::UnknownLook)
        status = 404;
    else if (refusal.code == Code::NotPermitted)
        status = 403;
    return {status, rules::codeName(refusal.code), inWords(refusal, language)};
}

QByteArray encode(const Error &error)
{
    QJsonObject object{{QStringLiteral("error"), error.code}, {QStringLiteral("message"), error.message}};
    if (error.knownVersion)
        object.insert(QStringLiteral("known_version"), *error.knownVersion);
    return write(object);
}

Error decodeError(int status, const QByteArray &bytes)
{
    const QJsonObject object = readObject(bytes).value_or(QJsonObject());
    const QString code = object.value(QLatin1String("error")).toString();
    const QJsonValue known = object.value(QLatin1String("known_version"));
    return {status, code.isEmpty() ? QStringLiteral("http_%1").arg(status) : code,
            object.value(QLatin1String("message")).toString(),
            known.isDouble() ? std::optional(known.toInteger()) : std::nullopt};
}

} // namespace saldo::wire
