// Words that lists and panes share.
#include "tests/support/window_test_main.h"
#include "ui/queue/ticket_words.h"
#include "ui/shared/wording.h"

using namespace saldo;
using namespace saldo::ui;

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongDelayIsToldInDays()
    {
        const rules::Instant due = 1'000 * rules::msPerHour;
        const rules::Instant weeksLater = due + 42 * 24 * rules::msPerHour + rules::msPerHour;
        QCOMPARE(wording::lateness(90 * 60'000, due, weeksLater), QStringLiteral("1 h 30 min"));
        QCOMPARE(wording::lateness(100 * rules::msPerHour - 1, due, weeksLater), QStringLiteral("99 h 59 min"));
        QCOMPARE(wording::lateness(100 * rules::msPerHour, due, weeksLater), QStringLiteral("42 d"));
    }

    void anAnswerIsLateByAMinuteAtLeast()
    {
        const rules::PolicyHistory policies;
        rules::Ticket ticket;
        ticket.answerDue = rules::startOfDay(QDate(2026, 11, 26)) + 12 * rules::msPerHour; // a Thursday
        const auto words = [&](qint64 late) { return dueWords(ticket, policies, *ticket.answerDue + late); };
        QCOMPARE(words(-30 * 60'000).text, QStringLiteral("30 min"));
        QCOMPARE(words(59'000).text, QStringLiteral("0 min"));
        QCOMPARE(words(60'000).text, QStringLiteral("\u2212\u20091 min"));
        QCOMPARE(words(59'000).tone, DueWords::Tone::Overdue);
        QVERIFY(words(60LL * 24 * rules::msPerHour).text.startsWith(QStringLiteral("\u2212\u200960 d")));
    }

    void whatAllWaitForIsNotSaidOfEach()
    {
        const rules::PolicyHistory policies;
        rules::Ticket ticket;
        ticket.coverage = rules::Coverage::Credits;
        ticket.hold = rules::Hold::Credits;
        const auto words = [&](std::optional<rules::Status> common) { return dueWords(ticket, policies, 0, common).text; };
        QCOMPARE(words(std::nullopt), QStringLiteral("awaiting credits"));
        QCOMPARE(words(rules::Status::AwaitingCustomer), QStringLiteral("awaiting credits"));
        QCOMPARE(words(rules::Status::AwaitingCredits), QString());
        ticket.hold = rules::Hold::None;
        ticket.closed = true;
        ticket.resolution = rules::Resolution::Solved;
        QCOMPARE(words(rules::Status::Closed), wording::name(rules::Resolution::Solved).toLower());
    }

    void aShopIsToldByItsName()
    {
        QCOMPARE(wording::shortAddress(QStringLiteral("https://shop.example.org/")), QStringLiteral("shop.example.org/"));
        QCOMPARE(wording::shortAddress(QStringLiteral("HTTP://shop.example.org")), QStringLiteral("shop.example.org"));
        QCOMPARE(wording::shortAddress(QStringLiteral("shop.example.org/?to=https://other")),
                 QStringLiteral("shop.example.org/?to=https://other"));
        QCOMPARE(wording::shortAddress({}), QString());
    }
};

SALDO_WINDOW_TEST_MAIN(WordingTest)
#include "wording_test.moc"
