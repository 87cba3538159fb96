#include "sync/sight.h"

#include "store/load.h"

namespace saldo::sync {

void Sight::see(const QString &table, const QString &id)
{
    if (m_everything)
        return;
    if (table == u"tickets")
        seeTicket(id);
    else if (table == u"customers")
        seeCustomer(id);
    else if (table == u"licenses")
        seeOwner(store::find<rules::License>(m_connection, id));
    else if (table == u"periods")
        seeOwner(store::find<rules::Period>(m_connection, id));
    else if (table == u"staff")
        m_staff = true;
    else if (table == u"policies")
        m_policy = true;
}

void Sight::seeTicket(const QString &id)
{
    if (m_tickets.contains(id))
        return;
    m_tickets.insert(id, store::find<rules::Ticket>(m_connection, id));
    if (m_tickets.size() > mostTold)
        m_everything = true;
}

void Sight::seeCustomer(const QString &id)
{
    if (m_customers.contains(id))
        return;
    const std::optional<rules::Customer> customer = store::find<rules::Customer>(m_connection, id);
    m_customers.insert(id, customer ? std::optional(customer->name) : std::nullopt);
    if (m_customers.size() > mostTold)
        m_everything = true;
}

template <typename Owned>
void Sight::seeOwner(const std::optional<Owned> &owned)
{
    if (owned)
        seeCustomer(owned->customer);
}

desk::Touched Sight::touched() const
{
    desk::Touched touched;
    touched.staff = m_staff || m_everything;
    touched.policy = m_policy || m_everything;
    touched.everything = m_everything;
    if (m_everything)
        return touched;
    for (auto seen = m_tickets.cbegin(); seen != m_tickets.cend(); ++seen) {
        const std::optional<rules::Ticket> now = store::find<rules::Ticket>(m_connection, seen.key());
        if (now)
            touched.tickets.append({seen.value(), *now});
        else if (seen.value())
            touched.everything = true; // a ticket is gone, which no command could do: it was only provisional
    }
    for (auto seen = m_customers.cbegin(); seen != m_customers.cend(); ++seen) {
        const std::optional<rules::Customer> now = store::find<rules::Customer>(m_connection, seen.key());
        touched.customers.insert(seen.key());
        if (now && seen.value() && now->name != *seen.value())
            touched.renamed.insert(seen.key());
    }
    return touched;
}

} // namespace saldo::sync
