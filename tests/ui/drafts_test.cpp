// What is typed is on disk within a second, for each ticket, person and desk, and comes back.
#include "tests/support/window_test_main.h"
#include "tests/ui/ticket_stage.h"

#include "ui/shared/commands.h"
#include "ui/window/draft_keeper.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace saldo;
using namespace saldo::ui;
using test::TicketStage;

namespace {

const QString asked = QStringLiteral("101");
const QString agreed = QStringLiteral("102");
const QString anna = QStringLiteral("anna");

QString folderOf(TicketStage &stage, const QString &person)
{
    return draftFolder(stage.link().reads().location(), person);
}

int filesOf(TicketStage &stage, const QString &person)
{
    return static_cast<int>(QDir(folderOf(stage, person)).entryList(QDir::Files).size());
}

QString words(TicketStage &stage, const char *label)
{
    return stage.pane().findChild<QLabel *>(QLatin1String(label))->text();
}

} // namespace

class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { tests::failOnWarnings(); }

    void keepsEveryPartOfADraft()
    {
        const Draft draft{QStringLiteral("Text \u2014 \u0442\u0435\u043a\u0441\u0442\n2"), 3, 1, Draft::Mode::Note, 2, 7};
        QCOMPARE(draftOf(toJson(draft)), std::optional(draft));
        QVERIFY(!draftOf({}));
        QVERIFY(!draftOf({{QStringLiteral("text"), QStringLiteral("x")}, {QStringLiteral("mode"), QStringLiteral("?")}}));
    }

    void joinsWithoutLettingANoteOut()
    {
        const Draft answer{QStringLiteral("Answer"), 6, 6, Draft::Mode::Answer, 2, 3};
        const Draft note{QStringLiteral("Note"), 4, 4, Draft::Mode::Note, 0, 2};
        const Draft both = joined(answer, note);
        QCOMPARE(both.text, QStringLiteral("Answer\n\nNote"));
        QCOMPARE(both.cursor, 12);
        QCOMPARE(both.mode, Draft::Mode::Note);
        QCOMPARE(both.seen, 2);
        QCOMPARE(joined(answer, {}), answer);
        QCOMPARE(joined({}, answer), answer);
    }

    void writesWithinASecond()
    {
        // GIVEN a pane whose drafts are kept
        TicketStage stage(test::usualScript());
        const DraftKeeper keeper(stage.link(), anna, stage.pane());
        QSignalSpy written(&keeper, &DraftKeeper::written);
        stage.show(asked);
        // WHEN something is typed, THEN it is on disk within a second, and the box says so
        QElapsedTimer timer;
        timer.start();
        stage.type(QStringLiteral("Half"));
        QVERIFY(words(stage, "draftSaved").isEmpty());
        QVERIFY(written.wait());
        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(filesOf(stage, anna), 1);
        QCOMPARE(words(stage, "draftSaved"), QStringLiteral("Draft saved"));
        // AND goes from the disk when it is emptied
        stage.reply()->clear();
        QTRY_COMPARE(filesOf(stage, anna), 0);
        QVERIFY(words(stage, "draftSaved").isEmpty());
    }

    void bringsBackPerPersonWhoeverTheTicketIsGivenTo()
    {
        TicketStage stage(test::usualScript());
        {
            const DraftKeeper keeper(stage.link(), anna, stage.pane());
            stage.show(asked);
            stage.type(QStringLiteral("Anna's"));
            stage.show(agreed);
            stage.open("note");
            stage.type(QStringLiteral("Anna's note"));
            QVERIFY(stage.send(commands::assign(asked, QStringLiteral("irina"))).accepted());
        } // written when the keeper goes
        QCOMPARE(filesOf(stage, anna), 2);
        TicketPane irinas(stage.link());
        const DraftKeeper irinasKeeper(stage.link(), QStringLiteral("irina"), irinas);
        QVERIFY(irinas.drafts().isEmpty());
        TicketPane annas(stage.link());
        const DraftKeeper annasKeeper(stage.link(), anna, annas);
        QCOMPARE(annas.drafts().value(asked).text, QStringLiteral("Anna's"));
        QCOMPARE(annas.drafts().value(agreed).mode, Draft::Mode::Note);
        annas.showTicket(asked);
        QCOMPARE(annas.findChild<QPlainTextEdit *>(QStringLiteral("reply"))->toPlainText(), QStringLiteral("Anna's"));
        QCOMPARE(annas.findChild<QLabel *>(QStringLiteral("draftSaved"))->text(), QStringLiteral("Draft saved"));
    }

    void removesWhatWasSent()
    {
        TicketStage stage(test::usualScript());
        DraftKeeper keeper(stage.link(), anna, stage.pane());
        stage.show(asked);
        stage.open("note");
        stage.type(QStringLiteral("A note"));
        keeper.flush();
        QTRY_COMPARE(filesOf(stage, anna), 1);
        stage.sendButton()->click();
        QVERIFY(stage.waitUntilSent());
        QTRY_COMPARE(filesOf(stage, anna), 0);
    }

    void saysWhenItCantBeWritten()
    {
        // GIVEN a file where the folder should be
        TicketStage stage(test::usualScript());
        DraftKeeper keeper(stage.link(), anna, stage.pane());
        const QString folder = folderOf(stage, anna);
        QVERIFY(QDir().mkpath(QFileInfo(folder).path()));
        QFile obstacle(folder);
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        obstacle.close();
        // WHEN something is typed, THEN the box says that it can't be saved, and keeps it
        stage.show(asked);
        stage.type(QStringLiteral("Half"));
        auto *unsaved = stage.pane().findChild<QLabel *>(QStringLiteral("draftUnsaved"));
        QTRY_VERIFY(!unsaved->isHidden());
        QVERIFY(unsaved->text().contains(QStringLiteral("can't be saved")));
        stage.type(QStringLiteral(" more"));
        QVERIFY(!unsaved->isHidden());
        // AND when it can be written again, the word is gone
        QVERIFY(obstacle.remove());
        keeper.flush();
        QTRY_VERIFY(unsaved->isHidden());
        QCOMPARE(words(stage, "draftSaved"), QStringLiteral("Draft saved"));
        stage.reply()->clear();
        QTRY_VERIFY(!QFileInfo::exists(folder));
    }

    void leavesForeignFilesAlone()
    {
        TicketStage stage(test::usualScript());
        const QString folder = folderOf(stage, anna);
        QVERIFY(QDir().mkpath(folder));
        QFile foreign(folder + QStringLiteral("/101.json"));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write("not a draft");
        foreign.close();
        const DraftKeeper keeper(stage.link(), anna, stage.pane());
        QVERIFY(stage.pane().drafts().isEmpty());
        QVERIFY(foreign.exists());
        QVERIFY(QDir(folder).removeRecursively());
    }
};

SALDO_WINDOW_TEST_MAIN(DraftsTest)
#include "drafts_test.moc"
