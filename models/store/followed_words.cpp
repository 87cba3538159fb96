#include "store/followed_words.h"

#include "store/load.h"
#include "store/search_index.h"
#include "store/search_places.h"
#include "store/word_changes.h"
#include "store/words.h"

#include <QJsonArray>
#include <QJsonDocument>

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

QStringList FollowedWords::newOnes(const QString &table, const QStringList &ids) const
{
    if (ids.isEmpty())
        return {};
    QSqlQuery &query = m_connection.run(
        QStringLiteral("SELECT value FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM %1 WHERE id = value)").arg(table),
        {QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact))});
    QStringList found;
    while (query.next())
        found << query.value(0).toString();
    query.finish();
    return found;
}

void FollowedWords::beforeAll(const QList<ChangedRow> &rows)
{
    QStringList messages, tickets;
    for (const ChangedRow &row : rows) {
        if (row.table == u"messages" && !m_messages.contains(row.id))
            messages << row.id;
        else if (row.table == u"tickets" && !m_tickets.contains(row.id))
            tickets << row.id;
    }
    for (const QString &id : newOnes(QStringLiteral("messages"), messages))
        m_messages.insert(id, Held());
    for (const ChangedRow &row : rows) {
        if (row.table == u"messages" && !row.isGone())
            m_told.insert(row.id, row.value(u"ticket_id").toString());
    }
    for (const QString &id : newOnes(QStringLiteral("tickets"), tickets))
        m_tickets.insert(id, std::nullopt);
    for (const ChangedRow &row : rows)
        before(row.table, row.id);
}

void FollowedWords::settle()
{
    QSet<QString> tickets(m_tickets.keyBegin(), m_tickets.keyEnd());
    for (auto message = m_messages.cbegin(); message != m_messages.cend(); ++message) {
        // What has moved it since has changed the tickets of both ends, too.
        if (const auto told = m_told.constFind(message.key()); told != m_told.cend())
            tickets.insert(*told);
        else if (const std::optional<Message> now = find<Message>(m_connection, message.key()))
            tickets.insert(now->ticket);
        if (message->ticket.isEmpty())
            continue;
        tickets.insert(message->ticket);
        m_held[message->ticket] |= message->words;
    }
    QStringList sorted(tickets.cbegin(), tickets.cend());
    sorted.sort(); // the same places from the same rows
    for (const QString &id : std::as_const(sorted))
        settleTicket(id);
}

// A ticket that the search has not yet.
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

// What the search has of it is what its rows were; what it shall have is what they are. Messages may be here without
// their ticket, which bears a later version and comes with a later page: it brings their words.
void FollowedWords::settleTicket(const QString &id)
{
    const qint64 place = placeOf(m_connection, id);
    // A ticket has a place from the transaction on in which its row came.
    if (place == 0) {
        if (m_tickets.contains(id))
            settleFresh(id);
        return;
    }
    const std::optional<Ticket> now = find<Ticket>(m_connection, id);
    const std::optional<Ticket> was = m_tickets.value(id, now);
    QSet<QString> before = (was ? ownWords(*was) : QSet<QString>()) | m_held.value(id);
    QSet<QString> after = now ? ownWords(*now) : QSet<QString>();
    for (const Message &message : messagesOf(m_connection, id)) {
        if (message.ticket != id)
            continue;
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
