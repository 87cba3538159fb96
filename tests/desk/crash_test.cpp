// `saldo run` is killed at random moments in the middle of a long script. Whenever the database is opened
// again, each command is done or not done, what must hold does, and running the script once more ends in the
// same desk as if nothing had happened.
//
// SALDO_CRASH_ROUNDS: how often it is killed (20 without it). SALDO_CRASH_SEED: where the script and the moments
// come from; printed.
#include "desk/desk.h"
#include "script/line.h"
#include "store/migrations.h"
#include "tests/desk/random_commands.h"
#include "tests/support/desk_state.h"
#include "tests/support/fresh_database.h"
#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <cstdio>
#include <random>

using namespace saldo;
using namespace saldo::tests;
using store::Connection;
using store::Location;

namespace {

constexpr int commandsPerScript = 400;

// A desk in memory that was never killed.
class Undisturbed
{
public:
    Undisturbed() : m_connection(Location(), Connection::Access::Write)
    {
        store::migrate(m_connection, store::Tables::Authority);
        m_desk.emplace(m_connection);
    }

    bool execute(const QByteArray &line)
    {
        const script::Line parsed = script::parseLine(line);
        if (parsed.verdict)
            return false;
        const auto &command = std::get<script::Command>(parsed.what);
        return !m_desk->execute(command, command.at, QStringLiteral("script")).verdict;
    }
    QByteArray state() { return dump(m_connection, true); }

private:
    Connection m_connection;
    std::optional<desk::Desk> m_desk;
};

// Commands with an id each, all of them well-formed.
QList<QByteArray> randomScript(quint64 seed)
{
    CommandMaker maker;
    Undisturbed desk;
    Chance chance(seed);
    QList<QByteArray> lines;
    QList<QJsonObject> waiting = maker.opening();
    while (lines.size() < commandsPerScript) {
        QJsonObject command = waiting.isEmpty() ? maker.make(chance.next()) : waiting.takeFirst();
        command.insert(QStringLiteral("id"), QStringLiteral("line-%1").arg(lines.size() + 1));
        const QByteArray line = QJsonDocument(command).toJson(QJsonDocument::Compact);
        if (script::parseLine(line).verdict)
            continue;
        if (desk.execute(line))
            maker.accepted(command);
        lines.append(line);
    }
    return lines;
}

// The state after the first so many commands.
QByteArray stateAfter(const QList<QByteArray> &lines, qint64 count)
{
    Undisturbed desk;
    for (qint64 i = 0; i < count; ++i)
        desk.execute(lines.at(i));
    return desk.state();
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsDoneOrNotDone();

private:
    void killOnce(const FreshDatabase &database, const QString &script, int afterMs);
    void runToTheEnd(const FreshDatabase &database, const QString &script, const QList<QByteArray> &lines);
    void check(const FreshDatabase &database, const QList<QByteArray> &lines, qint64 &done);
};

void CrashTest::killOnce(const FreshDatabase &database, const QString &script, int afterMs)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QStringLiteral(SALDO_PROGRAM),
                  {QStringLiteral("run"), QStringLiteral("--database"), database.url(), script});
    QVERIFY(process.waitForStarted(patienceMs));
    // Not a wait for something to have happened: the moment is to be any.
    process.waitForFinished(afterMs);
    process.kill();
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(patienceMs));
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(errors.isEmpty(), errors.constData());
}

void CrashTest::check(const FreshDatabase &database, const QList<QByteArray> &lines, qint64 &done)
{
    Connection connection(Location::parse(database.url()), Connection::Access::Write);
    store::migrate(connection, store::Tables::Authority);
    done = numberOf(connection, QStringLiteral("SELECT count(*) FROM journal"));
    const rules::Instant last = done > 0 ? script::parseLine(lines.at(done - 1)).at() : 0;
    QCOMPARE(violations(connection, rules::deskDay(last)), QStringList());
    // The commands that are done are the script's first ones, and of them everything is there.
    QCOMPARE(dump(connection, true), stateAfter(lines, done));
}

void CrashTest::runToTheEnd(const FreshDatabase &database, const QString &script, const QList<QByteArray> &lines)
{
    const Ended ended = runSaldo({QStringLiteral("run"), QStringLiteral("--database"), database.url(), script});
    QCOMPARE(ended.errors, QByteArray());
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.output.count('\n'), commandsPerScript);
    qint64 done = 0;
    check(database, lines, done);
    QCOMPARE(done, commandsPerScript);
}

void CrashTest::everyCommandIsDoneOrNotDone()
{
    const QByteArray given = qgetenv("SALDO_CRASH_SEED");
    const quint64 seed = given.isEmpty() ? std::random_device{}() : given.toULongLong();
    const int rounds = std::max(1, qEnvironmentVariable("SALDO_CRASH_ROUNDS", QStringLiteral("20")).toInt());
    std::printf("seed %llu\n", static_cast<unsigned long long>(seed));
    Chance chance(seed);
    const QList<QByteArray> lines = randomScript(chance.next());
    const QTemporaryDir folder;
    const QString script = writeFile(folder.path(), QStringLiteral("script.jsonl"), lines.join('\n'));

    // The first database is left in peace: it tells how long the whole takes.
    QElapsedTimer timer;
    timer.start();
    runToTheEnd(FreshDatabase(), script, lines);
    const int wholeMs = static_cast<int>(timer.elapsed());
    int killed = 0;
    int inTheMiddle = 0;
    while (killed < rounds && !QTest::currentTestFailed()) {
        const FreshDatabase database;
        for (int here = 0; here < 4 && killed < rounds && !QTest::currentTestFailed(); ++here, ++killed) {
            killOnce(database, script, 1 + chance.below(std::max(1, wholeMs / 2)));
            qint64 done = 0;
            check(database, lines, done);
            inTheMiddle += done > 0 && done < commandsPerScript ? 1 : 0;
        }
        runToTheEnd(database, script, lines);
    }
    std::printf("killed %d times, %d of them in the middle of the commands\n", killed, inTheMiddle);
    QVERIFY2(rounds < 4 || inTheMiddle > 0, "it was never killed while it worked");
}

SALDO_DATABASE_TEST_MAIN(CrashTest)

#include "crash_test.moc"
