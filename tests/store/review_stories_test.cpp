// The edges where sums of a review go wrong, as stories; each is also checked against all rows (review_oracle.h).
#include "store/fact_days.h"
#include "tests/store/watched_desk.h"
#include "tests/support/test_main.h"

using namespace saldo;
using namespace saldo::tests;

namespace {

const QByteArray shop = R"("do": "register_customer", "customer": "acme", "name": "ACME", "language": "en")";
const QByteArray license = R"("do": "register_license", "license": "L1", "customer": "acme")";

} // namespace

class ReviewStoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastSecondOfADeskDayIsThatDays();
    void aRefundInALaterMonthIsThatMonths();
    void twiceRecategorised();
    void aSplitTicketIsARequestOfItsOwn();
    void aChangeOfPolicyInMidSpan();
    void onlyWaitedForAnswersHaveTimes();
    void owedIsWhatWasBoughtLast();
    void aChangeTakesThePackAway();
    void whatBecomesOfAPeriodIsOwedAtOnce();
};

void ReviewStoriesTest::theLastSecondOfADeskDayIsThatDays()
{
    // GIVEN charges in the last second of February and in the first of March, at GMT+3
    Watched desk;
    desk.tell("2026-02-10T10:00:00", shop);
    desk.tell("2026-02-10T10:00:00", license + R"(, "free_support": "credits")");
    for (const char *ticket : {"t1", "t2"})
        desk.tell("2026-02-10T10:00:00", R"("do": "open_ticket", "customer": "acme", "language": "en", "subject": "s", "body": "b", "ticket": ")"
                  + QByteArray(ticket) + '"');
    desk.tell("2026-02-28T23:59:59.999", R"("do": "assess", "ticket": "t1", "category": 1)");
    desk.tell("2026-03-01T00:00:00", R"("do": "assess", "ticket": "t2", "category": 1)");
    // THEN each is of its own month, whatever the day is elsewhere
    const auto february = desk.review({{QDate(2026, 2, 1), QDate(2026, 2, 28)}, Grouping::Week, {}});
    const auto march = desk.review({{QDate(2026, 3, 1), QDate(2026, 3, 31)}, Grouping::Month, {}});
    QCOMPARE(february.total.charged, 5);
    QCOMPARE(march.total.charged, 5);
    QCOMPARE(march.totalBefore.charged, 5);
    QCOMPARE(march.before.from, QDate(2026, 2, 1));
    check(desk, {{QDate(2026, 2, 1), QDate(2026, 2, 28)}, Grouping::Month, {}});
    check(desk, {{QDate(2026, 3, 1), QDate(2026, 3, 1)}, Grouping::Month, {}});
}

void ReviewStoriesTest::aRefundInALaterMonthIsThatMonths()
{
    // GIVEN 10 credits charged in January, by Anna's assessment, and given back in March for a defect that Mike found
    Watched desk;
    desk.tell("2026-01-10T10:00:00", R"("do": "add_staff", "staff": "anna", "name": "Anna", "role": "engineer")");
    desk.tell("2026-01-10T10:00:00", R"("do": "add_staff", "staff": "mike", "name": "Mike", "role": "engineer")");
    desk.tell("2026-01-10T10:00:00", shop);
    desk.tell("2026-01-10T10:00:00", license + R"(, "free_support": "credits")");
    desk.tell("2026-01-12T10:00:00", R"("do": "open_ticket", "customer": "acme", "language": "ru", "subject": "s", "body": "b", "ticket": "t1", "pre_agreed": true)");
    desk.tell("2026-01-12T11:00:00", R"("do": "answer", "ticket": "t1", "category": 2, "body": "a", "by": "anna")");
    desk.tell("2026-03-31T23:59:59", R"("do": "mark_defect", "ticket": "t1", "by": "mike")");
    // THEN January keeps its charge, March has the refund alone, and it is Anna's
    const auto january = desk.review({{QDate(2026, 1, 1), QDate(2026, 1, 31)}, Grouping::Engineer, {}});
    const auto march = desk.review({{QDate(2026, 3, 1), QDate(2026, 3, 31)}, Grouping::Engineer, {}});
    QCOMPARE(january.total.consumed(), 10);
    QCOMPARE(march.total.consumed(), -10);
    QCOMPARE(march.total.defectRefunds, 10);
    QCOMPARE(march.total.consumedBy[2], -10);
    QCOMPARE(march.groups.first().id, QStringLiteral("anna"));
    check(desk, {{QDate(2026, 3, 1), QDate(2026, 3, 31)}, Grouping::Category, {}});
    check(desk, {{QDate(2026, 1, 1), QDate(2026, 3, 31)}, Grouping::Month, {}});
}

void ReviewStoriesTest::twiceRecategorised()
{
    // GIVEN a ticket charged as category 1, raised to 3, lowered to 2
    Watched desk;
    desk.tell("2026-01-10T10:00:00", shop);
    desk.tell("2026-01-10T10:00:00", license + R"(, "free_support": "credits")");
    desk.tell("2026-01-12T10:00:00", R"("do": "open_ticket", "customer": "acme", "language": "en", "subject": "s", "body": "b", "ticket": "t1", "pre_agreed": true)");
    desk.tell("2026-01-12T11:00:00", R"("do": "assess", "ticket": "t1", "category": 1)");
    desk.tell("2026-01-13T11:00:00", R"("do": "assess", "ticket": "t1", "category": 3)");
    desk.tell("2026-01-14T11:00:00", R"("do": "assess", "ticket": "t1", "category": 2)");
    // THEN 5 were charged, 15 more and 10 less recategorised: 10 consumed
    const ReviewRequest request{{QDate(2026, 1, 1), QDate(2026, 1, 31)}, Grouping::Month, {}};
    const Sums total = desk.review(request).total;
    QCOMPARE(total.charged, 5);
    QCOMPARE(total.recategorised, 5);
    QCOMPARE(total.consumed(), 10);
    check(desk, request);
    checkBehind(desk, request, total);
}

void ReviewStoriesTest::aSplitTicketIsARequestOfItsOwn()
{
    Watched desk;
    desk.tell("2026-01-10T10:00:00", shop);
    desk.tell("2026-01-10T10:00:00", license + R"(, "free_support": "credits")");
    desk.tell("2026-01-12T10:00:00", R"("do": "open_ticket", "customer": "acme", "language": "en", "subject": "s", "body": "b", "ticket": "t1")");
    desk.tell("2026-01-13T10:00:00", R"("do": "post_message", "ticket": "t1", "message": "m2", "body": "another thing")");
    desk.tell("2026-02-02T10:00:00", R"("do": "split_ticket", "ticket": "t1", "messages": ["m2"], "new_ticket": "t2", "subject": "n")");
    desk.tell("2026-02-02T12:00:00", R"("do": "answer", "ticket": "t2", "category": 1, "body": "a")");
    // THEN it is a request of the day of the split, and waited for since then
    const ReviewRequest february{{QDate(2026, 2, 1), QDate(2026, 2, 28)}, Grouping::Month, {}};
    const Sums total = desk.review(february).total;
    QCOMPARE(total.requests(), 1);
    QCOMPARE(total.charged, 5);
    QCOMPARE(total.medianMs, 2 * rules::msPerHour);
    check(desk, february);
}

void ReviewStoriesTest::aChangeOfPolicyInMidSpan()
{
    // GIVEN prices, hours and target that change on 2 February
    Watched desk;
    desk.tell("2026-01-10T10:00:00", shop);
    desk.tell("2026-01-10T10:00:00", license + R"(, "free_support": "credits")");
    desk.tell("2026-01-10T10:00:00", R"("do": "set_policy", "effective_from": "2026-02-02", "policy": {"categories": {"1": 7, "2": 14, "3": 28}, "desk_hours": {"weekdays": [1, 2, 3, 4, 5], "from": "12:00", "to": "18:00"}, "answer_within_hours": 2})");
    const QByteArray open = R"("do": "open_ticket", "customer": "acme", "language": "en", "subject": "s", "body": "b", "ticket": ")";
    desk.tell("2026-01-30T17:00:00", open + "t1\"");
    desk.tell("2026-01-30T17:30:00", R"("do": "answer", "ticket": "t1", "category": 1, "body": "a")");
    desk.tell("2026-01-30T17:45:00", open + "t2\"");
    desk.tell("2026-02-02T12:30:00", R"("do": "answer", "ticket": "t2", "category": 1, "body": "a")");
    desk.tell("2026-02-02T12:30:00", open + "t3\"");
    desk.tell("2026-02-02T14:30:00.001", R"("do": "answer", "ticket": "t3", "category": 1, "body": "a")");
    // THEN each entry is at the price of its day, each day has its own hours, and what was promised stays promised
    const ReviewRequest both{{QDate(2026, 1, 1), QDate(2026, 2, 28)}, Grouping::Month, {}};
    const auto review = desk.review(both);
    QCOMPARE(review.total.charged, 5 + 7 + 7);
    QCOMPARE(review.groups.at(0).sums.medianMs, 30 * 60'000);
    QCOMPARE(review.groups.at(1).sums.medianMs, 45 * 60'000); // 15 minutes on Friday, 30 on Monday
    QCOMPARE(review.groups.at(1).sums.ninetiethMs, 2 * rules::msPerHour + 1);
    QCOMPARE(review.groups.at(1).sums.inTime, 1);
    check(desk, both);
}

void ReviewStoriesTest::onlyWaitedForAnswersHaveTimes()
{
    Watched desk;
    desk.tell("2026-01-12T09:00:00", shop);
    desk.tell("2026-01-12T09:00:00", license + R"(, "free_support": "credits")");
    desk.tell("2026-01-12T10:00:00", R"("do": "open_ticket", "customer": "acme", "language": "en", "subject": "s", "body": "b", "ticket": "t1")");
    // WHEN a question is asked, he replies, is answered, and answered once more
    desk.tell("2026-01-12T11:00:00", R"("do": "ask_customer", "ticket": "t1", "body": "which?")");
    desk.tell("2026-01-12T15:00:00", R"("do": "post_message", "ticket": "t1", "body": "this")");
    desk.tell("2026-01-12T16:00:00", R"("do": "post_message", "ticket": "t1", "body": "or that")");
    desk.tell("2026-01-12T17:00:00", R"("do": "answer", "ticket": "t1", "category": 1, "body": "a")");
    desk.tell("2026-01-12T18:00:00", R"("do": "answer", "ticket": "t1", "body": "one more thing")");
    // THEN there is one answer time: since his first reply
    const auto review = desk.review({{QDate(2026, 1, 12), QDate(2026, 1, 12)}, Grouping::Month, {}});
    QCOMPARE(review.total.answers, 1);
    QCOMPARE(review.total.medianMs, 2 * rules::msPerHour);
    check(desk, {{QDate(2026, 1, 1), QDate(2026, 1, 31)}, Grouping::Month, {}});
}

void ReviewStoriesTest::owedIsWhatWasBoughtLast()
{
    // GIVEN 40 credits for nothing, then 25 for 35 USD, then 22 spent or taken; and a period of a month, bought
    Watched desk;
    desk.tell("2026-01-10T10:00:00", shop);
    desk.tell("2026-01-10T10:00:00", license + R"(, "free_support": "credits")");
    desk.tell("2026-01-12T10:00:00", R"("do": "buy_credits", "customer": "acme", "credits": 25)");
    desk.tell("2026-01-12T10:00:00", R"("do": "buy_period", "customer": "acme", "period": "P1", "months": 1)");
    desk.tell("2026-01-13T10:00:00", R"("do": "adjust_credits", "customer": "acme", "amount": -60, "reason": "moved")");
    // THEN the 5 left are bought ones: a fifth of 35 USD; the queued period counts whole
    ReviewRequest request{{QDate(2026, 1, 1), QDate(2026, 1, 31)}, Grouping::Month, {}};
    figures::Owed owed = desk.review(request).owed;
    QCOMPARE(owed.credits, 5);
    QCOMPARE(owed.paidCredits, 5);
    QCOMPARE(owed.creditsCents, 7'00);
    QCOMPARE(owed.queuedDays, 28); // as if from 1 February
    QCOMPARE(owed.daysCents(), 65'00);
    // WHEN it starts on 1 February, THEN at the evening of the 7th 21 of 28 days are owed, for three quarters
    desk.tell("2026-02-01T10:00:00", R"("do": "open_ticket", "customer": "acme", "language": "en", "subject": "s", "body": "b", "ticket": "t1", "coverage": "period")");
    request.span = {QDate(2026, 2, 1), QDate(2026, 2, 7)};
    owed = desk.review(request).owed;
    QCOMPARE(owed.activeDays, 21);
    QCOMPARE(owed.daysCents(), 48'75);
    check(desk, request);
    // and the review of January says what it said
    check(desk, {{QDate(2026, 1, 1), QDate(2026, 1, 31)}, Grouping::Month, {}});
    QCOMPARE(desk.review({{QDate(2026, 1, 1), QDate(2026, 1, 31)}, Grouping::Month, {}}).owed.queuedDays, 28);
}

void ReviewStoriesTest::aChangeTakesThePackAway()
{
    // GIVEN a packed day of a request
    Watched desk;
    desk.tell("2026-01-10T10:00:00", shop);
    desk.tell("2026-01-10T10:00:00", license + R"(, "free_support": "credits")");
    desk.tell("2026-01-12T10:00:00", R"("do": "open_ticket", "customer": "acme", "language": "en", "subject": "s", "body": "b", "ticket": "t1")");
    const QDate today(2026, 1, 20);
    while (store::packDays(desk.connection(), today, 50) > 0)
        continue;
    QCOMPARE(store::packDays(desk.connection(), today, 50), 0);
    // WHEN the ticket gets its category days later, and the customer another language
    desk.tell("2026-01-19T10:00:00", R"("do": "assess", "ticket": "t1", "category": 1)");
    desk.tell("2026-01-19T11:00:00", R"("do": "change_customer", "customer": "acme", "language": "ru")");
    // THEN reviews know it at once, and only what changed is packed anew
    ReviewRequest request{{QDate(2026, 1, 1), QDate(2026, 1, 31)}, Grouping::Category, {}};
    check(desk, request);
    request.grouping = Grouping::Language;
    check(desk, request);
    const int again = store::packDays(desk.connection(), today, 50);
    QVERIFY2(again >= 3 && again <= 7, qPrintable(QString::number(again)));
    check(desk, request);
}

void ReviewStoriesTest::whatBecomesOfAPeriodIsOwedAtOnce()
{
    // GIVEN a free period and two bought ones, packed
    Watched desk;
    desk.tell("2026-01-10T10:00:00", shop);
    desk.tell("2026-01-10T10:00:00", license + R"(, "free_support": "period")");
    desk.tell("2026-01-11T10:00:00", R"("do": "buy_period", "customer": "acme", "period": "P1", "months": 3)");
    desk.tell("2026-01-11T23:59:59", R"("do": "buy_period", "customer": "acme", "period": "P2", "months": 1)");
    const QDate today(2026, 2, 20);
    const ReviewRequest request{{QDate(2026, 1, 1), QDate(2026, 2, 15)}, Grouping::Month, {}};
    ReviewRequest russian = request;
    russian.filter.language = rules::Language::Ru;
    const char *const changes[][2] = {
        {"2026-01-20T10:00:00", R"("do": "open_ticket", "customer": "acme", "language": "en", "subject": "s", "body": "b", "ticket": "t1")"},
        {"2026-01-25T10:00:00", R"("do": "suspend_period", "customer": "acme")"},
        {"2026-01-28T10:00:00", R"("do": "cancel_period", "period": "P2", "reason": "r")"},
        {"2026-02-02T10:00:00", R"("do": "resume_period", "customer": "acme")"},
        {"2026-02-03T10:00:00", R"("do": "change_customer", "customer": "acme", "language": "ru")"}};
    // WHEN each is changed after it was packed THEN what is owed is what the rows say, packed again or not
    for (const auto &[at, what] : changes) {
        while (store::packDays(desk.connection(), today, 50) > 0)
            continue;
        check(desk, request);
        desk.tell(at, what);
        check(desk, request);
        check(desk, russian);
    }
    QVERIFY(desk.review(russian).owed.days() > 0);
}

SALDO_DATABASE_TEST_MAIN(ReviewStoriesTest)

#include "review_stories_test.moc"
