// Who looks at or types in a ticket just now. In memory only: whoever said nothing for 30 seconds is gone.
#pragma once

#include "rules/calendar.h"
#include "wire/presence.h"

#include <QHash>
#include <QList>

namespace saldo::service {

inline constexpr qint64 presenceKeptMs = 30'000;

class Presence
{
public:
    // `session`: of whom that staff member said it, who may have several; each is in one ticket at a time.
    void report(const QString &session, const QString &staff, const wire::PresenceReport &report, rules::Instant now);
    void leave(const QString &session);

    // Each person once a ticket, typing before looking; in the order of ticket and person.
    QList<wire::Present> present(rules::Instant now);
    // Counts up whenever `present` would say something else than before.
    qint64 state(rules::Instant now);
    // When the next one is forgotten; nothing if nobody is there.
    std::optional<rules::Instant> nextEnd() const;

private:
    struct Here
    {
        wire::Present present;
        rules::Instant until = 0;
    };

    void forget(rules::Instant now);

    QHash<QString, Here> m_here; // by session
    qint64 m_state = 0;
};

} // namespace saldo::service
