// How requests reach the service. What Sync knows of the network: over HTTP in a console, over a simulated one in
// tests. Times are ms.
#pragma once

#include "rules/calendar.h"
#include "wire/changes.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>

namespace saldo::sync {

// What all paths of the interface begin with.
inline const QString apiRoot = QStringLiteral("/api/v1");

struct Request
{
    qint64 number = 0; // of this request; its answer bears it
    QByteArray method;
    QString path; // with its query, from apiRoot on
    QByteArray body;
    QString token; // empty: none is borne
    int onwardRows = 0; // of a page of changes: those behind it will be asked for, too, with so many rows; 0: they won't
};

// Why no answer came.
enum class Unreachable {
    No,         // one came
    Offline,    // no connection: no network, no such host, refused, cut off
    Untrusted,  // the service's certificate is not trusted
    WrongPlace, // what answers there is no service of ours
    TimedOut
};

struct Answer
{
    qint64 number = 0;
    int status = 0; // of HTTP; 0: none came
    QByteArray body;
    std::shared_ptr<const wire::ChangesPage> page; // what the body was read as already, which may be gone then; else null
    Unreachable why = Unreachable::No;
    QString detail; // what the network said, as it said it; for people
    qint64 retryAfterMs = 0;
    QString epoch; // of the history that the service has; empty: it was not told
    std::optional<rules::Instant> serverTime; // by the service's clock, when it answered
};

class Transport
{
public:
    virtual ~Transport() = default;
    // The answer is given to Sync::answered, later, at most once; or never.
    virtual void send(const Request &request) = 0;
    // Its answer is of no interest any more.
    virtual void abort(qint64 number) = 0;
    // Connections that are kept open are not trusted any more.
    virtual void startAnew() = 0;
};

} // namespace saldo::sync
