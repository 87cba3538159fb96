#include "store/followed_words.h"

#include "store/load.h"
#include "store/search_index.h"
#include "store/search_places.h"
#include "store/ticket_states.h"
#include "store/word_changes.h"
#include "store/words.h"

namespace saldo::store {

using namespace rules;

namespace {

// Tickets come in any order here: their place follows from when they were opened, with room for as many at once.
constexpr qint64 placesPerMs = 1024;

qint64 takePlaceByTime(Connection &connection, const QString &ticket, Instant openedAt)
{
    QSqlQuery &query = connection.run(QStringLiteral("SELECT coalesce(max(place) + 1, ?) FROM search_tickets "
                                                     "WHERE place BETWEEN ? AND ?"),
                                      {openedAt * placesPerMs, openedAt * placesPerMs, (openedAt + 1) * placesPerMs - 1});
    const qint64 place = query.next() ? query.value(0).toLongLong() : 1;
    query.finish();
    connection.write(QStringLiteral("INSERT INTO search_tickets (place, ticket_id) VALUES (?, ?)"), {place, ticket});
    return place;
}

QHash<QString, qint64> placesOf(Connection &connection, const QStringList &tickets)
{
    QHash<QString, qint64> places;
    readAmong(connection, QStringLiteral("SELECT ticket_id, place FROM search_tickets WHERE ticket_id %1"), {}, tickets,
              [&places](QSqlQuery &query) {
                  while (query.next())
                      places.insert(query.value(0).toString(), query.value(1).toLongLong());
              });
    return places;
}

} // namespace

void FollowedWords::before(const QString &table, const QString &id)
{
    if (table == u"tickets")
        m_tickets.before(id);
    if (table != u"messages")
        return;
    m_told.remove(id); // it will be another than the page has told
    if (m_messages.contains(id))
        return;
    const std::optional<Message> message = find<Message>(m_connection, id);
    m_messages.insert(id, message ? Held{message->ticket, lexemesOf(message->body)} : Held());
}

void FollowedWords::beforeAll(const QList<ChangedRow> &rows)
{
    QStringList messages, tickets;
    for (const ChangedRow &row : rows) {
        if (row.table == u"messages")
            messages << row.id;
        else if (row.table == u"tickets")
            tickets << row.id;
    }
    m_tickets.beforeAll(tickets);
    for (const QString &id : idsWithoutRow(m_connection, QStringLiteral("messages"), messages)) {
        if (!m_messages.contains(id))
            m_messages.insert(id, Held());
    }
    for (const QString &id : std::as_const(messages))
        before(QStringLiteral("messages"), id);
    for (const ChangedRow &row : rows) {
        if (row.table == u"messages" && !row.isGone() && m_messages.constFind(row.id)->ticket.isEmpty())
            m_told.insert(row.id, {row.value(u"ticket_id").toString(), row.value(u"body").toString()});
    }
}

// What has moved a message has changed the tickets of both ends, too.
QHash<QString, FollowedWords::Moving> FollowedWords::movements() const
{
    QHash<QString, Moving> moving;
    for (auto message = m_messages.cbegin(); message != m_messages.cend(); ++message) {
        if (const auto told = m_told.constFind(message.key()); told != m_told.cend()) {
            moving[told->ticket].come << told->body;
            continue;
        }
        if (const std::optional<Message> now = find<Message>(m_connection, message.key()))
            moving[now->ticket].isPlain = false;
        if (message->ticket.isEmpty())
            continue;
        Moving &its = moving[message->ticket];
        its.isPlain = false;
        its.held |= message->words;
    }
    return moving;
}

void FollowedWords::settle()
{
    QHash<QString, Moving> moving = movements();
    for (const QString &id : m_tickets.ids())
        moving[id];
    QStringList fresh, others;
    for (const QString &id : moving.keys())
        (m_tickets.contains(id) && !m_tickets.was(id) ? fresh : others) << id;
    const QHash<QString, qint64> places = placesOf(m_connection, others);
    fresh.sort(); // the same places from the same rows
    for (const QString &id : std::as_const(fresh))
        settleFresh(id);
    others.sort();
    for (const QString &id : std::as_const(others))
        settleTicket(id, moving[id], places.value(id));
}

// A ticket that the search has not yet: it has a place from the transaction on in which its row came.
void FollowedWords::settleFresh(const QString &id)
{
    QSqlQuery &query = m_connection.run(QStringLiteral("SELECT subject, opened_at FROM tickets WHERE id = ?"), {id});
    const bool isHere = query.next();
    QStringList texts;
    if (isHere)
        texts << id << query.value(0).toString();
    const Instant openedAt = isHere ? query.value(1).toLongLong() : 0;
    query.finish();
    if (!isHere)
        return;
    const qint64 place = takePlaceByTime(m_connection, id, openedAt);
    QSqlQuery &bodies = m_connection.run(QStringLiteral("SELECT body FROM messages WHERE ticket_id = ?"), {id});
    while (bodies.next())
        texts << bodies.value(0).toString();
    bodies.finish();
    m_connection.pendingWords().addOf(place, texts);
}

// Messages may be here without their ticket, which bears a later version and comes with a later page: it brings their
// words.
void FollowedWords::settleTicket(const QString &id, const Moving &moving, qint64 place)
{
    if (place == 0)
        return;
    const bool isSeen = m_tickets.contains(id);
    const std::optional<Ticket> *const now = isSeen ? &m_tickets.now(id) : nullptr;
    const bool keepsItsOwn = !isSeen || (now->has_value() && (*now)->subject == m_tickets.was(id)->subject);
    if (!moving.isPlain || !keepsItsOwn)
        return settleWhole(id, moving, place);
    QSet<QString> words;
    for (const QString &body : moving.come)
        addLexemes(body, words);
    putIn(m_connection, place, words);
}

// What the search has of it is what its rows were; what it shall have is what they are.
void FollowedWords::settleWhole(const QString &id, const Moving &moving, qint64 place)
{
    const std::optional<Ticket> now = m_tickets.contains(id) ? m_tickets.now(id) : find<Ticket>(m_connection, id);
    const std::optional<Ticket> was = m_tickets.contains(id) ? m_tickets.was(id) : now;
    QSet<QString> before = (was ? ownWords(*was) : QSet<QString>()) | moving.held;
    QSet<QString> after = now ? ownWords(*now) : QSet<QString>();
    for (const Message &message : messagesOf(m_connection, id)) {
        const QSet<QString> words = lexemesOf(message.body);
        if (now)
            after |= words;
        if (!m_messages.contains(message.id))
            before |= words;
    }
    takeOut(m_connection, place, before - after, after);
    putIn(m_connection, place, after - before);
    if (!now)
        m_connection.run(QStringLiteral("DELETE FROM search_tickets WHERE ticket_id = ?"), {id});
}

} // namespace saldo::store
