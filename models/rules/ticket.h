// A ticket and what follows from it: status and answer due (desk rules, sections 6, 9 and 10).
#pragma once

#include "rules/calendar.h"
#include "rules/words.h"

#include <QString>
#include <optional>

namespace saldo::rules {

struct Ticket
{
    QString id;
    QString customer;
    QString license; // the one that the request is about; may be empty
    QString subject;
    Language language = Language::En;
    Coverage coverage = Coverage::None;
    Defect defect = Defect::None;

    Category category = noCategory; // as assessed, also while it waits for confirmation or credits
    qint64 price = 0;               // of that category, in credits, when it was assessed
    Category settled = noCategory;  // the last category that went through without a hold
    qint64 settledPrice = 0;
    qint64 charged = 0; // credits taken so far
    bool agreed = false;
    Hold hold = Hold::None;
    qint64 heldSince = 0; // version of the command that first put it on hold `credits` since it was on none;
                          // the order of waiting

    Turn turn = Turn::Desk;
    bool answered = false;
    bool closed = false;
    Resolution resolution = Resolution::None;
    QString duplicateOf; // empty unless closed as a duplicate
    QString parent;      // the ticket it was split from; may be empty
    QString assignee;    // may be empty

    Instant openedAt = 0;
    std::optional<Instant> answerDue; // while the status is `open`
    Instant openSince = 0;            // when it last became so; 0 in any other status
    int messages = 0;                 // all ever in it, notes too
    int publicMessages = 0;           // public ones ever in it
    Instant lastMessageAt = 0;        // of the public ones
    MessageKind lastMessage = MessageKind::Customer;
    QString lastAuthor; // empty: the customer
    bool operator==(const Ticket &) const = default;
};

bool lacksCoverage(const Ticket &ticket);
Status statusOf(const Ticket &ticket);

} // namespace saldo::rules
