// What the detail of a customer shows: his account, and his ledger, tickets and notices page by page.
#pragma once

#include "rules/account.h"
#include "rules/ticket.h"
#include "store/connection.h"

#include <optional>

namespace saldo::store {

struct CustomerAccount
{
    rules::Customer customer;
    QList<rules::License> licenses; // in order of registration
    QList<rules::Period> periods;   // in order of acquisition
    QList<rules::Order> orders;     // newest first
};
std::optional<CustomerAccount> customerAccount(Connection &connection, const QString &customer);

// Entries before the one of that ordinal, newest first; from the latest one without it.
QList<rules::LedgerEntry> ledgerPage(Connection &connection, const QString &customer,
                                     std::optional<int> before, int limit);
// Tickets opened before that one, the newest first; from the latest one without it.
QList<rules::Ticket> ticketsOfCustomer(Connection &connection, const QString &customer,
                                       const std::optional<rules::Ticket> &before, int limit);
// Notices before the one of that id, the newest first; from the latest one without it.
QList<rules::Notice> noticesOfCustomer(Connection &connection, const QString &customer, const QString &before,
                                       int limit);
// Ledger entries since then, the oldest first, and the balance just before them (0 without any).
struct BalanceHistory
{
    qint64 before = 0;
    QList<rules::LedgerEntry> entries;
};
BalanceHistory balanceHistory(Connection &connection, const QString &customer, rules::Instant since);

} // namespace saldo::store
