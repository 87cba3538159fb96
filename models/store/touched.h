// What accepted commands wrote, for who shows it.
#pragma once

#include "rules/ticket.h"

#include <QList>
#include <QSet>
#include <QString>
#include <optional>

namespace saldo::store {

struct TicketChange
{
    std::optional<rules::Ticket> before; // nothing: it is new
    rules::Ticket after;
};

struct Touched
{
    qint64 since = 0;   // newestVersion of the database before, and
    qint64 version = 0; // after; 0: not known
    QList<TicketChange> tickets;
    QSet<QString> customers;
    QSet<QString> renamed; // of them, those with another name than before
    bool staff = false;
    bool policy = false;
    bool everything = false; // too much to tell one by one: whatever is shown is read anew
};

// What commands one after the other touched, taken together: each ticket once.
Touched merged(const QList<Touched> &all);

} // namespace saldo::store
