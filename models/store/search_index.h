// Keeps the words of tickets for the search: number, subject and all messages of each. Written in the
// transaction of the command, when it is committed.
#pragma once

#include "rules/case.h"

#include <QSet>
#include <QStringList>

namespace saldo::store {

class Connection;

// What the transactions of a connection have yet to write. Kept until the commit: FTS5 takes many rows
// quickly only in the order of their keys, and a batch touches tickets in any order.
class PendingWords
{
public:
    void add(qint64 place, const QSet<QString> &words);
    // Those of texts, which are found when they are written: of many at once, by two threads.
    void addOf(qint64 place, const QStringList &texts);
    void remove(qint64 place, const QSet<QString> &words);

    // For a desk in which nobody will search.
    void turnOff() { m_off = true; }
    bool isOff() const { return m_off; }

    // With each transaction's begin; a rollback forgets what came since, a commit keeps it for the outer one.
    void begin();
    void commit();
    void rollback();

    // Writes all of it.
    void write(Connection &connection);

private:
    struct Change
    {
        qint64 place = 0;
        bool added = true;
        QSet<QString> words;
        QStringList texts; // whose words come to these
    };
    static void findWords(QList<Change> &changes);
    bool m_off = false;
    QList<Change> m_changes;
    QList<qsizetype> m_marks; // how many there were when each open transaction began
};

// What a ticket is found by: of itself, and of those of the messages that are in it.
QSet<QString> ownWords(const rules::Ticket &ticket);
QSet<QString> wordsOfMessages(const QList<rules::Message> &messages, const QString &ticket);

// To be called after the rows themselves were written.
void indexChanges(Connection &connection, const rules::Case &loaded, const rules::Case &changed);
// The index is empty afterwards, for a mirror that is read anew.
void forgetAllWords(Connection &connection);
// Those that a server keeps aside, until there are enough of them, are sorted in. By a connection that is not the writer's.
void sortNewWords(Connection &connection);
// Of all tickets that there are, for a database that had no search.
void indexAll(Connection &connection);

} // namespace saldo::store
