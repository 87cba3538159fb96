// Answers that are no success: a status, a code and words.
#pragma once

#include "rules/refusal.h"
#include "rules/words.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace saldo::wire {

// What may be wrong with a request as a whole; each has one status and one code.
enum class Fault {
    BadRequest,        // 400 bad_request
    UnsupportedProtocol, // 400 unsupported_protocol
    Unauthorized,      // 401 unauthorized: no token, or none that is good
    BadCredentials,    // 401 bad_credentials
    NotPermitted,      // 403 not_permitted
    NotFound,          // 404 not_found
    MethodNotAllowed,  // 405 method_not_allowed
    RequestTimeout,    // 408 request_timeout: the request was not whole in time
    MustResnapshot,    // 410 must_resnapshot
    TooLarge,          // 413 too_large
    UnsupportedMedia,  // 415 unsupported_media_type
    TooManyRequests,   // 429 too_many_requests
    HeadersTooLarge,   // 431 headers_too_large
    Unavailable        // 503 unavailable
};

struct Error
{
    int status = 0;
    QString code;
    QString message;
    // Of MustResnapshot: up to which version this history has what the one before had.
    std::optional<qint64> knownVersion = {};

    bool operator==(const Error &) const = default;
};

Error errorOf(Fault fault, rules::Language language);
// Of a look that was refused: 404 for what there is not, 403 for what he may not see, else 400.
Error errorOf(const rules::Refusal &refusal, rules::Language language);

// {"error": code, "message": words}
QByteArray encode(const Error &error);
// Of an answer's status and body; whatever the body is, there is a code (from a proxy it may be none of ours).
Error decodeError(int status, const QByteArray &bytes);

} // namespace saldo::wire
