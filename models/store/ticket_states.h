// Tickets as they were before a transaction of a mirror changed them, and as it left them: each read once, and as many
// as there are by one question.
#pragma once

#include "rules/ticket.h"
#include "store/connection.h"

#include <QHash>
#include <QStringList>
#include <optional>

namespace saldo::store {

class TicketStates
{
public:
    // For one transaction; the connection is not owned.
    explicit TicketStates(Connection &connection) : m_connection(connection) {}

    // To be called before a ticket's row is written or removed, once or more often.
    void before(const QString &id) { beforeAll({id}); }
    void beforeAll(const QStringList &ids);

    qsizetype count() const { return m_states.size(); }
    QStringList ids() const { return m_states.keys(); }
    bool contains(const QString &id) const { return m_states.contains(id); }
    // As it was, of one that is contained; nothing: it was not there.
    const std::optional<rules::Ticket> &was(const QString &id) const { return m_states.constFind(id)->was; }
    // As it is, of one that is contained; nothing: it isn't there. Once all rows were written.
    const std::optional<rules::Ticket> &now(const QString &id);

private:
    struct State
    {
        std::optional<rules::Ticket> was;
        std::optional<rules::Ticket> now;
        bool isRead = false; // now
    };

    Connection &m_connection;
    QHash<QString, State> m_states;
};

// Those ids that no row of the table has; one question on SQLite, for any number of them.
QStringList idsWithoutRow(Connection &connection, const QString &table, const QStringList &ids);

} // namespace saldo::store
