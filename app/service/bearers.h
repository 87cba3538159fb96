// Who bears which token. What the database says of one counts for a moment, so that not every request asks it.
// For the I/O thread.
#pragma once

#include "app/service/clock.h"
#include "app/service/readers.h"
#include "service/prepared.h"

#include <QHash>
#include <chrono>

namespace saldo::service {

struct Bearer
{
    QString tokenHash;
    Caller caller;
    bool isActiveStaff = false;
    rules::Instant expiresAt = 0;
};

class Bearers
{
public:
    enum class Found { Good, NotGood, Unavailable };
    using Done = std::function<void(Found, const Bearer &)>;

    Bearers(Readers &readers, const Clock &clock) : m_readers(readers), m_clock(clock) {}

    // Of a header Authorization. `done` may be called at once.
    void identify(const QByteArray &authorization, Done done);
    void forget(const QString &tokenHash);
    void forgetAll();

    // What another program did to a token (`saldo token revoke`) is known after that time.
    static constexpr std::chrono::seconds countsFor{2};

private:
    struct Known
    {
        Bearer bearer;
        std::chrono::steady_clock::time_point until;
    };

    void keep(const Bearer &bearer);

    Readers &m_readers;
    const Clock &m_clock;
    QHash<QString, Known> m_known;
    quint64 m_forgotten = 0; // counts up: what was read before it went on says nothing any more
};

} // namespace saldo::service
