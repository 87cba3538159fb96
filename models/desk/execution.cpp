#include "desk/execution.h"

#include "desk/known.h"
#include "store/load.h"

namespace saldo::desk {

using namespace rules;

Execution::Execution(store::Connection &connection, const Moment &moment, const QString &commandId)
    : m_connection(connection)
{
    m_case.moment = moment;
    m_case.commandId = commandId;
}

namespace {

// Desk rules, section 11: what an engineer may not say in a customer's name.
bool speaksForCustomer(const script::Action &action)
{
    const auto *opening = std::get_if<script::OpenTicket>(&action);
    return opening != nullptr && opening->preAgreed;
}

bool isEngineer(const Actor &actor)
{
    return actor.isStaff() && actor.role == Role::Engineer;
}

} // namespace

Verdict Execution::decide(const script::Command &command)
{
    const std::optional<Actor> actor = findActor(m_connection, command.by);
    if (!actor || !mayDo(*actor, script::nameOf(command.action))
        || (isEngineer(*actor) && speaksForCustomer(command.action)))
        return refuse(Code::NotPermitted);
    m_case.actor = *actor;
    if (const Verdict verdict = std::visit(*this, command.action))
        return verdict;
    settleDue(m_case, m_loaded.tickets);
    return {};
}

std::optional<Ticket> Execution::loadedTicket(const QString &id) const
{
    for (const Ticket &ticket : m_loaded.tickets) {
        if (ticket.id == id)
            return ticket;
    }
    return std::nullopt;
}

Verdict Execution::loadCustomer(const QString &id)
{
    const std::optional<Customer> customer = store::find<Customer>(m_connection, id);
    if (!customer)
        return refuse(Code::UnknownCustomer);
    m_case.customer = *customer;
    m_case.licenses = store::licensesOf(m_connection, id);
    m_case.periods = store::periodsOf(m_connection, id);
    for (const Ticket &ticket : store::waitingForCredits(m_connection, id)) {
        if (ticket.id != m_ticket)
            m_case.tickets.append(ticket);
    }
    m_loaded = m_case;
    return {};
}

Verdict Execution::loadTicket(const QString &id)
{
    const std::optional<Ticket> ticket = store::find<Ticket>(m_connection, id);
    if (!ticket)
        return refuse(Code::UnknownTicket);
    m_ticket = id;
    m_case.tickets.append(*ticket);
    return loadCustomer(ticket->customer);
}

Verdict Execution::ownOnly() const
{
    const bool anothers = m_case.actor.isCustomer() && m_case.actor.id != m_case.customer.id;
    return anothers ? refuse(Code::NotPermitted) : Verdict();
}

template <typename Value>
Verdict Execution::isFree(const QString &id)
{
    return store::exists<Value>(m_connection, id) ? refuse(Code::DuplicateId) : Verdict();
}

template Verdict Execution::isFree<Customer>(const QString &);
template Verdict Execution::isFree<Ticket>(const QString &);
template Verdict Execution::isFree<Message>(const QString &);
template Verdict Execution::isFree<StaffMember>(const QString &);

Verdict Execution::isFreeForSale(const QString &id)
{
    if (store::exists<License>(m_connection, id) || store::exists<Period>(m_connection, id))
        return refuse(Code::DuplicateId);
    return {};
}

IsTaken Execution::takenMessages()
{
    return [this](const QString &id) { return store::exists<Message>(m_connection, id); };
}

Verdict Execution::prepareCustomer(const QString &customer)
{
    if (const Verdict verdict = loadCustomer(customer))
        return verdict;
    return ownOnly();
}

Verdict Execution::prepareTicket(const QString &ticket)
{
    if (const Verdict verdict = loadTicket(ticket))
        return verdict;
    return ownOnly();
}

Verdict Execution::prepareMessage(const QString &ticket, const QString &message)
{
    if (const Verdict verdict = prepareTicket(ticket))
        return verdict;
    return message.isEmpty() ? Verdict() : isFree<Message>(message);
}

} // namespace saldo::desk
