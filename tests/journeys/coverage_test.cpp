// Stories of what pays: an issue split off, credits that run out and come, a defect with its refund, a
// suspended period and its resumption.
#include "tests/journeys/journey.h"
#include "tests/support/window_test_main.h"

#include "ui/queue/queue_pane.h"
#include "ui/ticket/ticket_pane.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace saldo;
using items::QueueView;
using tests::Journey;

namespace {

const QByteArray blankCheckout = R"(
{"at": "2026-03-04T10:00:00+03:00", "do": "open_ticket", "by": "customer:acme", "ticket": "101", "customer": "acme", "language": "en", "subject": "Checkout page is blank", "body": "The checkout stays blank.", "pre_agreed": true}
{"at": "2026-03-04T10:05:00+03:00", "do": "post_message", "by": "customer:acme", "ticket": "101", "message": "more", "body": "It is blank in every browser."}
{"at": "2026-03-04T10:10:00+03:00", "do": "post_message", "by": "customer:acme", "ticket": "101", "message": "other", "body": "And how do I print invoices?"}
)";

const QByteArray twoMoreAndSpent = R"(
{"at": "2026-03-04T10:20:00+03:00", "do": "open_ticket", "by": "customer:acme", "ticket": "102", "customer": "acme", "language": "en", "subject": "Error 500 after the move", "body": "We get error 500.", "pre_agreed": true}
{"at": "2026-03-04T10:30:00+03:00", "do": "open_ticket", "by": "customer:acme", "ticket": "103", "customer": "acme", "language": "en", "subject": "Slow search", "body": "Search takes ten seconds.", "pre_agreed": true}
{"at": "2026-03-04T11:00:00+03:00", "do": "adjust_credits", "customer": "acme", "amount": -33, "reason": "Spent before"}
)";

const QByteArray suspended = R"(
{"at": "2026-03-02T09:10:00+03:00", "do": "register_customer", "customer": "birch", "name": "Birch", "language": "en"}
{"at": "2026-03-02T09:10:00+03:00", "do": "register_license", "license": "L2", "customer": "birch", "free_support": "period"}
{"at": "2026-03-02T10:00:00+03:00", "do": "open_ticket", "by": "customer:birch", "ticket": "201", "customer": "birch", "language": "en", "subject": "Slow filters", "body": "They are slow."}
{"at": "2026-03-03T10:00:00+03:00", "do": "suspend_period", "by": "customer:birch", "customer": "birch"}
{"at": "2026-03-04T10:20:00+03:00", "do": "post_message", "by": "customer:birch", "ticket": "201", "message": "late", "body": "Something else, now that it is suspended."}
)";

const QString blank = QStringLiteral("101");
const QString acme = QStringLiteral("acme");

void press(Journey &journey, Qt::Key key)
{
    QTest::keyClick(journey.see<QWidget>("conversation"), key);
}

QString forecastOf(const QDialog *dialog)
{
    return dialog->findChild<QLabel *>(QStringLiteral("forecast"))->text();
}

// By the keys: Space ticks a row.
void tick(QDialog *dialog, int row)
{
    auto *messages = dialog->findChild<QListWidget *>(QStringLiteral("messages"));
    messages->setCurrentRow(row);
    QTest::keyClick(messages, Qt::Key_Space);
}

void assess(Journey &journey, const char *ticket, Qt::Key category)
{
    journey.clickTicket(QLatin1String(ticket));
    press(journey, category);
    QTest::keyClick(journey.dialog(), Qt::Key_Return);
    QVERIFY(journey.noDialog());
}

QString statusOf(Journey &journey, const char *ticket)
{
    return journey.ticket(QLatin1String(ticket)).value(QLatin1String("status")).toString();
}

bool contains(const QStringList &lines, const char *words)
{
    return lines.filter(QString::fromUtf8(words)).size() == 1;
}

} // namespace

class CoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void anIssueOfItsOwnIsSplitOff()
    {
        Journey journey(tests::beginning() + blankCheckout);
        journey.work(QStringLiteral("anna"));
        journey.clickTicket(blank);
        QCOMPARE(journey.conversation().size(), 3);
        // WHEN Anna presses S: all of the customer's messages but the first are offered
        press(journey, Qt::Key_S);
        QDialog *dialog = journey.dialog();
        QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("messages"))->count(), 2);
        auto *send = dialog->findChild<QPushButton *>(QStringLiteral("send"));
        QVERIFY(!send->isEnabled());
        // THEN ticking one and naming it says what pays
        tick(dialog, 1);
        QVERIFY(!send->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("subject")), QStringLiteral("Printing"));
        QVERIFY2(forecastOf(dialog).contains(QStringLiteral("balance is 40")), qPrintable(forecastOf(dialog)));
        QTest::keyClick(dialog, Qt::Key_Return);
        // AND the new ticket is in sight, linked, with its message and its coverage
        ui::TicketPane *pane = journey.window().queue()->ticketPane();
        QTRY_VERIFY(!pane->ticket().isEmpty() && pane->ticket() != blank);
        const QString fresh = pane->ticket();
        QCOMPARE(journey.conversation(), QStringList(QStringLiteral("And how do I print invoices?")));
        QVERIFY2(contains(journey.events(), "split this ticket from 101"), qPrintable(journey.events().join(u'\n')));
        QVERIFY(journey.row(fresh).contains(QStringLiteral("Printing")));
        QCOMPARE(journey.ticket(fresh).value(QLatin1String("parent")).toString(), blank);
        QCOMPARE(journey.ticket(fresh).value(QLatin1String("coverage")).toString(), QStringLiteral("credits"));
        QCOMPARE(journey.ticket(fresh).value(QLatin1String("messages")).toInt(), 1);
        // AND the first one says where the message went; nothing was charged
        journey.clickTicket(blank);
        QCOMPARE(journey.conversation(), tests::lines({"The checkout stays blank.", "It is blank in every browser."}));
        QVERIFY2(contains(journey.events(), "split ticket 10001 from this one"), qPrintable(journey.events().join(u'\n')));
        QCOMPARE(journey.ledger(acme), tests::lines({"license_grant 40 = 40"}));
    }

    void creditsComeAndTheTicketsGoOnInOrder()
    {
        // GIVEN 7 credits, and three tickets that wait for 20, 10 and 20, one after the other
        Journey journey(tests::beginning() + blankCheckout + twoMoreAndSpent);
        journey.work(QStringLiteral("anna"));
        assess(journey, "101", Qt::Key_3);
        journey.passMinutes(1);
        assess(journey, "102", Qt::Key_2);
        journey.passMinutes(1);
        assess(journey, "103", Qt::Key_3);
        journey.clickView(QueueView::AwaitingCredits);
        QCOMPARE(journey.listed().size(), 3);
        QCOMPARE(journey.balance(acme), 7);
        // AND an answer that can't go out
        journey.clickTicket(blank);
        journey.reply()->setFocus(Qt::MouseFocusReason);
        QTest::keyClicks(journey.reply(), QStringLiteral("An answer, ready"));
        QVERIFY2(journey.words("forecast").contains(QStringLiteral("20 credits needed, the balance is 7")),
                 qPrintable(journey.words("forecast")));
        QVERIFY(!journey.see<QPushButton>("send")->isEnabled());

        // WHEN the customer buys 25 in the shop
        journey.happens(R"({"by": "shop", "do": "buy_credits", "customer": "acme", "credits": 25, "amount": "35.00"})");

        // THEN the two that waited first are charged and leave the view; the third waits on
        QTRY_COMPARE(journey.listed(), QStringList(QStringLiteral("103")));
        QCOMPARE(journey.ledger(acme).mid(1), tests::lines({"adjustment -33 = 7", "purchase 25 = 32", "charge -20 = 12 (101)",
                                                            "charge -10 = 2 (102)"}));
        QCOMPARE(statusOf(journey, "101"), QStringLiteral("open"));
        QCOMPARE(statusOf(journey, "102"), QStringLiteral("open"));
        QCOMPARE(statusOf(journey, "103"), QStringLiteral("awaiting_credits"));
        QCOMPARE(journey.count(QueueView::AwaitingCredits), 1);
        QCOMPARE(journey.count(QueueView::ToAnswer), 2);
        // AND the first is still in sight, with the text as it was, ready to go
        QCOMPARE(journey.words("balance"), QStringLiteral("2"));
        QVERIFY2(contains(journey.events(), "32 \u2192 12"), qPrintable(journey.events().join(u'\n')));
        QCOMPARE(journey.reply()->toPlainText(), QStringLiteral("An answer, ready"));
        QTRY_VERIFY(journey.see<QPushButton>("send")->isEnabled());
        QTest::keyClick(journey.reply(), Qt::Key_Return, Qt::ControlModifier);
        journey.passSeconds(10);
        QVERIFY(journey.comesTo(blank, "status", QStringLiteral("awaiting_customer")));
        QTRY_COMPARE(journey.conversation().last(), QStringLiteral("An answer, ready"));

        // WHEN he buys more, THEN the last goes on too
        journey.happens(R"({"by": "shop", "do": "buy_credits", "customer": "acme", "credits": 50})");
        QTRY_COMPARE(journey.listed(), QStringList());
        QCOMPARE(journey.ledger(acme).last(), QStringLiteral("charge -20 = 32 (103)"));
        QTRY_COMPARE(journey.words("balance"), QStringLiteral("32"));
    }

    void aDefectGivesEverythingBack()
    {
        Journey journey(tests::beginning() + blankCheckout);
        journey.work(QStringLiteral("anna"));
        assess(journey, "101", Qt::Key_2);
        QVERIFY(journey.comesTo(blank, "charged", 10));
        QTRY_COMPARE(journey.words("balance"), QStringLiteral("30"));
        // WHEN it turns out to be a defect
        press(journey, Qt::Key_D);
        QVERIFY(forecastOf(journey.dialog()).contains(QStringLiteral("30 \u2192 40")));
        QTest::keyClick(journey.dialog(), Qt::Key_Return);
        QVERIFY(journey.comesTo(blank, "defect", QStringLiteral("accepted")));
        // THEN the refund is in the ledger and in the window, and answering is free
        QCOMPARE(journey.ledger(acme), tests::lines({"license_grant 40 = 40", "charge -10 = 30 (101)", "refund 10 = 40 (101)"}));
        QCOMPARE(journey.ticket(blank).value(QLatin1String("charged")).toInt(), 0);
        QTRY_COMPARE(journey.words("balance"), QStringLiteral("40"));
        QVERIFY2(contains(journey.events(), "10 credits back: 30 \u2192 40"), qPrintable(journey.events().join(u'\n')));
        QVERIFY(journey.row(blank).contains(QStringLiteral("defect")));
        QCOMPARE(journey.words("forecast"), QStringLiteral("Defect: answering is free."));
        QTest::keyClicks(journey.reply(), QStringLiteral("Corrected in the next release."));
        QTest::keyClick(journey.reply(), Qt::Key_Return, Qt::ControlModifier);
        journey.passSeconds(10);
        QVERIFY(journey.comesTo(blank, "status", QStringLiteral("awaiting_customer")));
        QCOMPARE(journey.balance(acme), 40);
    }

    void aSuspendedPeriodIsResumed()
    {
        // GIVEN a message written while the period is suspended, and no credits
        Journey journey(tests::beginning() + suspended);
        journey.work(QStringLiteral("anna"));
        journey.clickTicket(QStringLiteral("201"));
        // WHEN it is split off, THEN it says before that nothing pays for it, and nothing does
        press(journey, Qt::Key_S);
        tick(journey.dialog(), 0);
        QTest::keyClicks(journey.dialog()->findChild<QLineEdit *>(QStringLiteral("subject")), QStringLiteral("Else"));
        QVERIFY2(forecastOf(journey.dialog()).contains(QStringLiteral("lacks coverage")),
                 qPrintable(forecastOf(journey.dialog())));
        QTest::keyClick(journey.dialog(), Qt::Key_Return);
        ui::TicketPane *pane = journey.window().queue()->ticketPane();
        QTRY_VERIFY(pane->ticket() != QStringLiteral("201"));
        const QString split = pane->ticket();
        QCOMPARE(journey.ticket(split).value(QLatin1String("status")).toString(), QStringLiteral("awaiting_coverage"));
        QVERIFY(!journey.see<QPushButton>("send")->isEnabled());

        // WHEN the customer asks on the telephone to go on, and Mike, a manager, resumes in his name
        journey.passMinutes(30);
        journey.work(QStringLiteral("mike"));
        QTest::keyClick(&journey.window(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClicks(journey.see<QLineEdit>("searchCustomers"), QStringLiteral("birch"));
        QTRY_VERIFY2(journey.words("periodWords").startsWith(QStringLiteral("Suspended since 3 Mar, 29 days left")),
                     qPrintable(journey.words("periodWords")));
        journey.clickButton("resumePeriod");
        QTest::keyClick(journey.dialog(), Qt::Key_Return);

        // THEN its last day has moved by the day that it was suspended
        QTRY_VERIFY2(journey.words("periodWords").contains(QStringLiteral("1 Apr")), qPrintable(journey.words("periodWords")));
        QVERIFY(journey.words("periodWords").contains(QStringLiteral("29 days left")));

        // AND when it is chosen for the ticket, the answer goes out under it
        QTest::keyClick(&journey.window(), Qt::Key_1, Qt::ControlModifier);
        journey.clickView(QueueView::AwaitingCoverage);
        journey.clickTicket(split);
        press(journey, Qt::Key_V);
        QTest::keyClick(journey.dialog()->findChild<QWidget *>(QStringLiteral("period")), Qt::Key_Space);
        QVERIFY2(forecastOf(journey.dialog()).contains(QStringLiteral("until 1 Apr")), qPrintable(forecastOf(journey.dialog())));
        QTest::keyClick(journey.dialog(), Qt::Key_Return);
        QVERIFY(journey.comesTo(split, "status", QStringLiteral("open")));
        QTRY_VERIFY(journey.words("forecast").contains(QStringLiteral("until 1 Apr")));
        QTest::keyClicks(journey.reply(), QStringLiteral("Switch the index on."));
        QTest::keyClick(journey.reply(), Qt::Key_Return, Qt::ControlModifier);
        journey.passSeconds(10);
        QVERIFY(journey.comesTo(split, "status", QStringLiteral("awaiting_customer")));
        QCOMPARE(journey.ticket(split).value(QLatin1String("coverage")).toString(), QStringLiteral("period"));
        QCOMPARE(journey.ledger(QStringLiteral("birch")), QStringList());
    }
};

SALDO_WINDOW_TEST_MAIN(CoverageTest)
#include "coverage_test.moc"
