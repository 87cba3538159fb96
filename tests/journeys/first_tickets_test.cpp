// The first stories of a desk: a ticket agreed in advance; a cost that is asked first and confirmed on
// the customer's behalf; a ticket by telephone.
#include "tests/journeys/journey.h"
#include "tests/support/window_test_main.h"

#include "ui/queue/queue_pane.h"
#include "ui/ticket/ticket_pane.h"

#include <QAction>
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

const QByteArray deskScript = tests::beginning() + R"(
{"at": "2026-03-04T10:00:00+03:00", "do": "open_ticket", "by": "customer:acme", "ticket": "101", "customer": "acme", "language": "en", "subject": "Checkout page is blank", "body": "Since the update the checkout stays blank.", "pre_agreed": true}
{"at": "2026-03-04T11:00:00+03:00", "do": "open_ticket", "by": "customer:acme", "ticket": "102", "customer": "acme", "language": "en", "subject": "Error 500 after the move", "body": "We moved to a new server and get error 500."}
)";

// A person clicks where he writes.
void typeInto(QWidget *widget, const QString &text)
{
    if (!widget->hasFocus())
        widget->setFocus(Qt::MouseFocusReason);
    QTest::keyClicks(widget, text);
}

} // namespace

class FirstTicketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void aTicketAgreedInAdvance()
    {
        // GIVEN a customer with 40 credits who accepts any assessment
        Journey journey(deskScript);
        journey.work(QStringLiteral("anna"));
        journey.clickView(QueueView::ToAssess);
        journey.clickTicket(QStringLiteral("101"));

        // WHEN Anna presses 2 with the ticket in focus, and confirms
        QTest::keyClick(journey.see<QWidget>("conversation"), Qt::Key_2);
        QDialog *assess = journey.dialog();
        QVERIFY(assess->findChild<QLabel *>(QStringLiteral("forecast"))->text().contains(QStringLiteral("40 \u2192 30")));
        QTest::keyClick(assess, Qt::Key_Return);

        // THEN 10 credits are charged at once
        QVERIFY(journey.comesTo(QStringLiteral("101"), "charged", 10));
        QCOMPARE(journey.balance(QStringLiteral("acme")), 30);

        // WHEN she answers
        QTRY_VERIFY2(journey.words("forecast").contains(QStringLiteral("10")), qPrintable(journey.words("forecast")));
        typeInto(journey.reply(), QStringLiteral("Please make the phone field visible."));
        QTest::keyClick(journey.reply(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(journey.ticket(QStringLiteral("101")).value(QLatin1String("messages")), QJsonValue(1)); // to be undone
        journey.passSeconds(10);

        // THEN the answer is there, the box is empty, and nothing more was charged
        QVERIFY(journey.comesTo(QStringLiteral("101"), "status", QStringLiteral("awaiting_customer")));
        QCOMPARE(journey.balance(QStringLiteral("acme")), 30);
        QTRY_VERIFY(journey.reply()->toPlainText().isEmpty());
    }

    void aCostThatIsAskedFirst()
    {
        // GIVEN a customer who wants to know the cost first
        Journey journey(deskScript);
        journey.work(QStringLiteral("anna"));
        journey.clickTicket(QStringLiteral("102"));
        QVERIFY(!journey.see<QPushButton>("send")->isEnabled()); // nothing assessed, nothing typed

        // WHEN Anna assesses category 3
        QTest::keyClick(journey.see<QWidget>("conversation"), Qt::Key_3);
        QTest::keyClick(journey.dialog(), Qt::Key_Return);

        // THEN nothing is charged, the ticket waits, and she can't answer
        QVERIFY(journey.comesTo(QStringLiteral("102"), "status", QStringLiteral("awaiting_confirmation")));
        QCOMPARE(journey.balance(QStringLiteral("acme")), 40);
        typeInto(journey.reply(), QStringLiteral("The folder var belongs to another user."));
        QTRY_VERIFY(!journey.see<QPushButton>("send")->isEnabled());

        // WHEN the customer says yes on the telephone, and Mike, a manager, confirms for him
        journey.passMinutes(20);
        journey.work(QStringLiteral("mike"));
        journey.clickView(QueueView::AwaitingConfirmation);
        journey.clickTicket(QStringLiteral("102"));
        journey.window().queue()->ticketPane()->action(ui::TicketDoing::Confirm)->trigger();
        QTest::keyClick(journey.dialog(), Qt::Key_Return);

        // THEN 20 credits are charged, and the ticket is to be answered
        QVERIFY(journey.comesTo(QStringLiteral("102"), "status", QStringLiteral("open")));
        QCOMPARE(journey.balance(QStringLiteral("acme")), 20);
        QCOMPARE(journey.ticket(QStringLiteral("102")).value(QLatin1String("agreed")), QJsonValue(true));
        typeInto(journey.reply(), QStringLiteral("The folder var belongs to another user."));
        QTRY_VERIFY(journey.see<QPushButton>("send")->isEnabled());
        journey.clickButton("send");
        journey.passSeconds(10);
        QVERIFY(journey.comesTo(QStringLiteral("102"), "status", QStringLiteral("awaiting_customer")));
    }

    void aNewTicketOnACustomersBehalf()
    {
        Journey journey(deskScript);
        journey.work(QStringLiteral("anna"));
        journey.clickButton("newTicket");
        QDialog *dialog = journey.dialog();
        typeInto(dialog->findChild<QLineEdit *>(QStringLiteral("customer")), QStringLiteral("Acme"));
        QTRY_VERIFY(dialog->findChild<QListWidget *>(QStringLiteral("customers"))->count() == 1);
        QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("customer")), Qt::Key_Return);
        typeInto(dialog->findChild<QLineEdit *>(QStringLiteral("subject")), QStringLiteral("By phone: invoices"));
        typeInto(dialog->findChild<QPlainTextEdit *>(QStringLiteral("body")), QStringLiteral("How do I print invoices?"));
        QTRY_VERIFY(dialog->findChild<QPushButton *>(QStringLiteral("send"))->isEnabled());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("send")), Qt::LeftButton);
        QVERIFY(journey.comesTo(QStringLiteral("10001"), "status", QStringLiteral("open")));
        QTRY_COMPARE(journey.window().queue()->ticketPane()->ticket(), QStringLiteral("10001"));
    }
};

SALDO_WINDOW_TEST_MAIN(FirstTicketsTest)
#include "first_tickets_test.moc"
