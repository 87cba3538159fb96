#include "service/presence.h"

#include <algorithm>
#include <tuple>

namespace saldo::service {

using wire::Present;

void Presence::report(const QString &session, const QString &staff, const wire::PresenceReport &report,
                      rules::Instant now)
{
    const Present present{report.ticket, staff, report.doing};
    Here &here = m_here[session];
    if (!(here.present == present) || here.until <= now)
        m_state += 1;
    here = {present, now + presenceKeptMs};
}

void Presence::leave(const QString &session)
{
    if (m_here.remove(session) > 0)
        m_state += 1;
}

void Presence::forget(rules::Instant now)
{
    for (auto here = m_here.begin(); here != m_here.end();) {
        if (here->until <= now) {
            here = m_here.erase(here);
            m_state += 1;
        } else {
            ++here;
        }
    }
}

QList<Present> Presence::present(rules::Instant now)
{
    forget(now);
    QList<Present> all;
    for (const Here &here : std::as_const(m_here))
        all.append(here.present);
    std::sort(all.begin(), all.end(), [](const Present &one, const Present &other) {
        return std::tuple(one.ticket, one.staff, other.doing) < std::tuple(other.ticket, other.staff, one.doing);
    });
    const auto same = [](const Present &one, const Present &other) {
        return one.ticket == other.ticket && one.staff == other.staff;
    };
    all.erase(std::unique(all.begin(), all.end(), same), all.end());
    return all;
}

qint64 Presence::state(rules::Instant now)
{
    forget(now);
    return m_state;
}

std::optional<rules::Instant> Presence::nextEnd() const
{
    std::optional<rules::Instant> next;
    for (const Here &here : m_here)
        next = std::min(next.value_or(here.until), here.until);
    return next;
}

} // namespace saldo::service
