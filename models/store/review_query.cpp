#include "store/review_query.h"

#include "figures/consumers.h"
#include "store/fact_days.h"
#include "store/failure.h"
#include "store/load.h"

namespace saldo::store {

using namespace figures;
using namespace rules;

namespace {

constexpr int namedAtOnce = 200;  // of the customers who are the groups
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

CustomerName nameOf(Connection &connection, const QString &id)
{
    const std::optional<Customer> customer = find<Customer>(connection, id);
    return customer ? CustomerName{id, customer->name, customer->balance} : CustomerName{id, id, 0};
}

class FactReading
{
public:
    FactReading(Connection &connection, const ReviewRequest &request, const ReviewProgress &progress,
            const std::atomic_bool &stop)
        : m_connection(connection), m_request(request), m_progress(progress), m_stop(stop), m_facts(connection, stop)
        , m_sieve(filterOf(request.filter)), m_unspent(request.filter.language, customerOf(request.filter))
        , m_byCustomer(request.grouping == Grouping::Customer), m_consumers(m_sieve, m_facts.customers().count())
    {
        if (m_byCustomer)
            m_groups.emplace(m_sieve, m_facts.customers().count());
        m_figures.request = request;
        m_figures.before = spanBefore(request.span);
        m_figures.pace = request.grouping == Grouping::Month || request.span.days() > 7 * weeksTillMonths ? Grouping::Month
                                                                                                       : Grouping::Week;
    }

    ReviewFigures read()
    {
        const Span &span = m_request.span;
        const Span &before = m_figures.before;
        const Grouping grouping = m_request.grouping;
        // By customer the groups are read by themselves; what is not of time has its groups before, too.
        Tally main(span, m_byCustomer ? Grouping::Language : grouping);
        Tally earlier(before, m_byCustomer || isOfTime(grouping) ? Grouping::Language : grouping);
        Tally course(span, m_figures.pace);
        Tally engineers(span, Grouping::Engineer);
        m_of = 2 * days(ever, before.from.addDays(-1)) + factStreams * days(before.from, span.to);
        readUnspent(before.from.addDays(-1));
        for (int i = 0; i < factStreams; ++i) {
            const auto stream = static_cast<FactStream>(i);
            each(stream, before.from, span.to, wantedOf(stream), [&](const FactDay &day) {
                takeUnspent(stream, day);
                const bool was = day.day <= before.to;
                const QList<FactSum> &sums = m_sieve.sums(day);
                take(was ? earlier : main, day, sums);
                if (was && m_byCustomer)
                    m_groups->takeBefore(day.facts);
                if (was)
                    return;
                if (m_byCustomer)
                    m_groups->take(day.facts);
                if (stream == FactStream::Spending || stream == FactStream::Account)
                    course.take(day.day, sums);
                if (stream == FactStream::Spending) {
                    engineers.take(day.day, sums);
                    m_consumers.take(day.facts);
                }
            });
        }
        const Review was = earlier.finish();
        Review now = main.finish();
        m_figures.totalBefore = was.total;
        m_figures.total = now.total;
        addBefore(now, was);
        m_figures.course = named(course.finish().groups, m_figures.pace);
        m_figures.engineers = named(engineers.finish().groups, Grouping::Engineer);
        if (!m_byCustomer)
            m_figures.groups = named(now.groups, grouping);
        addCustomers();
        m_unspent.addTo(m_figures.owed);
        readPeriods();
        return m_figures;
    }

private:
    FactFilter filterOf(const ReviewFilter &filter)
    {
        FactFilter facts{filter.language, filter.coverage, filter.category, {}, customerOf(filter)};
        if (filter.engineer)
            facts.engineer = m_facts.engineerPlace(*filter.engineer);
        return facts;
    }

    std::optional<quint32> customerOf(const ReviewFilter &filter)
    {
        return filter.customer.isEmpty() ? std::nullopt : std::optional(m_facts.customers().numberOf(filter.customer));
    }

    static int days(QDate from, QDate to) { return std::max(0, static_cast<int>(from.daysTo(to)) + 1); }

    void each(FactStream stream, QDate from, QDate to, Wanted wanted, const VisitDay &visit)
    {
        if (!m_stop && from <= to)
            m_facts.each(stream, from, to, wanted, [&](const FactDay &day) {
                visit(day);
                m_progress(m_done + static_cast<int>(from.daysTo(day.day)), m_of);
            });
        m_done += days(from, to);
    }

    // Requests are only counted, unless it matters whose they are. Answers have their times, and credits are owed to someone.
    Wanted wantedOf(FactStream stream) const
    {
        return stream == FactStream::Requests && !m_byCustomer && !m_sieve.isOfCustomer() ? Wanted::Sums : Wanted::Both;
    }

    void takeUnspent(FactStream stream, const FactDay &day)
    {
        if (stream == FactStream::Spending)
            m_unspent.takeSpending(day.facts);
        else if (stream == FactStream::Account)
            m_unspent.takeAccount(day.day, day.facts);
    }

    void readUnspent(QDate to)
    {
        for (const FactStream stream : {FactStream::Spending, FactStream::Account})
            each(stream, ever, to, Wanted::Facts, [&](const FactDay &day) { takeUnspent(stream, day); });
    }

    void take(Tally &tally, const FactDay &day, const QList<FactSum> &sums)
    {
        tally.take(day.day, sums);
        if (sums.isEmpty() || !isAnswer(sums.first().kind))
            return;
        for (const Fact &answer : day.facts) {
            if (m_sieve.holds(answer))
                tally.wait(day.day, answer);
        }
    }

    void addBefore(Review &now, const Review &was) const
    {
        if (isOfTime(m_request.grouping))
            return;
        QHash<qint64, qint64> consumed;
        for (const Group &group : was.groups)
            consumed.insert(group.key, group.sums.consumed());
        for (Group &group : now.groups)
            group.consumedBefore = consumed.value(group.key);
    }

    void addCustomers()
    {
        m_figures.consumers = m_consumers.count();
        for (const Consumers::One &one : m_consumers.most(mostCustomers)) {
            const CustomerName name = nameOf(m_connection, m_facts.customers().idOf(static_cast<quint32>(one.customer)));
            m_figures.customers.append({name.id, name.name, one.consumed});
        }
        if (!m_groups)
            return;
        m_figures.groups = m_groups->finish();
        const qsizetype named = std::min<qsizetype>(namedAtOnce, m_figures.groups.size());
        for (qsizetype i = 0; i < m_figures.groups.size(); ++i) {
            ReviewGroup &group = m_figures.groups[i];
            const auto number = static_cast<quint32>(group.key);
            group.named = i < named;
            if (!group.named) {
                group.id = m_facts.customers().ownIdOf(number);
                continue;
            }
            const CustomerName name = nameOf(m_connection, m_facts.customers().idOf(number));
            group.id = name.id;
            group.name = name.name;
            group.balance = name.balance;
        }
    }

    QList<ReviewGroup> named(const QList<Group> &groups, Grouping grouping)
    {
        QList<ReviewGroup> all;
        for (const Group &group : groups) {
            ReviewGroup one{group.key, {}, {}, 0, group.sums, group.consumedBefore, 0};
            if (grouping == Grouping::Engineer)
                nameEngineer(one);
            all << one;
        }
        return all;
    }

    void nameEngineer(ReviewGroup &group)
    {
        group.id = m_facts.engineers().value(static_cast<qsizetype>(group.key));
        const std::optional<StaffMember> member = find<StaffMember>(m_connection, group.id);
        group.name = member ? member->name : group.id;
    }

    void readPeriods()
    {
        const ReviewFilter &filter = m_request.filter;
        const std::optional<quint32> customer = customerOf(filter);
        m_facts.eachPeriods(m_request.span.to, [&](QDate, const QList<SoldPeriod> &periods) {
            for (const SoldPeriod &sold : periods) {
                if ((!filter.language || sold.language == *filter.language) && (!customer || sold.customer == *customer))
                    add(m_figures.owed, sold, m_request.span.to);
            }
        });
    }

    Connection &m_connection;
    ReviewRequest m_request;
    const ReviewProgress &m_progress;
    const std::atomic_bool &m_stop;
    FactReader m_facts;
    Sieve m_sieve;
    UnspentCredits m_unspent;
    bool m_byCustomer;
    Consumers m_consumers;
    std::optional<ConsumerGroups<ReviewGroup>> m_groups; // by customer only
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

QHash<qint64, CustomerName> namesOf(Connection &connection, const QList<ReviewGroup> &groups, qsizetype from, qsizetype most)
{
    CustomerNumbers numbers(connection, false);
    QHash<qint64, CustomerName> names;
    for (qsizetype i = std::max<qsizetype>(0, from); i < groups.size() && names.size() < most; ++i) {
        const ReviewGroup &group = groups.at(i);
        if (!group.named)
            names.insert(group.key, nameOf(connection, group.id.isEmpty() ? numbers.idOf(static_cast<quint32>(group.key)) : group.id));
    }
    return names;
}

} // namespace saldo::store
