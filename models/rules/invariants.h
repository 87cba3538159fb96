// What must hold of every customer after any commands (service.md, "What must be shown to hold").
#pragma once

#include "rules/account.h"
#include "rules/ticket.h"

#include <QList>
#include <QStringList>

namespace saldo::rules {

struct CustomerHistory
{
    Customer customer;
    QList<License> licenses;
    QList<Period> periods;
    QList<LedgerEntry> entries; // oldest first
    QList<Ticket> tickets;
};

// One thing that must hold and doesn't.
struct Violation
{
    enum class Kind {
        BalanceBelowZero,   // after that entry
        EntryDoesNotFollow, // its balance or its place is not that of the entries before it and itself
        EmptyEntry,
        BalanceNotSum,      // of the customer: not the sum of his entries
        Grants,             // not one for each license that gives credits
        ChargedNotSum,      // of the ticket: its entries do not sum to minus what is charged
        ChargedWithoutCredits,
        HoldNotPossible,
        WaitsForNothing,    // for credits that are there
        AnswerDueNotByStatus,
        ResolutionNotByClosing,
        DaysServed,         // not those bought
        PeriodsRunning      // more than one
    };
    Kind kind;
    QString id; // of the entry, customer, ticket or period
    qint64 expected = 0; // credits, days, a count or a place, where there is a number to tell
    qint64 found = 0;
    bool operator==(const Violation &) const = default;
};

// Empty when all holds.
QList<Violation> findViolations(const CustomerHistory &history, QDate today);
// English, for people.
QString inWords(const Violation &violation);
// A sentence for each violation.
QStringList violations(const CustomerHistory &history, QDate today);

// Days on which the period has covered, up to and including `today`.
int daysServed(const Period &period, QDate today);
// Days bought: of a period that has started, by its length; 0 while queued.
int daysBought(const Period &period);

} // namespace saldo::rules
