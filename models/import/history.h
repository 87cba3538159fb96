// What was taken in, brought together: who owns what, and which messages belong to which ticket.
#pragma once

#include "import/intake.h"

#include <QHash>
#include <QSet>

namespace saldo::import {

struct Thread
{
    TicketRow ticket;
    QList<MessageRow> messages; // by time; those of one instant as in the source
};

struct Account
{
    CustomerRow customer;
    bool implied = false; // known from a ticket only
    QList<LicenseRow> licenses; // in the source's order
    QList<BalanceRow> balances;
    QList<Thread> threads; // by time

    // The earliest instant that is told of him; nothing if none is.
    std::optional<rules::Instant> since() const;
};

struct History
{
    QList<Account> accounts; // in the order of their first rows
    QList<Remark> remarks;
};

// Rows that belong to nothing, and second ones of an id, are refused.
History bringTogether(const Intake &intake, const Mapping &mapping);

} // namespace saldo::import
