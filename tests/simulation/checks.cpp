// What must hold once the network has healed (service.md, "What must be shown to hold").
#include "tests/simulation/simulation.h"

#include "script/decode.h"
#include "script/instant.h"
#include "store/epochs.h"
#include "store/journal.h"
#include "store/load.h"
#include "store/migrations.h"
#include "store/search_index.h"
#include "store/words.h"
#include "tests/support/desk_state.h"

#include <QJsonDocument>

namespace saldo::tests {

namespace {

// The first line in which two states differ, for people.
QString firstDifference(const QByteArray &one, const QByteArray &other)
{
    const QList<QByteArray> left = one.split('\n');
    const QList<QByteArray> right = other.split('\n');
    for (const QByteArray &line : left) {
        if (!right.contains(line))
            return QStringLiteral("only in the first: ") + QString::fromUtf8(line.left(200));
    }
    for (const QByteArray &line : right) {
        if (!left.contains(line))
            return QStringLiteral("only in the second: ") + QString::fromUtf8(line.left(200));
    }
    return QStringLiteral("the order of lines");
}

// Every accepted command took effect exactly once and no refused one any: the journal's accepted commands, run in
// their order on a new desk, make the same desk.
void checkReplay(World &world, store::Connection &authority)
{
    store::Connection fresh(store::Location(), store::Connection::Access::Write);
    store::migrate(fresh, store::Tables::Authority);
    desk::Desk desk(fresh);
    QSqlQuery query(authority.database());
    query.exec(QStringLiteral("SELECT content, command_id, at FROM journal WHERE ok = 1 ORDER BY id"));
    while (query.next()) {
        QJsonObject command = QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object();
        command.insert(QStringLiteral("at"), script::formatInstant(query.value(2).toLongLong()));
        if (!query.value(1).isNull())
            command.insert(QStringLiteral("id"), query.value(1).toString());
        const script::Decoded decoded = script::decodeCommand(command);
        const desk::Outcome outcome = desk.execute(decoded.command, query.value(2).toLongLong(), {});
        if (decoded.verdict || outcome.verdict)
            world.blame(QStringLiteral("%1 was accepted, but is refused when the journal is run again")
                            .arg(query.value(1).toString()));
    }
    const QByteArray was = dump(authority);
    const QByteArray again = dump(fresh);
    if (was != again)
        world.blame(QStringLiteral("the desk is not what its journal makes: ") + firstDifference(was, again));
}

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

// The search finds in a mirror what its rows say.
void checkSearch(World &world, ConsoleSide &console)
{
    store::Connection &connection = console.connection();
    QSet<QString> expected;
    for (const rules::Ticket &ticket : store::list<rules::Ticket>(connection, QString())) {
        const QSet<QString> words =
            store::ownWords(ticket) | store::wordsOfMessages(store::messagesOf(connection, ticket.id), ticket.id);
        for (const QString &word : words)
            expected.insert(word + u' ' + ticket.id);
    }
    QSet<QString> found;
    connection.once(QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.all_words USING "
                                   "fts5vocab (main, search_words, instance)"));
    QSqlQuery query(connection.database());
    query.exec(QStringLiteral("SELECT w.term, s.ticket_id FROM temp.all_words w "
                              "LEFT JOIN search_tickets s ON s.place = w.doc"));
    while (query.next())
        found.insert(query.value(0).toString() + u' ' + query.value(1).toString());
    if (found != expected)
        world.blame(QStringLiteral("%1: the search has %2 that is not there, and lacks %3")
                        .arg(console.name(), QStringList((found - expected).values()).mid(0, 5).join(u','),
                             QStringList((expected - found).values()).mid(0, 5).join(u',')));
}

} // namespace

void checkAll(World &world, ServiceSide &service, const std::vector<std::unique_ptr<ConsoleSide>> &consoles)
{
    store::Connection &authority = service.connection();
    for (const QString &violation : violations(authority, rules::deskDay(world.deskTime())))
        world.blame(violation);
    checkReplay(world, authority);
    const QByteArray desk = dump(authority);
    for (const auto &console : consoles) {
        console->checkAtRest();
        const QByteArray mirror = dump(console->connection());
        if (mirror != desk)
            world.blame(QStringLiteral("%1 has another desk: %2").arg(console->name(), firstDifference(mirror, desk)));
        checkWritten(world, service, *console);
        checkSearch(world, *console);
        world.tell(QString::number(qHash(mirror, size_t{7})));
    }
}

} // namespace saldo::tests
