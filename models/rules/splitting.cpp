#include "rules/splitting.h"

#include "rules/coverage.h"

#include <algorithm>

namespace saldo::rules {

namespace {

struct SplitCoverage
{
    Coverage coverage = Coverage::None;
    bool starts = false; // whether a queued period may start for it
};

SplitCoverage coverageOf(const Case &at, Coverage parent, QDate earliest)
{
    const Availability availability = available(at);
    const Coverage creditsOrNone = availability.credits ? Coverage::Credits : Coverage::None;
    if (parent == Coverage::Credits)
        return {creditsOrNone, false};
    if (parent == Coverage::Period) {
        const bool then = std::any_of(at.periods.cbegin(), at.periods.cend(),
                                      [earliest](const Period &period) { return covered(period, earliest); });
        if (then || availability.period)
            return {Coverage::Period, !then};
        return {availability.suspended ? Coverage::None : creditsOrNone, false};
    }
    if (availability.suspended || availability.period == availability.credits)
        return {};
    return {availability.period ? Coverage::Period : Coverage::Credits, availability.period};
}

} // namespace

Verdict splitTicket(Case &at, const Splitting &splitting)
{
    const Ticket parent = at.ticket(splitting.ticket);
    if (parent.closed)
        return refuse(Code::TicketClosed);
    const auto isFirst = [](const Message &message) { return message.position == 1; };
    if (std::any_of(splitting.messages.cbegin(), splitting.messages.cend(), isFirst))
        return refuse(Code::FirstMessage);

    Ticket ticket;
    ticket.id = splitting.newTicket;
    ticket.customer = parent.customer;
    ticket.license = parent.license;
    ticket.subject = splitting.subject;
    ticket.language = parent.language;
    ticket.parent = parent.id;
    ticket.openedAt = at.moment.now;
    Instant earliest = at.moment.now;
    for (Message message : splitting.messages) {
        earliest = std::min(earliest, message.at);
        message.ticket = ticket.id;
        message.position = ++ticket.messages;
        ticket.lastMessageAt = std::max(ticket.lastMessageAt, message.at);
        at.record.moved.append(message);
    }
    ticket.publicMessages = ticket.messages;

    const SplitCoverage split = coverageOf(at, parent.coverage, deskDay(earliest));
    ticket.coverage = split.coverage;
    note(at, parent.id, EventKind::Split, {.other = ticket.id});
    note(at, ticket.id, EventKind::Opened, {.other = parent.id, .word = spell(ticket.coverage)});
    if (split.starts)
        startPeriodIfNeeded(at, ticket.id);
    tell(at, ticket.id, NoticeKind::Split, {.other = parent.id, .word = spell(ticket.coverage)});
    at.tickets.append(ticket);
    at.customer.lastRequestAt = at.moment.now;
    return {};
}

} // namespace saldo::rules
