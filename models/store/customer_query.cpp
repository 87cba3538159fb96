#include "store/customer_query.h"

#include "rules/period.h"
#include "store/rows.h"

#include <algorithm>

namespace saldo::store {

using namespace rules;

namespace {

// The same texts for all customers and for one: his condition is put in.
QString narrowed(const char *sql, const char *condition, bool one)
{
    return QString::fromLatin1(sql).arg(one ? QString::fromLatin1(condition) : QString());
}

class CustomerReading
{
public:
    // `id`: of the one customer; null: all.
    CustomerReading(Connection &connection, QDate today, const QString &id, const std::atomic_bool &stop)
        : m_connection(connection), m_today(today), m_id(id), m_stop(stop)
    {
    }

    CustomerRows read()
    {
        readCustomers();
        readLicenses();
        readPeriods();
        readSpending();
        readTickets();
        return std::move(m_rows);
    }

private:
    bool one() const { return !m_id.isNull(); }

    template <typename Take>
    void each(const QString &sql, QVariantList values, Take take)
    {
        if (one())
            values << m_id;
        QSqlQuery &query = m_connection.run(sql, values);
        while (!m_stop && query.next())
            take(query);
        query.finish();
    }

    // Rows come in the order of customers: the next one is near the last one.
    CustomerFigures *of(const QSqlQuery &query)
    {
        const int place = m_rows.find(query.value(0).toString(), m_near);
        if (place < 0)
            return nullptr; // came after the customers were read; he is told as a change
        m_near = place;
        return &m_rows.figures(place);
    }

    void readCustomers()
    {
        const QString sql = narrowed("SELECT id, name, language, balance, registered_at, last_request_at "
                                     "FROM customers %1 ORDER BY id", "WHERE id = ?", one());
        each(sql, {}, [this](const QSqlQuery &query) {
            CustomerRow row;
            row.id = query.value(0).toString();
            row.name = query.value(1).toString();
            row.figures.language = parseWord<Language>(query.value(2).toString()).value_or(Language::En);
            row.figures.balance = query.value(3).toLongLong();
            const qint64 days = deskDay(query.value(4).toLongLong()).daysTo(m_today);
            row.figures.historyDays = static_cast<qint16>(std::clamp<qint64>(days, 0, spendingDays));
            row.figures.lastRequestAt = query.value(5).toLongLong();
            m_rows.append(row);
        });
    }

    void readLicenses()
    {
        const QString sql = narrowed("SELECT customer_id, count(*), "
                                     "sum(CASE WHEN ordinal = 1 AND free_support = '' THEN 1 ELSE 0 END) "
                                     "FROM licenses %1 GROUP BY customer_id ORDER BY customer_id",
                                     "WHERE customer_id = ?", one());
        m_near = 0;
        each(sql, {}, [this](const QSqlQuery &query) {
            if (CustomerFigures *figures = of(query)) {
                figures->licenses = query.value(1).toInt();
                figures->choicePending = query.value(2).toInt() > 0;
            }
        });
    }

    void readPeriods()
    {
        const QString sql = narrowed("SELECT customer_id, months, days, first_day, last_day, suspended_on, resumed_on "
                                     "FROM periods WHERE cancelled = 0 AND (first_day = '' OR last_day >= ? "
                                     "OR (suspended_on <> '' AND resumed_on = '')) %1 ORDER BY customer_id, ordinal",
                                     "AND customer_id = ?", one());
        m_near = 0;
        each(sql, {stored(m_today)}, [this](const QSqlQuery &query) {
            if (CustomerFigures *figures = of(query))
                addPeriod(*figures, query);
        });
    }

    void addPeriod(CustomerFigures &figures, const QSqlQuery &query) const
    {
        const auto day = [&query](int column) { return QDate::fromString(query.value(column).toString(), Qt::ISODate); };
        Period period;
        period.months = query.value(1).toInt();
        period.days = query.value(2).toInt();
        period.firstDay = day(3);
        period.lastDay = day(4);
        period.suspendedOn = day(5);
        period.resumedOn = day(6);
        const PeriodState state = stateOn(period, m_today);
        if (state == PeriodState::Queued) {
            if (figures.queued == 0) {
                figures.queuedMonths = static_cast<qint16>(period.months);
                figures.queuedDays = static_cast<qint16>(period.days);
            }
            figures.queued += 1;
            return;
        }
        figures.running = state == PeriodState::Suspended ? Running::Suspended : Running::Active;
        figures.lastDay = period.lastDay;
        figures.daysLeft = daysLeftOn(period, m_today).value_or(0);
    }

    void readSpending()
    {
        // Grouped by an expression, so that the ledger is walked as it lies and not by its index.
        const QString sql = narrowed("SELECT customer, sum(-amount) FROM (SELECT customer_id || '' AS customer, amount "
                                     "FROM ledger WHERE at >= ? AND kind IN ('charge', 'recategorisation', 'refund') "
                                     "%1) AS spending GROUP BY customer",
                                     "AND customer_id = ?", one());
        m_near = 0;
        each(sql, {startOfDay(m_today.addDays(1 - spendingDays))}, [this](const QSqlQuery &query) {
            if (CustomerFigures *figures = of(query))
                figures->spent = query.value(1).toLongLong();
        });
    }

    void readTickets()
    {
        const QString sql = narrowed("SELECT customer_id, count(*), sum(CASE WHEN status = 'open' THEN 0 ELSE 1 END) "
                                     "FROM tickets WHERE closed = 0 %1 GROUP BY customer_id",
                                     "AND customer_id = ?", one());
        m_near = 0;
        each(sql, {}, [this](const QSqlQuery &query) {
            if (CustomerFigures *figures = of(query)) {
                figures->openTickets = query.value(1).toInt();
                figures->waiting = query.value(2).toInt();
            }
        });
    }

    Connection &m_connection;
    QDate m_today;
    QString m_id;
    const std::atomic_bool &m_stop;
    CustomerRows m_rows;
    int m_near = 0;
};

} // namespace

CustomerRows customerRows(Connection &connection, QDate today, const std::atomic_bool &stop)
{
    CustomerRows rows = CustomerReading(connection, today, {}, stop).read();
    if (!stop)
        rows.rankNames();
    return rows;
}

std::optional<CustomerRow> customerRow(Connection &connection, const QString &id, QDate today)
{
    const std::atomic_bool never = false;
    const CustomerRows rows = CustomerReading(connection, today, stored(id), never).read();
    return rows.size() == 0 ? std::nullopt : std::optional(rows.row(0));
}

} // namespace saldo::store
