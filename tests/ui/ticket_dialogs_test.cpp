// The steps that are looked at twice: assessing, confirming, closing, opening.
#include "tests/support/window_test_main.h"
#include "tests/ui/ticket_stage.h"

#include "ui/ticket/choice.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace saldo;
using namespace saldo::rules;
using test::TicketStage;

namespace {

const QString asked = QStringLiteral("101");
const QString agreed = QStringLiteral("102");
const QString acme = QStringLiteral("acme");

QString forecastOf(const QDialog *dialog)
{
    return dialog->findChild<QLabel *>(QStringLiteral("forecast"))->text();
}

bool isOpen(const TicketStage &stage, ui::TicketPane &pane)
{
    Q_UNUSED(stage)
    const QDialog *dialog = pane.findChild<QDialog *>();
    return dialog != nullptr && dialog->isVisible();
}

} // namespace

class TicketDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void assessesAndAwaitsConfirmation();
    void assessesOnceWhatWasAgreed();
    void confirmsForTheCustomerAsAManager();
    void closesAsADuplicate();
    void recordsACustomersMessage();
    void opensATicketAfterTheCoverageIsChosen();
    void marksADefectAndGivesBack();
};

void TicketDialogsTest::assessesAndAwaitsConfirmation()
{
    TicketStage stage(test::usualScript());
    stage.show(asked);
    QDialog *dialog = stage.open("assess2");
    QVERIFY(dialog != nullptr);
    QVERIFY2(forecastOf(dialog).contains(QStringLiteral("40 \u2192 30")), qPrintable(forecastOf(dialog)));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&stage] { return stage.ticket(asked).hold == Hold::Confirmation; }));
    QVERIFY(QTest::qWaitFor([&stage] { return !isOpen(stage, stage.pane()); }));
    QCOMPARE(stage.customer(acme).balance, 40);
    QVERIFY2(stage.forecast().contains(QStringLiteral("40 \u2192 30")), qPrintable(stage.forecast()));
    // An engineer may not confirm for him.
    QVERIFY(!stage.pane().action(ui::TicketDoing::Confirm)->isEnabled());
    QVERIFY(!stage.pane().action(ui::TicketDoing::Confirm)->toolTip().isEmpty());
}

void TicketDialogsTest::assessesOnceWhatWasAgreed()
{
    TicketStage stage(test::usualScript());
    stage.show(agreed);
    QDialog *dialog = stage.open("assess3");
    TicketStage::press(dialog);
    TicketStage::press(dialog); // pressed twice in haste
    QVERIFY(QTest::qWaitFor([&stage] { return !isOpen(stage, stage.pane()); }));
    QCOMPARE(stage.customer(acme).balance, 20);
    dialog = stage.open("assess1");
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&stage] { return !isOpen(stage, stage.pane()); }));
    QCOMPARE(stage.ticket(agreed).category, 3);
}

void TicketDialogsTest::confirmsForTheCustomerAsAManager()
{
    TicketStage stage(test::usualScript(), QStringLiteral("irina"));
    stage.show(asked);
    TicketStage::press(stage.open("assess2"));
    QVERIFY(QTest::qWaitFor([&stage] { return !isOpen(stage, stage.pane()); }));
    QVERIFY(stage.pane().action(ui::TicketDoing::Confirm)->isEnabled());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QDialog *dialog = stage.open("confirm");
    QVERIFY2(forecastOf(dialog).contains(QStringLiteral("40 \u2192 30")), qPrintable(forecastOf(dialog)));
    TicketStage::press(dialog);
    QVERIFY(QTest::qWaitFor([&stage] { return stage.customer(acme).balance == 30; }));
}

void TicketDialogsTest::closesAsADuplicate()
{
    TicketStage stage(test::usualScript());
    stage.show(agreed);
    QDialog *dialog = stage.open("close");
    auto *resolution = dialog->findChild<ui::Choice *>(QStringLiteral("resolution"));
    resolution->setCurrentIndex(resolution->findData(static_cast<int>(Resolution::Duplicate)));
    auto *send = dialog->findChild<QPushButton *>(QStringLiteral("send"));
    QVERIFY(!send->isEnabled()); // of which one?
    auto *other = dialog->findChild<ui::Choice *>(QStringLiteral("other"));
    QCOMPARE(other->count(), 1);
    other->setCurrentIndex(0);
    QVERIFY(send->isEnabled());
    send->click();
    QVERIFY(QTest::qWaitFor([&stage] { return stage.ticket(agreed).closed; }));
    QCOMPARE(stage.ticket(agreed).duplicateOf, asked);
}

void TicketDialogsTest::recordsACustomersMessage()
{
    TicketStage stage(test::usualScript());
    stage.show(asked);
    QDialog *dialog = stage.open("postMessage");
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("body"))->setPlainText(QStringLiteral("He called."));
    TicketStage::press(dialog);
    QVERIFY(QTest::qWaitFor([&stage] { return stage.ticket(asked).publicMessages == 2; }));
    QVERIFY(QTest::qWaitFor([&stage] { return stage.shownMessages().last() == QStringLiteral("He called."); }));
}

void TicketDialogsTest::opensATicketAfterTheCoverageIsChosen()
{
    // GIVEN a customer with credits and a queued period
    TicketStage stage(test::usualScript()
                      + R"({"at":"2026-03-02T09:30:00+03:00","by":"shop","do":"buy_period","customer":"acme","period":"P-1","months":1})");
    stage.show(asked);
    QSignalSpy chosen(&stage.pane(), &ui::TicketPane::ticketChosen);
    QDialog *dialog = stage.open("newTicket");
    // its fields lie below each other
    int above = 0;
    for (const char *name : {"subject", "body", "language", "period", "defect"}) {
        const auto *field = dialog->findChild<QWidget *>(QLatin1String(name));
        const int top = field->mapTo(dialog, QPoint()).y();
        QVERIFY2(top >= above, name);
        above = top + field->height();
    }
    dialog->findChild<QLineEdit *>(QStringLiteral("subject"))->setText(QStringLiteral("Another matter"));
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("body"))->setPlainText(QStringLiteral("He wants it."));
    // WHEN the customer was not asked what pays, THEN it can't be opened
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("send"))->isEnabled());
    QVERIFY(!forecastOf(dialog).isEmpty());
    // WHEN it is chosen, THEN it says so and opens
    dialog->findChild<QRadioButton *>(QStringLiteral("period"))->click();
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("send"))->isEnabled());
    TicketStage::press(dialog);
    QVERIFY(QTest::qWaitFor([&chosen] { return !chosen.isEmpty(); }));
    const Ticket opened = stage.ticket(chosen.first().first().toString());
    QCOMPARE(opened.coverage, Coverage::Period);
    QCOMPARE(opened.subject, QStringLiteral("Another matter"));
}

void TicketDialogsTest::marksADefectAndGivesBack()
{
    TicketStage stage(test::usualScript());
    stage.show(agreed);
    TicketStage::press(stage.open("assess2"));
    QVERIFY(QTest::qWaitFor([&stage] { return stage.customer(acme).balance == 30; }));
    QVERIFY(QTest::qWaitFor([&stage] { return !isOpen(stage, stage.pane()); }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QDialog *dialog = stage.open("markDefect");
    QVERIFY2(forecastOf(dialog).contains(QStringLiteral("30 \u2192 40")), qPrintable(forecastOf(dialog)));
    TicketStage::press(dialog);
    QVERIFY(QTest::qWaitFor([&stage] { return stage.customer(acme).balance == 40; }));
}

SALDO_WINDOW_TEST_MAIN(TicketDialogsTest)
#include "ticket_dialogs_test.moc"
