// saldo import [--database URL] [--mapping FILE] CSV…
#include "app/command/commands.h"
#include "app/command/import_files.h"
#include "app/command/import_run.h"
#include "app/command/open_desk.h"
#include "app/command/stop_asked.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>
#include <unistd.h>

namespace saldo::command {

namespace {

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "Turns exports of other desks into commands and runs them through the rules. What was imported before is "
        "left as it is.\nExit status: 0 done (rows that were refused are reported), 2 nothing could be done, 130 "
        "stopped by Ctrl+C (run it again to go on)."));
    parser.addHelpOption();
    const auto option = [&parser](const char *name, const char *about, const char *value) {
        parser.addOption({QLatin1String(name), QLatin1String(about), QLatin1String(value)});
    };
    option("database", "A file, or postgresql://user:password@host:port/database; without it a trial in memory.",
           "URL");
    option("mapping", "What the files look like (docs/import.md); without it those that come with Saldo.", "FILE");
    option("report", "Where to write what was refused or changed, with file and line; standard error without it.",
           "FILE");
    parser.addOption(
        {QStringLiteral("progress"), QStringLiteral("Show progress on standard error, terminal or not.")});
    parser.addPositionalArgument(QStringLiteral("CSV"), QStringLiteral("A file, or a folder to be searched."),
                                 QStringLiteral("CSV…"));
}

Chosen choose(const QCommandLineParser &parser)
{
    const QStringList paths = parser.positionalArguments();
    const QString name = parser.value(QStringLiteral("mapping"));
    if (name.isEmpty())
        return chooseShipped(paths);
    const std::optional<QByteArray> json = readWhole(name);
    if (!json)
        return {{}, {QStringLiteral("%1: cannot be read").arg(name)}, {}};
    const import::ParsedMapping parsed = import::parseMapping(*json, name);
    if (!parsed.error.isEmpty())
        return {{}, {QStringLiteral("%1: %2").arg(name, parsed.error)}, {}};
    return chooseBy(parsed.mapping, paths);
}

void tellProgress(qsizetype done, qsizetype all, bool ofTerminal)
{
    std::fprintf(stderr, "%s%lld of %lld commands%s", ofTerminal ? "\r" : "", static_cast<long long>(done),
                 static_cast<long long>(all), ofTerminal && done < all ? "" : "\n");
    std::fflush(stderr);
}

void writeRemarks(FILE *stream, const QList<import::Remark> &remarks)
{
    for (const import::Remark &remark : remarks) {
        const QString kind = remark.refused ? QStringLiteral("refused") : QStringLiteral("note");
        const QString line = remark.place.line > 0 ? QStringLiteral(":%1").arg(remark.place.line) : QString();
        print(stream, QStringLiteral("%1%2: %3: %4").arg(remark.place.file, line, kind, remark.text));
    }
}

struct Line
{
    const char *title;
    QList<rules::CommandName> commands;
};

void printSummary(const import::Plan &plan, const ImportResult &result, qint64 ms)
{
    using Name = rules::CommandName;
    const QList<Line> lines = {
        {"customers", {Name::RegisterCustomer}},
        {"licenses", {Name::RegisterLicense}},
        {"staff", {Name::AddStaff}},
        {"periods", {Name::BuyPeriod}},
        {"balances", {Name::AdjustCredits}},
        {"tickets", {Name::OpenTicket}},
        {"messages", {Name::PostMessage}},
        {"answers", {Name::Answer}},
        {"closings", {Name::Close}},
    };
    std::printf("%-10s %9s %14s %9s\n", "", "added", "already there", "refused");
    const auto row = [](const char *title, const Count &count) {
        std::printf("%-10s %9lld %14lld %9lld\n", title, static_cast<long long>(count.added),
                    static_cast<long long>(count.repeated), static_cast<long long>(count.refused));
    };
    for (const Line &line : lines) {
        for (const Name name : line.commands)
            row(line.title, result.counts.value(name));
    }
    row("commands", result.all());
    std::printf("%lld rows read, %lld refused, %lld notes; %.1f s\n", static_cast<long long>(plan.rows),
                static_cast<long long>(result.refusedRows()), static_cast<long long>(result.notes()),
                static_cast<double>(ms) / 1000.0);
    if (result.stopped)
        std::printf("stopped: %lld of %lld commands are done; the same import goes on from there\n",
                    static_cast<long long>(result.done), static_cast<long long>(plan.steps.size()));
}

bool report(const QString &path, const QList<import::Remark> &remarks)
{
    if (path.isEmpty()) {
        writeRemarks(stderr, remarks);
        return true;
    }
    FILE *file = std::fopen(QFile::encodeName(path).constData(), "w");
    if (file == nullptr) {
        print(stderr, QStringLiteral("%1: cannot be written").arg(path));
        return false;
    }
    writeRemarks(file, remarks);
    return std::fclose(file) == 0;
}

} // namespace

int importFiles(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    parser.process(arguments);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(unusable);

    QElapsedTimer timer;
    timer.start();
    const Chosen chosen = choose(parser);
    for (const QString &path : chosen.left)
        print(stderr, QStringLiteral("%1: left out").arg(path));
    for (const QString &complaint : chosen.complaints)
        print(stderr, QStringLiteral("saldo: ") + complaint);
    if (!chosen.complaints.isEmpty())
        return unusable;
    for (const import::Job &job : chosen.jobs)
        print(stderr,
              QStringLiteral("by the mapping %1: %2 file(s)").arg(job.mapping.name).arg(job.inputs.size()));

    OpenDesk open(parser.value(QStringLiteral("database")));
    const import::Plan plan = import::makePlan(chosen.jobs, QDateTime::currentMSecsSinceEpoch(), readWhole);
    const bool ofTerminal = isatty(STDERR_FILENO) == 1;
    ImportWatch watch;
    const StopAsked stop;
    watch.isStopped = [&stop] { return stop.asked(); };
    if (ofTerminal || parser.isSet(QStringLiteral("progress")))
        watch.progress = [&plan, ofTerminal](qsizetype count) {
            tellProgress(count, plan.steps.size(), ofTerminal);
        };
    const ImportResult result = runImport(open.desk(), plan, watch);

    const bool reported = report(parser.value(QStringLiteral("report")), result.remarks);
    printSummary(plan, result, timer.elapsed());
    if (!reported)
        return unusable;
    return result.stopped ? interrupted : done;
}

} // namespace saldo::command
