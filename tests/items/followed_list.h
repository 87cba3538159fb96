// What a view holds of a list of tickets that only listens to its signals, and what the database lists.
#pragma once

#include "items/ticket_list.h"

namespace saldo::tests {

using items::TicketList;

// What a view would hold that only listens to the model's signals.
class Follower : public QObject
{
public:
    explicit Follower(const TicketList &list) : m_list(list)
    {
        connect(&list, &QAbstractItemModel::modelReset, this, [this] { read(); });
        connect(&list, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row)
                m_ids.insert(row, idAt(row));
        });
        connect(&list, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
            m_ids.remove(first, last - first + 1);
        });
        connect(&list, &QAbstractItemModel::rowsMoved, this,
                [this](const QModelIndex &, int first, int, const QModelIndex &, int to) {
                    m_ids.move(first, to > first ? to - 1 : to);
                });
        connect(&list, &QAbstractItemModel::layoutChanged, this, [this] { read(); });
        read();
    }

    const QStringList &ids() const { return m_ids; }

private:
    QString idAt(int row) const { return m_list.index(row).data(TicketList::TicketIdRole).toString(); }
    void read()
    {
        m_ids.clear();
        for (int row = 0; row < m_list.rowCount(); ++row)
            m_ids << idAt(row);
    }

    const TicketList &m_list;
    QStringList m_ids;
};

inline QStringList listed(store::Connection &connection, const store::TicketListing &listing)
{
    QStringList ids;
    for (const store::TicketRow &row : store::ticketPage(connection, listing, std::nullopt, 100'000))
        ids << row.ticket.id;
    return ids;
}

inline QStringList shown(const TicketList &list)
{
    QStringList ids;
    for (int row = 0; row < list.rowCount(); ++row)
        ids << list.index(row).data(TicketList::TicketIdRole).toString();
    return ids;
}

} // namespace saldo::tests
