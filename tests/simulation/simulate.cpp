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

// Of all runs, so that whoever reads it sees what was exercised.
struct Sum
{
    qint64 commands = 0;
    qint64 accepted = 0;
    qint64 acceptedOfConsoles = 0;
    qint64 attention = 0;
    int two = 0;
    int three = 0;
    Happened happened;

    void add(const Report &report)
    {
        commands += report.commands;
        accepted += report.accepted;
        acceptedOfConsoles += report.acceptedOfConsoles;
        attention += report.attention;
        (report.consoles == 3 ? three : two) += 1;
        happened += report.happened;
    }

    void print() const
    {
        const auto number = [](qint64 count) { return static_cast<long long>(count); };
        std::printf("  consoles: two in %d seeds, three in %d\n", two, three);
        std::printf("  commands kept: %lld; accepted: %lld, and %lld of others; refused: %d\n", number(commands),
                    number(acceptedOfConsoles), number(accepted - acceptedOfConsoles), happened.refused);
        std::printf("  needed attention: discarded %d, sent again %d, waiting in the end %lld\n", happened.discarded,
                    happened.sentAgain, number(attention));
        std::printf("  messages lost: %lld, repeated: %lld, late: %lld; cuts: %d\n", number(happened.lost),
                    number(happened.repeated), number(happened.late), happened.cuts);
        std::printf("  crashes of consoles: %d, of the service: %d; tokens ended: %d; persons changed: %d; restores: %d\n",
                    happened.consoleCrashes, happened.serviceCrashes, happened.expiries, happened.personChanges,
                    happened.restores);
    }
};

// How many of the seeds broke.
int runSeeds(quint64 from, int seeds, const Sabotage *sabotage, bool isAloud, bool untilOneBreaks)
{
    int broken = 0;
    Sum sum;
    QElapsedTimer timer;
    timer.start();
    int run = 0;
    for (; run < seeds; ++run) {
        const quint64 seed = from + static_cast<quint64>(run);
        const Report report = simulate(seed, sabotage, isAloud);
        sum.add(report);
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
    std::printf("%d seeds, %d broke; %.1f s\n", run, broken, static_cast<double>(timer.elapsed()) / 1000);
    sum.print();
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
