// What an account's statement tells, over a span of desk days or all of them.
#pragma once

#include "rules/account.h"
#include "store/connection.h"

#include <optional>

namespace saldo::store {

// Desk days, both included; without one the span is open on that side.
struct StatementSpan
{
    std::optional<QDate> from;
    std::optional<QDate> to;
};

struct StatedPeriod
{
    rules::Period period;
    std::optional<rules::Order> order; // that it was bought by; none for free support
};

struct Statement
{
    rules::Customer customer;
    StatementSpan span;
    qint64 opening = 0;                 // credits, before the first entry of the span
    QList<rules::LedgerEntry> entries;  // by time; their `balance` is what it came to on this statement
    qint64 closing = 0;
    QList<StatedPeriod> periods;        // that were bought in the span, or cover a day of it
    QList<rules::Order> creditOrders;   // of credits, in the span, oldest first
};

std::optional<Statement> statementOf(Connection &connection, const QString &customer, const StatementSpan &span);

} // namespace saldo::store
