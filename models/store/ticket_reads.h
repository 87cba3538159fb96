// Everything that a ticket's pane shows, and the customer's side beside it.
#pragma once

#include "rules/account.h"
#include "rules/ticket.h"
#include "store/connection.h"
#include "store/ticket_query.h"

#include <QHash>

namespace saldo::store {

struct TicketDetail
{
    rules::Ticket ticket;
    QList<rules::Message> messages; // by position
    QList<rules::Event> events;     // oldest first
    QList<rules::Notice> notices;   // of this ticket, oldest first
};

struct CustomerDetail
{
    rules::Customer customer;
    QList<rules::License> licenses;
    QList<rules::Period> periods;            // in order of acquisition
    QList<rules::LedgerEntry> latestEntries; // newest first
    QList<rules::Ticket> openTickets;        // newest first
    qint64 spentCredits = 0; // charged less given back for tickets, since `spentSince`
};

std::optional<TicketDetail> ticketDetail(Connection &connection, const QString &ticket);
// At most `entries` of the ledger and `tickets` open tickets.
std::optional<CustomerDetail> customerDetail(Connection &connection, const QString &customer,
                                             rules::Instant spentSince, int entries, int tickets);

// Everybody, by name.
QList<rules::StaffMember> staff(Connection &connection);
// Customers whose name or id contains the text (its case aside), by name.
QList<rules::Customer> findCustomers(Connection &connection, const QString &text, int limit);

// A free number for a new ticket: the one after those of the newest tickets.
QString nextTicketNumber(Connection &connection);

} // namespace saldo::store
