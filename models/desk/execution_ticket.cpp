// Commands about tickets.
#include "desk/execution.h"

#include "rules/assessment.h"
#include "rules/closing.h"
#include "rules/coverage.h"
#include "rules/defects.h"
#include "rules/opening.h"
#include "rules/splitting.h"
#include "store/load.h"

#include <algorithm>

namespace saldo::desk {

using namespace rules;

Verdict Execution::operator()(const script::OpenTicket &command)
{
    if (const Verdict verdict = loadCustomer(command.customer))
        return verdict;
    if (command.license) {
        const auto isIt = [&command](const License &license) { return license.id == *command.license; };
        if (std::none_of(m_case.licenses.cbegin(), m_case.licenses.cend(), isIt))
            return refuse(Code::UnknownLicense);
    }
    if (const Verdict verdict = ownOnly())
        return verdict;
    if (const Verdict verdict = isFree<Ticket>(command.ticket))
        return verdict;
    if (!command.message.isEmpty()) {
        if (const Verdict verdict = isFree<Message>(command.message))
            return verdict;
    }
    m_ticket = command.ticket;
    Opening opening;
    opening.ticket = command.ticket;
    opening.language = command.language;
    opening.subject = command.subject;
    opening.message = {command.message, command.body};
    opening.asked = command.coverage;
    opening.preAgreed = command.preAgreed;
    opening.defect = command.defect;
    opening.license = command.license.value_or(QString());
    return openTicket(m_case, opening, takenMessages());
}

Verdict Execution::operator()(const script::PostMessage &command)
{
    if (const Verdict verdict = prepareMessage(command.ticket, command.message))
        return verdict;
    return postMessage(m_case, command.ticket, {command.message, command.body}, takenMessages());
}

Verdict Execution::operator()(const script::Assess &command)
{
    if (const Verdict verdict = prepareTicket(command.ticket))
        return verdict;
    return assess(m_case, command.ticket, command.category);
}

Verdict Execution::operator()(const script::ConfirmAssessment &command)
{
    if (const Verdict verdict = prepareTicket(command.ticket))
        return verdict;
    return confirmAssessment(m_case, command.ticket);
}

Verdict Execution::operator()(const script::DeclineAssessment &command)
{
    if (const Verdict verdict = prepareTicket(command.ticket))
        return verdict;
    return declineAssessment(m_case, command.ticket);
}

Verdict Execution::operator()(const script::Answer &command)
{
    if (const Verdict verdict = prepareMessage(command.ticket, command.message))
        return verdict;
    return answer(m_case, command.ticket, {command.message, command.body}, command.category, command.seen,
                  takenMessages());
}

Verdict Execution::operator()(const script::AskCustomer &command)
{
    if (const Verdict verdict = prepareMessage(command.ticket, command.message))
        return verdict;
    return askCustomer(m_case, command.ticket, {command.message, command.body}, takenMessages());
}

Verdict Execution::operator()(const script::AddNote &command)
{
    if (const Verdict verdict = prepareMessage(command.ticket, command.message))
        return verdict;
    return addNote(m_case, command.ticket, {command.message, command.body}, takenMessages());
}

Verdict Execution::operator()(const script::SplitTicket &command)
{
    if (const Verdict verdict = loadTicket(command.ticket))
        return verdict;
    Splitting splitting{command.ticket, {}, command.newTicket, command.subject};
    for (const QString &id : command.messages) {
        const std::optional<Message> message = store::find<Message>(m_connection, id);
        if (!message || message->ticket != command.ticket || message->kind != MessageKind::Customer)
            return refuse(Code::UnknownMessage);
        splitting.messages.append(*message);
    }
    if (const Verdict verdict = ownOnly())
        return verdict;
    if (const Verdict verdict = isFree<Ticket>(command.newTicket))
        return verdict;
    std::sort(splitting.messages.begin(), splitting.messages.end(),
              [](const Message &one, const Message &other) { return one.position < other.position; });
    return splitTicket(m_case, splitting);
}

Verdict Execution::operator()(const script::MarkDefect &command)
{
    if (const Verdict verdict = prepareTicket(command.ticket))
        return verdict;
    return markDefect(m_case, command.ticket);
}

Verdict Execution::operator()(const script::RejectDefect &command)
{
    if (const Verdict verdict = prepareTicket(command.ticket))
        return verdict;
    return rejectDefect(m_case, command.ticket);
}

Verdict Execution::operator()(const script::ChooseCoverage &command)
{
    if (const Verdict verdict = prepareTicket(command.ticket))
        return verdict;
    return chooseCoverage(m_case, command.ticket, command.coverage);
}

Verdict Execution::operator()(const script::Assign &command)
{
    if (const Verdict verdict = loadTicket(command.ticket))
        return verdict;
    if (!command.staff.isEmpty()) {
        const std::optional<StaffMember> member = store::find<StaffMember>(m_connection, command.staff);
        if (!member || !member->active)
            return refuse(Code::UnknownStaff);
    }
    return assign(m_case, command.ticket, command.staff);
}

Verdict Execution::operator()(const script::Close &command)
{
    if (const Verdict verdict = loadTicket(command.ticket))
        return verdict;
    if (!command.of.isEmpty()) {
        const std::optional<Ticket> other = store::find<Ticket>(m_connection, command.of);
        if (!other || other->id == command.ticket || other->customer != m_case.customer.id)
            return refuse(Code::UnknownTicket);
    }
    return close(m_case, command.ticket, command.resolution, command.of, command.seen);
}

} // namespace saldo::desk
