// saldo audit --database URL
#include "app/command/commands.h"
#include "app/command/stop_asked.h"
#include "audit/audit.h"
#include "store/failure.h"

#include <QCommandLineParser>
#include <QFile>
#include <cstdio>
#include <limits>
#include <unistd.h>

namespace saldo::command {

namespace {

constexpr qint64 mostNamed = 1'000; // without --all

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
}

void tellProgress(audit::Stage stage, qint64 count, qint64 all)
{
    const char *const what[] = {"commands carried out again", "rows compared", "accounts added up"};
    if (all > 0)
        std::fprintf(stderr, "\r%lld of %lld %s   ", static_cast<long long>(count), static_cast<long long>(all),
                     what[static_cast<int>(stage)]);
    else
        std::fprintf(stderr, "\r%lld %s   ", static_cast<long long>(count), what[static_cast<int>(stage)]);
    std::fflush(stderr);
}

void printSummary(const audit::AuditResult &result)
{
    const double rate = static_cast<double>(result.commands) * 1000.0
        / static_cast<double>(std::max<qint64>(result.replayMs, 1));
    std::printf("%lld commands carried out again (%.0f a second), %lld rows compared, %lld accounts added up\n",
                static_cast<long long>(result.commands), rate, static_cast<long long>(result.rows),
                static_cast<long long>(result.customers));
    if (!result.lastSeal.isEmpty())
        std::printf("the journal ends at command %lld, sealed %s\n", static_cast<long long>(result.lastEntry),
                    result.lastSeal.constData());
    if (result.stopped)
        std::printf("stopped before the end: %lld disagreements so far\n",
                    static_cast<long long>(result.disagreements));
    else if (result.disagreements == 0)
        std::printf("no disagreement\n");
    else
        std::printf("%lld disagreements\n", static_cast<long long>(result.disagreements));
}

audit::AuditResult auditWith(store::Connection &connection, bool withProgress, qint64 most)
{
    const StopAsked stop;
    qint64 named = 0;
    const audit::AuditWatch watch{
        [&named, most](const audit::Finding &finding) {
            named += 1;
            if (named <= most)
                print(stdout, audit::inWords(finding));
        },
        [withProgress](audit::Stage stage, qint64 count, qint64 all) {
            if (withProgress)
                tellProgress(stage, count, all);
        },
        [&stop] { return stop.asked(); }};
    const audit::AuditResult result = audit::audit(connection, watch);
    if (withProgress)
        std::fputc('\n', stderr);
    if (named > most)
        std::printf("… and %lld more; --all names them\n", static_cast<long long>(named - most));
    return result;
}

} // namespace

int audit(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Derives every balance, charge, hold, period, status and all else again, from the journal through the rules "
        "and from the ledger, and names each disagreement. Only reads; a desk at work is seen as it was when the audit "
        "began.\nExit status: 0 no disagreement, 1 some, 2 the database can't be read, 130 stopped by Ctrl+C."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("database"),
                      QStringLiteral("A file, or postgresql://user:password@host:port/database."), QStringLiteral("URL")});
    parser.addOption({QStringLiteral("all"),
                      QStringLiteral("Name all disagreements, not only the first %1.").arg(mostNamed)});
    parser.addOption(
        {QStringLiteral("progress"), QStringLiteral("Show progress on standard error, terminal or not.")});
    parser.process(arguments);
    const store::Location location = store::Location::parse(parser.value(QStringLiteral("database")));
    if (location.kind == store::Location::Kind::Memory)
        parser.showHelp(unusable);
    if (location.kind == store::Location::Kind::File && !QFile::exists(location.path)) {
        print(stderr, QStringLiteral("saldo: there is no file %1").arg(location.path));
        return unusable;
    }

    store::Connection connection(location, store::Connection::Access::Read);
    if (!audit::canAudit(connection)) {
        print(stderr, QStringLiteral("saldo: the database has no journal, or is of another version of Saldo; open it "
                                     "once with this one (`saldo run --database URL /dev/null`)"));
        return unusable;
    }
    const audit::AuditResult result =
        auditWith(connection, isatty(STDERR_FILENO) == 1 || parser.isSet(QStringLiteral("progress")),
                  parser.isSet(QStringLiteral("all")) ? std::numeric_limits<qint64>::max() : mostNamed);
    printSummary(result);
    if (result.stopped)
        return interrupted;
    return result.disagreements == 0 ? done : failed;
}

} // namespace saldo::command
