#include "tests/bench/review_desk.h"

#include "rules/calendar.h"
#include "store/save.h"

#include <QRandomGenerator>
#include <cstdio>

namespace saldo::bench {

using namespace rules;

namespace {

constexpr quint32 seed = 20'260'302;
constexpr qint64 prices[] = {0, 5, 10, 20};

class Filling
{
public:
    Filling(store::Connection &connection, const ReviewDesk &desk) : m_connection(connection), m_desk(desk), m_random(seed)
    {
        m_balances.resize(desk.customers, 0);
        m_ordinals.resize(desk.customers, 0);
    }

    void fill()
    {
        store::Transaction transaction(m_connection);
        for (int i = 0; i < m_desk.engineers; ++i)
            store::insert(m_connection, StaffMember{engineer(i), QStringLiteral("Engineer %1").arg(i), Role::Engineer, {}, true}, ++m_version);
        for (int i = 0; i < m_desk.customers; ++i) {
            Customer customer;
            customer.id = QStringLiteral("c%1").arg(i);
            customer.name = QStringLiteral("Shop %1").arg(i);
            customer.language = i % 3 == 0 ? Language::Ru : Language::En;
            store::insert(m_connection, customer, ++m_version);
            addPeriods(i);
        }
        const double span = static_cast<double>(startOfDay(m_desk.to.addDays(1)) - startOfDay(m_desk.from));
        for (int i = 0; i < m_desk.tickets; ++i) {
            addTicket(i, startOfDay(m_desk.from) + static_cast<qint64>(span * i / m_desk.tickets));
            if (i % 100'000 == 0)
                std::fprintf(stderr, "%d tickets, %d entries\n", i, m_entries);
        }
        m_connection.once(QStringLiteral("UPDATE customers SET balance = (SELECT coalesce(sum(amount), 0) FROM ledger "
                                         "WHERE customer_id = customers.id)"));
        transaction.commit();
    }

private:
    QString engineer(int number) const { return QStringLiteral("e%1").arg(number); }
    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }

    void post(int customer, EntryKind kind, qint64 amount, const QString &ticket, Category category, Instant at)
    {
        LedgerEntry entry;
        entry.id = QStringLiteral("l%1").arg(++m_entries);
        entry.customer = QStringLiteral("c%1").arg(customer);
        entry.ordinal = ++m_ordinals[customer];
        entry.kind = kind;
        entry.amount = amount;
        entry.balance = m_balances[customer] += amount;
        entry.ticket = ticket;
        entry.category = category;
        entry.by = QStringLiteral("system");
        entry.at = at;
        store::insert(m_connection, entry, m_version);
    }

    void buy(int customer, Instant at)
    {
        m_version += 1;
        Order order;
        order.id = QStringLiteral("o%1").arg(m_version);
        order.customer = QStringLiteral("c%1").arg(customer);
        order.credits = 100;
        order.licenses = 1;
        order.amountCents = 135'00;
        order.at = at;
        store::insert(m_connection, order, m_version);
        post(customer, EntryKind::Purchase, 100, {}, noCategory, at);
    }

    // The free support of his license as a period, for two in three, and now and then bought ones: most have run, some run
    // now, were suspended, or wait for their first request.
    void addPeriods(int customer)
    {
        License license;
        license.id = QStringLiteral("L%1").arg(customer);
        license.customer = QStringLiteral("c%1").arg(customer);
        license.registeredAt = startOfDay(m_desk.from.addDays(below(static_cast<int>(m_desk.from.daysTo(m_desk.to)))));
        store::insert(m_connection, license, m_version);
        const QDate first = deskDay(license.registeredAt);
        int ordinal = 0;
        if (customer % 3 != 0)
            addPeriod(customer, license.id, ++ordinal, first, 0);
        for (int bought = below(4) - 1; bought > 0; --bought) {
            const QDate day = first.addDays(60 + below(300));
            if (day > m_desk.to)
                continue;
            m_version += 1;
            Order order;
            order.id = QStringLiteral("p%1").arg(m_version);
            order.customer = license.customer;
            order.period = QStringLiteral("P%1").arg(m_version);
            order.licenses = 1;
            order.amountCents = 180'00;
            order.at = startOfDay(day);
            store::insert(m_connection, order, m_version);
            addPeriod(customer, order.period, ++ordinal, deskDay(order.at), 3);
        }
    }

    void addPeriod(int customer, const QString &id, int ordinal, QDate from, int months)
    {
        Period period;
        period.id = id;
        period.customer = QStringLiteral("c%1").arg(customer);
        period.ordinal = ordinal;
        period.months = months;
        period.days = months == 0 ? 30 : 0;
        if (below(5) > 0) {
            period.firstDay = from.addDays(below(20));
            period.lastDay = (months > 0 ? addMonths(period.firstDay, months) : period.firstDay.addDays(30)).addDays(-1);
            if (below(20) == 0)
                period.suspendedOn = period.firstDay.addDays(below(20));
        }
        store::insert(m_connection, period, m_version);
    }

    // Charged, mostly answered, often recategorised there and back, now and then given back.
    void addTicket(int number, Instant at)
    {
        const int customer = below(m_desk.customers);
        const QString by = engineer(below(m_desk.engineers));
        const Category category = 1 + below(3);
        Ticket ticket;
        ticket.id = QStringLiteral("t%1").arg(number);
        ticket.customer = QStringLiteral("c%1").arg(customer);
        ticket.subject = QStringLiteral("Subject %1").arg(number);
        ticket.language = below(3) == 0 ? Language::Ru : Language::En;
        ticket.coverage = below(5) == 0 ? Coverage::Period : Coverage::Credits;
        ticket.category = category;
        ticket.assignee = by;
        ticket.closed = true;
        ticket.resolution = Resolution::Solved;
        ticket.openedAt = ticket.lastMessageAt = at;
        while (m_balances.at(customer) < 60)
            buy(customer, at);
        m_version += 1;
        store::insert(m_connection, ticket, m_version);
        store::insert(m_connection, Event{ticket.id + QStringLiteral(".e"), ticket.id, EventKind::Assessed, {}, by, at}, m_version);
        post(customer, EntryKind::Charge, -prices[category], ticket.id, category, at + 1);
        const double wanted = static_cast<double>(m_desk.entries) * (number + 1) / m_desk.tickets;
        while (m_entries + 1 < wanted) {
            m_version += 1;
            post(customer, EntryKind::Recategorisation, -5, ticket.id, category, at + 2);
            post(customer, below(2) == 0 ? EntryKind::Refund : EntryKind::Recategorisation, 5, ticket.id, category, at + 3);
        }
        store::insert(m_connection,
                      AnswerTime{ticket.id + QStringLiteral(".a"), ticket.id, ticket.customer, by, ticket.language, ticket.coverage,
                                 category, 60'000LL * below(900), below(10) > 0, at + 4}, m_version);
    }

    store::Connection &m_connection;
    ReviewDesk m_desk;
    QRandomGenerator m_random;
    QList<qint64> m_balances;
    QList<int> m_ordinals;
    qint64 m_version = 0;
    int m_entries = 0;
};

} // namespace

void fill(store::Connection &connection, const ReviewDesk &desk)
{
    Filling(connection, desk).fill();
}

} // namespace saldo::bench
