// A console that is killed in the middle of a sentence: what was typed is there again.
#include "tests/journeys/journey.h"
#include "tests/support/program.h"
#include "tests/support/window_test_main.h"

#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <cstdio>

using namespace saldo;
using tests::Journey;

namespace {

const QByteArray blank = R"(
{"at": "2026-03-04T10:00:00+03:00", "do": "open_ticket", "by": "customer:acme", "ticket": "101", "customer": "acme", "language": "en", "subject": "Checkout page is blank", "body": "Since the update the checkout stays blank.", "pre_agreed": true}
)";

constexpr int mostMs = 1'000; // what is typed is on disk by then

// The console as it is killed: types, says so a second later, and goes on typing until it ends.
int typeUntilKilled(const QString &folder)
{
    Journey journey{QDir(folder)};
    journey.work(QStringLiteral("anna"));
    journey.clickTicket(QStringLiteral("101"));
    journey.reply()->setFocus(Qt::MouseFocusReason);
    QTest::keyClicks(journey.reply(), QStringLiteral("Half a sentence"));
    QTimer::singleShot(mostMs, [&journey] {
        QTest::keyClicks(journey.reply(), QStringLiteral(", and the latest words"));
        std::puts("typed");
        std::fflush(stdout);
    });
    return QApplication::exec();
}

} // namespace

class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void inTheMiddleOfASentence()
    {
        // GIVEN a console in another process, with a sentence half typed a second ago
        QTemporaryDir folder;
        Journey::fillDesk(QDir(folder.path()), tests::beginning() + blank);
        QProcess console;
        console.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--type"), folder.path()});
        QByteArray said;
        while (!said.contains("typed") && console.waitForReadyRead(tests::patienceMs))
            said += console.readAllStandardOutput();
        QVERIFY2(said.contains("typed"), console.readAllStandardError().constData());

        // WHEN it is killed, as by a power cut
        console.kill();
        QVERIFY(console.waitForFinished(tests::patienceMs));
        QCOMPARE(console.exitStatus(), QProcess::CrashExit);

        // THEN the text is there again when the ticket is opened
        Journey journey{QDir(folder.path())};
        journey.work(QStringLiteral("anna"));
        journey.clickTicket(QStringLiteral("101"));
        QVERIFY2(journey.reply()->toPlainText().startsWith(QStringLiteral("Half a sentence")),
                 qPrintable(journey.reply()->toPlainText()));
        QCOMPARE(journey.words("draftSaved"), QStringLiteral("Draft saved"));
        journey.reply()->clear();
    }
};

int main(int argc, char **argv)
{
    tests::settle();
    qunsetenv("QT_FATAL_WARNINGS");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--type") == 0)
        return typeUntilKilled(QString::fromLocal8Bit(argv[2]));
    KilledTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "killed_test.moc"
