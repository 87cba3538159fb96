#include "store/ticket_reads.h"

#include "store/load.h"

#include <algorithm>

namespace saldo::store {

using namespace rules;

std::optional<TicketDetail> ticketDetail(Connection &connection, const QString &id)
{
    const std::optional<Ticket> ticket = find<Ticket>(connection, id);
    if (!ticket)
        return std::nullopt;
    const QString ofTicket = QStringLiteral("WHERE ticket_id = ? ORDER BY version, id");
    return TicketDetail{*ticket, messagesOf(connection, id), list<Event>(connection, ofTicket, {id}),
                        list<Notice>(connection, ofTicket, {id})};
}

std::optional<CustomerDetail> customerDetail(Connection &connection, const QString &id, Instant spentSince,
                                             int entries, int tickets)
{
    const std::optional<Customer> customer = find<Customer>(connection, id);
    if (!customer)
        return std::nullopt;
    CustomerDetail detail;
    detail.customer = *customer;
    detail.licenses = licensesOf(connection, id);
    detail.periods = periodsOf(connection, id);
    detail.latestEntries = list<LedgerEntry>(
        connection, QStringLiteral("WHERE customer_id = ? ORDER BY ordinal DESC LIMIT ?"), {id, entries});
    // By an expression, so that his tickets are sorted and not all the desk's gone through as they were opened.
    detail.openTickets = list<Ticket>(
        connection, QStringLiteral("WHERE customer_id = ? AND closed = 0 ORDER BY -opened_at, id LIMIT ?"),
        {id, tickets});
    QSqlQuery &query = connection.run(
        QStringLiteral("SELECT coalesce(sum(-amount), 0) FROM ledger WHERE customer_id = ? AND at >= ? "
                       "AND kind IN ('charge', 'recategorisation', 'refund')"),
        {id, spentSince});
    detail.spentCredits = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return detail;
}

QList<StaffMember> staff(Connection &connection)
{
    return list<StaffMember>(connection, QStringLiteral("ORDER BY name, id"));
}

// Names are compared as they sort, whatever the case of their letters in any alphabet. All that is compared is in
// the index of names, and ends with the last customer that is wanted.
QList<Customer> findCustomers(Connection &connection, const QString &text, int limit)
{
    QString sought = sortName(text);
    sought.replace(u'!', QStringLiteral("!!")).replace(u'%', QStringLiteral("!%")).replace(u'_', QStringLiteral("!_"));
    const QString pattern = u'%' + sought + u'%';
    return list<Customer>(connection,
                          QStringLiteral("WHERE sort_name LIKE ? ESCAPE '!' OR lower(id) LIKE ? ESCAPE '!' "
                                         "ORDER BY sort_name, id LIMIT ?"),
                          {pattern, pattern, limit});
}

QString nextTicketNumber(Connection &connection)
{
    // Ids need not be numbers, and a desk may have a million of them: the newest ones tell where
    // counting stands, and what is taken all the same is passed over.
    constexpr int newest = 50;
    qint64 highest = 10'000;
    for (const int closed : {0, 1}) {
        QSqlQuery &query = connection.run(
            QStringLiteral("SELECT id FROM tickets WHERE closed = ? ORDER BY opened_at DESC, id LIMIT ?"),
            {closed, newest});
        while (query.next())
            highest = std::max(highest, query.value(0).toString().toLongLong());
        query.finish();
    }
    qint64 next = highest + 1;
    while (exists<Ticket>(connection, QString::number(next)))
        ++next;
    return QString::number(next);
}

} // namespace saldo::store
