// Desk days and months (desk rules, sections 1 and 3).
#include "rules/calendar.h"
#include "rules/period.h"
#include "script/instant.h"
#include "tests/support/test_main.h"

using namespace saldo;
using namespace saldo::rules;

namespace {

Instant at(const QString &text)
{
    return script::parseInstant(text).value();
}

QDate day(const QString &text)
{
    return script::parseDay(text).value_or(QDate());
}

} // namespace

class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeskDayHasEdges_data();
    void aDeskDayHasEdges();
    void everyDayStartsOnItself();
    void monthsClip_data();
    void monthsClip();
    void monthsAreNotAddedOneByOne();
    void aPeriodHasALastDay_data();
    void aPeriodHasALastDay();
    void theDayOfSuspensionIsGivenBack_data();
    void theDayOfSuspensionIsGivenBack();
    void aSuspendedPeriodCoversItsEdges();
};

void CalendarTest::aDeskDayHasEdges_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the first moment") << "2026-03-01T21:00:00Z" << "2026-03-02";
    QTest::newRow("a moment before it") << "2026-03-01T20:59:59.999Z" << "2026-03-01";
    QTest::newRow("the last moment") << "2026-03-02T20:59:59.999Z" << "2026-03-02";
    QTest::newRow("the next day") << "2026-03-02T21:00:00Z" << "2026-03-03";
    QTest::newRow("midnight of another place") << "2026-03-02T00:00:00-05:00" << "2026-03-02";
    QTest::newRow("when others change their clocks") << "2026-03-29T02:30:00+03:00" << "2026-03-29";
    QTest::newRow("a leap day") << "2028-02-28T21:00:00Z" << "2028-02-29";
    QTest::newRow("a year's end") << "2026-12-31T21:00:00Z" << "2027-01-01";
    QTest::newRow("before 1970") << "1969-12-31T20:59:59.999Z" << "1969-12-31";
    QTest::newRow("1970") << "1969-12-31T21:00:00Z" << "1970-01-01";
}

void CalendarTest::aDeskDayHasEdges()
{
    QFETCH(QString, instant);
    QFETCH(QString, expected);
    QCOMPARE(deskDay(at(instant)), day(expected));
}

void CalendarTest::everyDayStartsOnItself()
{
    for (QDate one(1969, 12, 1); one < QDate(2101, 1, 1); one = one.addDays(1)) {
        QCOMPARE(deskDay(startOfDay(one)), one);
        QCOMPARE(deskDay(startOfDay(one) - 1), one.addDays(-1));
        QCOMPARE(startOfDay(one.addDays(1)) - startOfDay(one), msPerDay);
    }
}

void CalendarTest::monthsClip_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the same day") << "2026-03-15" << 1 << "2026-04-15";
    QTest::newRow("31 January, 28 days") << "2026-01-31" << 1 << "2026-02-28";
    QTest::newRow("31 January, 29 days") << "2028-01-31" << 1 << "2028-02-29";
    QTest::newRow("30 January") << "2026-01-30" << 1 << "2026-02-28";
    QTest::newRow("29 January of a leap year") << "2028-01-29" << 1 << "2028-02-29";
    QTest::newRow("31 August, 3 months") << "2026-08-31" << 3 << "2026-11-30";
    QTest::newRow("31 August, 6 months") << "2026-08-31" << 6 << "2027-02-28";
    QTest::newRow("29 February, 12 months") << "2028-02-29" << 12 << "2029-02-28";
    QTest::newRow("28 February, 12 months") << "2027-02-28" << 12 << "2028-02-28";
    QTest::newRow("over the year's end") << "2026-12-31" << 1 << "2027-01-31";
    QTest::newRow("no leap year in 2100") << "2099-11-30" << 3 << "2100-02-28";
}

void CalendarTest::monthsClip()
{
    QFETCH(QString, from);
    QFETCH(int, months);
    QFETCH(QString, expected);
    QCOMPARE(addMonths(day(from), months), day(expected));
}

// 31 January + 3 months is 30 April; by way of February it would be 28 April.
void CalendarTest::monthsAreNotAddedOneByOne()
{
    const QDate january(2026, 1, 31);
    QCOMPARE(addMonths(january, 3), QDate(2026, 4, 30));
    QCOMPARE(addMonths(addMonths(january, 1), 2), QDate(2026, 4, 28));
}

void CalendarTest::aPeriodHasALastDay_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("a month") << 1 << 0 << "2026-03-15" << "2026-04-14";
    QTest::newRow("a month from the 1st") << 1 << 0 << "2026-03-01" << "2026-03-31";
    QTest::newRow("a month from 31 January") << 1 << 0 << "2026-01-31" << "2026-02-27";
    QTest::newRow("a month from 28 February") << 1 << 0 << "2026-02-28" << "2026-03-27";
    QTest::newRow("a year from a leap day") << 12 << 0 << "2028-02-29" << "2029-02-27";
    QTest::newRow("the free 30 days") << 0 << 30 << "2026-03-01" << "2026-03-30";
    QTest::newRow("30 days over February") << 0 << 30 << "2026-02-01" << "2026-03-02";
    QTest::newRow("a day") << 0 << 1 << "2026-03-01" << "2026-03-01";
}

void CalendarTest::aPeriodHasALastDay()
{
    QFETCH(int, months);
    QFETCH(int, days);
    QFETCH(QString, first);
    QFETCH(QString, last);
    Period period;
    period.months = months;
    period.days = days;
    QCOMPARE(stateOn(period, day(first)), PeriodState::Queued);
    QVERIFY(!daysLeftOn(period, day(first)));

    start(period, day(first));
    QCOMPARE(period.lastDay, day(last));
    QCOMPARE(stateOn(period, day(last)), PeriodState::Active);
    QCOMPARE(daysLeftOn(period, day(last)), std::optional(1));
    QCOMPARE(stateOn(period, day(last).addDays(1)), PeriodState::Ended);
    QCOMPARE(daysLeftOn(period, day(last).addDays(1)), std::optional(0));
}

void CalendarTest::theDayOfSuspensionIsGivenBack_data()
{
    QTest::addColumn<QString>("suspended");
    QTest::addColumn<QString>("resumed");
    QTest::addColumn<QString>("last");
    QTest::newRow("the same day") << "2026-03-10" << "2026-03-10" << "2026-03-31";
    QTest::newRow("the next day") << "2026-03-10" << "2026-03-11" << "2026-04-01";
    QTest::newRow("ten days") << "2026-03-10" << "2026-03-20" << "2026-04-10";
    QTest::newRow("on the first day") << "2026-03-01" << "2026-03-08" << "2026-04-07";
    QTest::newRow("on the last day") << "2026-03-31" << "2026-04-30" << "2026-04-30";
    QTest::newRow("for a year") << "2026-03-31" << "2027-03-31" << "2027-03-31";
}

void CalendarTest::theDayOfSuspensionIsGivenBack()
{
    QFETCH(QString, suspended);
    QFETCH(QString, resumed);
    QFETCH(QString, last);
    Period period;
    period.months = 1;
    start(period, QDate(2026, 3, 1));
    const std::optional<int> left = daysLeftOn(period, day(suspended));

    suspend(period, day(suspended));
    QCOMPARE(stateOn(period, day(resumed).addYears(3)), PeriodState::Suspended);
    QCOMPARE(daysLeftOn(period, day(resumed)), left);

    resume(period, day(resumed));
    QCOMPARE(period.lastDay, day(last));
    QCOMPARE(daysLeftOn(period, day(resumed)), left);
}

void CalendarTest::aSuspendedPeriodCoversItsEdges()
{
    Period period;
    period.months = 1;
    start(period, QDate(2026, 3, 1));
    suspend(period, QDate(2026, 3, 10));
    QVERIFY(covered(period, QDate(2026, 3, 10)));
    QVERIFY(!covered(period, QDate(2026, 3, 11)));
    resume(period, QDate(2026, 3, 20));
    QVERIFY(!covered(period, QDate(2026, 3, 19)));
    QVERIFY(covered(period, QDate(2026, 3, 20)));
    QVERIFY(!covered(period, QDate(2026, 2, 28)));
    QVERIFY(covered(period, QDate(2026, 4, 10)));
    QVERIFY(!covered(period, QDate(2026, 4, 11)));
}

SALDO_TEST_MAIN(CalendarTest)

#include "calendar_test.moc"
