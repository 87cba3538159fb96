// What must hold of all databases of tools/soak once everything is quiet: prints a line for each thing that doesn't,
// then how much there was, and exits with 1 if there was any.
//   soak-check --database URL [--console NAME MIRROR NOTES]… [--told FILE]
#include "rules/calendar.h"
#include "script/decode.h"
#include "store/failure.h"
#include "store/journal.h"
#include "sync/outbox.h"
#include "tests/support/desk_checks.h"
#include "tests/support/desk_state.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <cstdio>

namespace saldo::tests {

namespace {

struct Console
{
    QString name;
    QString mirror;
    QString notes;
};

QList<QJsonObject> linesOf(const QString &path)
{
    QFile file(path);
    QList<QJsonObject> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    // What was being written when the console was killed is no line.
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (!object.isEmpty())
            lines << object;
    }
    return lines;
}

// What a person was told is kept, by the command's id.
struct Written
{
    QHash<QString, QJsonObject> commands;
    QSet<QString> givenUp;
};

Written writtenIn(const QString &notes)
{
    Written written;
    for (const QJsonObject &line : linesOf(notes)) {
        if (line.contains(QLatin1String("command")))
            written.commands.insert(line.value(QLatin1String("id")).toString(),
                                    line.value(QLatin1String("command")).toObject());
        written.givenUp.insert(line.value(QLatin1String("given_up")).toString());
        written.givenUp.remove(line.value(QLatin1String("kept_on")).toString());
    }
    return written;
}

bool says(const QJsonObject &found, const QJsonObject &written)
{
    for (auto member = written.begin(); member != written.end(); ++member) {
        if (found.value(member.key()) != member.value())
            return false;
    }
    return true;
}

QString faultOf(const QString &id, const QJsonObject &command, bool givenUp, store::Connection &authority,
                const sync::Outbox &outbox)
{
    const std::optional<store::JournalEntry> entry = store::findCommand(authority, id);
    const std::optional<sync::Pending> pending = outbox.find(id);
    const bool attention = pending && pending->stage == sync::Stage::Attention;
    if (!entry && !pending)
        return givenUp ? QString() : QStringLiteral("is lost");
    if (entry && !says(QJsonDocument::fromJson(entry->content).object(), command))
        return QStringLiteral("is not in the journal as it was written");
    if (pending && !says(pending->command, command))
        return QStringLiteral("is not in the outbox as it was written");
    if (pending && !attention)
        return QStringLiteral("still waits");
    if (!entry && !attention)
        return QStringLiteral("was never decided");
    if (entry && !entry->verdict && attention)
        return QStringLiteral("was accepted and asks for attention");
    if (entry && entry->verdict && !attention && !givenUp)
        return QStringLiteral("was refused and nobody is told");
    return {};
}

// A copy that may be written to: the console goes on holding its own, and is at rest.
QString copyOf(const QString &mirror, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(QStringLiteral("mirror.saldo"));
    for (const char *suffix : {"", "-wal"}) {
        if (QFile::exists(mirror + QLatin1String(suffix)))
            QFile::copy(mirror + QLatin1String(suffix), copy + QLatin1String(suffix));
    }
    return copy;
}

QStringList faultsOf(const Console &console, store::Connection &authority, const QByteArray &desk)
{
    const QTemporaryDir folder;
    store::Connection mirror(store::Location::parse(copyOf(console.mirror, folder)), store::Connection::Access::Write);
    QStringList faults = searchFaults(mirror);
    const QByteArray here = dump(mirror);
    if (here != desk)
        faults << QStringLiteral("has another desk: ") + firstDifference(here, desk);
    const Written written = writtenIn(console.notes);
    const sync::Outbox outbox(mirror);
    for (auto one = written.commands.cbegin(); one != written.commands.cend(); ++one) {
        const QString fault = faultOf(one.key(), one.value(), written.givenUp.contains(one.key()), authority, outbox);
        if (!fault.isEmpty())
            faults << QStringLiteral("%1 (%2) %3").arg(one.key(), one->value(QLatin1String("do")).toString(), fault);
    }
    std::printf("%s: %lld commands kept, %lld in need of attention\n", qPrintable(console.name),
                static_cast<long long>(written.commands.size()),
                static_cast<long long>(numberOf(mirror, QStringLiteral("SELECT count(*) FROM outbox"))));
    for (QString &fault : faults)
        fault.prepend(console.name + QStringLiteral(": "));
    return faults;
}

// What the service told somebody of a command is what the journal says of it.
QStringList toldFaults(const QString &path, store::Connection &authority)
{
    QStringList faults;
    for (const QJsonObject &line : linesOf(path)) {
        const QString id = line.value(QLatin1String("id")).toString();
        const std::optional<store::JournalEntry> entry = store::findCommand(authority, id);
        const bool ok = line.value(QLatin1String("ok")).toBool();
        if (!entry)
            faults << QStringLiteral("%1 was told to be decided, and is lost").arg(id);
        else if (ok == entry->verdict.has_value())
            faults << QStringLiteral("%1 was told another outcome than the journal has").arg(id);
    }
    return faults;
}

int check(const QStringList &arguments)
{
    QString database;
    QString told;
    QList<Console> consoles;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const auto next = [&arguments, &i] { return arguments.value(++i); };
        if (arguments.at(i) == u"--database")
            database = next();
        else if (arguments.at(i) == u"--told")
            told = next();
        else if (arguments.at(i) == u"--console")
            consoles.append({next(), next(), next()});
        else
            qFatal("unknown: %s", qPrintable(arguments.at(i)));
    }
    store::Connection authority(store::Location::parse(database), store::Connection::Access::Read);
    QStringList faults = violations(authority, rules::deskDay(QDateTime::currentMSecsSinceEpoch()));
    faults += replayFaults(authority);
    faults += toldFaults(told, authority);
    const QByteArray desk = dump(authority);
    for (const Console &console : std::as_const(consoles))
        faults += faultsOf(console, authority, desk);
    for (const QString &fault : std::as_const(faults))
        std::printf("FAULT %s\n", qPrintable(fault));
    const auto count = [&authority](const char *sql) {
        return static_cast<long long>(numberOf(authority, QLatin1String(sql)));
    };
    std::printf("the service: %lld accepted, %lld refused, %lld tickets, %lld messages\n",
                count("SELECT count(*) FROM journal WHERE ok = 1"), count("SELECT count(*) FROM journal WHERE ok = 0"),
                count("SELECT count(*) FROM tickets"), count("SELECT count(*) FROM messages"));
    return faults.isEmpty() ? 0 : 1;
}

} // namespace

} // namespace saldo::tests

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    try {
        return saldo::tests::check(QCoreApplication::arguments());
    } catch (const saldo::store::Failure &failure) {
        std::printf("FAULT %s\n", failure.what());
        return 2;
    }
}
