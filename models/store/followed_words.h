// Keeps the search of a mirror in step with its rows, whoever writes them: pages of the service, copies that are put
// back, commands that run provisionally. Only what has changed by the end of a transaction is written.
#pragma once

#include "rules/ticket.h"
#include "store/changed_rows.h"
#include "store/connection.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <optional>

namespace saldo::store {

class FollowedWords
{
public:
    // From now on the connection's commands index nothing themselves.
    static void follow(Connection &connection) { connection.pendingWords().turnOff(); }

    // For one transaction.
    explicit FollowedWords(Connection &connection) : m_connection(connection) {}

    // To be called before a row is written or removed, once or more often.
    void before(const QString &table, const QString &id);
    // The same for many rows at once: one question tells which of them are new.
    void beforeAll(const QList<ChangedRow> &rows);
    // To be called once, in the same transaction, after all rows were written.
    void settle();

private:
    struct Held
    {
        QString ticket; // empty: there was no such message
        QSet<QString> words;
    };

    void settleTicket(const QString &id);
    void settleFresh(const QString &id);
    QStringList newOnes(const QString &table, const QStringList &ids) const;

    Connection &m_connection;
    QHash<QString, Held> m_messages;                        // as they were
    QHash<QString, QString> m_told;                         // messages that a page brought → their tickets there
    QHash<QString, std::optional<rules::Ticket>> m_tickets; // as they were
    QHash<QString, QSet<QString>> m_held;                   // words of those messages, by the ticket that had them
};

} // namespace saldo::store
