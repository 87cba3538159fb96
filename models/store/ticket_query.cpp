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

// The letters of a text whose capitals the databases may not fold: SQLite folds Latin ones only.
QList<QChar> lettersToFold(const QString &text)
{
    QList<QChar> letters;
    for (const QChar letter : text) {
        if (letter.unicode() > 127 && letter.isLower() && letter.toUpper() != letter && !letters.contains(letter))
            letters.append(letter);
    }
    return letters;
}

// Only what could be met by the text is folded: nothing more is asked of a million subjects.
void addText(Where &where, const QString &text)
{
    QString subject = QStringLiteral("lower(t.subject)");
    QVariantList bound;
    QString sought = text.toLower();
    for (const QChar letter : lettersToFold(sought)) {
        subject = QStringLiteral("replace(%1, ?, ?)").arg(subject);
        bound << QString(letter.toUpper()) << QString(letter);
    }
    sought.replace(u'!', QStringLiteral("!!")).replace(u'%', QStringLiteral("!%")).replace(u'_', QStringLiteral("!_"));
    where.add(subject + QStringLiteral(" LIKE ? ESCAPE '!'"), bound << QString(u'%' + sought + u'%'));
}

bool holdsText(QString subject, const QString &text)
{
    const QString sought = text.toLower();
    for (qsizetype i = 0; i < subject.size(); ++i) {
        if (subject.at(i).unicode() < 128)
            subject[i] = subject.at(i).toLower();
    }
    for (const QChar letter : lettersToFold(sought))
        subject.replace(letter.toUpper(), letter);
    return subject.contains(sought);
}

// What a person narrows a view down to.
void addNarrowing(Where &where, const TicketFilter &filter)
{
    if (filter.nothing)
        where.add(QStringLiteral("1 = 0"));
    if (!filter.statuses.isEmpty()) {
        QVariantList names;
        for (const Status status : filter.statuses)
            names << spell(status);
        where.add(QStringLiteral("t.status IN (?%1)").arg(QStringLiteral(", ?").repeated(names.size() - 1)), names);
    }
    if (filter.coverage)
        where.add(QStringLiteral("t.coverage = ?"), {spell(*filter.coverage)});
    if (filter.category)
        where.add(QStringLiteral("t.category = ?"), {*filter.category});
    if (filter.openedFrom)
        where.add(QStringLiteral("t.opened_at >= ?"), {*filter.openedFrom});
    if (filter.openedBefore)
        where.add(QStringLiteral("t.opened_at < ?"), {*filter.openedBefore});
    if (!filter.text.isEmpty())
        addText(where, filter.text);
}

bool matchesNarrowing(const TicketFilter &filter, const Ticket &ticket)
{
    return !filter.nothing && (filter.statuses.isEmpty() || filter.statuses.contains(statusOf(ticket)))
        && (!filter.coverage || ticket.coverage == *filter.coverage)
        && (!filter.category || ticket.category == *filter.category)
        && (!filter.openedFrom || ticket.openedAt >= *filter.openedFrom)
        && (!filter.openedBefore || ticket.openedAt < *filter.openedBefore)
        && (filter.text.isEmpty() || holdsText(ticket.subject, filter.text));
}

Where whereOf(const TicketFilter &filter, TicketOrder order = TicketOrder::Due)
{
    Where where;
    if (order == TicketOrder::Customer)
        where.add(QStringLiteral("t.customer_id = c.id"));
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
    addNarrowing(where, filter);
    return where;
}

struct OrderText
{
    QString by;   // the ORDER BY's list
    QString from; // "the key is this one or behind it"
};

// The time alone once more: that is what the index is entered by.
OrderText newestFirst(const QString &time)
{
    return {QStringLiteral("%1 DESC, t.id").arg(time), QStringLiteral("%1 <= ? AND (%1 < ? OR t.id >= ?)").arg(time)};
}

OrderText textOf(TicketOrder order)
{
    switch (order) {
    case TicketOrder::Due:
        return {QStringLiteral("t.answer_due, t.opened_at, t.id"),
                QStringLiteral("(t.answer_due, t.opened_at, t.id) >= (?, ?, ?)")};
    case TicketOrder::Opened:
        return newestFirst(QStringLiteral("t.opened_at"));
    case TicketOrder::LastMessage:
        return newestFirst(QStringLiteral("t.last_message_at"));
    case TicketOrder::Customer:
        // The name alone once more: that is what the index of customers is entered by.
        return {QStringLiteral("c.sort_name, t.answer_due, t.opened_at, t.id"),
                QStringLiteral("c.sort_name >= ? AND (c.sort_name, t.answer_due, t.opened_at, t.id) >= (?, ?, ?, ?)")};
    }
    Q_UNREACHABLE();
}

// In a key the newest first is the smallest negated time first: so every key increases, ids too.
QVariantList valuesOf(TicketOrder order, const TicketKey &key)
{
    if (order == TicketOrder::Due)
        return {key.first, key.second, key.id};
    if (order == TicketOrder::Customer)
        return {key.name, key.name, key.first, key.second, key.id};
    return {-key.first, -key.first, key.id};
}

// Tickets with their customers. In the order of customers these come first, by their index, and then the tickets of
// each: SQLite keeps to the order of a CROSS JOIN.
QString tables(TicketOrder order)
{
    return order == TicketOrder::Customer
        ? QStringLiteral(" FROM customers c CROSS JOIN tickets t")
        : QStringLiteral(" FROM tickets t LEFT JOIN customers c ON c.id = t.customer_id");
}

// The running period of a row's customer, as of a day that is bound.
QString joins()
{
    return QStringLiteral(
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
    return (!filter.customer || ticket.customer == *filter.customer) && matchesNarrowing(filter, ticket);
}

TicketKey keyOf(TicketOrder order, const Ticket &ticket, const QString &customerName)
{
    switch (order) {
    case TicketOrder::Due:
        return {ticket.answerDue.value_or(noAnswerDue), ticket.openedAt, ticket.id};
    case TicketOrder::Opened:
        return {-ticket.openedAt, 0, ticket.id};
    case TicketOrder::LastMessage:
        return {-ticket.lastMessageAt, 0, ticket.id};
    case TicketOrder::Customer:
        return {ticket.answerDue.value_or(noAnswerDue), ticket.openedAt, ticket.id, sortName(customerName)};
    }
    Q_UNREACHABLE();
}

bool operator<(const TicketKey &one, const TicketKey &other)
{
    return std::tie(one.name, one.first, one.second, one.id)
        < std::tie(other.name, other.first, other.second, other.id);
}

QList<TicketRow> ticketPage(Connection &connection, const TicketListing &listing, const std::optional<TicketKey> &from,
                            int limit)
{
    Where where = whereOf(listing.filter, listing.order);
    const OrderText order = textOf(listing.order);
    if (from)
        where.add(order.from, valuesOf(listing.order, *from));
    const QString sql = QStringLiteral("SELECT ") + columns() + tables(listing.order) + joins() + where.text()
        + QStringLiteral(" ORDER BY ") + order.by
        + QStringLiteral(" LIMIT ?");
    return read(connection.run(sql, QVariantList{stored(listing.today)} + where.values + QVariantList{limit}));
}

TicketAnchors ticketAnchors(Connection &connection, const TicketListing &listing, int step)
{
    const Where where = whereOf(listing.filter, listing.order);
    const OrderText order = textOf(listing.order);
    const bool byName = listing.order == TicketOrder::Customer;
    const bool due = listing.order == TicketOrder::Due || byName;
    const QString first = due ? QStringLiteral("t.answer_due")
        : listing.order == TicketOrder::Opened ? QStringLiteral("t.opened_at") : QStringLiteral("t.last_message_at");
    const QString second = due ? QStringLiteral("t.opened_at") : QStringLiteral("0");
    const QString sql =
        QStringLiteral("SELECT first, second, id, name FROM (SELECT %1 AS first, %2 AS second, t.id AS id, %6 AS name, "
                       "row_number() OVER (ORDER BY %3) AS place%4) AS numbered "
                       "WHERE (place - 1) % %5 = 0 ORDER BY place")
            .arg(first, second, order.by,
                 (byName ? tables(listing.order) : QStringLiteral(" FROM tickets t")) + where.text(), QString::number(step),
                 byName ? QStringLiteral("c.sort_name") : QStringLiteral("''"));
    QSqlQuery &query = connection.run(sql, where.values);
    TicketAnchors anchors;
    while (query.next())
        anchors.keys.append({due ? query.value(0).toLongLong() : -query.value(0).toLongLong(), query.value(1).toLongLong(),
                             query.value(2).toString(), query.value(3).toString()});
    query.finish();
    anchors.count = ticketCount(connection, listing.filter);
    return anchors;
}

qint64 ticketCount(Connection &connection, const TicketFilter &filter)
{
    const Where where = whereOf(filter);
    QSqlQuery &query = connection.run(QStringLiteral("SELECT count(*) FROM tickets t") + where.text(), where.values);
    const qint64 count = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return count;
}

QString customerName(Connection &connection, const QString &id)
{
    QSqlQuery &query = connection.run(QStringLiteral("SELECT name FROM customers WHERE id = ?"), {stored(id)});
    const QString name = query.next() ? query.value(0).toString() : QString();
    query.finish();
    return name;
}

std::optional<TicketRow> ticketRow(Connection &connection, const QString &id, QDate today)
{
    const QHash<QString, TicketRow> rows = ticketRows(connection, {id}, today);
    const auto row = rows.constFind(id);
    return row == rows.cend() ? std::nullopt : std::optional(*row);
}

QHash<QString, TicketRow> ticketRows(Connection &connection, const QStringList &ids, QDate today)
{
    static const QString sql = QStringLiteral("SELECT ") + columns() + tables(TicketOrder::Due) + joins()
        + QStringLiteral(" WHERE t.id %1");
    QHash<QString, TicketRow> found;
    readAmong(connection, sql, {stored(today)}, ids, [&found](QSqlQuery &query) {
        for (const TicketRow &row : read(query))
            found.insert(row.ticket.id, row);
    });
    return found;
}

} // namespace saldo::store
