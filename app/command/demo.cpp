// saldo demo --database URL: fills an empty database with the demo desk, through the rules.
#include "app/command/commands.h"
#include "app/command/open_desk.h"
#include "desk/relative_script.h"
#include "desk/script_run.h"
#include "store/journal.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>
#include <cstdio>

namespace saldo::command {

int demo(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Fills an empty database with the demo desk, dated relative to now."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("database"), QStringLiteral("Where; see `saldo run --help`."), QStringLiteral("URL")});
    parser.process(arguments);

    OpenDesk open(parser.value(QStringLiteral("database")));
    if (store::journalEnd(open.connection()).id > 0) {
        std::fputs("saldo: the database has a desk already; the demo goes into an empty one\n", stderr);
        return unusable;
    }
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
