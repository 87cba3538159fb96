// Runs seeds of the simulated world and tells which break.
#include "tests/simulation/simulation.h"
#include "tests/support/test_main.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <cstdio>

namespace {

using namespace saldo::tests;

const Sabotage *sabotageNamed(const QString &name)
{
    for (const Sabotage &one : sabotages()) {
        if (name == QLatin1String(one.name))
            return &one;
    }
    return nullptr;
}

// How many of the seeds broke.
int runSeeds(quint64 from, int seeds, const Sabotage *sabotage, bool isAloud, bool untilOneBreaks)
{
    int broken = 0;
    qint64 commands = 0;
    qint64 restores = 0;
    QElapsedTimer timer;
    timer.start();
    int run = 0;
    for (; run < seeds; ++run) {
        const quint64 seed = from + static_cast<quint64>(run);
        const Report report = simulate(seed, sabotage, isAloud);
        commands += report.commands;
        restores += report.restores;
        if (report.faults.isEmpty())
            continue;
        broken += 1;
        std::printf("seed %llu broke:\n", seed);
        for (const QString &fault : report.faults)
            std::printf("  %s\n", qPrintable(fault));
        std::fflush(stdout);
        if (untilOneBreaks) {
            run += 1;
            break;
        }
    }
    std::printf("%d seeds, %lld commands, %lld restores, %d broke; %.1f s\n", run, static_cast<long long>(commands),
                static_cast<long long>(restores), broken, static_cast<double>(timer.elapsed()) / 1000);
    return broken;
}

} // namespace

int main(int argc, char **argv)
{
    settle();
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("seeds"), QStringLiteral("How many to run."), QStringLiteral("N"), QStringLiteral("200")});
    parser.addOption({QStringLiteral("from"), QStringLiteral("The first one."), QStringLiteral("S"), QStringLiteral("1")});
    parser.addOption({QStringLiteral("aloud"), QStringLiteral("Tell all that happens.")});
    parser.addOption({QStringLiteral("first"), QStringLiteral("End with the first that breaks.")});
    parser.addOption({QStringLiteral("sabotage"), QStringLiteral("Plant a fault, or `all` of them one by one."),
                      QStringLiteral("NAME")});
    parser.process(application);
    const int seeds = parser.value(QStringLiteral("seeds")).toInt();
    const quint64 from = parser.value(QStringLiteral("from")).toULongLong();
    const QString planted = parser.value(QStringLiteral("sabotage"));
    if (planted == u"all") {
        int unseen = 0;
        for (const Sabotage &one : sabotages()) {
            std::printf("%s: %s\n", one.name, one.what);
            unseen += runSeeds(from, seeds, &one, false, true) == 0 ? 1 : 0;
        }
        return unseen == 0 ? 0 : 1;
    }
    const Sabotage *sabotage = sabotageNamed(planted);
    if (!planted.isEmpty() && sabotage == nullptr) {
        for (const Sabotage &one : sabotages())
            std::fprintf(stderr, "%s: %s\n", one.name, one.what);
        return 2;
    }
    return runSeeds(from, seeds, sabotage, parser.isSet(QStringLiteral("aloud")), parser.isSet(QStringLiteral("first"))) == 0
        ? 0
        : 1;
}
