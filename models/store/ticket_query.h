// Lists of tickets: which (a filter), in which order, from where on. A list is read page by page,
// by key, never by offset.
#pragma once

#include "rules/account.h"
#include "rules/ticket.h"
#include "store/connection.h"

#include <QHash>
#include <QMetaType>
#include <QStringList>

namespace saldo::store {

// Every part that is given must hold.
struct TicketFilter
{
    enum class Lifetime { Open, Closed, Any };
    Lifetime lifetime = Lifetime::Open;
    std::optional<rules::Status> status;
    std::optional<bool> toAssess; // open, under credits, without a category; or open and not that
    std::optional<QString> assignee; // empty: nobody
    QList<rules::Language> languages; // any of them; empty: any
    std::optional<rules::Instant> dueBefore; // answer due earlier than that
    std::optional<rules::Instant> dueFrom;   // answer due then or later (and due at all)
    std::optional<QString> customer;
    QList<rules::Status> statuses; // any of them; empty: any
    std::optional<rules::Coverage> coverage;
    std::optional<rules::Category> category;
    std::optional<rules::Instant> openedFrom, openedBefore;
    QString text; // in the subject, whatever the case of its letters; empty: any
    bool nothing = false; // its parts contradict one another: no ticket
    bool operator==(const TicketFilter &) const = default;
};

// Says the same of one ticket as the filter's SQL does of its row.
bool matches(const TicketFilter &filter, const rules::Ticket &ticket);

enum class TicketOrder {
    Due,         // the earliest due first; those without one last, by opening
    Opened,      // the newest first
    LastMessage, // the latest first
    Customer,    // by the customer's name (sortName), his by what is due first
};

// Where a ticket stands in an order: the tickets of a list have increasing keys.
struct TicketKey
{
    qint64 first = 0;
    qint64 second = 0;
    QString id;
    QString name = {}; // comes before the numbers; empty but in the order of customers
    bool operator==(const TicketKey &) const = default;
};
// `customerName`: counts in the order of customers only.
TicketKey keyOf(TicketOrder order, const rules::Ticket &ticket, const QString &customerName);
bool operator<(const TicketKey &one, const TicketKey &other);

// What a row of the queue shows.
struct TicketRow
{
    rules::Ticket ticket;
    QString customerName;
    qint64 balance = 0;    // the customer's, in credits
    rules::Period period;  // his running one (active or suspended); without an id if there is none
    QString assigneeName;
    QString lastAuthorName; // of the staff; empty: the customer spoke last
    bool operator==(const TicketRow &) const = default;
};

// Periods count as of `today`.
struct TicketListing
{
    TicketFilter filter;
    TicketOrder order = TicketOrder::Due;
    QDate today;
};

// At most `limit` rows with keys from `from` on; from the first one without it.
QList<TicketRow> ticketPage(Connection &connection, const TicketListing &listing, const std::optional<TicketKey> &from,
                            int limit);
// How many tickets there are, and the keys of every `step`th of them, the first one's included.
struct TicketAnchors
{
    QList<TicketKey> keys;
    qint64 count = 0;
};
TicketAnchors ticketAnchors(Connection &connection, const TicketListing &listing, int step);
qint64 ticketCount(Connection &connection, const TicketFilter &filter);
QString customerName(Connection &connection, const QString &id); // empty if there is none
std::optional<TicketRow> ticketRow(Connection &connection, const QString &id, QDate today);
// Those of them that are there, by id.
QHash<QString, TicketRow> ticketRows(Connection &connection, const QStringList &ids, QDate today);

} // namespace saldo::store

Q_DECLARE_METATYPE(saldo::store::TicketRow)
