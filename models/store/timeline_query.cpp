#include "store/timeline_query.h"

#include "store/load.h"

#include <QHash>
#include <tuple>

namespace saldo::store {

using namespace rules;

namespace {

// The dates are ISO texts: the largest is the latest, and '' (queued) comes before all.
QString keyText(const QString &where)
{
    return QStringLiteral(
               "SELECT c.id, c.name, c.registered_at, coalesce(max(p.last_day), ''), "
               "coalesce(max(CASE WHEN p.suspended_on <> '' AND p.resumed_on = '' THEN p.last_day END), ''), "
               "coalesce(max(CASE WHEN p.first_day = '' THEN 1 ELSE 0 END), 0) "
               "FROM customers c LEFT JOIN periods p ON p.customer_id = c.id AND p.cancelled = 0 ")
        + where + QStringLiteral("GROUP BY c.id, c.name, c.registered_at");
}

CoverageEnd endOf(const QString &last, const QString &suspended, bool queued, const QString &today)
{
    const auto day = [](const QString &text) { return QDate::fromString(text, Qt::ISODate); };
    if (!suspended.isEmpty())
        return {CoverageEnd::Kind::Suspended, day(suspended)};
    if (last >= today)
        return {CoverageEnd::Kind::Active, day(last)};
    if (queued)
        return {CoverageEnd::Kind::Queued, {}};
    if (!last.isEmpty())
        return {CoverageEnd::Kind::Ended, day(last)};
    return {};
}

TimelineKey readKey(const QSqlQuery &query, const QString &today)
{
    return {query.value(0).toString(), query.value(1).toString(),
            endOf(query.value(3).toString(), query.value(4).toString(), query.value(5).toInt() != 0, today),
            query.value(2).toLongLong()};
}

// A page's queries all begin so. The list of ids is always as long, for one prepared statement.
QString ofCustomers(const char *column)
{
    return QStringLiteral("WHERE %1 IN (?%2) ")
        .arg(QLatin1String(column), QStringLiteral(", ?").repeated(timelinePageSize - 1));
}

class Page
{
public:
    Page(Connection &connection, const QStringList &customers) : m_connection(connection)
    {
        for (int i = 0; i < timelinePageSize; ++i)
            m_ids << customers.at(std::min<qsizetype>(i, customers.size() - 1));
        for (const Customer &customer : list<Customer>(connection, ofCustomers("id"), m_ids))
            m_rows.insert(customer.id, {customer, {}, {}, {}, {}});
    }

    void readPeriods()
    {
        static const QString rest = ofCustomers("customer_id") + QStringLiteral("ORDER BY customer_id, ordinal");
        for (const Period &period : list<Period>(m_connection, rest, m_ids))
            m_rows[period.customer].periods.append(period);
    }

    void readRequests(Instant from, Instant before)
    {
        static const QString sql = QStringLiteral("SELECT customer_id, id, subject, opened_at FROM tickets ")
            + ofCustomers("customer_id")
            + QStringLiteral("AND opened_at >= ? AND opened_at < ? ORDER BY customer_id, opened_at, id");
        QSqlQuery &query = m_connection.run(sql, m_ids + QVariantList{from, before});
        while (query.next())
            m_rows[query.value(0).toString()].requests.append(
                {query.value(1).toString(), query.value(2).toString(), query.value(3).toLongLong()});
        query.finish();
    }

    void readPurchases(Instant from, Instant before)
    {
        static const QString rest = ofCustomers("customer_id")
            + QStringLiteral("AND at >= ? AND at < ? ORDER BY customer_id, at, id");
        for (const Order &order : list<Order>(m_connection, rest, m_ids + QVariantList{from, before}))
            m_rows[order.customer].purchases.append(order);
    }

    // No upper bound: what comes behind the span tells how it stood before.
    void readBalance(Instant from)
    {
        static const QString sql = QStringLiteral("SELECT customer_id, at, amount, balance FROM ledger ")
            + ofCustomers("customer_id") + QStringLiteral("AND at >= ? ORDER BY customer_id, ordinal");
        QSqlQuery &query = m_connection.run(sql, m_ids + QVariantList{from});
        while (query.next()) {
            QList<BalanceStep> &steps = m_rows[query.value(0).toString()].balance;
            const qint64 balance = query.value(3).toLongLong();
            if (steps.isEmpty())
                steps.append({from, balance - query.value(2).toLongLong()});
            steps.append({query.value(1).toLongLong(), balance});
        }
        query.finish();
        for (TimelineRow &row : m_rows) {
            if (row.balance.isEmpty())
                row.balance.append({from, row.customer.balance});
        }
    }

    QList<TimelineRow> rows(const QStringList &customers) const
    {
        QList<TimelineRow> rows;
        for (const QString &customer : customers) {
            const auto found = m_rows.constFind(customer);
            if (found != m_rows.cend() && !found->customer.id.isEmpty())
                rows.append(*found);
        }
        return rows;
    }

private:
    Connection &m_connection;
    QVariantList m_ids;
    QHash<QString, TimelineRow> m_rows;
};

} // namespace

bool operator<(const CoverageEnd &one, const CoverageEnd &other)
{
    if (one.kind != other.kind)
        return one.kind < other.kind;
    return one.kind == CoverageEnd::Kind::Ended ? other.day < one.day : one.day < other.day;
}

void timelineKeys(Connection &connection, QDate today, const std::function<void(const TimelineKey &)> &take)
{
    const QString day = stored(today);
    QSqlQuery &query = connection.run(keyText(QString()));
    while (query.next())
        take(readKey(query, day));
    query.finish();
}

std::optional<TimelineKey> timelineKey(Connection &connection, const QString &customer, QDate today)
{
    QSqlQuery &query = connection.run(keyText(QStringLiteral("WHERE c.id = ? ")), {stored(customer)});
    std::optional<TimelineKey> key;
    if (query.next())
        key = readKey(query, stored(today));
    query.finish();
    return key;
}

bool hasMoreCustomers(Connection &connection, int than)
{
    QSqlQuery &query = connection.run(QStringLiteral("SELECT 1 FROM customers LIMIT 1 OFFSET ?"), {than});
    const bool more = query.next();
    query.finish();
    return more;
}

QList<TimelineRow> timelinePage(Connection &connection, const QStringList &customers, const DaySpan &span,
                                bool withBalance)
{
    Q_ASSERT(customers.size() <= timelinePageSize);
    if (customers.isEmpty())
        return {};
    const Instant from = startOfDay(span.first);
    const Instant before = startOfDay(span.last.addDays(1));
    Page page(connection, customers);
    page.readPeriods();
    page.readRequests(from, before);
    page.readPurchases(from, before);
    if (withBalance)
        page.readBalance(from);
    return page.rows(customers);
}

} // namespace saldo::store
