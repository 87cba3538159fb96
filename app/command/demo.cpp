// saldo demo --database URL [--tickets N]: fills an empty database with the demo desk, or with a desk of
// that many tickets, through the rules.
#include "app/command/commands.h"
#include "app/command/many_tickets.h"
#include "app/command/open_desk.h"
#include "desk/relative_script.h"
#include "desk/script_run.h"
#include "store/journal.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>

namespace saldo::command {

namespace {

int fill(OpenDesk &open, int tickets)
{
    open.connection().prepareForFilling();
    QElapsedTimer timer;
    timer.start();
    const auto rate = [&timer](qint64 commands) {
        return static_cast<double>(commands) * 1000 / static_cast<double>(std::max<qint64>(timer.elapsed(), 1));
    };
    const ManyMade made = makeTickets(open.desk(), open.connection(), {tickets, QDateTime::currentMSecsSinceEpoch()},
                                      [&](int done, qint64 commands) {
                                          std::fprintf(stderr, "\r%d of %d tickets, %.0f commands a second ", done,
                                                       tickets, rate(commands));
                                      });
    std::fputs("\n", stderr);
    std::printf("%lld commands, %lld refused, %.1f s\n", static_cast<long long>(made.commands),
                static_cast<long long>(made.refused), static_cast<double>(timer.elapsed()) / 1000);
    return done;
}

} // namespace

int demo(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Fills an empty database with the demo desk, dated relative to now."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("database"), QStringLiteral("Where; see `saldo run --help`."), QStringLiteral("URL")});
    parser.addOption({QStringLiteral("tickets"), QStringLiteral("A desk of that many tickets instead."), QStringLiteral("N")});
    parser.process(arguments);
    const bool counted = parser.isSet(QStringLiteral("tickets"));
    const int tickets = parser.value(QStringLiteral("tickets")).toInt();
    if (counted && tickets < 1) {
        std::fputs("saldo: --tickets takes a number from 1 on\n", stderr);
        return unusable;
    }

    OpenDesk open(parser.value(QStringLiteral("database")));
    if (store::journalEnd(open.connection()).id > 0) {
        std::fputs("saldo: the database has a desk already; the demo goes into an empty one\n", stderr);
        return unusable;
    }
    if (counted)
        return fill(open, tickets);
    QFile file(QStringLiteral(":/demo/desk.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return unusable;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QByteArray script = desk::absoluteScript(file, open.desk().policies(), now);
    QBuffer buffer(&script);
    buffer.open(QIODevice::ReadOnly);

    int refused = 0;
    const desk::ScriptOutput output = {[&refused](const QByteArray &line) {
                                           if (line.contains("\"ok\": true"))
                                               return;
                                           refused += 1;
                                           std::fprintf(stderr, "%s\n", line.constData());
                                       },
                                       [](const QString &) {}};
    desk::Desk::Batch batch(open.desk());
    const desk::ScriptRun run = desk::runScript(open.desk(), buffer, output);
    batch.commit();
    std::printf("%d commands, %d refused\n", run.lines, refused);
    return refused == 0 ? done : failed;
}

} // namespace saldo::command
