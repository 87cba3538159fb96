// saldo: the command line of the desk.
#include "app/command/commands.h"
#include "store/failure.h"

#include <QCoreApplication>
#include <cstdio>

namespace {

using Command = int (*)(const QStringList &);

struct Named
{
    const char *name;
    Command command;
    const char *about;
};

constexpr Named commands[] = {
    {"run", saldo::command::run, "run desk scripts against a database"},
    {"demo", saldo::command::demo, "fill an empty database with the demo desk"},
    {"import", saldo::command::importFiles, "take in the history of another desk"},
    {"export", saldo::command::exportDesk, "write a desk as desk scripts that make it again"},
    {"statement", saldo::command::statement, "print an account's statement"},
    {"audit", saldo::command::audit, "derive everything again from the journal and name each disagreement"},
    {"user", saldo::command::user, "who of the staff may sign in at the service"},
    {"token", saldo::command::token, "tokens for the store, for customers, for programs"},
};

int usage()
{
    std::fputs("usage: saldo COMMAND …\n\n", stderr);
    for (const Named &one : commands)
        std::fprintf(stderr, "  %-10s %s\n", one.name, one.about);
    std::fputs("\n`saldo COMMAND --help` tells more.\n", stderr);
    return saldo::command::unusable;
}

// What helps; the line before names what happened for scripts.
const char *remedyOf(const saldo::store::Failure &failure)
{
    using Kind = saldo::store::Failure::Kind;
    switch (failure.kind()) {
    case Kind::DatabaseInUse:
        return "Another program works on this database: a console, a service or another saldo. End it, or wait for it.";
    case Kind::CannotOpen:
        return "See whether the name or address is right, whether the folder or server is there, and whether you may read it.";
    case Kind::NewerSchema:
        return "A newer Saldo has written this database. Use that one.";
    case Kind::DiskFull:
        return "Make room on the disk. Nothing of the last command was written.";
    case Kind::Gone:
        return "The server ended the connection. What was answered is kept; run the rest once more when it is back.";
    case Kind::Broken:
        return "Nothing of the last command was written. Look at the disk or the server's log; `saldo audit` checks a desk.";
    }
    Q_UNREACHABLE();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("saldo"));
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return usage();
    const QString name = arguments.takeAt(1);
    for (const Named &one : commands) {
        if (name != QLatin1String(one.name))
            continue;
        try {
            return one.command(arguments);
        } catch (const saldo::store::Failure &failure) {
            std::fprintf(stderr, "saldo: %s\n%s\n", failure.what(), remedyOf(failure));
            return saldo::command::unusable;
        }
    }
    return usage();
}
