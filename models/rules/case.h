// What one command has before it, and what it has done so far. The desk loads a case, the rules
// change it, the desk writes what differs; a refused command's case is thrown away.
#pragma once

#include "rules/account.h"
#include "rules/policy.h"
#include "rules/refusal.h"
#include "rules/roles.h"
#include "rules/ticket.h"

#include <QList>
#include <QString>

namespace saldo::rules {

struct Moment
{
    Instant now = 0;
    qint64 version = 0; // that the command will have if it is accepted
    const PolicyHistory *policies = nullptr; // not owned; outlives the case

    QDate today() const { return deskDay(now); }
    const Policy &policy() const { return policies->on(today()); }
};

// What is added; never changed once written.
struct Record
{
    QList<LedgerEntry> entries;
    QList<Message> messages; // new ones
    QList<Message> moved;    // that changed their ticket
    QList<Event> events;
    QList<Notice> notices;
    QList<Order> orders;
    QList<AnswerTime> answers;
};

struct Case
{
    Moment moment;
    Actor actor;
    QString commandId; // ids of entries, events, notices and orders derive from it

    Customer customer;
    QList<License> licenses; // in order of registration
    QList<Period> periods;   // in order of acquisition
    QList<Ticket> tickets;   // those the command names, and all of this customer's on hold `credits`
    Record record;

    // One of `tickets`; it must be there.
    Ticket &ticket(const QString &id);
    bool hasLicense() const { return !licenses.isEmpty(); }
};

// Writes a thin line into a ticket's conversation.
void note(Case &at, const QString &ticket, EventKind kind, const Facts &facts = {});
// Tells the customer. `ticket` may be empty.
void tell(Case &at, const QString &ticket, NoticeKind kind, const Facts &facts = {});

// Brings the answer due of every ticket up to date with its status (desk rules, section 10);
// `before` holds the tickets as they were loaded. To be called once, after the command's rules.
void settleDue(Case &at, const QList<Ticket> &before);

} // namespace saldo::rules
