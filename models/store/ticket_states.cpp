#include "store/ticket_states.h"

#include "store/load.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace saldo::store {

using rules::Ticket;

QStringList idsWithoutRow(Connection &connection, const QString &table, const QStringList &ids)
{
    if (ids.isEmpty())
        return {};
    QSqlQuery &query = connection.run(
        QStringLiteral("SELECT value FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM %1 WHERE id = value)").arg(table),
        {QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact))});
    QStringList found;
    while (query.next())
        found << query.value(0).toString();
    query.finish();
    return found;
}

// Of many, most are new: in a first reading all are.
void TicketStates::beforeAll(const QStringList &ids)
{
    constexpr qsizetype few = 64;
    QStringList unseen;
    for (const QString &id : ids) {
        if (!m_states.contains(id))
            unseen << id;
    }
    for (const QString &id : std::as_const(unseen))
        m_states.insert(id, {});
    QStringList there = unseen;
    if (unseen.size() > few) {
        const QStringList fresh = idsWithoutRow(m_connection, QStringLiteral("tickets"), unseen);
        const QSet<QString> isFresh(fresh.cbegin(), fresh.cend());
        there.removeIf([&isFresh](const QString &id) { return isFresh.contains(id); });
    }
    const QHash<QString, Ticket> found = findAll<Ticket>(m_connection, there);
    for (auto ticket = found.cbegin(); ticket != found.cend(); ++ticket)
        m_states[ticket.key()].was = *ticket;
}

// With it all that were there, or all that were not: who asks for one asks for its like.
const std::optional<Ticket> &TicketStates::now(const QString &id)
{
    State &asked = m_states[id];
    if (asked.isRead)
        return asked.now;
    QStringList alike;
    for (auto state = m_states.begin(); state != m_states.end(); ++state) {
        if (state->isRead || state->was.has_value() != asked.was.has_value())
            continue;
        alike << state.key();
        state->isRead = true;
    }
    const QHash<QString, Ticket> found = findAll<Ticket>(m_connection, alike);
    for (auto ticket = found.cbegin(); ticket != found.cend(); ++ticket)
        m_states[ticket.key()].now = *ticket;
    return asked.now;
}

} // namespace saldo::store
