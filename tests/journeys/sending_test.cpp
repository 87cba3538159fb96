// An answer on its way: taken back, sent again, and sent when the window is closed before its time.
#include "tests/journeys/journey.h"
#include "tests/support/window_test_main.h"

#include "ui/queue/queue_pane.h"
#include "ui/ticket/category_choice.h"
#include "ui/ticket/ticket_pane.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace saldo;
using items::QueueView;
using tests::Journey;

namespace {

const QByteArray twoTickets = R"(
{"at": "2026-03-04T10:00:00+03:00", "do": "open_ticket", "by": "customer:acme", "ticket": "101", "customer": "acme", "language": "en", "subject": "Checkout page is blank", "body": "The checkout stays blank.", "pre_agreed": true}
{"at": "2026-03-04T11:00:00+03:00", "do": "open_ticket", "by": "customer:acme", "ticket": "102", "customer": "acme", "language": "en", "subject": "Error 500 after the move", "body": "We get error 500.", "pre_agreed": true}
)";

const QString first = QStringLiteral("101");
const QString second = QStringLiteral("102");
const QString acme = QStringLiteral("acme");

// Chooses category 2 with the answer by the keys, writes and sends.
void answer(Journey &journey, const char *text)
{
    auto *category = journey.see<ui::CategoryChoice>("answerCategory");
    category->setFocus(Qt::TabFocusReason);
    QTest::keyClick(category, Qt::Key_Home);
    QTest::keyClick(category, Qt::Key_Down);
    QTest::keyClick(category, Qt::Key_Down);
    QTest::mouseClick(journey.reply()->viewport(), Qt::LeftButton);
    QTest::keyClicks(journey.reply(), QLatin1String(text));
    QVERIFY2(journey.words("forecast").contains(QStringLiteral("charge 10 credits")), qPrintable(journey.words("forecast")));
    QTest::keyClick(journey.reply(), Qt::Key_Return, Qt::ControlModifier);
}

// What the bar at the bottom says.
QStringList told(Journey &journey)
{
    QStringList lines;
    for (const QLabel *label : journey.see<QWidget>("outgoing")->findChildren<QLabel *>()) {
        if (label->isVisible())
            lines << label->text();
    }
    return lines;
}

} // namespace

class SendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }
    void init() { tests::failOnWarnings(); }

    void takenBackAndSentAgain()
    {
        // GIVEN an answer with its charge, sent four seconds ago, while another ticket is being read
        Journey journey(tests::beginning() + twoTickets);
        journey.work(QStringLiteral("anna"));
        journey.clickTicket(first);
        answer(journey, "Hide the phone feild.");
        QCOMPARE(told(journey), tests::lines({"Answer goes out in 10 s"}));
        journey.clickTicket(second);
        journey.passSeconds(4);
        QCOMPARE(told(journey), tests::lines({"Answer on ticket 101 goes out in 6 s"}));
        QCOMPARE(journey.ledger(acme), tests::lines({"license_grant 40 = 40"}));

        // WHEN Anna takes it back by the mouse
        journey.clickButton("act");

        // THEN its ticket is in sight with the text and the category, and nothing goes out
        QTRY_COMPARE(journey.window().queue()->ticketPane()->ticket(), first);
        QCOMPARE(journey.reply()->toPlainText(), QStringLiteral("Hide the phone feild."));
        QCOMPARE(journey.see<ui::CategoryChoice>("answerCategory")->chosen(), 2);
        journey.passSeconds(60);
        QCOMPARE(journey.ticket(first).value(QLatin1String("messages")).toInt(), 1);

        // WHEN she mends it and sends it again, THEN it goes out once, and is charged once
        journey.reply()->moveCursor(QTextCursor::End);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(journey.reply(), Qt::Key_Backspace);
        QTest::keyClicks(journey.reply(), QStringLiteral("field."));
        QTest::keyClick(journey.reply(), Qt::Key_Return, Qt::ControlModifier);
        journey.passSeconds(10);
        QVERIFY(journey.comesTo(first, "status", QStringLiteral("awaiting_customer")));
        QTRY_COMPARE(journey.conversation(), tests::lines({"The checkout stays blank.", "Hide the phone field."}));
        QCOMPARE(journey.ledger(acme), tests::lines({"license_grant 40 = 40", "charge -10 = 30 (101)"}));
        QTRY_VERIFY(!journey.window().findChild<QWidget *>(QStringLiteral("outgoing"))->isVisible());
    }

    void sentWhenTheWindowCloses()
    {
        // GIVEN two answers on their way, and a third text half written
        Journey journey(tests::beginning() + twoTickets);
        journey.work(QStringLiteral("anna"));
        journey.clickTicket(first);
        answer(journey, "Hide the phone field.");
        journey.clickTicket(second);
        answer(journey, "Give the folder to the web server.");
        QCOMPARE(told(journey).size(), 2);
        QTest::keyClicks(journey.reply(), QStringLiteral("And one more"));

        // WHEN Anna closes the window at once
        journey.window().close();

        // THEN both go out before it is gone
        QTRY_VERIFY(!journey.window().isVisible());
        QCOMPARE(journey.ledger(acme), tests::lines({"license_grant 40 = 40", "charge -10 = 30 (101)", "charge -10 = 20 (102)"}));
        QCOMPARE(journey.ticket(first).value(QLatin1String("status")).toString(), QStringLiteral("awaiting_customer"));

        // AND the next day they are in their tickets, and the half-written text is a draft
        journey.passMinutes(24 * 60);
        journey.work(QStringLiteral("anna"));
        QCOMPARE(journey.count(QueueView::AwaitingCustomer), 2);
        journey.clickTicket(second);
        QCOMPARE(journey.conversation().last(), QStringLiteral("Give the folder to the web server."));
        QCOMPARE(journey.reply()->toPlainText(), QStringLiteral("And one more"));
        journey.reply()->clear();
    }
};

SALDO_WINDOW_TEST_MAIN(SendingTest)
#include "sending_test.moc"
