#include "store/followed_words.h"

#include "store/load.h"
#include "store/search_index.h"
#include "store/search_places.h"
#include "store/words.h"

namespace saldo::store {

using namespace rules;

namespace {

// Tickets come in any order here: their place follows from when they were opened, with room for as many at once.
constexpr qint64 placesPerMs = 1024;

qint64 takePlaceByTime(Connection &connection, const Ticket &ticket)
{
    QSqlQuery &query = connection.run(QStringLiteral("SELECT coalesce(max(place) + 1, ?) FROM search_tickets "
                                                     "WHERE place BETWEEN ? AND ?"),
                                      {ticket.openedAt * placesPerMs, ticket.openedAt * placesPerMs,
                                       (ticket.openedAt + 1) * placesPerMs - 1});
    const qint64 place = query.next() ? query.value(0).toLongLong() : 1;
    query.finish();
    connection.run(QStringLiteral("INSERT INTO search_tickets (place, ticket_id) VALUES (?, ?)"), {place, ticket.id});
    return place;
}

} // namespace

void FollowedWords::before(const QString &table, const QString &id)
{
    if (table == u"messages" && !m_messages.contains(id)) {
        const std::optional<Message> message = find<Message>(m_connection, id);
        m_messages.insert(id, message ? Held{message->ticket, lexemesOf(message->body)} : Held());
    } else if (table == u"tickets" && !m_tickets.contains(id)) {
        m_tickets.insert(id, find<Ticket>(m_connection, id));
    }
}

void FollowedWords::settle()
{
    settleMessages();
    const QStringList tickets = m_tickets.keys();
    for (const QString &id : tickets)
        settleTicket(id);
    settleRemoved();
    for (auto added = m_added.cbegin(); added != m_added.cend(); ++added) {
        // Without a place: its ticket is yet to come, and brings them in.
        if (const qint64 place = placeOf(m_connection, added.key()); place != 0)
            m_connection.pendingWords().add(place, added.value());
    }
}

void FollowedWords::settleMessages()
{
    for (auto message = m_messages.cbegin(); message != m_messages.cend(); ++message) {
        const std::optional<Message> now = find<Message>(m_connection, message.key());
        const QString ticket = now ? now->ticket : QString();
        const QSet<QString> words = now ? lexemesOf(now->body) : QSet<QString>();
        if (ticket == message->ticket && words == message->words)
            continue;
        if (!message->ticket.isEmpty())
            m_removed[message->ticket] |= message->words;
        if (now)
            m_added[ticket] |= words;
    }
}

void FollowedWords::settleTicket(const QString &id)
{
    const std::optional<Ticket> now = find<Ticket>(m_connection, id);
    const qint64 place = placeOf(m_connection, id);
    if (now && place == 0) {
        takePlaceByTime(m_connection, *now);
        m_added[id] |= ownWords(*now) | wordsOfMessages(messagesOf(m_connection, id), id);
    } else if (!now && place != 0) {
        // Its messages may be here before it comes again with a later version: it brings their words then.
        const std::optional<Ticket> was = m_tickets.value(id);
        const QSet<QString> words = (was ? ownWords(*was) : QSet<QString>()) | m_removed.take(id) | wordsThatStay(id);
        m_connection.pendingWords().remove(place, words);
        m_connection.run(QStringLiteral("DELETE FROM search_tickets WHERE ticket_id = ?"), {id});
    } else if (const std::optional<Ticket> was = m_tickets.value(id); now && was) {
        m_removed[id] |= ownWords(*was);
        m_added[id] |= ownWords(*now) - ownWords(*was);
    }
}

// A ticket that was only provisional is gone while its messages have come from the service already: its row bears a
// later version, and comes with a later page.
QSet<QString> FollowedWords::wordsThatStay(const QString &ticket) const
{
    QSet<QString> words;
    for (const Message &message : messagesOf(m_connection, ticket)) {
        const auto was = m_messages.constFind(message.id);
        if (message.ticket == ticket && (was == m_messages.cend() || was->ticket == ticket))
            words |= lexemesOf(message.body);
    }
    return words;
}

// A word goes only if nothing that is left has it.
void FollowedWords::settleRemoved()
{
    for (auto removed = m_removed.cbegin(); removed != m_removed.cend(); ++removed) {
        const QString &id = removed.key();
        const std::optional<Ticket> ticket = find<Ticket>(m_connection, id);
        const qint64 place = placeOf(m_connection, id);
        if (!ticket || place == 0)
            continue;
        const QSet<QString> left = ownWords(*ticket) | wordsOfMessages(messagesOf(m_connection, id), id);
        m_connection.pendingWords().remove(place, removed.value() - left);
    }
}

} // namespace saldo::store
