#include "store/customer_reads.h"

#include "store/load.h"

#include <limits>

namespace saldo::store {

using namespace rules;

std::optional<CustomerAccount> customerAccount(Connection &connection, const QString &id)
{
    const std::optional<Customer> customer = find<Customer>(connection, id);
    if (!customer)
        return std::nullopt;
    return CustomerAccount{*customer, licensesOf(connection, id), periodsOf(connection, id),
                           list<Order>(connection, QStringLiteral("WHERE customer_id = ? ORDER BY version DESC, id"),
                                       {stored(id)})};
}

QList<LedgerEntry> ledgerPage(Connection &connection, const QString &customer, std::optional<int> before, int limit)
{
    return list<LedgerEntry>(connection,
                             QStringLiteral("WHERE customer_id = ? AND ordinal < ? ORDER BY ordinal DESC LIMIT ?"),
                             {stored(customer), before.value_or(std::numeric_limits<int>::max()), limit});
}

QList<Ticket> ticketsOfCustomer(Connection &connection, const QString &customer,
                                const std::optional<Ticket> &before, int limit)
{
    const qint64 latest = std::numeric_limits<qint64>::max();
    return list<Ticket>(connection,
                        QStringLiteral("WHERE customer_id = ? AND (-opened_at, id) > (?, ?) "
                                       "ORDER BY -opened_at, id LIMIT ?"),
                        {stored(customer), before ? -before->openedAt : -latest,
                         stored(before ? before->id : QString()), limit});
}

QList<Notice> noticesOfCustomer(Connection &connection, const QString &customer, const QString &before, int limit)
{
    QSqlQuery &query = connection.run(QStringLiteral("SELECT version FROM notices WHERE id = ?"), {stored(before)});
    const qint64 version = query.next() ? query.value(0).toLongLong() : std::numeric_limits<qint64>::max();
    query.finish();
    return list<Notice>(connection,
                        QStringLiteral("WHERE customer_id = ? AND version <= ? AND (version < ? OR id > ?) "
                                       "ORDER BY version DESC, id LIMIT ?"),
                        {stored(customer), version, version, stored(before), limit});
}

BalanceHistory balanceHistory(Connection &connection, const QString &customer, Instant since)
{
    BalanceHistory history;
    history.entries = list<LedgerEntry>(
        connection, QStringLiteral("WHERE customer_id = ? AND at >= ? ORDER BY ordinal"), {stored(customer), since});
    if (!history.entries.isEmpty()) {
        const LedgerEntry &first = history.entries.first();
        history.before = first.balance - first.amount;
    }
    return history;
}

} // namespace saldo::store
