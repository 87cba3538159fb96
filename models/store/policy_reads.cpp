#include "store/policy_reads.h"

#include "store/rows.h"

namespace saldo::store {

namespace {

// The numbers of one row.
QList<int> numbersOf(Connection &connection, const QString &sql, int columns, const QVariantList &values = {})
{
    QSqlQuery &query = connection.run(sql, values);
    QList<int> numbers(columns);
    if (query.next()) {
        for (int column = 0; column < columns; ++column)
            numbers[column] = query.value(column).toInt();
    }
    query.finish();
    return numbers;
}

} // namespace

QList<PolicyVersion> policyVersions(Connection &connection)
{
    QSqlQuery &query =
        connection.run(QStringLiteral("SELECT id, effective_from, members, actor, at FROM policies ORDER BY id"));
    QList<PolicyVersion> versions;
    while (query.next())
        versions.append({query.value(0).toLongLong(), QDate::fromString(query.value(1).toString(), Qt::ISODate),
                         query.value(2).toString().toUtf8(), query.value(3).toString(), query.value(4).toLongLong()});
    query.finish();
    return versions;
}

PolicyStanding policyStanding(Connection &connection, qint64 balancesBelow)
{
    PolicyStanding standing;
    const QList<int> periods = numbersOf(
        connection, QStringLiteral("SELECT sum(CASE WHEN months > 0 THEN 1 ELSE 0 END), "
                                   "sum(CASE WHEN months > 0 THEN 0 ELSE 1 END) "
                                   "FROM periods WHERE end_told = 0 AND last_day = '' AND cancelled = 0"), 2);
    standing.queuedPurchases = periods.at(0);
    standing.queuedFree = periods.at(1);
    const QString ofCredits = QStringLiteral("coverage = 'credits' AND defect = 'none'");
    const QList<int> tickets = numbersOf(
        connection, QStringLiteral("SELECT sum(CASE WHEN %1 AND category > 0 THEN 1 ELSE 0 END), "
                                   "sum(CASE WHEN %1 AND hold = 'confirmation' THEN 1 ELSE 0 END), "
                                   "sum(CASE WHEN %1 AND category = 0 THEN 1 ELSE 0 END), "
                                   "sum(CASE WHEN answer_due < ? THEN 1 ELSE 0 END) FROM tickets WHERE closed = 0")
                        .arg(ofCredits), 4, {noAnswerDue});
    standing.assessed = tickets.at(0);
    standing.awaitingConfirmation = tickets.at(1);
    standing.toAssess = tickets.at(2);
    standing.answerDue = tickets.at(3);
    standing.choicePending = numbersOf(
        connection, QStringLiteral("SELECT count(*) FROM licenses WHERE ordinal = 1 AND free_support = ''"), 1).first();
    QSqlQuery &low = connection.run(
        QStringLiteral("SELECT balance FROM customers WHERE balance < ? AND EXISTS "
                       "(SELECT 1 FROM licenses WHERE customer_id = customers.id) ORDER BY balance"), {balancesBelow});
    while (low.next())
        standing.lowBalances.append(low.value(0).toLongLong());
    low.finish();
    return standing;
}

QHash<QString, int> assignedTickets(Connection &connection)
{
    QSqlQuery &query = connection.run(QStringLiteral(
        "SELECT assignee, count(*) FROM tickets WHERE closed = 0 AND assignee <> '' GROUP BY assignee"));
    QHash<QString, int> assigned;
    while (query.next())
        assigned.insert(query.value(0).toString(), query.value(1).toInt());
    query.finish();
    return assigned;
}

} // namespace saldo::store
