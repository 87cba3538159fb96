#include "rules/conversation.h"

#include "rules/assessment.h"
#include "rules/desk_hours.h"

#include <algorithm>

namespace saldo::rules {

namespace {

QString nextFreeId(const Ticket &ticket, const IsTaken &isTaken)
{
    for (int n = ticket.messages + 1;; ++n) {
        const QString id = ticket.id + QLatin1Char('.') + QString::number(n);
        if (!isTaken(id))
            return id;
    }
}

} // namespace

void addMessage(Case &at, Ticket &ticket, MessageKind kind, const NewMessage &message, const IsTaken &isTaken)
{
    Message added;
    added.id = message.id.isEmpty() ? nextFreeId(ticket, isTaken) : message.id;
    added.ticket = ticket.id;
    added.kind = kind;
    added.body = message.body;
    added.at = at.moment.now;
    if (kind != MessageKind::Customer)
        added.author = at.actor.name();
    else if (!at.actor.isCustomer())
        added.enteredBy = at.actor.name();

    ticket.messages += 1;
    added.position = ticket.messages;
    if (added.isPublic()) {
        ticket.publicMessages += 1;
        ticket.lastMessageAt = added.at;
        ticket.lastMessage = kind;
        ticket.lastAuthor = added.author;
    }
    at.record.messages.append(added);
}

Verdict postMessage(Case &at, const QString &id, const NewMessage &message, const IsTaken &isTaken)
{
    Ticket &ticket = at.ticket(id);
    addMessage(at, ticket, MessageKind::Customer, message, isTaken);
    ticket.turn = Turn::Desk;
    at.customer.lastRequestAt = at.moment.now;
    if (ticket.closed) {
        ticket.closed = false;
        ticket.resolution = Resolution::None;
        ticket.duplicateOf.clear();
        note(at, id, EventKind::Reopened);
    }
    return {};
}

Verdict unseen(const Ticket &ticket, std::optional<int> seen)
{
    if (seen && ticket.publicMessages > *seen)
        return refuse(Code::TicketChanged);
    return {};
}

namespace {

// Under coverage: a category on the way, or the lack of one, stands against an answer.
Verdict settledForAnswer(const Ticket &ticket)
{
    if (ticket.coverage != Coverage::Credits)
        return {};
    if (ticket.hold == Hold::Confirmation)
        return refuse(Code::ConfirmationRequired);
    if (ticket.hold == Hold::Credits)
        return refuse(Code::CreditsRequired);
    return ticket.settled == noCategory ? refuse(Code::AssessmentRequired) : Verdict();
}

Verdict assessForAnswer(Case &at, Ticket &ticket, Category category)
{
    applyAssessment(at, ticket, category);
    if (ticket.hold == Hold::Confirmation)
        return refuse(Code::ConfirmationRequired);
    if (ticket.hold == Hold::Credits)
        return refuse(Code::InsufficientCredits);
    return {};
}

// What is known at this moment alone: since when it was waited for, and until when the answer was due.
void measure(Case &at, const Ticket &asked, const Ticket &ticket)
{
    if (statusOf(asked) != Status::Open)
        return;
    AnswerTime time;
    time.id = at.record.messages.last().id;
    time.ticket = ticket.id;
    time.customer = ticket.customer;
    time.engineer = at.actor.name();
    time.language = ticket.language;
    time.coverage = ticket.coverage;
    time.category = ticket.category;
    time.waitedMs = deskTime(*at.moment.policies, asked.openSince, std::max(asked.openSince, at.moment.now));
    time.inTime = at.moment.now <= asked.answerDue.value_or(at.moment.now);
    time.at = at.moment.now;
    at.record.answers.append(time);
}

} // namespace

Verdict answer(Case &at, const QString &id, const NewMessage &message, Category category,
               std::optional<int> seen, const IsTaken &isTaken)
{
    Ticket &ticket = at.ticket(id);
    const Ticket asked = ticket;
    if (ticket.closed)
        return refuse(Code::TicketClosed);
    if (const Verdict verdict = unseen(ticket, seen))
        return verdict;
    if (ticket.defect != Defect::None) {
        if (category != noCategory)
            return refuse(Code::IsDefect);
    } else {
        if (ticket.coverage == Coverage::None)
            return refuse(Code::NoCoverage);
        const Verdict verdict =
            category != noCategory ? assessForAnswer(at, ticket, category) : settledForAnswer(ticket);
        if (verdict)
            return verdict;
    }
    addMessage(at, ticket, MessageKind::Answer, message, isTaken);
    measure(at, asked, ticket);
    ticket.answered = true;
    ticket.turn = Turn::Customer;
    tell(at, id, NoticeKind::Answer);
    return {};
}

Verdict askCustomer(Case &at, const QString &id, const NewMessage &message, const IsTaken &isTaken)
{
    Ticket &ticket = at.ticket(id);
    if (ticket.closed)
        return refuse(Code::TicketClosed);
    addMessage(at, ticket, MessageKind::Question, message, isTaken);
    ticket.turn = Turn::Customer;
    tell(at, id, NoticeKind::Question);
    return {};
}

Verdict addNote(Case &at, const QString &id, const NewMessage &message, const IsTaken &isTaken)
{
    Ticket &ticket = at.ticket(id);
    if (ticket.closed)
        return refuse(Code::TicketClosed);
    addMessage(at, ticket, MessageKind::Note, message, isTaken);
    return {};
}

Verdict assign(Case &at, const QString &id, const QString &staff)
{
    Ticket &ticket = at.ticket(id);
    if (ticket.assignee == staff)
        return {};
    ticket.assignee = staff;
    note(at, id, EventKind::Assigned, {.other = staff});
    return {};
}

} // namespace saldo::rules
