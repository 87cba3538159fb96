#include "tests/store/review_oracle.h"

#include "rules/desk_hours.h"
#include "rules/invariants.h"
#include "store/load.h"

#include <QTimeZone>
#include <algorithm>
#include <cmath>

namespace saldo::tests {

using namespace rules;
using figures::Grouping;
using figures::Sums;

void AnswerWatch::see(const script::Command &command, const desk::Outcome &outcome, Instant now,
                      const PolicyHistory &policies)
{
    for (const desk::TicketChange &change : outcome.touched.tickets) {
        const QString &id = change.after.id;
        const auto *answer = std::get_if<script::Answer>(&command.action);
        const bool wasOpen = change.before && statusOf(*change.before) == Status::Open;
        if (answer != nullptr && answer->ticket == id && wasOpen)
            m_answers.append({change.after, command.by.kind == Actor::Kind::System ? QStringLiteral("system") : command.by.id,
                              deskTime(policies, m_openSince.value(id), now), now <= m_due.value(id), now});
        const bool isOpen = statusOf(change.after) == Status::Open;
        if (isOpen && !wasOpen) {
            m_openSince[id] = now;
            m_due[id] = due(policies, now, policies.on(deskDay(now)).answerWithinMs);
        }
    }
}

namespace {

// The date on the wall of the desk, as Qt tells it.
QDate wallDay(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at, QTimeZone(3 * 3600)).date();
}

class Counting
{
public:
    Counting(store::Connection &connection, const QList<AnswerWatch::Seen> &answers, const store::ReviewRequest &request)
        : m_connection(connection), m_answers(answers), m_request(request)
    {
        for (const Ticket &ticket : store::list<Ticket>(connection, QString()))
            m_tickets.insert(ticket.id, ticket);
        for (const Customer &customer : store::list<Customer>(connection, QString()))
            m_customers.insert(customer.id, customer);
        readEvents();
    }

    Expected count()
    {
        for (const Customer &customer : std::as_const(m_customers)) {
            countEntries(store::ledgerOf(m_connection, customer.id), customer);
            countOwed(customer);
        }
        for (const Order &order : store::list<Order>(m_connection, QString()))
            countOrder(order);
        for (const AnswerWatch::Seen &seen : m_answers)
            countAnswer(seen);
        for (const Ticket &ticket : std::as_const(m_tickets)) {
            const Traits traits{wallDay(ticket.openedAt), ticket.customer, ticket.assignee, ticket.language, ticket.coverage,
                                ticket.category, true};
            add(traits, [&ticket](Sums &sums) { sums.requestsBy.at(static_cast<size_t>(ticket.coverage)) += 1; });
        }
        measure(m_expected.total, m_waits.value(QString()));
        for (auto group = m_expected.groups.begin(); group != m_expected.groups.end(); ++group)
            measure(*group, m_waits.value(QStringLiteral("group ") + group.key()));
        return m_expected;
    }

private:
    struct Traits
    {
        QDate day;
        QString customer, engineer;
        Language language;
        Coverage coverage;
        Category category;
        bool ofTicket;
    };

    bool fits(const Traits &of) const
    {
        const store::ReviewFilter &filter = m_request.filter;
        if (of.day < m_request.span.from || of.day > m_request.span.to)
            return false;
        if (!of.ofTicket && (filter.coverage || filter.category || filter.engineer))
            return false;
        return (!filter.language || *filter.language == of.language) && (!filter.coverage || *filter.coverage == of.coverage)
            && (!filter.category || *filter.category == of.category) && (!filter.engineer || *filter.engineer == of.engineer)
            && (filter.customer.isEmpty() || filter.customer == of.customer);
    }

    QString groupOf(const Traits &of) const
    {
        switch (m_request.grouping) {
        case Grouping::Month:
            return of.day.toString(QStringLiteral("yyyy-MM-01"));
        case Grouping::Week: {
            QDate monday = of.day;
            while (monday.dayOfWeek() != Qt::Monday)
                monday = monday.addDays(-1);
            return monday.toString(Qt::ISODate);
        }
        case Grouping::Category:
            return QString::number(of.category);
        case Grouping::Engineer:
            return of.engineer;
        case Grouping::Customer:
            return of.customer;
        case Grouping::Language:
            return spell(of.language);
        }
        Q_UNREACHABLE();
    }

    template <typename Change>
    void add(const Traits &of, Change change)
    {
        if (!fits(of))
            return;
        change(m_expected.total);
        change(m_expected.groups[groupOf(of)]);
    }

    struct Seen
    {
        QString kind, actor;
        qint64 version;
    };

    void readEvents()
    {
        QSqlQuery query(m_connection.database());
        query.exec(QStringLiteral("SELECT ticket_id, kind, actor, version FROM events ORDER BY version"));
        while (query.next())
            m_events[query.value(0).toString()].append(
                {query.value(1).toString(), query.value(2).toString(), query.value(3).toLongLong()});
        query.exec(QStringLiteral("SELECT id, version FROM ledger"));
        while (query.next())
            m_versions[query.value(0).toString()] = query.value(1).toLongLong();
    }

    // Who made the assessment that the ticket's credits stood by after that version.
    QString assessorOf(const QString &ticket, qint64 chargedVersion) const
    {
        QString assessor;
        for (const Seen &event : m_events.value(ticket)) {
            if (event.kind == u"assessed" && event.version <= chargedVersion)
                assessor = event.actor;
        }
        return assessor;
    }

    bool sawDefect(const QString &ticket, qint64 version) const
    {
        const QList<Seen> events = m_events.value(ticket);
        return std::any_of(events.cbegin(), events.cend(), [version](const Seen &event) {
            return event.version == version && event.kind == u"defect_accepted";
        });
    }

    void countEntries(const QList<LedgerEntry> &entries, const Customer &customer)
    {
        QHash<QString, qint64> chargedVersions;
        for (const LedgerEntry &entry : entries) {
            const bool ofTicket = !entry.ticket.isEmpty();
            const qint64 version = m_versions.value(entry.id);
            if (entry.kind == EntryKind::Charge || entry.kind == EntryKind::Recategorisation)
                chargedVersions[entry.ticket] = version;
            const Traits traits{wallDay(entry.at), entry.customer,
                                ofTicket ? assessorOf(entry.ticket, chargedVersions.value(entry.ticket)) : QString(),
                                ofTicket ? m_tickets.value(entry.ticket).language : customer.language,
                                ofTicket ? Coverage::Credits : Coverage::None, ofTicket ? entry.category : noCategory, ofTicket};
            if (fits(traits))
                m_expected.ledgerSum += entry.amount;
            const bool defect = entry.kind == EntryKind::Refund && sawDefect(entry.ticket, version);
            add(traits, [&entry, defect](Sums &sums) { countEntry(sums, entry, defect); });
        }
    }

    static void countEntry(Sums &sums, const LedgerEntry &entry, bool defect)
    {
        if (!entry.ticket.isEmpty())
            sums.consumedBy.at(static_cast<size_t>(entry.category)) -= entry.amount;
        if (entry.kind == EntryKind::LicenseGrant)
            sums.granted += entry.amount;
        else if (entry.kind == EntryKind::Purchase)
            sums.sold += entry.amount;
        else if (entry.kind == EntryKind::Adjustment)
            sums.adjusted += entry.amount;
        else if (entry.kind == EntryKind::Charge)
            sums.charged += -entry.amount;
        else if (entry.kind == EntryKind::Recategorisation)
            sums.recategorised += -entry.amount;
        else
            (defect ? sums.defectRefunds : sums.otherRefunds) += entry.amount;
    }

    void countOrder(const Order &order)
    {
        const Traits traits{wallDay(order.at), order.customer, {}, m_customers.value(order.customer).language,
                            Coverage::None, noCategory, false};
        add(traits, [&order](Sums &sums) {
            (order.period.isEmpty() ? sums.creditsSoldCents : sums.periodsSoldCents) += order.amountCents;
        });
    }

    void countAnswer(const AnswerWatch::Seen &seen)
    {
        const Traits traits{wallDay(seen.at), seen.ticket.customer, seen.engineer, seen.ticket.language, seen.ticket.coverage,
                            seen.ticket.category, true};
        if (!fits(traits))
            return;
        m_waits[QString()] << seen.waitedMs;
        m_waits[QStringLiteral("group ") + groupOf(traits)] << seen.waitedMs;
        add(traits, [&seen](Sums &sums) {
            sums.answers += 1;
            sums.inTime += seen.inTime ? 1 : 0;
        });
    }

    static void measure(Sums &sums, QList<qint64> waits)
    {
        if (waits.isEmpty())
            return;
        std::sort(waits.begin(), waits.end());
        sums.medianMs = waits.at((waits.size() - 1) / 2); // the lower one of two in the middle
        sums.ninetiethMs = waits.at((9 * waits.size() + 9) / 10 - 1);
    }

    // Spends each credit by itself, the first acquired first; then walks each period day by day.
    void countOwed(const Customer &customer)
    {
        const store::ReviewFilter &filter = m_request.filter;
        if ((filter.language && *filter.language != customer.language)
            || (!filter.customer.isEmpty() && filter.customer != customer.id))
            return;
        const QDate day = m_request.span.to;
        const QList<Order> orders = store::list<Order>(m_connection, QStringLiteral("WHERE customer_id = ? ORDER BY version"),
                                                       {customer.id});
        QList<Order> sales;
        std::copy_if(orders.cbegin(), orders.cend(), std::back_inserter(sales),
                     [](const Order &order) { return order.period.isEmpty(); });
        struct Lot
        {
            qint64 left, whole, cents;
            bool paid;
        };
        QList<Lot> lots;
        qint64 balance = 0;
        for (const LedgerEntry &entry : store::ledgerOf(m_connection, customer.id)) {
            const bool paid = entry.kind == EntryKind::Purchase;
            const Order sale = paid ? sales.takeFirst() : Order();
            if (wallDay(entry.at) > day)
                continue;
            balance += entry.amount;
            if (paid || entry.kind == EntryKind::LicenseGrant || (entry.kind == EntryKind::Adjustment && entry.amount > 0))
                lots.append({entry.amount, entry.amount, sale.amountCents, paid});
        }
        qint64 acquired = 0;
        for (const Lot &lot : std::as_const(lots))
            acquired += lot.whole;
        for (qint64 spent = acquired - balance; Lot & lot : lots) {
            const qint64 taken = std::min(spent, lot.left);
            lot.left -= taken;
            spent -= taken;
            m_expected.owed.credits += lot.left;
            m_expected.owed.paidCredits += lot.paid ? lot.left : 0;
            m_expected.owed.creditsCents += std::llround(static_cast<double>(lot.cents) * static_cast<double>(lot.left)
                                                         / static_cast<double>(lot.whole));
        }
        for (const Period &period : store::periodsOf(m_connection, customer.id))
            countPeriod(period, orders, day);
    }

    void countPeriod(const Period &period, const QList<Order> &orders, QDate day)
    {
        const auto sale = std::find_if(orders.cbegin(), orders.cend(),
                                       [&period](const Order &order) { return order.period == period.id; });
        const std::optional<License> license = store::find<License>(m_connection, period.id);
        const bool sold = sale != orders.cend();
        const QDate acquired = wallDay(sold ? sale->at : license ? license->registeredAt : 0);
        if (period.cancelled || acquired > day)
            return;
        const qint64 cents = sold ? sale->amountCents : 0;
        figures::Owed &owed = m_expected.owed;
        if (!period.firstDay.isValid() || period.firstDay > day) {
            const QDate next = day.addDays(1);
            owed.queuedDays += next.daysTo(period.months > 0 ? next.addMonths(period.months) : next.addDays(period.days));
            owed.queuedCents += cents;
            return;
        }
        const qint64 left = daysBought(period) - daysServed(period, day);
        const bool away = period.suspendedOn.isValid() && period.suspendedOn <= day
            && !(period.resumedOn.isValid() && period.resumedOn <= day);
        (away ? owed.suspendedDays : owed.activeDays) += left;
        (away ? owed.suspendedCents : owed.activeCents) += std::llround(static_cast<double>(cents) * static_cast<double>(left) / daysBought(period));
    }

    store::Connection &m_connection;
    const QList<AnswerWatch::Seen> &m_answers;
    store::ReviewRequest m_request;
    QHash<QString, Ticket> m_tickets;
    QHash<QString, Customer> m_customers;
    QHash<QString, QList<Seen>> m_events;
    QHash<QString, qint64> m_versions;
    QHash<QString, QList<qint64>> m_waits;
    Expected m_expected;
};

} // namespace

Expected expectedReview(store::Connection &connection, const QList<AnswerWatch::Seen> &answers,
                        const store::ReviewRequest &request)
{
    return Counting(connection, answers, request).count();
}

} // namespace saldo::tests
