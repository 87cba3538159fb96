#include "store/load.h"

namespace saldo::store {

using namespace rules;

QList<License> licensesOf(Connection &connection, const QString &customer)
{
    if (Gathering *gathering = connection.gathering())
        return gathering->licensesOf(customer);
    return list<License>(connection, QStringLiteral("WHERE customer_id = ? ORDER BY ordinal"), {customer});
}

QList<Period> periodsOf(Connection &connection, const QString &customer)
{
    if (Gathering *gathering = connection.gathering())
        return gathering->periodsOf(customer);
    return list<Period>(connection, QStringLiteral("WHERE customer_id = ? ORDER BY ordinal"), {customer});
}

QList<LedgerEntry> ledgerOf(Connection &connection, const QString &customer)
{
    return list<LedgerEntry>(connection, QStringLiteral("WHERE customer_id = ? ORDER BY ordinal"), {customer});
}

QList<Ticket> waitingForCredits(Connection &connection, const QString &customer)
{
    if (Gathering *gathering = connection.gathering())
        return gathering->waitingForCredits(customer);
    return list<Ticket>(connection, QStringLiteral("WHERE customer_id = ? AND hold = 'credits' ORDER BY held_since"),
                        {customer});
}

QList<Message> messagesOf(Connection &connection, const QString &ticket)
{
    return list<Message>(connection, QStringLiteral("WHERE ticket_id = ? ORDER BY position"), {ticket});
}

QList<PolicyRow> policyRows(Connection &connection)
{
    QSqlQuery &query = connection.run(QStringLiteral("SELECT effective_from, members FROM policies ORDER BY id"));
    QList<PolicyRow> rows;
    while (query.next())
        rows.append({QDate::fromString(query.value(0).toString(), Qt::ISODate), query.value(1).toString().toUtf8()});
    query.finish();
    return rows;
}

} // namespace saldo::store
