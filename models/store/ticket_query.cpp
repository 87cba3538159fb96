#include "store/ticket_query.h"

#include "store/load.h"

#include <algorithm>
#include <tuple>

namespace saldo::store {

using namespace rules;

namespace {

bool isToAssess(const Ticket &ticket)
{
    return ticket.coverage == Coverage::Credits && ticket.defect == Defect::None && ticket.category == noCategory;
}

struct Where
{
    QStringList terms;
    QVariantList values;

    void add(const QString &term, const QVariantList &bound = {})
    {
        terms << term;
        values << bound;
    }
    QString text() const { return terms.isEmpty() ? QString() : QStringLiteral(" WHERE ") + terms.join(QStringLiteral(" AND ")); }
};

Where whereOf(const TicketFilter &filter)
{
    Where where;
    if (filter.lifetime != TicketFilter::Lifetime::Any)
        where.add(filter.lifetime == TicketFilter::Lifetime::Closed ? QStringLiteral("t.closed = 1")
                                                                    : QStringLiteral("t.closed = 0"));
    if (filter.status)
        where.add(QStringLiteral("t.status = ?"), {spell(*filter.status)});
    if (filter.toAssess) {
        where.add(QStringLiteral("t.status = 'open'"));
        const QString toAssess = QStringLiteral("(t.coverage = 'credits' AND t.defect = 'none' AND t.category = 0)");
        where.add(*filter.toAssess ? toAssess : QStringLiteral("NOT ") + toAssess);
    }
    if (filter.assignee)
        where.add(QStringLiteral("t.assignee = ?"), {stored(*filter.assignee)});
    if (!filter.languages.isEmpty()) {
        QVariantList names;
        for (const Language language : filter.languages)
            names << spell(language);
        const QString others = QStringLiteral(", ?").repeated(names.size() - 1);
        where.add(QStringLiteral("t.language IN (?%1)").arg(others), names);
    }
    if (filter.dueBefore)
        where.add(QStringLiteral("t.answer_due < ?"), {*filter.dueBefore});
    if (filter.dueFrom)
        where.add(QStringLiteral("t.answer_due >= ? AND t.answer_due < ?"), {*filter.dueFrom, noAnswerDue});
    if (filter.customer)
        where.add(QStringLiteral("t.customer_id = ?"), {stored(*filter.customer)});
    return where;
}

struct OrderText
{
    QString by;   // the ORDER BY's list
    QString from; // "the key is this one or behind it"
};

OrderText textOf(TicketOrder order)
{
    switch (order) {
    case TicketOrder::Due:
        return {QStringLiteral("t.answer_due, t.opened_at, t.id"),
                QStringLiteral("(t.answer_due, t.opened_at, t.id) >= (?, ?, ?)")};
    case TicketOrder::Opened:
        return {QStringLiteral("-t.opened_at, t.id"), QStringLiteral("(-t.opened_at, t.id) >= (?, ?)")};
    case TicketOrder::LastMessage:
        return {QStringLiteral("-t.last_message_at, t.id"),
                QStringLiteral("(-t.last_message_at, t.id) >= (?, ?)")};
    }
    Q_UNREACHABLE();
}

// The newest first is the smallest negated time first: so every key increases, ids too.
QVariantList valuesOf(TicketOrder order, const TicketKey &key)
{
    if (order == TicketOrder::Due)
        return {key.first, key.second, key.id};
    return {key.first, key.id};
}

// The running period of a row's customer, as of a day that is bound twice.
QString joins()
{
    return QStringLiteral(
        " LEFT JOIN customers c ON c.id = t.customer_id"
        " LEFT JOIN periods p ON p.customer_id = t.customer_id AND p.cancelled = 0 AND p.first_day <> ''"
        " AND (p.last_day >= ? OR (p.suspended_on <> '' AND p.resumed_on = ''))"
        " LEFT JOIN staff a ON a.id = t.assignee"
        " LEFT JOIN staff s ON s.id = t.last_author");
}

QString columns()
{
    return QStringLiteral("t.") + Rows<Ticket>::columns().join(QStringLiteral(", t."))
        + QStringLiteral(", c.name, c.balance, p.id, p.first_day, p.last_day, p.suspended_on, p.resumed_on, "
                         "a.name, s.name");
}

QList<TicketRow> read(QSqlQuery &query)
{
    const int rest = static_cast<int>(Rows<Ticket>::columns().size());
    const auto day = [&query](int column) { return QDate::fromString(query.value(column).toString(), Qt::ISODate); };
    QList<TicketRow> rows;
    while (query.next()) {
        TicketRow row;
        row.ticket = Rows<Ticket>::read(query);
        row.customerName = query.value(rest).toString();
        row.balance = query.value(rest + 1).toLongLong();
        row.period.id = query.value(rest + 2).toString();
        row.period.firstDay = day(rest + 3);
        row.period.lastDay = day(rest + 4);
        row.period.suspendedOn = day(rest + 5);
        row.period.resumedOn = day(rest + 6);
        row.assigneeName = query.value(rest + 7).toString();
        row.lastAuthorName = query.value(rest + 8).toString();
        rows.append(row);
    }
    query.finish();
    return rows;
}

} // namespace

bool matches(const TicketFilter &filter, const Ticket &ticket)
{
    const Status status = statusOf(ticket);
    if (filter.lifetime != TicketFilter::Lifetime::Any
        && ticket.closed != (filter.lifetime == TicketFilter::Lifetime::Closed))
        return false;
    if (filter.status && status != *filter.status)
        return false;
    if (filter.toAssess && (status != Status::Open || isToAssess(ticket) != *filter.toAssess))
        return false;
    if (filter.assignee && ticket.assignee != *filter.assignee)
        return false;
    if (!filter.languages.isEmpty() && !filter.languages.contains(ticket.language))
        return false;
    const qint64 due = ticket.answerDue.value_or(noAnswerDue);
    if (filter.dueBefore && due >= *filter.dueBefore)
        return false;
    if (filter.dueFrom && (due < *filter.dueFrom || due == noAnswerDue))
        return false;
    return !filter.customer || ticket.customer == *filter.customer;
}

TicketKey keyOf(TicketOrder order, const Ticket &ticket)
{
    switch (order) {
    case TicketOrder::Due:
        return {ticket.answerDue.value_or(noAnswerDue), ticket.openedAt, ticket.id};
    case TicketOrder::Opened:
        return {-ticket.openedAt, 0, ticket.id};
    case TicketOrder::LastMessage:
        return {-ticket.lastMessageAt, 0, ticket.id};
    }
    Q_UNREACHABLE();
}

bool operator<(const TicketKey &one, const TicketKey &other)
{
    return std::tie(one.first, one.second, one.id) < std::tie(other.first, other.second, other.id);
}

QList<TicketRow> ticketPage(Connection &connection, const TicketListing &listing, const std::optional<TicketKey> &from,
                            int limit)
{
    Where where = whereOf(listing.filter);
    const OrderText order = textOf(listing.order);
    if (from)
        where.add(order.from, valuesOf(listing.order, *from));
    const QString sql = QStringLiteral("SELECT ") + columns() + QStringLiteral(" FROM tickets t") + joins() + where.text() + QStringLiteral(" ORDER BY ") + order.by
        + QStringLiteral(" LIMIT ?");
    return read(connection.run(sql, QVariantList{stored(listing.today)} + where.values + QVariantList{limit}));
}

QList<TicketKey> ticketAnchors(Connection &connection, const TicketListing &listing, int step)
{
    const Where where = whereOf(listing.filter);
    const OrderText order = textOf(listing.order);
    const bool due = listing.order == TicketOrder::Due;
    const QString first = due ? QStringLiteral("t.answer_due")
        : listing.order == TicketOrder::Opened ? QStringLiteral("-t.opened_at") : QStringLiteral("-t.last_message_at");
    const QString second = due ? QStringLiteral("t.opened_at") : QStringLiteral("0");
    const QString sql =
        QStringLiteral("SELECT first, second, id FROM (SELECT %1 AS first, %2 AS second, t.id AS id, "
                       "row_number() OVER (ORDER BY %3) AS place FROM tickets t%4) AS numbered "
                       "WHERE (place - 1) % %5 = 0 ORDER BY place")
            .arg(first, second, order.by, where.text(), QString::number(step));
    QSqlQuery &query = connection.run(sql, where.values);
    QList<TicketKey> keys;
    while (query.next())
        keys.append({query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString()});
    query.finish();
    return keys;
}

qint64 ticketCount(Connection &connection, const TicketFilter &filter)
{
    const Where where = whereOf(filter);
    QSqlQuery &query = connection.run(QStringLiteral("SELECT count(*) FROM tickets t") + where.text(), where.values);
    const qint64 count = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return count;
}

std::optional<TicketRow> ticketRow(Connection &connection, const QString &id, QDate today)
{
    const QString sql = QStringLiteral("SELECT ") + columns() + QStringLiteral(" FROM tickets t") + joins() + QStringLiteral(" WHERE t.id = ?");
    const QList<TicketRow> rows = read(connection.run(sql, {stored(today), stored(id)}));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

} // namespace saldo::store
