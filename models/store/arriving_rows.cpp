#include "store/arriving_rows.h"

#include "store/load.h"
#include "store/search_places.h"
#include "store/words.h"

namespace saldo::store {

namespace {

// A message may come before its ticket: whichever is first takes the place.
qint64 placeFor(Connection &connection, const QString &ticket)
{
    const qint64 place = placeOf(connection, ticket);
    return place > 0 ? place : takePlace(connection, ticket);
}

void indexTicket(Connection &connection, const ChangedRow &row)
{
    // Number and subject stay as they were when it was opened.
    if (exists<rules::Ticket>(connection, row.id))
        return;
    connection.pendingWords().add(placeFor(connection, row.id),
                                  lexemesOf(row.id) | lexemesOf(row.row.value(QLatin1String("subject")).toString()));
}

// A message moved to another ticket: the words that only it had leave the one it was in.
void leave(Connection &connection, const rules::Message &message, const QSet<QString> &words)
{
    QSet<QString> left = lexemesOf(message.ticket);
    if (const std::optional<rules::Ticket> ticket = find<rules::Ticket>(connection, message.ticket))
        left |= lexemesOf(ticket->subject);
    for (const rules::Message &other : messagesOf(connection, message.ticket)) {
        if (other.id != message.id)
            left |= lexemesOf(other.body);
    }
    connection.pendingWords().remove(placeFor(connection, message.ticket), words - left);
}

void indexMessage(Connection &connection, const ChangedRow &row)
{
    const QString ticket = row.row.value(QLatin1String("ticket_id")).toString();
    const std::optional<rules::Message> known = find<rules::Message>(connection, row.id);
    if (known && known->ticket == ticket)
        return;
    const QSet<QString> words = lexemesOf(row.row.value(QLatin1String("body")).toString());
    connection.pendingWords().add(placeFor(connection, ticket), words);
    if (known)
        leave(connection, *known, words);
}

} // namespace

void indexArriving(Connection &connection, const ChangedRow &row)
{
    if (row.table == u"tickets")
        indexTicket(connection, row);
    else if (row.table == u"messages")
        indexMessage(connection, row);
}

} // namespace saldo::store
