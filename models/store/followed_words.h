// Keeps the search of a mirror in step with rows that are written as they come: pages of the service, and
// copies that are put back. (What commands write is indexed by indexChanges.)
#pragma once

#include "rules/ticket.h"
#include "store/connection.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <optional>

namespace saldo::store {

class FollowedWords
{
public:
    explicit FollowedWords(Connection &connection) : m_connection(connection) {}

    // To be called before a row is written or removed, once or more often.
    void before(const QString &table, const QString &id);
    // To be called once, in the same transaction, after all rows were written.
    void settle();

private:
    struct Held
    {
        QString ticket; // empty: there was no such message
        QSet<QString> words;
    };

    void settleMessages();
    void settleTicket(const QString &id);
    void settleRemoved();

    Connection &m_connection;
    QHash<QString, Held> m_messages;                        // as they were
    QHash<QString, std::optional<rules::Ticket>> m_tickets; // as they were
    QHash<QString, QSet<QString>> m_added;                  // by ticket
    QHash<QString, QSet<QString>> m_removed;
};

} // namespace saldo::store
