#include "store/review_query.h"

#include "store/fact_days.h"
#include "store/failure.h"
#include "store/load.h"

namespace saldo::store {

using namespace figures;
using namespace rules;

namespace {

constexpr int mostGroups = 200;   // of customers; the rest are one group
constexpr int mostCustomers = 12; // beside the other figures
constexpr int weeksTillMonths = 27;
const QDate ever(1970, 1, 1);

// One state of the desk, however many statements read it and whoever writes meanwhile. (On a server each statement sees
// what was committed before it: nobody reviews there.)
class Snapshot
{
public:
    explicit Snapshot(Connection &connection) : m_connection(connection), m_taken(connection.dialect() == Dialect::Sqlite)
    {
        if (m_taken)
            connection.once(QStringLiteral("SAVEPOINT review"));
    }
    ~Snapshot()
    {
        if (!m_taken)
            return;
        try {
            m_connection.once(QStringLiteral("RELEASE SAVEPOINT review"));
        } catch (const Failure &failure) {
            qWarning("end of a snapshot: %s", failure.what()); // the connection is gone, and the snapshot with it
        }
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection &m_connection;
    bool m_taken;
};

class FactReading
{
public:
    FactReading(Connection &connection, const ReviewRequest &request, const ReviewProgress &progress,
            const std::atomic_bool &stop)
        : m_connection(connection), m_request(request), m_progress(progress), m_stop(stop), m_facts(connection, stop)
    {
        m_question = {request.span, request.grouping, filterOf(request.filter)};
        m_figures.request = request;
        m_figures.before = spanBefore(request.span);
        m_figures.pace = request.grouping == Grouping::Month || request.span.days() > 7 * weeksTillMonths ? Grouping::Month
                                                                                                       : Grouping::Week;
    }

    ReviewFigures read()
    {
        const Span before = m_figures.before;
        Tally main(m_question);
        Tally earlier({before, isOfTime(m_question.grouping) ? Grouping::Language : m_question.grouping, m_question.filter});
        Tally course({m_question.span, m_figures.pace, m_question.filter});
        Tally engineers({m_question.span, Grouping::Engineer, m_question.filter});
        Tally customers({m_question.span, Grouping::Customer, m_question.filter});
        UnspentCredits unspent(m_question.filter.language, m_question.filter.customer);
        m_of = 2 * static_cast<int>(ever.daysTo(m_question.span.to)) + 2 * static_cast<int>(before.from.daysTo(m_question.span.to));
        for (const FactStream stream : {FactStream::Spending, FactStream::Account}) {
            each(stream, ever, [&](QDate day, const QList<Fact> &facts) {
                unspent.take(day, facts);
                if (day < before.from)
                    return;
                if (day <= before.to)
                    return earlier.take(day, facts);
                main.take(day, facts);
                course.take(day, facts);
                if (stream == FactStream::Spending) {
                    engineers.take(day, facts);
                    customers.take(day, facts);
                }
            });
        }
        for (const FactStream stream : {FactStream::Answers, FactStream::Requests})
            each(stream, before.from, [&](QDate day, const QList<Fact> &facts) {
                (day <= before.to ? earlier : main).take(day, facts);
            });
        if (m_stop)
            return m_figures;
        const Review was = earlier.finish();
        m_figures.totalBefore = was.total;
        Review now = main.finish();
        m_figures.total = now.total;
        addBefore(now, was);
        m_figures.groups = named(now, m_question.grouping, mostGroups);
        m_figures.course = named(course.finish(), m_figures.pace, mostGroups);
        m_figures.engineers = named(engineers.finish(), Grouping::Engineer, mostGroups);
        const Review consumers = customers.finish();
        m_figures.consumers = static_cast<int>(consumers.groups.size());
        m_figures.customers = named(consumers, Grouping::Customer, mostCustomers);
        unspent.addTo(m_figures.owed);
        readPeriods();
        return m_figures;
    }

private:
    FactFilter filterOf(const ReviewFilter &filter)
    {
        FactFilter facts{filter.language, filter.coverage, filter.category, {}, {}};
        if (filter.engineer)
            facts.engineer = m_facts.engineerPlace(*filter.engineer);
        if (!filter.customer.isEmpty())
            facts.customer = m_facts.customers().numberOf(filter.customer);
        return facts;
    }

    void each(FactStream stream, QDate from, const VisitDay &visit)
    {
        const QDate to = m_question.span.to;
        if (from <= to)
            m_facts.each(stream, from, to, [&](QDate day, const QList<Fact> &facts) {
                visit(day, facts);
                m_progress(m_done + static_cast<int>(from.daysTo(day)), m_of);
            });
        m_done += static_cast<int>(from.daysTo(to));
    }

    void addBefore(Review &now, const Review &was) const
    {
        if (isOfTime(m_question.grouping))
            return;
        QHash<qint64, qint64> consumed;
        for (const Group &group : was.groups)
            consumed.insert(group.key, group.sums.consumed());
        for (Group &group : now.groups)
            group.consumedBefore = consumed.value(group.key);
    }

    QList<ReviewGroup> named(const Review &review, Grouping grouping, int most)
    {
        QList<ReviewGroup> groups;
        for (qsizetype i = 0; i < review.groups.size(); ++i) {
            const Group &group = review.groups.at(i);
            if (grouping == Grouping::Customer && groups.size() >= most) {
                groups << others(review, i);
                break;
            }
            ReviewGroup one{group.key, {}, {}, 0, group.sums, group.consumedBefore, 0};
            if (grouping == Grouping::Customer)
                nameCustomer(one);
            else if (grouping == Grouping::Engineer)
                nameEngineer(one);
            groups << one;
        }
        return groups;
    }

    ReviewGroup others(const Review &review, qsizetype from) const
    {
        ReviewGroup rest;
        rest.key = -1;
        rest.others = static_cast<int>(review.groups.size() - from);
        for (qsizetype i = from; i < review.groups.size(); ++i) {
            rest.sums.addAll(review.groups.at(i).sums);
            rest.consumedBefore += review.groups.at(i).consumedBefore;
        }
        return rest;
    }

    void nameCustomer(ReviewGroup &group)
    {
        group.id = m_facts.customers().idOf(static_cast<quint32>(group.key));
        const std::optional<Customer> customer = find<Customer>(m_connection, group.id);
        group.name = customer ? customer->name : group.id;
        group.balance = customer ? customer->balance : 0;
    }

    void nameEngineer(ReviewGroup &group)
    {
        group.id = m_facts.engineers().value(static_cast<qsizetype>(group.key));
        const std::optional<StaffMember> member = find<StaffMember>(m_connection, group.id);
        group.name = member ? member->name : group.id;
    }

    // Only of those that may have days left: not ended by then, or moved by a suspension.
    void readPeriods()
    {
        const QString columns = QStringLiteral("p.") + Rows<Period>::columns().join(QStringLiteral(", p."));
        QString sql = QStringLiteral(
                          "SELECT %1, coalesce(o.amount_cents, 0), coalesce(o.at, l.registered_at, 0) FROM periods p "
                          "JOIN customers c ON c.id = p.customer_id "
                          "LEFT JOIN orders o ON o.customer_id = p.customer_id AND o.period_id = p.id "
                          "LEFT JOIN licenses l ON l.id = p.id WHERE p.cancelled = 0 "
                          "AND (p.first_day = '' OR p.last_day > ? OR p.suspended_on <> '')").arg(columns);
        QVariantList bound = {stored(m_question.span.to)};
        if (m_request.filter.language) {
            sql += QStringLiteral(" AND c.language = ?");
            bound << spell(*m_request.filter.language);
        }
        if (!m_request.filter.customer.isEmpty()) {
            sql += QStringLiteral(" AND p.customer_id = ?");
            bound << m_request.filter.customer;
        }
        const int rest = static_cast<int>(Rows<Period>::columns().size());
        QSqlQuery &query = m_connection.run(sql, bound);
        while (!m_stop && query.next())
            add(m_figures.owed,
                {Rows<Period>::read(query), deskDay(query.value(rest + 1).toLongLong()), query.value(rest).toLongLong()},
                m_question.span.to);
        query.finish();
    }

    Connection &m_connection;
    ReviewRequest m_request;
    const ReviewProgress &m_progress;
    const std::atomic_bool &m_stop;
    FactReader m_facts;
    Question m_question;
    ReviewFigures m_figures;
    int m_done = 0;
    int m_of = 1;
};

} // namespace

ReviewFigures review(Connection &connection, const ReviewRequest &request, const ReviewProgress &progress,
                     const std::atomic_bool &stop)
{
    const Snapshot snapshot(connection);
    return FactReading(connection, request, progress, stop).read();
}

} // namespace saldo::store
