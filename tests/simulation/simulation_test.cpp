// The simulated world in short: some seeds, the same run twice, the kept seeds, and that planted faults are seen.
#include "tests/simulation/simulation.h"
#include "tests/support/test_main.h"

#include <QFile>

using namespace saldo::tests;

class SimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingHolds();
    void theSameSeedIsTheSameRun();
    void seedsThatOnceBroke();
    void plantedFaultsAreSeen_data();
    void plantedFaultsAreSeen();
};

namespace {

QByteArray told(quint64 seed, const Report &report)
{
    return QStringLiteral("seed %1: %2").arg(seed).arg(report.faults.join(QStringLiteral("; "))).toUtf8();
}

} // namespace

void SimulationTest::everythingHolds()
{
    qint64 commands = 0;
    qint64 accepted = 0;
    int attention = 0;
    int threes = 0;
    Happened happened;
    for (quint64 seed = 1; seed <= 200; ++seed) {
        const Report report = simulate(seed);
        QVERIFY2(report.faults.isEmpty(), told(seed, report));
        commands += report.commands;
        accepted += report.acceptedOfConsoles;
        attention += report.attention;
        threes += report.consoles == 3 ? 1 : 0;
        happened += report.happened;
    }
    // A world in which nothing happens would hold as well.
    QVERIFY(commands > 3'000 && accepted > 1'500 && attention > 200 && threes > 50 && threes < 150);
    QVERIFY(happened.lost > 3'000 && happened.repeated > 3'000 && happened.late > 1'000 && happened.cuts > 300);
    QVERIFY(happened.consoleCrashes > 200 && happened.serviceCrashes > 200 && happened.expiries > 200);
    QVERIFY(happened.restores > 30 && happened.personChanges > 100 && happened.refused > 200);
    QVERIFY(happened.discarded > 50 && happened.sentAgain > 50);
}

void SimulationTest::theSameSeedIsTheSameRun()
{
    for (quint64 seed = 1'000; seed < 1'010; ++seed)
        QCOMPARE(simulate(seed).trace, simulate(seed).trace);
    QVERIFY(simulate(1'000).trace != simulate(1'001).trace);
}

void SimulationTest::seedsThatOnceBroke()
{
    QFile file(QStringLiteral(SALDO_SIMULATION "/seeds-that-once-broke"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QByteArray &line : file.readAll().split('\n')) {
        const quint64 seed = line.left(line.indexOf(' ')).toULongLong();
        if (line.startsWith('#') || seed == 0)
            continue;
        const Report report = simulate(seed);
        QVERIFY2(report.faults.isEmpty(), told(seed, report));
    }
}

void SimulationTest::plantedFaultsAreSeen_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < sabotages().size(); ++i)
        QTest::newRow(sabotages().at(i).name) << i;
}

void SimulationTest::plantedFaultsAreSeen()
{
    QFETCH(int, number);
    for (quint64 seed = 1; seed <= 40; ++seed) {
        if (!simulate(seed, &sabotages().at(number)).faults.isEmpty())
            return;
    }
    QFAIL("40 seeds have seen nothing");
}

SALDO_TEST_MAIN(SimulationTest)
#include "simulation_test.moc"
