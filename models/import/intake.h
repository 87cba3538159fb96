// Rows of an export → values with a meaning, each checked by itself.
#pragma once

#include "import/table.h"
#include "rules/calendar.h"

#include <optional>

namespace saldo::import {

// Ids are the source's own.
struct CustomerRow
{
    Place place;
    QString id;
    QString name;     // may be empty
    QString language; // "en", "ru"; empty if neither file nor row tells
    QString email;    // may be empty
    std::optional<rules::Instant> created;
};

struct LicenseRow
{
    Place place;
    QString id;
    QString customer;
    QString url;
    QString product;
    std::optional<rules::Instant> created;
};

struct TicketRow
{
    Place place;
    QString id;
    QString customer;
    QString language;
    QString subject; // not over the desk's limit
    QString body;    // readable
    QString product;
    QString resolution; // empty: not closed
    rules::Instant created = 0;
    std::optional<rules::Instant> updated;
};

struct MessageRow
{
    Place place;
    QString id; // may be empty
    QString ticket;
    QString author;
    QString body; // readable
    rules::Instant created = 0;
};

struct BalanceRow
{
    Place place;
    QString customer;
    qint64 credits = 0; // not 0
    QString reason;
    std::optional<rules::Instant> created;
};

struct Intake
{
    QList<CustomerRow> customers;
    QList<LicenseRow> licenses;
    QList<TicketRow> tickets;
    QList<MessageRow> messages;
    QList<BalanceRow> balances;
    QHash<QString, Place> refusedTickets; // by their ids
    QList<Remark> remarks;
    qint64 rows = 0; // read, those refused included
};

// Adds what the table holds. Rows dated after `now` are refused.
void take(const Table &table, const FileForm &form, const Mapping &mapping, rules::Instant now, Intake &intake);

} // namespace saldo::import
