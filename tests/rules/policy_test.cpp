// The policy and its versions (desk rules, section 13).
#include "rules/policy.h"
#include "tests/support/test_main.h"

using namespace saldo::rules;

namespace {

PolicyChange prices(QDate from, std::array<qint64, 3> credits)
{
    PolicyChange change;
    change.effectiveFrom = from;
    change.categoryCredits = credits;
    return change;
}

PolicyChange target(QDate from, qint64 hours)
{
    PolicyChange change;
    change.effectiveFrom = from;
    change.answerWithinMs = hours * msPerHour;
    return change;
}

} // namespace

class PolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPolicyHoldsFromEver();
    void aChangeHoldsFromItsDay();
    void aMemberThatIsNotGivenStays();
    void ofOneDayTheLaterOneWins();
    void anEarlierDayMayBeSetLater();
    void theCheapestCategoryNeedNotBeTheFirst();
};

void PolicyTest::theFirstPolicyHoldsFromEver()
{
    const PolicyHistory policies;
    QCOMPARE(policies.on(QDate(1970, 1, 1)), firstPolicy());
    QCOMPARE(policies.on(QDate(2100, 1, 1)), firstPolicy());
    QCOMPARE(firstPolicy().price(1), 5);
    QCOMPARE(firstPolicy().price(2), 10);
    QCOMPARE(firstPolicy().price(3), 20);
}

void PolicyTest::aChangeHoldsFromItsDay()
{
    PolicyHistory policies;
    policies.add(prices(QDate(2026, 3, 10), {6, 12, 24}));
    QCOMPARE(policies.on(QDate(2026, 3, 9)).price(1), 5);
    QCOMPARE(policies.on(QDate(2026, 3, 10)).price(1), 6);
    QCOMPARE(policies.on(QDate(2027, 3, 10)).price(3), 24);
}

void PolicyTest::aMemberThatIsNotGivenStays()
{
    PolicyHistory policies;
    policies.add(prices(QDate(2026, 3, 10), {6, 12, 24}));
    policies.add(target(QDate(2026, 3, 20), 4));
    QCOMPARE(policies.on(QDate(2026, 3, 15)).answerWithinMs, 9 * msPerHour);
    QCOMPARE(policies.on(QDate(2026, 3, 20)).answerWithinMs, 4 * msPerHour);
    QCOMPARE(policies.on(QDate(2026, 3, 20)).price(1), 6);
    QCOMPARE(policies.on(QDate(2026, 3, 20)).packages, firstPolicy().packages);
}

void PolicyTest::ofOneDayTheLaterOneWins()
{
    PolicyHistory policies;
    policies.add(prices(QDate(2026, 3, 10), {6, 12, 24}));
    policies.add(prices(QDate(2026, 3, 10), {7, 14, 28}));
    QCOMPARE(policies.on(QDate(2026, 3, 10)).price(1), 7);
}

// GIVEN prices that rise on the 20th, WHEN a change for the 10th is set after them, THEN the 20th stands.
void PolicyTest::anEarlierDayMayBeSetLater()
{
    PolicyHistory policies;
    policies.add(prices(QDate(2026, 3, 20), {7, 14, 28}));
    policies.add(prices(QDate(2026, 3, 10), {6, 12, 24}));
    policies.add(target(QDate(2026, 3, 12), 4));
    QCOMPARE(policies.on(QDate(2026, 3, 9)), firstPolicy());
    QCOMPARE(policies.on(QDate(2026, 3, 11)).price(1), 6);
    QCOMPARE(policies.on(QDate(2026, 3, 20)).price(1), 7);
    QCOMPARE(policies.on(QDate(2026, 3, 20)).answerWithinMs, 4 * msPerHour);
    QCOMPARE(policies.size(), 3);
}

void PolicyTest::theCheapestCategoryNeedNotBeTheFirst()
{
    PolicyHistory policies;
    policies.add(prices(QDate(2026, 3, 10), {9, 3, 20}));
    QCOMPARE(policies.on(QDate(2026, 3, 10)).cheapestCategory(), 3);
}

SALDO_TEST_MAIN(PolicyTest)

#include "policy_test.moc"
