#include "store/review_query.h"

#include "figures/consumers.h"
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
        , m_sieve(filterOf(request.filter)), m_unspent(request.filter.language, customerOf(request.filter))
        , m_byCustomer(request.grouping == Grouping::Customer), m_spenders(m_sieve), m_everyone(m_sieve), m_earlierOnes(m_sieve)
    {
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
        m_of = 2 * days(ever, span.to) + 2 * days(before.from, span.to) + (m_byCustomer ? 4 : 1) * days(span.from, span.to);
        readUnspent(before.from.addDays(-1));
        for (int i = 0; i < factStreams; ++i) {
            const auto stream = static_cast<FactStream>(i);
            each(stream, before.from, span.to, wantedOf(stream), [&](const FactDay &day) {
                takeUnspent(stream, day);
                const bool was = day.day <= before.to;
                const QList<FactSum> &sums = m_sieve.sums(day);
                take(was ? earlier : main, day, sums);
                if (was && m_byCustomer)
                    m_earlierOnes.take(day.facts);
                if (was)
                    return;
                if (m_byCustomer)
                    m_everyone.take(day.facts);
                if (stream == FactStream::Spending || stream == FactStream::Account)
                    course.take(day.day, sums);
                if (stream == FactStream::Spending) {
                    engineers.take(day.day, sums);
                    m_spenders.take(day.facts);
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
        readCustomers();
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

    // Once it is known which customers are named, their facts are read again.
    void readCustomers()
    {
        const Span &span = m_request.span;
        ChosenCustomers spenders(m_spenders.most(mostCustomers), m_sieve);
        ChosenCustomers groups(m_byCustomer ? m_everyone.most(mostGroups) : QList<qint64>(), m_sieve);
        for (int i = 0; i < (m_byCustomer ? factStreams : 1); ++i)
            each(static_cast<FactStream>(i), span.from, span.to, Wanted::Facts, [&](const FactDay &day) {
                if (static_cast<FactStream>(i) == FactStream::Spending)
                    spenders.take(day.facts);
                groups.take(day.facts);
            });
        m_figures.consumers = m_spenders.count();
        m_figures.customers = named(spenders.finish(), Grouping::Customer);
        if (!m_byCustomer)
            return;
        QList<Group> named = groups.finish();
        for (Group &group : named)
            group.consumedBefore = m_earlierOnes.consumedBy(group.key);
        m_figures.groups = this->named(named, Grouping::Customer);
        if (m_everyone.count() > named.size())
            m_figures.groups << others(named);
    }

    QList<ReviewGroup> named(const QList<Group> &groups, Grouping grouping)
    {
        QList<ReviewGroup> all;
        for (const Group &group : groups) {
            ReviewGroup one{group.key, {}, {}, 0, group.sums, group.consumedBefore, 0};
            if (grouping == Grouping::Customer)
                nameCustomer(one);
            else if (grouping == Grouping::Engineer)
                nameEngineer(one);
            all << one;
        }
        return all;
    }

    // All that is not of those.
    ReviewGroup others(const QList<Group> &named) const
    {
        ReviewGroup rest;
        rest.key = -1;
        rest.others = static_cast<int>(m_everyone.count() - named.size());
        rest.sums = m_figures.total;
        rest.sums.medianMs.reset();
        rest.sums.ninetiethMs.reset();
        rest.consumedBefore = m_earlierOnes.consumed();
        for (const Group &group : named) {
            rest.sums.addAll(group.sums, -1);
            rest.consumedBefore -= group.consumedBefore;
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
    Consumers m_spenders;    // with spending
    Consumers m_everyone;    // with any fact; by customer only
    Consumers m_earlierOnes; // in the span before; by customer only
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
