// What a rebase changes in what is shown: each ticket and name as it was seen before, then as it is.
#pragma once

#include "desk/desk.h"
#include "store/connection.h"

#include <QHash>
#include <optional>

namespace saldo::store {
struct ChangedRow;
class TicketStates;
}

namespace saldo::sync {

class Sight
{
public:
    // More changed tickets or customers than this are not told one by one.
    static constexpr int mostTold = 200;

    explicit Sight(store::Connection &connection) : m_connection(connection) {}

    // Before a row changes for the first time in this rebase. Tickets are seen by the rebase's TicketStates.
    void see(const QString &table, const QString &id);
    void seeAll(const QList<store::ChangedRow> &rows);
    // So much changes that nothing is looked at: everything counts as touched.
    void seeEverything() { m_everything = true; }
    // Once all is written.
    desk::Touched touched(store::TicketStates &tickets) const;

private:
    void seeCustomers(const QStringList &ids);
    template <typename Owned>
    void seeOwner(const std::optional<Owned> &owned);
    void tellTickets(store::TicketStates &tickets, desk::Touched &touched) const;
    void tellCustomers(desk::Touched &touched) const;

    store::Connection &m_connection;
    QHash<QString, std::optional<QString>> m_customers; // by id, their names
    bool m_staff = false;
    bool m_policy = false;
    bool m_everything = false;
};

} // namespace saldo::sync
