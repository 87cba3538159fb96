// What must hold once the network has healed (service.md, "What must be shown to hold").
#include "tests/simulation/simulation.h"

#include "store/epochs.h"
#include "store/journal.h"
#include "tests/support/desk_checks.h"
#include "tests/support/desk_state.h"

#include <algorithm>

namespace saldo::tests {

namespace {

// Nothing that a person wrote is lost: the service has decided it, or it is still in the outbox.
void checkWritten(World &world, ServiceSide &service, ConsoleSide &console)
{
    store::Connection &authority = service.connection();
    const QString epoch = store::currentEpoch(authority);
    const auto blame = [&world, &console](const QString &id, const QString &what) {
        world.blame(QStringLiteral("%1: %2 %3").arg(console.name(), id, what));
    };
    for (auto written = console.written().cbegin(); written != console.written().cend(); ++written) {
        const QString &id = written.key();
        const std::optional<store::JournalEntry> entry = store::findCommand(authority, id);
        const std::optional<sync::Pending> pending = console.outbox().find(id);
        const bool others = pending && pending->actor != console.person();
        if (pending && pending->command != written->command)
            blame(id, QStringLiteral("is not what was written"));
        if (!entry && !pending && !written->givenUp)
            blame(id, QStringLiteral("is lost"));
        const QString acceptedIn = console.acceptedIn(id);
        if (entry && service.lost().contains(id) && !acceptedIn.isEmpty() && acceptedIn != epoch)
            blame(id, QStringLiteral("had been accepted, was lost by the restore, and was sent again by nobody"));
        if (!entry || others)
            continue;
        const bool attention = pending && pending->stage == sync::Stage::Attention;
        if (!entry->verdict && attention)
            blame(id, QStringLiteral("was accepted and asks for attention"));
        if (entry->verdict && !attention && !written->givenUp)
            blame(id, QStringLiteral("was refused and nobody is told"));
    }
}

// What the service has of a console was written there: a command that came to be under another id was executed twice.
void checkNobodysCommands(World &world, store::Connection &authority,
                          const std::vector<std::unique_ptr<ConsoleSide>> &consoles)
{
    QSqlQuery query(authority.database());
    query.exec(QStringLiteral("SELECT command_id FROM journal WHERE command_id LIKE 'c_-%'"));
    while (query.next()) {
        const QString id = query.value(0).toString();
        const bool known = std::any_of(consoles.cbegin(), consoles.cend(),
                                       [&id](const auto &console) { return console->written().contains(id); });
        if (!known)
            world.blame(QStringLiteral("%1 was executed, and nobody wrote it").arg(id));
    }
}

} // namespace

void checkAll(World &world, ServiceSide &service, const std::vector<std::unique_ptr<ConsoleSide>> &consoles)
{
    store::Connection &authority = service.connection();
    for (const QString &violation : violations(authority, rules::deskDay(world.deskTime())))
        world.blame(violation);
    for (const QString &fault : replayFaults(authority))
        world.blame(fault);
    checkNobodysCommands(world, authority, consoles);
    const QByteArray desk = dump(authority);
    for (const auto &console : consoles) {
        console->checkAtRest();
        const QByteArray mirror = dump(console->connection());
        if (mirror != desk)
            world.blame(QStringLiteral("%1 has another desk: %2").arg(console->name(), firstDifference(mirror, desk)));
        checkWritten(world, service, *console);
        world.tell(QString::number(qHash(mirror, size_t{7})));
    }
}

} // namespace saldo::tests
