// What must hold of every customer after any commands (service.md, "What must be shown to hold").
#pragma once

#include "rules/account.h"
#include "rules/ticket.h"

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

// A sentence (English) for each violation; empty when all holds.
QStringList violations(const CustomerHistory &history, QDate today);

// Days on which the period has covered, up to and including `today`.
int daysServed(const Period &period, QDate today);
// Days bought: of a period that has started, by its length; 0 while queued.
int daysBought(const Period &period);

} // namespace saldo::rules
