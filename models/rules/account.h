// A customer's side of the desk: who he is, his licenses, periods and balance (desk rules,
// sections 1 to 4), and what is written of him: ledger, messages, events, notices, orders.
#pragma once

#include "rules/period.h"
#include "rules/words.h"

#include <QList>
#include <QString>
#include <optional>

namespace saldo::rules {

struct Customer
{
    QString id;
    QString name;
    Language language = Language::En;
    QString email; // may be empty
    qint64 balance = 0; // credits; the sum of his ledger
    int ledgerEntries = 0;
    Instant registeredAt = 0;
    Instant lastRequestAt = 0; // 0: none yet
    bool operator==(const Customer &) const = default;
};

struct License
{
    QString id;
    QString customer;
    int ordinal = 0; // 1 = the first one, which offers the choice
    QString url;
    QString product;
    std::optional<FreeSupport> freeSupport; // chosen, for the first one only
    Instant registeredAt = 0;
    bool operator==(const License &) const = default;
};

struct LedgerEntry
{
    QString id;
    QString customer;
    int ordinal = 0; // 1, 2, … per customer
    EntryKind kind = EntryKind::Adjustment;
    qint64 amount = 0;  // credits, never 0
    qint64 balance = 0; // after it
    QString ticket;     // empty if none
    Category category = noCategory;
    QString reason; // of an adjustment
    QString by;
    Instant at = 0;
    bool operator==(const LedgerEntry &) const = default;
};

struct Message
{
    QString id;
    QString ticket;
    int position = 0; // in its ticket, from 1
    MessageKind kind = MessageKind::Customer;
    QString author; // a staff id; empty: the customer
    QString enteredBy; // who recorded a customer's message on his behalf; empty: himself
    QString body;
    Instant at = 0;
    bool operator==(const Message &) const = default;

    bool isPublic() const { return kind != MessageKind::Note; }
};

// The facts beside an event or a notice; which of them count depends on the kind.
struct Facts
{
    Category category = noCategory;
    qint64 credits = 0;
    qint64 balance = 0; // after it
    QDate day = {};
    QString other = {}; // another ticket, period, or member of the staff
    QString word = {};  // coverage or resolution, by its spelling
    bool operator==(const Facts &) const = default;
};

struct Event
{
    QString id;
    QString ticket;
    EventKind kind = EventKind::Opened;
    Facts facts;
    QString by;
    Instant at = 0;
    bool operator==(const Event &) const = default;
};

struct Notice
{
    QString id;
    QString customer;
    QString ticket; // empty: about the account
    NoticeKind kind = NoticeKind::Charge;
    Language language = Language::En;
    Facts facts;
    Instant at = 0;
    bool operator==(const Notice &) const = default;
};

// A purchase: what was sold, for how much, to an owner of how many licenses.
struct Order
{
    QString id;
    QString customer;
    QString period; // empty for credits
    qint64 credits = 0;
    int licenses = 0;
    qint64 amountCents = 0;
    Instant at = 0;
    bool operator==(const Order &) const = default;
};

// An answer given while the ticket was `open`: how long it was waited for, and what it was about then. Other
// answers (nobody waited for them) have none.
struct AnswerTime
{
    QString id; // of the answer's message
    QString ticket;
    QString customer;
    QString engineer; // who answered
    Language language = Language::En;
    Coverage coverage = Coverage::None;
    Category category = noCategory;
    qint64 waitedMs = 0; // desk time since the ticket became open, by the hours in force on each day
    bool inTime = true;  // not after its answer due
    Instant at = 0;
    bool operator==(const AnswerTime &) const = default;
};

struct StaffMember
{
    QString id;
    QString name;
    Role role = Role::Engineer;
    QList<Language> languages;
    bool active = true;
    bool operator==(const StaffMember &) const = default;
};

} // namespace saldo::rules
