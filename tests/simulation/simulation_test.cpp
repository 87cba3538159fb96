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
    int restores = 0;
    for (quint64 seed = 1; seed <= 200; ++seed) {
        const Report report = simulate(seed);
        QVERIFY2(report.faults.isEmpty(), told(seed, report));
        commands += report.commands;
        accepted += report.accepted;
        attention += report.attention;
        restores += report.restores;
    }
    // A world in which nothing happens would hold as well.
    QVERIFY(commands > 3'000 && accepted > 3'000 && attention > 200 && restores > 30);
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
