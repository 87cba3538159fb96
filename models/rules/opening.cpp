#include "rules/opening.h"

#include "rules/coverage.h"

namespace saldo::rules {

Verdict openTicket(Case &at, const Opening &opening, const IsTaken &isTaken)
{
    const std::optional<Language> language = parseWord<Language>(opening.language);
    if (!language)
        return refuse(Code::UnsupportedLanguage);
    if (!at.hasLicense())
        return refuse(Code::NoLicense);

    Ticket ticket;
    if (opening.defect) {
        if (opening.asked != Coverage::None)
            return refuse(Code::InvalidField, QStringLiteral("coverage"));
        ticket.defect = Defect::Reported;
    } else {
        const Choice choice = chooseAtOpening(available(at), opening.asked);
        if (choice.verdict)
            return choice.verdict;
        ticket.coverage = choice.coverage;
    }
    ticket.id = opening.ticket;
    ticket.customer = at.customer.id;
    ticket.license = opening.license;
    ticket.subject = opening.subject;
    ticket.language = *language;
    ticket.agreed = opening.preAgreed && ticket.coverage == Coverage::Credits;
    ticket.openedAt = at.moment.now;
    note(at, ticket.id, EventKind::Opened, {.word = spell(ticket.coverage)});
    if (ticket.coverage == Coverage::Period)
        startPeriodIfNeeded(at, ticket.id);
    addMessage(at, ticket, MessageKind::Customer, opening.message, isTaken);
    at.tickets.append(ticket);
    at.customer.lastRequestAt = at.moment.now;
    return {};
}

} // namespace saldo::rules
