#include "rules/case.h"
#include "rules/desk_hours.h"

#include <algorithm>

namespace saldo::rules {

Ticket &Case::ticket(const QString &id)
{
    const auto found = std::find_if(tickets.begin(), tickets.end(), [&id](const Ticket &one) { return one.id == id; });
    Q_ASSERT(found != tickets.end());
    return *found;
}

void note(Case &at, const QString &ticket, EventKind kind, const Facts &facts)
{
    const QString id = QStringLiteral("%1.e%2").arg(at.commandId).arg(at.record.events.size() + 1);
    at.record.events.append({id, ticket, kind, facts, at.actor.name(), at.moment.now});
}

void tell(Case &at, const QString &ticket, NoticeKind kind, const Facts &facts)
{
    const QString id = QStringLiteral("%1.n%2").arg(at.commandId).arg(at.record.notices.size() + 1);
    at.record.notices.append({id, at.customer.id, ticket, kind, at.customer.language, facts, at.moment.now});
}

void settleDue(Case &at, const QList<Ticket> &before)
{
    for (Ticket &ticket : at.tickets) {
        if (statusOf(ticket) != Status::Open) {
            ticket.answerDue.reset();
            ticket.openSince = 0;
            continue;
        }
        const auto old = std::find_if(before.cbegin(), before.cend(),
                                      [&ticket](const Ticket &one) { return one.id == ticket.id; });
        if (old == before.cend() || statusOf(*old) != Status::Open) {
            ticket.answerDue = due(*at.moment.policies, at.moment.now, at.moment.policy().answerWithinMs);
            ticket.openSince = at.moment.now;
        }
    }
}

} // namespace saldo::rules
