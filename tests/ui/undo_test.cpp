// What is sent can be undone for ten seconds, and goes out as it was when it was sent.
#include "tests/support/window_test_main.h"
#include "tests/ui/ticket_stage.h"

#include "ui/shared/commands.h"
#include "ui/ticket/category_choice.h"
#include "ui/window/draft_keeper.h"
#include "ui/window/main_window.h"
#include "ui/queue/queue_pane.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace saldo;
using namespace saldo::rules;
using namespace saldo::ui;
using test::TicketStage;

namespace {

const QString asked = QStringLiteral("101");
const QString agreed = QStringLiteral("102");
const QString acme = QStringLiteral("acme");
const QString anna = QStringLiteral("anna");

void choose(TicketStage &stage, Category category)
{
    stage.pane().findChild<CategoryChoice *>(QStringLiteral("answerCategory"))->choose(category);
}

void answer(TicketStage &stage, const char *text)
{
    stage.type(QString::fromLatin1(text));
    QTest::keyClick(stage.reply(), Qt::Key_Return, Qt::ControlModifier);
}

bool nothingWaits(TicketStage &stage)
{
    return QTest::qWaitFor([&stage] { return stage.pane().replies().outgoing().isEmpty(); });
}

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setQuitOnLastWindowClosed(false);
    }
    void init() { tests::failOnWarnings(); }

    void waitsTenSecondsAndGoesOut()
    {
        // GIVEN an answer with its charge, sent
        TicketStage stage(test::usualScript());
        stage.show(agreed);
        choose(stage, 2);
        answer(stage, "Hide the field.");
        // THEN nothing happened yet, and the bar counts
        QVERIFY(stage.reply()->toPlainText().isEmpty());
        QCOMPARE(stage.outgoingWords(), QStringList(QStringLiteral("Answer goes out in 10 s")));
        stage.passSeconds(9);
        QCOMPARE(stage.outgoingWords(), QStringList(QStringLiteral("Answer goes out in 1 s")));
        QCOMPARE(stage.customer(acme).balance, 40);
        // WHEN the time is over, THEN it goes out as it was
        stage.passSeconds(1);
        QVERIFY(nothingWaits(stage));
        QCOMPARE(stage.customer(acme).balance, 30);
        QCOMPARE(stage.ticket(agreed).publicMessages, 2);
        QVERIFY(stage.outgoingWords().isEmpty());
    }

    void comesBackWithCtrlZ()
    {
        TicketStage stage(test::usualScript());
        stage.show(agreed);
        choose(stage, 3);
        answer(stage, "Not yet");
        QTest::keyClick(stage.reply(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.reply()->toPlainText(), QStringLiteral("Not yet"));
        QCOMPARE(stage.pane().findChild<CategoryChoice *>(QStringLiteral("answerCategory"))->chosen(), 3);
        QVERIFY(stage.outgoingWords().isEmpty());
        stage.passSeconds(60);
        QCOMPARE(stage.ticket(agreed).publicMessages, 1);
        QCOMPARE(stage.customer(acme).balance, 40);
    }

    void undoesWhatIsTypedBeforeWhatWasSent()
    {
        TicketStage stage(test::usualScript());
        stage.show(agreed);
        choose(stage, 1);
        answer(stage, "First");
        stage.type(QStringLiteral("abc"));
        QTest::keyClick(stage.reply(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.outgoingWords().size(), 1);
        QVERIFY(stage.reply()->toPlainText().isEmpty());
        QTest::keyClick(stage.reply(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.reply()->toPlainText(), QStringLiteral("First"));
    }

    void keepsANoteANoteWhenAnAnswerComesBack()
    {
        TicketStage stage(test::usualScript());
        stage.show(agreed);
        choose(stage, 1);
        answer(stage, "For the customer");
        stage.open("note");
        stage.type(QStringLiteral("Only for us"));
        stage.outgoingButton(0)->click();
        QCOMPARE(stage.reply()->toPlainText(), QStringLiteral("For the customer\n\nOnly for us"));
        QCOMPARE(stage.reply()->property("look").toString(), QStringLiteral("note"));
    }

    void sendsSeveralOfOneTicketInOrder()
    {
        TicketStage stage(test::usualScript());
        stage.show(agreed);
        choose(stage, 1);
        answer(stage, "One");
        stage.passSeconds(4);
        stage.open("ask");
        answer(stage, "Two?");
        stage.type(QStringLiteral("Three, begun"));
        QCOMPARE(stage.outgoingWords(), QStringList({QStringLiteral("Answer goes out in 6 s"),
                                                     QStringLiteral("Question goes out in 10 s")}));
        stage.passSeconds(10);
        QVERIFY(nothingWaits(stage));
        QCOMPARE(stage.ticket(agreed).publicMessages, 3);
        QCOMPARE(stage.shownMessages().mid(1), QStringList({QStringLiteral("One"), QStringLiteral("Two?")}));
        // What he wrote himself does not stop him.
        QTest::keyClick(stage.reply(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(stage.refusal().isEmpty(), qPrintable(stage.refusal()));
        QVERIFY(stage.waitUntilSent());
        QCOMPARE(stage.ticket(agreed).publicMessages, 4);
        QCOMPARE(stage.customer(acme).balance, 35);
    }

    void countsOnWhileAnotherTicketIsShown()
    {
        TicketStage stage(test::usualScript());
        stage.show(agreed);
        choose(stage, 1);
        answer(stage, "Elsewhere");
        stage.show(asked);
        QCOMPARE(stage.outgoingWords(), QStringList(QStringLiteral("Answer on ticket 102 goes out in 10 s")));
        // Undone from there, it asks for its ticket.
        QSignalSpy chosen(&stage.pane(), &TicketPane::ticketChosen);
        stage.outgoingButton(0)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), agreed);
        stage.show(agreed);
        QCOMPARE(stage.reply()->toPlainText(), QStringLiteral("Elsewhere"));
    }

    void comesBackWhenAMessageCameInMeanwhile()
    {
        TicketStage stage(test::usualScript());
        stage.show(agreed);
        choose(stage, 1);
        answer(stage, "Too late");
        QVERIFY(stage.send(commands::postMessage(agreed, QStringLiteral("One more thing."))).accepted());
        stage.passSeconds(10);
        QVERIFY(nothingWaits(stage));
        QCOMPARE(stage.reply()->toPlainText(), QStringLiteral("Too late"));
        QVERIFY(!stage.refusal().isEmpty());
        QCOMPARE(stage.ticket(agreed).publicMessages, 2);
        QCOMPARE(stage.customer(acme).balance, 40);
        // Read by now, it goes out.
        stage.sendButton()->click();
        QVERIFY(stage.waitUntilSent());
        QCOMPARE(stage.ticket(agreed).publicMessages, 3);
    }

    void tellsARefusalOfAnotherTicketAndShowsIt()
    {
        TicketStage stage(test::usualScript());
        stage.show(agreed);
        choose(stage, 1);
        answer(stage, "Too late");
        stage.show(asked);
        QVERIFY(stage.send(commands::close(agreed, Resolution::NotPossible, {}, 1)).accepted());
        stage.passSeconds(10);
        QVERIFY(nothingWaits(stage));
        QCOMPARE(stage.outgoingWords().size(), 1);
        QVERIFY(stage.outgoingWords().first().contains(agreed));
        QSignalSpy chosen(&stage.pane(), &TicketPane::ticketChosen);
        stage.outgoingButton(0)->click();
        QCOMPARE(chosen.size(), 1);
        stage.show(agreed);
        QCOMPARE(stage.reply()->toPlainText(), QStringLiteral("Too late"));
        QVERIFY(!stage.refusal().isEmpty());
        QVERIFY(stage.outgoingWords().isEmpty());
    }

    void neverChargesMoreThanWasSaid()
    {
        // GIVEN an answer of category 1 on its way, told as 5 credits
        TicketStage stage(test::usualScript(), QStringLiteral("irina"));
        stage.show(agreed);
        choose(stage, 1);
        answer(stage, "Five credits");
        // WHEN category 1 costs 8 from today on
        const QJsonObject prices{{QStringLiteral("1"), 8}, {QStringLiteral("2"), 10}, {QStringLiteral("3"), 20}};
        QVERIFY(stage.send({{QStringLiteral("do"), QStringLiteral("set_policy")},
                            {QStringLiteral("effective_from"), QStringLiteral("2026-03-02")},
                            {QStringLiteral("policy"), QJsonObject{{QStringLiteral("categories"), prices}}}}).accepted());
        stage.passSeconds(10);
        // THEN nothing is charged, and the text is back with the reason
        QVERIFY(nothingWaits(stage));
        QCOMPARE(stage.customer(acme).balance, 40);
        QCOMPARE(stage.reply()->toPlainText(), QStringLiteral("Five credits"));
        QVERIFY2(stage.refusal().contains(QStringLiteral("cost 8 ")), qPrintable(stage.refusal()));
    }

    void goesOutBeforeTheNextStepOnTheTicket()
    {
        TicketStage stage(test::usualScript());
        stage.show(agreed);
        choose(stage, 2);
        answer(stage, "Solved.");
        stage.open("close");
        QVERIFY(QTest::qWaitFor([&stage] { return stage.pane().findChild<QDialog *>() != nullptr; }));
        QCOMPARE(stage.ticket(agreed).publicMessages, 2);
        TicketStage::press(stage.pane().findChild<QDialog *>());
        QVERIFY(QTest::qWaitFor([&stage] { return stage.ticket(agreed).closed; }));
        QCOMPARE(stage.customer(acme).balance, 30); // answered, so nothing is given back
    }

    void isADraftAfterACrash()
    {
        // GIVEN an answer on its way and another text begun, on disk when everything ends
        TicketStage stage(test::usualScript());
        auto *crashed = new DraftKeeper(stage.link(), anna, stage.pane());
        stage.show(agreed);
        choose(stage, 1);
        answer(stage, "On its way");
        stage.type(QStringLiteral("Begun"));
        delete crashed; // as it lies on disk
        // WHEN the console starts again, THEN both are a draft
        {
            TicketPane again(stage.link());
            const DraftKeeper keeper(stage.link(), anna, again);
            QCOMPARE(again.drafts().value(agreed).text, QStringLiteral("On its way\n\nBegun"));
            QCOMPARE(again.drafts().value(agreed).category, 1);
        }
        // and once more nothing is doubled
        TicketPane third(stage.link());
        DraftKeeper keeper(stage.link(), anna, third);
        QCOMPARE(third.drafts().value(agreed).text, QStringLiteral("On its way\n\nBegun"));
        third.showTicket(agreed);
        third.findChild<QPlainTextEdit *>(QStringLiteral("reply"))->clear();
        keeper.flush();
    }

    void isNoDraftIfItWentOut()
    {
        TicketStage stage(test::usualScript());
        auto *crashed = new DraftKeeper(stage.link(), anna, stage.pane());
        stage.show(agreed);
        choose(stage, 1);
        answer(stage, "Went out");
        delete crashed; // before it could remove what it kept
        stage.passSeconds(10);
        QVERIFY(nothingWaits(stage));
        TicketPane again(stage.link());
        const DraftKeeper keeper(stage.link(), anna, again);
        QVERIFY(again.drafts().isEmpty());
    }

    void goesOutWhenTheWindowCloses()
    {
        TicketStage stage(test::usualScript());
        {
            MainWindow window(stage.link(), {anna, QStringLiteral("Anna"), Role::Engineer, {}, true});
            window.show();
            TicketPane &pane = *window.queue()->ticketPane();
            pane.showTicket(agreed);
            pane.findChild<CategoryChoice *>(QStringLiteral("answerCategory"))->choose(1);
            auto *edit = pane.findChild<QPlainTextEdit *>(QStringLiteral("reply"));
            QTest::keyClicks(edit, QStringLiteral("At the end of the day"));
            QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
            window.close();
            QVERIFY(QTest::qWaitFor([&window] { return !window.isVisible(); }));
            QCOMPARE(stage.ticket(agreed).publicMessages, 2);
        }
        // What is refused then keeps the window open, with the reason.
        MainWindow window(stage.link(), {anna, QStringLiteral("Anna"), Role::Engineer, {}, true});
        window.show();
        TicketPane &pane = *window.queue()->ticketPane();
        QVERIFY(pane.drafts().isEmpty());
        pane.showTicket(agreed);
        auto *edit = pane.findChild<QPlainTextEdit *>(QStringLiteral("reply"));
        QTest::keyClicks(edit, QStringLiteral("Refused"));
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(stage.send(commands::postMessage(agreed, QStringLiteral("Wait!"))).accepted());
        window.close();
        QVERIFY(QTest::qWaitFor([&pane] { return pane.replies().outgoing().isEmpty(); }));
        QCOMPARE(pane.drafts().value(agreed).text, QStringLiteral("Refused"));
        QCoreApplication::processEvents();
        QVERIFY(window.isVisible());
    }
};

SALDO_WINDOW_TEST_MAIN(UndoTest)
#include "undo_test.moc"
