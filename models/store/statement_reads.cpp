#include "store/statement_reads.h"

#include "store/load.h"

#include <limits>

namespace saldo::store {

using namespace rules;

namespace {

struct Instants
{
    Instant from;  // included
    Instant until; // not included
};

Instants instantsOf(const StatementSpan &span)
{
    return {span.from ? startOfDay(*span.from) : std::numeric_limits<Instant>::min(),
            span.to ? startOfDay(span.to->addDays(1)) : std::numeric_limits<Instant>::max()};
}

bool coversDayOf(const Period &period, const StatementSpan &span)
{
    return period.firstDay.isValid() && (!span.to || period.firstDay <= *span.to)
        && (!span.from || period.lastDay >= *span.from);
}

// Not the balances of the ledger itself: an import may have brought entries of an earlier time behind later ones.
void carry(Statement &statement)
{
    statement.closing = statement.opening;
    for (LedgerEntry &entry : statement.entries) {
        statement.closing += entry.amount;
        entry.balance = statement.closing;
    }
}

} // namespace

std::optional<Statement> statementOf(Connection &connection, const QString &customer, const StatementSpan &span)
{
    Statement statement;
    const std::optional<Customer> found = find<Customer>(connection, customer);
    if (!found)
        return std::nullopt;
    statement.customer = *found;
    statement.span = span;
    const Instants instants = instantsOf(span);
    QSqlQuery &before = connection.run(
        QStringLiteral("SELECT coalesce(sum(amount), 0) FROM ledger WHERE customer_id = ? AND at < ?"),
        {customer, instants.from});
    if (before.next())
        statement.opening = before.value(0).toLongLong();
    before.finish();
    statement.entries = list<LedgerEntry>(
        connection, QStringLiteral("WHERE customer_id = ? AND at >= ? AND at < ? ORDER BY at, ordinal"),
        {customer, instants.from, instants.until});
    carry(statement);

    QHash<QString, Order> orders; // by period
    for (const Order &order :
         list<Order>(connection, QStringLiteral("WHERE customer_id = ? ORDER BY at, version"), {customer})) {
        if (!order.period.isEmpty())
            orders.insert(order.period, order);
        else if (order.at >= instants.from && order.at < instants.until)
            statement.creditOrders.append(order);
    }
    for (const Period &period : periodsOf(connection, customer)) {
        const auto order = orders.constFind(period.id);
        const bool bought = order != orders.cend() && order->at >= instants.from && order->at < instants.until;
        const bool always = !span.from && !span.to;
        if (bought || always || coversDayOf(period, span))
            statement.periods.append({period, order == orders.cend() ? std::nullopt : std::optional(*order)});
    }
    return statement;
}

} // namespace saldo::store
