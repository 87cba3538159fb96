// Desk time (desk rules, section 10): Mon–Fri 09:00–18:00 at UTC+3 at first.
#include "rules/desk_hours.h"
#include "script/instant.h"
#include "tests/support/test_main.h"

#include <rapidcheck.h>

using namespace saldo;
using namespace saldo::rules;

namespace {

Instant at(const QString &text)
{
    return script::parseInstant(text).value();
}

PolicyChange from(QDate day)
{
    PolicyChange change;
    change.effectiveFrom = day;
    return change;
}

// A history of a few changes of hours and holidays, around the days that the instants below are of.
PolicyHistory anyHistory()
{
    PolicyHistory policies;
    const int count = *rc::gen::inRange(0, 4);
    for (int i = 0; i < count; ++i) {
        PolicyChange change = from(QDate(2026, 3, 1).addDays(*rc::gen::inRange(0, 60)));
        const auto weekdays = *rc::gen::nonEmpty(rc::gen::container<std::set<int>>(rc::gen::inRange(1, 8)));
        const qint64 opens = *rc::gen::inRange<qint64>(0, 23 * 60);
        const qint64 closes = *rc::gen::inRange<qint64>(opens + 1, 24 * 60 + 1);
        change.deskHours = DeskHours{weekdays, opens * 60'000, closes * 60'000};
        std::set<QDate> holidays;
        for (const int offset : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 80)))
            holidays.insert(QDate(2026, 3, 1).addDays(offset));
        change.holidays = holidays;
        policies.add(change);
    }
    return policies;
}

Instant anyInstant()
{
    return at(QStringLiteral("2026-03-01T00:00:00+03:00")) + *rc::gen::inRange<qint64>(0, 70 * msPerDay);
}

qint64 anyAmount()
{
    return *rc::gen::inRange<qint64>(1, 100 * msPerHour);
}

} // namespace

class DeskHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueAfterNineHours_data();
    void whatIsDueAfterNineHours();
    void timePassesInDeskHoursOnly_data();
    void timePassesInDeskHoursOnly();
    void aDayHasTheHoursInForceOnIt();
    void aHolidayHasNoTime();
    void theClockTellsWhenItChanges_data();
    void theClockTellsWhenItChanges();
    void dueIsTheEarliestInstant();
    void beforeIsTheLatestInstant();
    void beforeUndoesDue();
    void timeAddsUp();
};

void DeskHoursTest::whatIsDueAfterNineHours_data()
{
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as the desk opens") << "2026-03-02T09:00:00+03:00" << "2026-03-02T18:00:00+03:00";
    QTest::newRow("in the middle of a day") << "2026-03-02T12:00:00+03:00" << "2026-03-03T12:00:00+03:00";
    QTest::newRow("before the desk opens") << "2026-03-02T04:00:00+03:00" << "2026-03-02T18:00:00+03:00";
    QTest::newRow("as the desk closes") << "2026-03-02T18:00:00+03:00" << "2026-03-03T18:00:00+03:00";
    QTest::newRow("just before it closes") << "2026-03-02T17:59:00+03:00" << "2026-03-03T17:59:00+03:00";
    QTest::newRow("on a Friday") << "2026-03-06T10:00:00+03:00" << "2026-03-09T10:00:00+03:00";
    QTest::newRow("on a Saturday") << "2026-03-07T10:00:00+03:00" << "2026-03-09T18:00:00+03:00";
    QTest::newRow("on a Sunday night") << "2026-03-08T23:59:59+03:00" << "2026-03-09T18:00:00+03:00";
    QTest::newRow("in another zone") << "2026-03-02T01:00:00-05:00" << "2026-03-02T18:00:00+03:00";
}

void DeskHoursTest::whatIsDueAfterNineHours()
{
    QFETCH(QString, opened);
    QFETCH(QString, expected);
    QCOMPARE(due(PolicyHistory(), at(opened), 9 * msPerHour), at(expected));
}

void DeskHoursTest::timePassesInDeskHoursOnly_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("hours");
    QTest::newRow("no time") << "2026-03-02T10:00:00+03:00" << "2026-03-02T10:00:00+03:00" << 0.0;
    QTest::newRow("an hour") << "2026-03-02T10:00:00+03:00" << "2026-03-02T11:00:00+03:00" << 1.0;
    QTest::newRow("a night") << "2026-03-02T18:00:00+03:00" << "2026-03-03T09:00:00+03:00" << 0.0;
    QTest::newRow("a day") << "2026-03-02T00:00:00+03:00" << "2026-03-03T00:00:00+03:00" << 9.0;
    QTest::newRow("a weekend") << "2026-03-06T18:00:00+03:00" << "2026-03-09T09:00:00+03:00" << 0.0;
    QTest::newRow("a week") << "2026-03-02T00:00:00+03:00" << "2026-03-09T00:00:00+03:00" << 45.0;
    QTest::newRow("across an evening") << "2026-03-02T17:30:00+03:00" << "2026-03-03T09:15:00+03:00" << 0.75;
}

void DeskHoursTest::timePassesInDeskHoursOnly()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(double, hours);
    QCOMPARE(static_cast<double>(deskTime(PolicyHistory(), at(from), at(to))) / msPerHour, hours);
}

// GIVEN a desk that works 10:00–14:00 from Wednesday on, WHEN a week is measured, THEN each day counts with
// its own hours.
void DeskHoursTest::aDayHasTheHoursInForceOnIt()
{
    PolicyHistory policies;
    PolicyChange change = from(QDate(2026, 3, 4));
    change.deskHours = DeskHours{{1, 2, 3, 4, 5}, 10 * msPerHour, 14 * msPerHour};
    policies.add(change);
    const Instant monday = at(QStringLiteral("2026-03-02T00:00:00+03:00"));
    QCOMPARE(deskTime(policies, monday, monday + 7 * msPerDay), (2 * 9 + 3 * 4) * msPerHour);
    QCOMPARE(due(policies, at(QStringLiteral("2026-03-03T12:00:00+03:00")), 9 * msPerHour),
             at(QStringLiteral("2026-03-04T13:00:00+03:00")));
}

void DeskHoursTest::aHolidayHasNoTime()
{
    PolicyHistory policies;
    PolicyChange change = from(QDate(2026, 3, 1));
    change.holidays = std::set<QDate>{QDate(2026, 3, 9)};
    policies.add(change);
    QCOMPARE(due(policies, at(QStringLiteral("2026-03-06T12:00:00+03:00")), 9 * msPerHour),
             at(QStringLiteral("2026-03-10T12:00:00+03:00")));
}

void DeskHoursTest::theClockTellsWhenItChanges_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("until");
    QTest::newRow("at night") << "2026-03-02T03:00:00+03:00" << false << "2026-03-02T09:00:00+03:00";
    QTest::newRow("as it opens") << "2026-03-02T09:00:00+03:00" << true << "2026-03-02T18:00:00+03:00";
    QTest::newRow("as it closes") << "2026-03-02T18:00:00+03:00" << false << "2026-03-03T09:00:00+03:00";
    QTest::newRow("at the weekend") << "2026-03-07T12:00:00+03:00" << false << "2026-03-09T09:00:00+03:00";
}

void DeskHoursTest::theClockTellsWhenItChanges()
{
    QFETCH(QString, now);
    QFETCH(bool, open);
    QFETCH(QString, until);
    const DeskClock clock = deskClock(PolicyHistory(), at(now));
    QCOMPARE(clock.open, open);
    QCOMPARE(clock.until, at(until));
}

void DeskHoursTest::dueIsTheEarliestInstant()
{
    QVERIFY(rc::check("due is the earliest instant by which the time has passed", [] {
        const PolicyHistory policies = anyHistory();
        const Instant begin = anyInstant();
        const qint64 amount = anyAmount();
        const Instant end = due(policies, begin, amount);
        RC_ASSERT(deskTime(policies, begin, end) == amount);
        RC_ASSERT(deskTime(policies, begin, end - 1) == amount - 1);
    }));
}

void DeskHoursTest::beforeIsTheLatestInstant()
{
    QVERIFY(rc::check("before is the latest instant since which the time has passed", [] {
        const PolicyHistory policies = anyHistory();
        const Instant end = anyInstant();
        const qint64 amount = anyAmount();
        const Instant begin = before(policies, end, amount);
        RC_ASSERT(deskTime(policies, begin, end) == amount);
        RC_ASSERT(deskTime(policies, begin + 1, end) == amount - 1);
    }));
}

void DeskHoursTest::beforeUndoesDue()
{
    QVERIFY(rc::check("before undoes due, but for time in which the desk was closed", [] {
        const PolicyHistory policies = anyHistory();
        const Instant begin = anyInstant();
        const qint64 amount = anyAmount();
        const Instant again = before(policies, due(policies, begin, amount), amount);
        RC_ASSERT(again >= begin);
        RC_ASSERT(deskTime(policies, begin, again) == 0);
    }));
}

void DeskHoursTest::timeAddsUp()
{
    QVERIFY(rc::check("what passes in two parts passes in the whole", [] {
        const PolicyHistory policies = anyHistory();
        std::array<Instant, 3> moments = {anyInstant(), anyInstant(), anyInstant()};
        std::sort(moments.begin(), moments.end());
        const auto [first, second, third] = moments;
        RC_ASSERT(deskTime(policies, first, second) + deskTime(policies, second, third)
                  == deskTime(policies, first, third));
    }));
}

SALDO_TEST_MAIN(DeskHoursTest)

#include "desk_hours_test.moc"
