#include "tests/support/desk_state.h"

#include "rules/invariants.h"
#include "store/load.h"

#include <QSqlRecord>
#include <algorithm>

namespace saldo::tests {

using namespace rules;

namespace {

// Each with what makes its order certain.
const QStringList tables = {
    QStringLiteral("staff"),    QStringLiteral("customers"), QStringLiteral("licenses"), QStringLiteral("periods"),
    QStringLiteral("tickets"),  QStringLiteral("messages"),  QStringLiteral("ledger"),   QStringLiteral("events"),
    QStringLiteral("notices"),  QStringLiteral("orders"),    QStringLiteral("policies"), QStringLiteral("answers")};
// Of the authority alone.
const QStringList journalTables = {QStringLiteral("journal"), QStringLiteral("touched_tickets")};

void dumpTable(store::Connection &connection, const QString &table, QByteArray &text)
{
    // In the order of bytes on every database, whatever its collation.
    QSqlQuery &query = connection.run(QStringLiteral("SELECT * FROM ") + table);
    const int columns = query.record().count();
    QList<QByteArray> rows;
    while (query.next()) {
        QByteArray row = table.toUtf8();
        for (int column = 0; column < columns; ++column)
            row += '\t' + (query.value(column).isNull() ? QByteArray("NULL") : query.value(column).toString().toUtf8());
        rows.append(row);
    }
    query.finish();
    std::sort(rows.begin(), rows.end());
    for (const QByteArray &row : std::as_const(rows))
        text += row + '\n';
}

QStringList idsOf(store::Connection &connection, const QString &table)
{
    QSqlQuery &query = connection.run(QStringLiteral("SELECT id FROM ") + table);
    QStringList ids;
    while (query.next())
        ids << query.value(0).toString();
    query.finish();
    return ids;
}

QStringList ofStatus(store::Connection &connection)
{
    QStringList found;
    for (const Ticket &ticket : store::list<Ticket>(connection, QString())) {
        QSqlQuery &query = connection.run(QStringLiteral("SELECT status FROM tickets WHERE id = ?"), {ticket.id});
        const QString stored = query.next() ? query.value(0).toString() : QString();
        query.finish();
        if (stored != spell(statusOf(ticket)))
            found << QStringLiteral("%1: stored as %2, is %3").arg(ticket.id, stored, spell(statusOf(ticket)));
        const qint64 there = numberOf(
            connection, QStringLiteral("SELECT count(*) FROM messages WHERE ticket_id = '%1'").arg(ticket.id));
        if (there > ticket.messages)
            found << QStringLiteral("%1: has %2 messages, counts %3").arg(ticket.id).arg(there).arg(ticket.messages);
    }
    return found;
}

// Versions and ids count up without a gap, and only what was accepted has a version.
QStringList ofJournal(store::Connection &connection)
{
    QStringList found;
    QSqlQuery &query = connection.run(QStringLiteral("SELECT id, ok, version FROM journal ORDER BY id"));
    qint64 last = 0;
    qint64 version = 0;
    while (query.next()) {
        if (query.value(0).toLongLong() != ++last)
            found << QStringLiteral("journal: row %1 follows %2").arg(query.value(0).toLongLong()).arg(last - 1);
        if ((query.value(1).toInt() != 0) == query.value(2).isNull())
            found << QStringLiteral("journal: row %1: outcome and version disagree").arg(last);
        if (!query.value(2).isNull() && query.value(2).toLongLong() != ++version)
            found << QStringLiteral("journal: row %1: version %2").arg(last).arg(query.value(2).toLongLong());
    }
    query.finish();
    return found;
}

} // namespace

QByteArray dump(store::Connection &connection, bool withJournal)
{
    QByteArray text;
    for (const QString &table : tables)
        dumpTable(connection, table, text);
    if (withJournal) {
        for (const QString &table : journalTables)
            dumpTable(connection, table, text);
    }
    return text;
}

QStringList violationsOf(store::Connection &connection, const QString &customer, QDate today)
{
    const std::optional<Customer> found = store::find<Customer>(connection, customer);
    if (!found)
        return {QStringLiteral("%1: no such customer").arg(customer)};
    const CustomerHistory history{
        *found, store::licensesOf(connection, customer), store::periodsOf(connection, customer),
        store::ledgerOf(connection, customer),
        store::list<Ticket>(connection, QStringLiteral("WHERE customer_id = ?"), {customer})};
    return rules::violations(history, today);
}

QStringList violations(store::Connection &connection, QDate today)
{
    QStringList found = ofStatus(connection) + ofJournal(connection);
    for (const QString &customer : idsOf(connection, QStringLiteral("customers")))
        found << violationsOf(connection, customer, today);
    return found;
}

qint64 numberOf(store::Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    const bool good = query.exec(sql) && query.next();
    return good ? query.value(0).toLongLong() : -1;
}

} // namespace saldo::tests
