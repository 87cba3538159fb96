// One window per person and desk: a second start ends and leaves its wish to the first, whatever way the desk is
// named, and also after the first was killed; another person is told who is there.
#include "tests/journeys/journey.h"
#include "tests/support/window_test_main.h"
#include "tests/window/lively_desk.h"
#include "tests/window/offscreen_warnings.h"

#include "ui/queue/queue_pane.h"
#include "ui/ticket/ticket_pane.h"
#include "ui/window/one_window.h"

#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <csignal>
#include <thread>

using namespace saldo;
using tests::Journey;
using ui::OneWindow;

namespace {

const QString anna = QStringLiteral("anna");
const QString mike = QStringLiteral("mike");
constexpr int patienceMs = 60'000;

// Waiting, for a window that lives in the same process needs the event loop that a second start blocks.
bool handOver(const QString &desk, const QString &person, const QString &ticket)
{
    std::atomic<int> outcome = -1;
    std::thread start([&] { outcome = OneWindow::handOver(desk, person, ticket) ? 1 : 0; });
    std::ignore = QTest::qWaitFor([&outcome] { return outcome >= 0; }, patienceMs);
    start.join();
    return outcome == 1;
}

// The console as another process, without a display.
struct Console
{
    explicit Console(const QStringList &arguments)
    {
        process.start(QStringLiteral(SALDO_CONSOLE), arguments);
        process.waitForStarted(patienceMs);
    }
    ~Console()
    {
        process.kill();
        process.waitForFinished(patienceMs);
    }
    bool ends() { return process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit; }
    // Until its window is found.
    bool isOpen(const QString &desk, const QString &person)
    {
        return QTest::qWaitFor([&] { return OneWindow::isOpen(desk, person); }, patienceMs);
    }
    QProcess process;
};

} // namespace

class OneWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnOwnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = m_folder->filePath(QStringLiteral("desk.saldo"));
        Journey::fillDesk(QDir(m_folder->path()), tests::livelyDesk);
    }

    void theSameDeskByAnyName()
    {
        const QString link = m_folder->filePath(QStringLiteral("link.saldo"));
        QVERIFY(QFile::link(m_desk, link));
        QCOMPARE(OneWindow::nameOf(link, anna), OneWindow::nameOf(m_desk, anna));
        const QString around = m_folder->path() + QStringLiteral("/./../") + QDir(m_folder->path()).dirName()
            + QStringLiteral("/desk.saldo");
        QCOMPARE(OneWindow::nameOf(around, anna), OneWindow::nameOf(m_desk, anna));
        QVERIFY(OneWindow::nameOf(m_desk, mike) != OneWindow::nameOf(m_desk, anna));
        QVERIFY(OneWindow::nameOf(m_desk + QLatin1Char('2'), anna) != OneWindow::nameOf(m_desk, anna));
    }

    void aSecondStartBringsTheWindowForward()
    {
        // GIVEN Anna's window, minimised
        Journey journey(QDir(m_folder->path()), tests::livelyNow);
        journey.work(anna);
        OneWindow one(m_desk, anna);
        QObject::connect(&one, &OneWindow::asked, &journey.window(), &ui::MainWindow::comeForward);
        QVERIFY2(one.listen(), qPrintable(one.reason()));
        journey.window().choosePane(ui::PaneId::Customers);
        journey.window().showMinimized();

        // WHEN it is started once more, with a ticket THEN that start ends, and the window shows the ticket
        QVERIFY(handOver(m_desk, anna, QStringLiteral("102")));
        QVERIFY(!journey.window().isMinimized());
        QCOMPARE(journey.window().queue()->ticketPane()->ticket(), QStringLiteral("102"));
        QVERIFY(journey.window().queue()->isVisible());

        // AND without one nothing else is shown; nobody takes over for another person
        QVERIFY(handOver(m_desk, anna, {}));
        QCOMPARE(journey.window().queue()->ticketPane()->ticket(), QStringLiteral("102"));
        QVERIFY(!handOver(m_desk, mike, {}));
    }

    void whatIsNoRequestIsNotAnswered()
    {
        OneWindow one(m_desk, anna);
        QVERIFY(one.listen());
        const QSignalSpy asked(&one, &OneWindow::asked);
        for (const QByteArray &line : {QByteArray("nonsense\n"), QByteArray("{\"show\": 5}\n"), QByteArray(5'000, 'x')}) {
            QLocalSocket socket;
            socket.connectToServer(OneWindow::nameOf(m_desk, anna));
            QVERIFY(socket.waitForConnected(patienceMs));
            socket.write(line);
            QVERIFY(QTest::qWaitFor([&socket] { return socket.state() == QLocalSocket::UnconnectedState; }, patienceMs));
            QVERIFY(socket.readAll().isEmpty());
        }
        QCOMPARE(asked.count(), 0);
        QVERIFY(handOver(m_desk, anna, QStringLiteral("101"))); // and it still answers who asks well
        QCOMPARE(asked.count(), 1);
    }

    void theProgramItself()
    {
        const QStringList asAnna = {QStringLiteral("--database"), m_desk, QStringLiteral("--as"), anna};
        // GIVEN Anna at work
        auto first = std::make_unique<Console>(asAnna);
        QVERIFY(first->isOpen(m_desk, anna));

        // WHEN she starts it again, or without saying who she is THEN these end well, and her window stays
        for (const QStringList &arguments :
             {asAnna + QStringList{QStringLiteral("--ticket"), QStringLiteral("101")}, asAnna.mid(0, 2)}) {
            Console second(arguments);
            QVERIFY(second.ends());
            QCOMPARE(second.process.exitCode(), 0);
        }
        QCOMPARE(first->process.state(), QProcess::Running);

        // WHEN Mike starts it on the same desk THEN he is told who works there
        {
            Console other({QStringLiteral("--database"), m_desk, QStringLiteral("--as"), QStringLiteral("mike")});
            QByteArray told;
            QVERIFY(QTest::qWaitFor(
                [&] {
                    told += other.process.readAllStandardError();
                    return told.contains("database_in_use");
                },
                patienceMs));
            QVERIFY2(told.contains("Anna Sokolova"), told.constData());
        }
        QCOMPARE(first->process.state(), QProcess::Running);

        // WHEN the first is killed with no time to tidy up THEN what it left is no obstacle
        ::kill(static_cast<pid_t>(first->process.processId()), SIGKILL);
        QVERIFY(first->process.waitForFinished(patienceMs));
        QVERIFY(!OneWindow::isOpen(m_desk, anna));
        Console third(asAnna);
        QVERIFY(third.isOpen(m_desk, anna));
        Console fourth(asAnna);
        QVERIFY(fourth.ends());
        QCOMPARE(fourth.process.exitCode(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_desk;
};

SALDO_WINDOW_TEST_MAIN(OneWindowTest)
#include "one_window_test.moc"
