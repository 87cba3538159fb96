// The queue's list: a window on any number of tickets. It knows the key of every 128th ticket and
// keeps the rows of a few blocks between them; rows enter, change, move and leave one by one.
#pragma once

#include "store/ticket_query.h"

#include <QAbstractListModel>
#include <functional>
#include <list>

namespace saldo::items {

class TicketList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole, TicketIdRole, UnreadRole }; // store::TicketRow, QString, bool

    // The connection is not owned and is only read, in this thread.
    explicit TicketList(store::Connection &connection, QObject *parent = nullptr);

    // Another filter or order: a new list. Throws store::Failure, and is empty then.
    void show(const store::TicketListing &listing);
    // The same list a little later: only the tickets whose answer came due in between enter or leave.
    void moveTime(const store::TicketListing &listing);
    // A ticket changed, or is new (no `before`).
    void apply(const std::optional<rules::Ticket> &before, const rules::Ticket &after);
    // The customer's balance, periods or name changed.
    void refreshCustomer(const QString &customer, bool renamed);

    // What a screen reader says of a row.
    void setDescription(const std::function<QString(const store::TicketRow &)> &description);

    // Whether the person has not read a ticket; asked for the rows that are looked at.
    void setUnread(const std::function<bool(const rules::Ticket &)> &unread) { m_unread = unread; }
    // It was read: its row is told anew.
    void refreshTicket(const QString &ticket);

    std::optional<int> rowOf(const QString &ticket) const;
    const store::TicketListing &listing() const { return m_listing; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    // Rows that are looked at can't be read; `what` as store::Failure says it. They stay empty.
    void failed(const QString &what) const;

private:
    struct Block
    {
        store::TicketKey first;
        int count = 0;
        QList<store::TicketRow> rows; // empty: not loaded
    };
    struct Place
    {
        int block = 0;
        int row = 0; // within it
    };

    void reset();
    void sortAnew();
    store::TicketKey keyOf(const store::TicketRow &row) const;
    store::TicketKey keyOf(const rules::Ticket &ticket) const;
    const QList<store::TicketRow> &rowsOf(int block) const;
    const store::TicketRow *rowAt(const Place &place) const;
    void forgetOldBlocks() const;
    Place placeOf(int row) const;
    int blockFor(const store::TicketKey &key) const;
    int firstRowOf(int block) const;
    int lowerBound(int block, const store::TicketKey &key, const QString &without) const;
    std::optional<Place> find(const store::TicketKey &key) const;

    void insertRow(const store::TicketKey &key, const store::TicketRow &row);
    void removeRow(const Place &place, const QString &ticket);
    void moveRow(const Place &from, const store::TicketKey &key, const store::TicketRow &row);
    void changeRow(const Place &place, const store::TicketRow &row);
    void takeOut(const Place &place, const QString &ticket);
    void putIn(const store::TicketKey &key, const store::TicketRow &row);
    bool isLoaded(int block) const;
    void unload(int block);
    void halve(int block);
    void change(const std::optional<store::TicketKey> &from, const std::optional<store::TicketKey> &to,
                const QString &ticket);

    store::Connection &m_connection;
    store::TicketListing m_listing;
    std::function<QString(const store::TicketRow &)> m_description;
    std::function<bool(const rules::Ticket &)> m_unread;
    mutable QList<Block> m_blocks;      // rows are loaded on demand
    mutable std::list<int> m_loaded;    // blocks with rows, the latest used first
    int m_count = 0;
};

} // namespace saldo::items
