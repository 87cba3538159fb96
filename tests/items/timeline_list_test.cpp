// The timelines' list on a busy desk, and what a row consists of, day by day.
#include "busy_desk.h"

#include "items/timeline_list.h"
#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>

using namespace saldo;
using items::CustomerOrder;
using items::Mark;
using items::TimelineList;
using Kind = items::Mark::Kind;

namespace {

const QDate today(2026, 11, 23);

rules::Period period(int months, QDate first = {}, QDate last = {}, QDate suspended = {}, QDate resumed = {})
{
    rules::Period made;
    made.id = QStringLiteral("p");
    made.months = months;
    made.firstDay = first;
    made.lastDay = last;
    made.suspendedOn = suspended;
    made.resumedOn = resumed;
    return made;
}

QList<Mark> marksOf(const QList<rules::Period> &periods)
{
    store::TimelineRow row;
    row.periods = periods;
    return items::marksOf(row, today);
}

Mark bar(Kind kind, QDate first, QDate last, int item = 0, bool ends = true)
{
    return {kind, first, last, item, 1, ends};
}

QStringList shown(const TimelineList &list)
{
    QStringList ids;
    for (int row = 0; row < list.rowCount(); ++row)
        ids << list.index(row).data(TimelineList::CustomerIdRole).toString();
    return ids;
}

store::TimelineKey key(const char *name, store::CoverageEnd::Kind kind = store::CoverageEnd::Kind::Never, QDate day = {})
{
    return {QString::fromUtf8(name).toLower(), QString::fromUtf8(name), {kind, day}, 1};
}

QStringList listed(const CustomerOrder &order)
{
    QStringList ids;
    for (int row = 0; row < order.count(); ++row)
        ids << order.customerAt(row);
    return ids;
}

} // namespace

class TimelineListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPeriodThatRunsOrEnded()
    {
        QCOMPARE(marksOf({period(1, QDate(2026, 11, 5), QDate(2026, 12, 4))}),
                 QList<Mark>{bar(Kind::Active, QDate(2026, 11, 5), QDate(2026, 12, 4))});
        QCOMPARE(marksOf({period(1, QDate(2026, 10, 24), today)}), QList<Mark>{bar(Kind::Active, QDate(2026, 10, 24), today)});
        QCOMPARE(marksOf({period(1, QDate(2026, 10, 23), today.addDays(-1))}),
                 QList<Mark>{bar(Kind::Ended, QDate(2026, 10, 23), today.addDays(-1))});
    }

    void aSuspensionBeginsWithItsDayAndGoesOn()
    {
        const QDate suspended(2026, 11, 10);
        QCOMPARE(marksOf({period(1, QDate(2026, 11, 1), QDate(2026, 11, 30), suspended)}),
                 (QList<Mark>{bar(Kind::Active, QDate(2026, 11, 1), suspended.addDays(-1), 0, false),
                              bar(Kind::Suspended, suspended, today)}));
        QCOMPARE(marksOf({period(1, today, QDate(2026, 12, 22), today)}), QList<Mark>{bar(Kind::Suspended, today, today)});
    }

    void aPastSuspensionIsAGapOfTheDaysGivenBack()
    {
        const QDate first(2026, 11, 1), suspended(2026, 11, 5), resumed(2026, 11, 9);
        const QDate last = QDate(2026, 11, 30).addDays(suspended.daysTo(resumed));
        const QList<Mark> marks = marksOf({period(1, first, last, suspended, resumed)});
        QCOMPARE(marks, (QList<Mark>{bar(Kind::Active, first, QDate(2026, 11, 4), 0, false),
                                     bar(Kind::Pause, suspended, QDate(2026, 11, 8), 0, false), bar(Kind::Active, resumed, last)}));
        // Together the parts are as long as what was bought.
        QCOMPARE(marks.at(0).first.daysTo(marks.at(0).last) + marks.at(2).first.daysTo(marks.at(2).last) + 2, 30);
        QCOMPARE(marksOf({period(1, first, QDate(2026, 11, 30), suspended, suspended)}).size(), 2); // no gap
    }

    void queuedPeriodsFollowWhatRunsInTheirOrder()
    {
        QCOMPARE(marksOf({period(1)}), QList<Mark>{bar(Kind::Queued, today.addDays(1), QDate(2026, 12, 23))});
        rules::Period cancelled = period(6);
        cancelled.cancelled = true;
        const QDate last(2026, 12, 4);
        QCOMPARE(marksOf({period(1, QDate(2026, 11, 5), last), cancelled, period(1), period(3)}),
                 (QList<Mark>{bar(Kind::Active, QDate(2026, 11, 5), last), bar(Kind::Queued, QDate(2026, 12, 5), QDate(2027, 1, 4), 2),
                              bar(Kind::Queued, QDate(2027, 1, 5), QDate(2027, 4, 4), 3)}));
    }

    void aDaysRequestsAreOneMark()
    {
        store::TimelineRow row;
        const rules::Instant midnight = rules::startOfDay(today);
        for (const rules::Instant at : {midnight - 1, midnight, midnight + rules::msPerDay - 1})
            row.requests.append({QString::number(row.requests.size()), {}, at});
        const Mark before{Kind::Request, today.addDays(-1), today.addDays(-1), 0, 1, true};
        const Mark two{Kind::Request, today, today, 1, 2, true};
        QCOMPARE(items::marksOf(row, today), (QList<Mark>{before, two}));
    }

    void listsByEndOfCoverage()
    {
        using End = store::CoverageEnd::Kind;
        CustomerOrder order(CustomerOrder::By::Coverage, QString());
        for (const store::TimelineKey &one :
             {key("Never"), key("Old", End::Ended, today.addDays(-90)), key("Recent", End::Ended, today.addDays(-2)),
              key("Later", End::Active, today.addDays(9)), key("Soon", End::Active, today), key("Queued", End::Queued),
              key("Stopped", End::Suspended, today.addDays(3))})
            order.put(one);
        QCOMPARE(listed(order), QString::fromLatin1("soon later stopped queued recent old never").split(u' '));
        order.put(key("Old", End::Active, today.addDays(1)));
        QCOMPARE(listed(order), QString::fromLatin1("soon old later stopped queued recent never").split(u' '));
        order.sort(CustomerOrder::By::Name);
        QCOMPARE(listed(order), QString::fromLatin1("later never old queued recent soon stopped").split(u' '));
    }

    void findsWhateverTheCase()
    {
        CustomerOrder order(CustomerOrder::By::Name, QString());
        order.put(key("\u0417\u0432\u0451\u0437\u0434\u044B")); // a name with both a capital and a dotted letter
        order.put(key("Stars"));
        order.find(QStringLiteral("\u0437\u0432\u0435\u0437\u0434"));
        QCOMPARE(order.count(), 1);
        order.find(QStringLiteral("STAR"));
        QCOMPARE(listed(order), QStringList{QStringLiteral("stars")});
        order.put(key("Starlight"));
        QCOMPARE(order.count(), 2);
        order.find(QString());
        QCOMPARE(order.count(), 3);
    }

    void followsABusyDesk()
    {
        tests::BusyDesk desk(11);
        desk.openTickets(40);
        TimelineList list(desk.connection());
        list.load(rules::deskDay(desk.now()));
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setWithBalance(true);
        for (int step = 0; step < 300; ++step) {
            const desk::Touched touched = desk.happen();
            QSet<QString> customers = touched.customers;
            for (const desk::TicketChange &change : touched.tickets)
                customers.insert(change.after.customer);
            for (const QString &customer : customers)
                list.refresh(customer);
        }
        TimelineList fresh(desk.connection());
        fresh.setWithBalance(true);
        fresh.load(list.today());
        QCOMPARE(shown(list), shown(fresh));
        for (int row = 0; row < fresh.rowCount(); ++row)
            QCOMPARE(list.index(row).data(TimelineList::RowRole).value<store::TimelineRow>(),
                     fresh.index(row).data(TimelineList::RowRole).value<store::TimelineRow>());
    }

    void theBalanceStandsBeforeItsFirstStep()
    {
        tests::BusyDesk desk(12);
        const QDate day = rules::deskDay(desk.now());
        TimelineList list(desk.connection());
        list.setWithBalance(true);
        list.load(day);
        const auto row = list.index(0).data(TimelineList::RowRole).value<store::TimelineRow>();
        QCOMPARE(row.balance.size(), 3); // nothing, the license's credits, the adjustment
        QCOMPARE(row.balance.first().balance, 0);
        QCOMPARE(row.balance.last().balance, row.customer.balance);
        list.setSpan({day.addYears(5), day.addYears(6)});
        const auto later = list.index(0).data(TimelineList::RowRole).value<store::TimelineRow>();
        QCOMPARE(later.balance.size(), 1);
        QCOMPARE(later.balance.first().balance, row.customer.balance);
    }
};

SALDO_TEST_MAIN(TimelineListTest)
#include "timeline_list_test.moc"
