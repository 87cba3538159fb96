// The queue's list: a window on any number of tickets. The first rows are there at once; how many there are and
// where the others stand is read in another thread, and what changes meanwhile is not lost. Rows enter, change,
// move and leave one by one.
#pragma once

#include "items/ticket_blocks.h"
#include "store/reading_thread.h"
#include "store/touched.h"

#include <QAbstractListModel>
#include <functional>

namespace saldo::items {

class TicketList : public QAbstractListModel
{
    Q_OBJECT

public:
    // store::TicketRow (nothing, for a moment, of a row that is about to change), QString, bool
    enum Role { RowRole = Qt::UserRole, TicketIdRole, UnreadRole };

    // As many rows are there at once as a screen shows: each is a leap to its ticket and one to its customer, 0.15 ms
    // on a desk of a million.
    static constexpr int rowsAtOnce = 48;

    // Neither is owned. The connection is only read, in this thread.
    TicketList(store::Connection &connection, store::ReadingThread &thread, QObject *parent = nullptr);

    // Another filter or order: a new list.
    void show(const store::TicketListing &listing);
    // The same list a little later: only the tickets whose answer came due in between enter or leave.
    void moveTime(const store::TicketListing &listing);
    // What commands changed, told in their order. The database is as it was told, or ahead of it.
    void apply(const store::Touched &touched);

    // What a screen reader says of a row.
    void setDescription(const std::function<QString(const store::TicketRow &)> &description);

    // Whether the person has not read a ticket; asked for the rows that are looked at.
    void setUnread(const std::function<bool(const rules::Ticket &)> &unread) { m_unread = unread; }
    // It was read: its row is told anew.
    void refreshTicket(const QString &ticket);

    std::optional<int> rowOf(const QString &ticket) const;
    const store::TicketListing &listing() const { return m_blocks.listing(); }
    // Whether all rows are known; until then those at the beginning are.
    bool isWhole() const { return m_blocks.isWhole(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void whole(); // all rows are known now
    // The database failed, and said this. What is shown stays.
    void failed(const QString &reason);

private:
    struct Read
    {
        QList<store::TicketKey> anchors;
        QList<store::TicketRow> first; // as many as a block has
        int count = 0;
        qint64 state = 0; // of the database
    };
    enum class Telling { Row, Quiet };

    void readFirst(const store::TicketListing &listing);
    void readAll();
    void arrived();
    bool meet();
    void takeRead();
    void renew();
    void follow(const store::Touched &touched);
    void refreshRows(const QSet<QString> &customers);
    void stepThrough(const QList<TicketBlocks::Change> &changes, Telling telling);
    void step(const QHash<QString, store::TicketRow> &rows, Telling telling);
    void tell(const TicketBlocks::Step &step, const std::function<void()> &take);
    QList<TicketBlocks::Change> changesOf(const store::Touched &touched) const;
    bool isUpToDate() const;
    void showWaiting();

    store::Connection &m_connection;
    store::ReadingThread &m_thread;
    TicketBlocks m_blocks;
    std::function<QString(const store::TicketRow &)> m_description;
    std::function<bool(const rules::Ticket &)> m_unread;
    int m_count = 0;     // as views were told
    qint64 m_state = 0;  // of the database, that the rows are of; 0: it doesn't tell
    bool m_applying = false;
    bool m_renewing = false;         // rows stand where they stood until the new order is read
    mutable bool m_waiting = false;  // rows were asked for while the database was ahead
    store::ReadingThread::Question m_question;
    std::shared_ptr<Read> m_read;    // asked for; with a count once it has arrived
    bool m_arrived = false;
    QList<store::Touched> m_meanwhile; // while it is read
    std::optional<store::TicketListing> m_later; // where time moves to when the database is as told
};

} // namespace saldo::items
