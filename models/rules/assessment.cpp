#include "rules/assessment.h"

#include "rules/ledger.h"

namespace saldo::rules {

namespace {

void putOnHold(Case &at, Ticket &ticket, Hold hold)
{
    const Facts facts{.category = ticket.category, .credits = ticket.price - ticket.charged,
                      .balance = at.customer.balance};
    if (hold == Hold::Confirmation) {
        note(at, ticket.id, EventKind::HeldForConfirmation, facts);
        tell(at, ticket.id, NoticeKind::AssessmentWaits, facts);
    } else {
        if (ticket.heldSince == 0)
            ticket.heldSince = at.moment.version;
        note(at, ticket.id, EventKind::HeldForCredits, facts);
        tell(at, ticket.id, NoticeKind::CreditsMissing, facts);
    }
    ticket.hold = hold;
}

void take(Case &at, Ticket &ticket, qint64 due)
{
    const bool first = ticket.charged == 0;
    post(at, {.kind = first ? EntryKind::Charge : EntryKind::Recategorisation,
              .amount = -due,
              .ticket = ticket.id,
              .category = ticket.category});
    const Facts facts{.category = ticket.category, .credits = due, .balance = at.customer.balance};
    note(at, ticket.id, first ? EventKind::Charged : EventKind::Recategorised, facts);
    tell(at, ticket.id, first ? NoticeKind::Charge : NoticeKind::CategoryChanged, facts);
}

} // namespace

void settle(Case &at, Ticket &ticket)
{
    const qint64 due = ticket.price - ticket.charged;
    if (due > at.customer.balance) {
        putOnHold(at, ticket, Hold::Credits);
        return;
    }
    endHold(ticket);
    if (due != 0)
        take(at, ticket, due);
    else if (ticket.settled != noCategory && ticket.settled != ticket.category)
        tell(at, ticket.id, NoticeKind::CategoryChanged,
             {.category = ticket.category, .balance = at.customer.balance});
    ticket.settled = ticket.category;
    ticket.settledPrice = ticket.price;
    ticket.charged = ticket.price;
    if (due < 0)
        tryWaiting(at);
}

void endHold(Ticket &ticket)
{
    ticket.hold = Hold::None;
    ticket.heldSince = 0;
}

void fallBack(Ticket &ticket)
{
    endHold(ticket);
    ticket.category = ticket.settled;
    ticket.price = ticket.settledPrice;
}

void applyAssessment(Case &at, Ticket &ticket, Category category)
{
    if (category == ticket.settled) {
        fallBack(ticket);
        return;
    }
    ticket.category = category;
    ticket.price = at.moment.policy().price(category);
    note(at, ticket.id, EventKind::Assessed, {.category = category, .credits = ticket.price});
    if (ticket.coverage == Coverage::Period) {
        ticket.settled = category;
        ticket.settledPrice = ticket.price;
    } else if (category > 1 && !ticket.agreed) {
        putOnHold(at, ticket, Hold::Confirmation);
    } else {
        settle(at, ticket);
    }
}

Verdict assess(Case &at, const QString &id, Category category)
{
    Ticket &ticket = at.ticket(id);
    if (ticket.closed)
        return refuse(Code::TicketClosed);
    if (ticket.defect != Defect::None)
        return refuse(Code::IsDefect);
    if (ticket.coverage == Coverage::None)
        return refuse(Code::NoCoverage);
    applyAssessment(at, ticket, category);
    return {};
}

Verdict confirmAssessment(Case &at, const QString &id)
{
    Ticket &ticket = at.ticket(id);
    if (ticket.closed || ticket.hold != Hold::Confirmation)
        return refuse(Code::NothingToConfirm);
    ticket.agreed = true;
    ticket.turn = Turn::Desk;
    note(at, id, EventKind::Confirmed, {.category = ticket.category, .credits = ticket.price - ticket.charged});
    settle(at, ticket);
    return {};
}

Verdict declineAssessment(Case &at, const QString &id)
{
    Ticket &ticket = at.ticket(id);
    if (ticket.closed || ticket.hold == Hold::None)
        return refuse(Code::NothingToConfirm);
    note(at, id, EventKind::Declined, {.category = ticket.category, .credits = ticket.price - ticket.charged});
    fallBack(ticket);
    ticket.agreed = false;
    if (ticket.charged > 0) {
        ticket.turn = Turn::Desk;
        return {};
    }
    ticket.closed = true;
    ticket.resolution = Resolution::Declined;
    const Facts facts{.word = spell(ticket.resolution)};
    note(at, id, EventKind::Closed, facts);
    tell(at, id, NoticeKind::Closing, facts);
    return {};
}

} // namespace saldo::rules
