// saldo run [--database URL] SCRIPT…
#include "app/command/commands.h"
#include "app/command/open_desk.h"
#include "desk/script_run.h"

#include <QCommandLineParser>
#include <QFile>
#include <QTextStream>
#include <cstdio>

namespace saldo::command {

namespace {

void writeLine(FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fputc('\n', stream);
}

int runOne(desk::Desk &desk, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        writeLine(stderr, (path + QStringLiteral(": ") + file.errorString()).toLocal8Bit());
        return unusable;
    }
    const desk::ScriptOutput output = {
        [](const QByteArray &line) { writeLine(stdout, line); },
        [&path](const QString &miss) { writeLine(stderr, (path + QStringLiteral(": ") + miss).toUtf8()); }};
    const desk::ScriptRun result = desk::runScript(desk, file, output);
    return result.missed == 0 ? done : failed;
}

} // namespace

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Runs desk scripts and prints an outcome per line."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("database"),
                      QStringLiteral("A file, or postgresql://user:password@host:port/database; a fresh one in memory "
                                     "without it."),
                      QStringLiteral("URL")});
    parser.addPositionalArgument(QStringLiteral("SCRIPT"), QStringLiteral("A desk script."), QStringLiteral("SCRIPT…"));
    parser.process(arguments);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(unusable);

    OpenDesk open(parser.value(QStringLiteral("database")));
    int status = done;
    for (const QString &path : parser.positionalArguments())
        status = std::max(status, runOne(open.desk(), path));
    return status;
}

} // namespace saldo::command
