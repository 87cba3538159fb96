// Reading and answering a ticket, as an engineer does.
#include "tests/support/window_test_main.h"
#include "tests/ui/ticket_stage.h"

#include "ui/shared/commands.h"
#include "ui/shared/language.h"
#include "ui/ticket/choice.h"
#include "ui/ticket/selectable_text.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextCursor>

using namespace saldo;
using namespace saldo::rules;
using test::TicketStage;

namespace {

const QString asked = QStringLiteral("101");  // cost is asked first
const QString agreed = QStringLiteral("102"); // agreed in advance

} // namespace

class TicketPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chargesWithTheAnswerWhatWasAgreed();
    void doesNotAnswerBeforeAssessing();
    void asks();
    void keepsANoteFromGoingOutAsAnAnswer();
    void showsTheMessageThatCameInBetween();
    void keepsWhatIsTypedPerTicket();
    void keepsTextAndCursorThroughALanguage();
    void showsPlainText();
    void showsTheBeginningOfALongText();
    void keepsSelectionWhenTheTicketChanges();
    void followsTheKeysByPosition();
    void tabsFromTheHeaderToTheReply();
    void saysWhenNothingIsChosen();
};

void TicketPaneTest::chargesWithTheAnswerWhatWasAgreed()
{
    // GIVEN a ticket agreed in advance and 40 credits
    TicketStage stage(test::usualScript());
    stage.show(agreed);
    QVERIFY(!stage.sendButton()->isEnabled());
    // WHEN category 2 is chosen with the answer
    auto *category = stage.pane().findChild<ui::Choice *>(QStringLiteral("answerCategory"));
    category->setCurrentIndex(2);
    stage.type(QStringLiteral("Hide the phone field."));
    // THEN the line says the charge before, and the answer makes it
    QVERIFY2(stage.forecast().contains(QStringLiteral("40 \u2192 30")), qPrintable(stage.forecast()));
    QVERIFY(stage.sendButton()->isEnabled());
    QTest::keyClick(stage.reply(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!stage.sendButton()->isEnabled()); // no second one
    QVERIFY(stage.waitUntilSent());
    QCOMPARE(stage.customer(QStringLiteral("acme")).balance, 30);
    QCOMPARE(stage.ticket(agreed).turn, Turn::Customer);
    QCOMPARE(stage.shownMessages().last(), QStringLiteral("Hide the phone field."));
}

void TicketPaneTest::doesNotAnswerBeforeAssessing()
{
    TicketStage stage(test::usualScript());
    stage.show(asked);
    stage.type(QStringLiteral("An answer."));
    QVERIFY(!stage.sendButton()->isEnabled());
    QTest::keyClick(stage.reply(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.reply()->toPlainText(), QStringLiteral("An answer."));
    QCOMPARE(stage.ticket(asked).publicMessages, 1);
}

void TicketPaneTest::asks()
{
    TicketStage stage(test::usualScript());
    stage.show(asked);
    stage.open("ask");
    QVERIFY(stage.reply()->hasFocus() || !stage.pane().isActiveWindow());
    stage.type(QStringLiteral("Which version?"));
    stage.sendButton()->click();
    QVERIFY(stage.waitUntilSent());
    QCOMPARE(stage.ticket(asked).lastMessage, MessageKind::Question);
    QCOMPARE(statusOf(stage.ticket(asked)), Status::AwaitingCustomer);
    QVERIFY(!stage.pane().findChild<QPushButton *>(QStringLiteral("askMode"))->isChecked());
}

void TicketPaneTest::keepsANoteFromGoingOutAsAnAnswer()
{
    TicketStage stage(test::usualScript());
    stage.show(agreed);
    auto *note = stage.pane().findChild<QPushButton *>(QStringLiteral("noteMode"));
    const QString answer = stage.sendButton()->text();
    note->click();
    QCOMPARE(stage.reply()->property("look").toString(), QStringLiteral("note"));
    QVERIFY(stage.sendButton()->text() != answer);
    stage.type(QStringLiteral("Reproduced."));
    QTest::keyClick(stage.reply(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(stage.waitUntilSent());
    QCOMPARE(stage.ticket(agreed).messages, 2);
    QCOMPARE(stage.ticket(agreed).publicMessages, 1);
    QCOMPARE(stage.sendButton()->text(), answer);
    QVERIFY(stage.reply()->property("look").toString() != QStringLiteral("note"));
}

void TicketPaneTest::showsTheMessageThatCameInBetween()
{
    // GIVEN an answer half written
    TicketStage stage(test::usualScript());
    stage.show(agreed);
    stage.pane().findChild<ui::Choice *>(QStringLiteral("answerCategory"))->setCurrentIndex(1);
    stage.type(QStringLiteral("Half an answer"));
    // WHEN the customer writes again
    QVERIFY(stage.send(ui::commands::postMessage(agreed, QStringLiteral("One more detail."))).accepted());
    QCOMPARE(stage.reply()->toPlainText(), QStringLiteral("Half an answer"));
    // THEN sending is stopped, the message shown, the text kept
    stage.sendButton()->click();
    QVERIFY(QTest::qWaitFor([&stage] { return !stage.refusal().isEmpty(); }));
    QCOMPARE(stage.reply()->toPlainText(), QStringLiteral("Half an answer"));
    QVERIFY(stage.shownMessages().contains(QStringLiteral("One more detail.")));
    QCOMPARE(stage.ticket(agreed).publicMessages, 2);
    // and sent again it goes out
    stage.sendButton()->click();
    QVERIFY(stage.waitUntilSent());
    QCOMPARE(stage.ticket(agreed).publicMessages, 3);
    QVERIFY(stage.refusal().isEmpty());
}

void TicketPaneTest::keepsWhatIsTypedPerTicket()
{
    TicketStage stage(test::usualScript());
    stage.show(asked);
    stage.open("note");
    stage.type(QStringLiteral("About the first"));
    stage.show(agreed);
    QCOMPARE(stage.reply()->toPlainText(), QString());
    stage.type(QStringLiteral("About the second"));
    QCOMPARE(stage.pane().drafts().size(), 2);
    stage.show(asked);
    QCOMPARE(stage.reply()->toPlainText(), QStringLiteral("About the first"));
    QCOMPARE(stage.reply()->property("look").toString(), QStringLiteral("note"));
    stage.show({});
    stage.show(agreed);
    QCOMPARE(stage.reply()->toPlainText(), QStringLiteral("About the second"));
}

void TicketPaneTest::keepsTextAndCursorThroughALanguage()
{
    TicketStage stage(test::usualScript());
    stage.show(agreed);
    stage.type(QStringLiteral("Half an answer"));
    QTextCursor cursor = stage.reply()->textCursor();
    cursor.setPosition(2);
    cursor.setPosition(6, QTextCursor::KeepAnchor);
    stage.reply()->setTextCursor(cursor);
    ui::useLanguage(Language::Ru);
    QCoreApplication::processEvents();
    QCOMPARE(stage.reply()->toPlainText(), QStringLiteral("Half an answer"));
    QCOMPARE(stage.reply()->textCursor().position(), 6);
    QCOMPARE(stage.reply()->textCursor().anchor(), 2);
    ui::useLanguage(Language::En);
    QCoreApplication::processEvents();
    QCOMPARE(stage.reply()->textCursor().position(), 6);
}

void TicketPaneTest::showsPlainText()
{
    TicketStage stage(test::usualScript());
    stage.show(asked);
    QCOMPARE(stage.shownMessages(), QStringList(QStringLiteral("It is <b>blank</b> & <script>alert(1)</script>")));
    QCOMPARE(stage.pane().findChild<ui::SelectableText *>(QStringLiteral("subject"))->text(),
             QStringLiteral("Blank <b>page</b>"));
    for (const QLabel *label : stage.pane().findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'), qPrintable(label->text()));
}

void TicketPaneTest::showsTheBeginningOfALongText()
{
    TicketStage stage(test::usualScript());
    QVERIFY(stage.send(ui::commands::postMessage(asked, QString(90'000, u'x'))).accepted());
    stage.show(asked);
    QVERIFY(stage.shownMessages().last().size() < 4'000);
    stage.pane().findChild<QPushButton *>(QStringLiteral("showAll"))->click();
    QCOMPARE(stage.shownMessages().last().size(), 90'000);
}

void TicketPaneTest::keepsSelectionWhenTheTicketChanges()
{
    TicketStage stage(test::usualScript());
    stage.show(asked);
    ui::SelectableText *text = nullptr;
    for (ui::SelectableText *one : stage.pane().findChildren<ui::SelectableText *>()) {
        if (one->text().startsWith(QStringLiteral("It is")))
            text = one;
    }
    QVERIFY(text != nullptr);
    text->setFocus();
    text->selectAll();
    QVERIFY(stage.send(ui::commands::assign(asked, QStringLiteral("anna"))).accepted());
    QVERIFY(text->selectedText().startsWith(QStringLiteral("It is")));
}

void TicketPaneTest::followsTheKeysByPosition()
{
    // With the Russian layout on, the key N gives Cyrillic te.
    TicketStage stage(test::usualScript());
    stage.show(asked);
    stage.pane().setFocus();
    QKeyEvent key(QEvent::KeyPress, 0x0422, Qt::NoModifier, QString(QChar(0x0442)));
    QCoreApplication::sendEvent(&stage.pane(), &key);
    QCOMPARE(stage.reply()->property("look").toString(), QStringLiteral("note"));
}

void TicketPaneTest::tabsFromTheHeaderToTheReply()
{
    TicketStage stage(test::usualScript());
    stage.show(asked);
    stage.pane().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&stage.pane()));
    auto *assignee = stage.pane().findChild<QPushButton *>(QStringLiteral("assignee"));
    assignee->setFocus();
    QTest::keyClick(assignee, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), stage.reply());
}

void TicketPaneTest::saysWhenNothingIsChosen()
{
    TicketStage stage(test::usualScript());
    stage.show({});
    QVERIFY(stage.pane().action(ui::TicketDoing::NewTicket)->isEnabled());
    QVERIFY(!stage.pane().action(ui::TicketDoing::Answer)->isEnabled());
    stage.show(QStringLiteral("none-such"));
    QVERIFY(!stage.pane().action(ui::TicketDoing::Answer)->isEnabled());
}

SALDO_WINDOW_TEST_MAIN(TicketPaneTest)
#include "ticket_pane_test.moc"
