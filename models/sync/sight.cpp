#include "sync/sight.h"

#include "store/changed_rows.h"
#include "store/load.h"
#include "store/ticket_states.h"

namespace saldo::sync {

void Sight::see(const QString &table, const QString &id)
{
    if (m_everything)
        return;
    if (table == u"customers")
        seeCustomers({id});
    else if (table == u"licenses")
        seeOwner(store::find<rules::License>(m_connection, id));
    else if (table == u"periods")
        seeOwner(store::find<rules::Period>(m_connection, id));
    else if (table == u"staff")
        m_staff = true;
    else if (table == u"policies")
        m_policy = true;
}

void Sight::seeAll(const QList<store::ChangedRow> &rows)
{
    if (m_everything)
        return;
    QStringList customers;
    for (const store::ChangedRow &row : rows) {
        if (row.table == u"customers")
            customers << row.id;
        else
            see(row.table, row.id);
    }
    seeCustomers(customers);
}

void Sight::seeCustomers(const QStringList &ids)
{
    QStringList unseen;
    for (const QString &id : ids) {
        if (m_customers.contains(id))
            continue;
        m_customers.insert(id, std::nullopt);
        unseen << id;
    }
    for (const rules::Customer &customer : store::findAll<rules::Customer>(m_connection, unseen))
        m_customers.insert(customer.id, customer.name);
    if (m_customers.size() > mostTold)
        m_everything = true;
}

template <typename Owned>
void Sight::seeOwner(const std::optional<Owned> &owned)
{
    if (owned)
        seeCustomers({owned->customer});
}

desk::Touched Sight::touched(store::TicketStates &tickets) const
{
    desk::Touched touched;
    touched.everything = m_everything || tickets.count() > mostTold;
    touched.staff = m_staff || touched.everything;
    touched.policy = m_policy || touched.everything;
    if (touched.everything)
        return touched;
    tellTickets(tickets, touched);
    tellCustomers(touched);
    return touched;
}

void Sight::tellTickets(store::TicketStates &tickets, desk::Touched &touched) const
{
    for (const QString &id : tickets.ids()) {
        const std::optional<rules::Ticket> &now = tickets.now(id);
        if (now)
            touched.tickets.append({tickets.was(id), *now});
        else if (tickets.was(id))
            touched.everything = true; // a ticket is gone, which no command could do: it was only provisional
    }
}

void Sight::tellCustomers(desk::Touched &touched) const
{
    const QHash<QString, rules::Customer> found = store::findAll<rules::Customer>(m_connection, m_customers.keys());
    for (auto seen = m_customers.cbegin(); seen != m_customers.cend(); ++seen) {
        touched.customers.insert(seen.key());
        const auto now = found.constFind(seen.key());
        if (now != found.cend() && seen.value() && now->name != *seen.value())
            touched.renamed.insert(seen.key());
    }
}

} // namespace saldo::sync
