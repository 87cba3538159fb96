// Stories of what pays: an issue split off, credits that run out and come, a defect with its refund, a
// suspended period.
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

const char *const now = "2026-03-04T12:00:00+03:00";

const QByteArray deskScript = R"(
{"at": "2026-03-02T09:00:00+03:00", "do": "add_staff", "staff": "anna", "name": "Anna Sokolova", "role": "engineer", "languages": ["ru", "en"]}
{"at": "2026-03-02T09:00:00+03:00", "do": "add_staff", "staff": "mike", "name": "Mike Turner", "role": "manager", "languages": ["en"]}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_customer", "customer": "acme", "name": "Acme Outdoor", "language": "en"}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_license", "license": "L1", "customer": "acme", "free_support": "credits"}
{"at": "2026-03-04T10:00:00+03:00", "do": "open_ticket", "by": "customer:acme", "ticket": "101", "customer": "acme", "language": "en", "subject": "Checkout page is blank", "body": "The checkout stays blank.", "pre_agreed": true}
{"at": "2026-03-04T10:05:00+03:00", "do": "post_message", "by": "customer:acme", "ticket": "101", "message": "more", "body": "It is blank in every browser."}
{"at": "2026-03-04T10:10:00+03:00", "do": "post_message", "by": "customer:acme", "ticket": "101", "message": "other", "body": "And how do I print invoices?"}
)";

const QByteArray spent = R"({"at": "2026-03-04T11:00:00+03:00", "do": "adjust_credits", "customer": "acme", "amount": -33, "reason": "Spent before"}
)";

const QByteArray suspended = R"({"at": "2026-03-02T09:00:00+03:00", "do": "add_staff", "staff": "anna", "name": "Anna Sokolova", "role": "engineer", "languages": ["ru", "en"]}
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

} // namespace

class CoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void anIssueOfItsOwnIsSplitOff()
    {
        Journey journey(deskScript, QLatin1String(now));
        journey.work(QStringLiteral("anna"));
        journey.clickTicket(blank);
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
        const QJsonObject fresh = journey.ticket(pane->ticket());
        QCOMPARE(fresh.value(QLatin1String("parent")).toString(), blank);
        QCOMPARE(fresh.value(QLatin1String("coverage")).toString(), QStringLiteral("credits"));
        QCOMPARE(fresh.value(QLatin1String("messages")).toInt(), 1);
        QCOMPARE(journey.balance(acme), 40);
    }

    void creditsComeAndTheTicketGoesOn()
    {
        // GIVEN 7 credits left and a ticket that costs 20
        Journey journey(deskScript + spent, QLatin1String(now));
        journey.work(QStringLiteral("mike"));
        journey.clickTicket(blank);
        press(journey, Qt::Key_3);
        QTest::keyClick(journey.dialog(), Qt::Key_Return);
        QVERIFY(journey.comesTo(blank, "status", QStringLiteral("awaiting_credits")));
        QCOMPARE(journey.balance(acme), 7);
        journey.reply()->setFocus(Qt::MouseFocusReason);
        QTest::keyClicks(journey.reply(), QStringLiteral("An answer, ready"));
        QVERIFY(!journey.see<QPushButton>("send")->isEnabled());
        // WHEN the customer buys 25
        journey.desk().send({{QStringLiteral("do"), QStringLiteral("buy_credits")},
                             {QStringLiteral("customer"), acme}, {QStringLiteral("credits"), 25}},
                            &journey.window(), [](const desk::Sent &sent) { QVERIFY(sent.accepted()); });
        // THEN the ticket is charged and goes on, with the text as it was
        QVERIFY(journey.comesTo(blank, "status", QStringLiteral("open")));
        QCOMPARE(journey.balance(acme), 12);
        QTRY_VERIFY(journey.see<QPushButton>("send")->isEnabled());
        QTest::keyClick(journey.reply(), Qt::Key_Return, Qt::ControlModifier);
        journey.passSeconds(10);
        QVERIFY(journey.comesTo(blank, "status", QStringLiteral("awaiting_customer")));
        QCOMPARE(journey.balance(acme), 12);
    }

    void aDefectGivesEverythingBack()
    {
        Journey journey(deskScript, QLatin1String(now));
        journey.work(QStringLiteral("anna"));
        journey.clickTicket(blank);
        press(journey, Qt::Key_2);
        QTest::keyClick(journey.dialog(), Qt::Key_Return);
        QVERIFY(journey.comesTo(blank, "charged", 10));
        QTRY_VERIFY(journey.window().findChild<QDialog *>() == nullptr);
        press(journey, Qt::Key_D);
        QVERIFY(forecastOf(journey.dialog()).contains(QStringLiteral("30 \u2192 40")));
        QTest::keyClick(journey.dialog(), Qt::Key_Return);
        QVERIFY(journey.comesTo(blank, "defect", QStringLiteral("accepted")));
        QCOMPARE(journey.balance(acme), 40);
        QCOMPARE(journey.ticket(blank).value(QLatin1String("charged")).toInt(), 0);
    }

    void aSuspendedPeriodPaysForNothingNew()
    {
        // GIVEN a message written while the period is suspended, and no credits
        Journey journey(suspended, QLatin1String(now));
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
        QCOMPARE(journey.ticket(pane->ticket()).value(QLatin1String("status")).toString(),
                 QStringLiteral("awaiting_coverage"));
        QVERIFY(!journey.see<QPushButton>("send")->isEnabled());
    }
};

SALDO_WINDOW_TEST_MAIN(CoverageTest)
#include "coverage_test.moc"
