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

namespace saldo::store {

class TicketStates;

class FollowedWords
{
public:
    // From now on the connection's commands index nothing themselves.
    static void follow(Connection &connection) { connection.pendingWords().turnOff(); }

    // For one transaction. `tickets`: for the same, not owned; told of each ticket that is told here.
    FollowedWords(Connection &connection, TicketStates &tickets) : m_connection(connection), m_tickets(tickets) {}

    // To be called before a row is written or removed, once or more often.
    void before(const QString &table, const QString &id);
    // The same for the rows of a page, as they will be written, at once.
    void beforeAll(const QList<ChangedRow> &rows);
    // To be called once, in the same transaction, after all rows were written.
    void settle();

private:
    struct Held
    {
        QString ticket; // empty: there was no such message
        QSet<QString> words;
    };
    struct Told
    {
        QString ticket;
        QString body;
    };
    // What comes to a ticket and leaves it, as far as its messages are concerned.
    struct Moving
    {
        QSet<QString> held;  // words of its messages that were here before and are touched
        QStringList come;    // bodies of new messages
        bool isPlain = true; // nothing but those come
    };

    QHash<QString, Moving> movements() const;
    void settleTicket(const QString &id, const Moving &moving, qint64 place);
    void settleFresh(const QString &id);
    void settleWhole(const QString &id, const Moving &moving, qint64 place);

    Connection &m_connection;
    TicketStates &m_tickets;
    QHash<QString, Held> m_messages; // as they were
    QHash<QString, Told> m_told;     // new messages as a page brought them, which nothing has touched since
};

} // namespace saldo::store
