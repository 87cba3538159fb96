// Messages of a ticket: the customer's, answers, questions, notes (desk rules, sections 6 and 7).
#pragma once

#include "rules/case.h"

#include <functional>

namespace saldo::rules {

// Whether a message id is taken; asked of the store.
using IsTaken = std::function<bool(const QString &)>;

// A text to be added: its id as given, or empty for the next free TICKET.N.
struct NewMessage
{
    QString id;
    QString body;
};

// Adds it to the ticket's conversation, with its counts.
void addMessage(Case &at, Ticket &ticket, MessageKind kind, const NewMessage &message, const IsTaken &isTaken);

Verdict postMessage(Case &at, const QString &ticket, const NewMessage &message, const IsTaken &isTaken);

// `seen`: public messages that the sender had seen, if he says so.
Verdict unseen(const Ticket &ticket, std::optional<int> seen);

// The engineer's public reply; a category other than none is assessed first, in the same step.
Verdict answer(Case &at, const QString &ticket, const NewMessage &message, Category category,
               std::optional<int> seen, const IsTaken &isTaken);
Verdict askCustomer(Case &at, const QString &ticket, const NewMessage &message, const IsTaken &isTaken);
Verdict addNote(Case &at, const QString &ticket, const NewMessage &message, const IsTaken &isTaken);
Verdict assign(Case &at, const QString &ticket, const QString &staff);

} // namespace saldo::rules
