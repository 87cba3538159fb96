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

namespace {

// What is found by the first letters of words, which the index keeps beside them. `expected`: "word ticket".
QStringList beginningFaults(store::Connection &mirror, const QSet<QString> &expected)
{
    QHash<QString, QSet<QString>> tickets;
    for (const QString &pair : expected) {
        const QString word = pair.section(u' ', 0, 0);
        for (const int letters : {2, 3, 4}) {
            if (word.size() >= letters)
                tickets[word.left(letters)].insert(pair.section(u' ', 1));
        }
    }
    QSqlQuery query(mirror.database());
    query.prepare(QStringLiteral("SELECT s.ticket_id FROM search_words w JOIN search_tickets s ON s.place = w.rowid "
                                 "WHERE w.search_words MATCH ?"));
    for (auto one = tickets.cbegin(); one != tickets.cend(); ++one) {
        query.bindValue(0, QStringLiteral("\"%1\"*").arg(one.key()));
        query.exec();
        QSet<QString> found;
        while (query.next())
            found.insert(query.value(0).toString());
        if (found != one.value())
            return {QStringLiteral("by \"%1\" the search finds %2 too much, and not %3")
                        .arg(one.key(), QStringList((found - one.value()).values()).join(u','),
                             QStringList((one.value() - found).values()).join(u','))};
    }
    return {};
}

} // namespace

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
                              "LEFT JOIN search_tickets s ON s.place = w.doc WHERE w.doc <> -1"));
    while (query.next())
        found.insert(query.value(0).toString() + u' ' + query.value(1).toString());
    if (found == expected)
        return beginningFaults(mirror, expected);
    return {QStringLiteral("the search has %1 that is not there, and lacks %2")
                .arg(QStringList((found - expected).values()).mid(0, 5).join(u','),
                     QStringList((expected - found).values()).mid(0, 5).join(u','))};
}

} // namespace saldo::tests
