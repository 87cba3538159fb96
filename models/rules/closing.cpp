#include "rules/closing.h"

#include "rules/assessment.h"
#include "rules/conversation.h"
#include "rules/ledger.h"

namespace saldo::rules {

void giveBack(Case &at, Ticket &ticket)
{
    const qint64 credits = ticket.charged;
    const Category category = ticket.settled;
    ticket.charged = 0;
    endHold(ticket);
    ticket.category = ticket.settled = noCategory;
    ticket.price = ticket.settledPrice = 0;
    if (credits == 0)
        return;
    post(at, {.kind = EntryKind::Refund, .amount = credits, .ticket = ticket.id, .category = category});
    const Facts facts{.category = category, .credits = credits, .balance = at.customer.balance};
    note(at, ticket.id, EventKind::Refunded, facts);
    tell(at, ticket.id, NoticeKind::Refund, facts);
}

Verdict close(Case &at, const QString &id, Resolution resolution, const QString &of, std::optional<int> seen)
{
    Ticket &ticket = at.ticket(id);
    if (ticket.closed)
        return refuse(Code::TicketClosed);
    if (const Verdict verdict = unseen(ticket, seen))
        return verdict;
    fallBack(ticket);
    ticket.closed = true;
    ticket.resolution = resolution;
    ticket.duplicateOf = of;
    const Facts facts{.other = of, .word = spell(resolution)};
    note(at, id, EventKind::Closed, facts);
    tell(at, id, NoticeKind::Closing, facts);
    if (ticket.charged > 0 && (!ticket.answered || resolution == Resolution::Duplicate)) {
        giveBack(at, ticket);
        ticket.agreed = false;
        tryWaiting(at);
    }
    return {};
}

} // namespace saldo::rules
