#include "tests/support/desk_checks.h"

#include "desk/desk.h"
#include "script/decode.h"
#include "script/instant.h"
#include "store/load.h"
#include "store/migrations.h"
#include "store/search_index.h"
#include "store/words.h"
#include "tests/support/desk_state.h"

#include <QJsonDocument>

namespace saldo::tests {

QStringList replayFaults(store::Connection &authority)
{
    QStringList faults;
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
            faults << QStringLiteral("%1 was accepted, but is refused when the journal is run again")
                          .arg(query.value(1).toString());
    }
    const QByteArray was = dump(authority);
    const QByteArray again = dump(fresh);
    if (was != again)
        faults << QStringLiteral("the desk is not what its journal makes: ") + firstDifference(was, again);
    return faults;
}

QStringList searchFaults(store::Connection &mirror)
{
    QSet<QString> expected;
    for (const rules::Ticket &ticket : store::list<rules::Ticket>(mirror, QString())) {
        const QSet<QString> words =
            store::ownWords(ticket) | store::wordsOfMessages(store::messagesOf(mirror, ticket.id), ticket.id);
        for (const QString &word : words)
            expected.insert(word + u' ' + ticket.id);
    }
    QSet<QString> found;
    mirror.once(QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.all_words USING "
                               "fts5vocab (main, search_words, instance)"));
    QSqlQuery query(mirror.database());
    query.exec(QStringLiteral("SELECT w.term, s.ticket_id FROM temp.all_words w "
                              "LEFT JOIN search_tickets s ON s.place = w.doc"));
    while (query.next())
        found.insert(query.value(0).toString() + u' ' + query.value(1).toString());
    if (found == expected)
        return {};
    return {QStringLiteral("the search has %1 that is not there, and lacks %2")
                .arg(QStringList((found - expected).values()).mid(0, 5).join(u','),
                     QStringList((expected - found).values()).mid(0, 5).join(u','))};
}

} // namespace saldo::tests
