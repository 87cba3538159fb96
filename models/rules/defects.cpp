#include "rules/defects.h"

#include "rules/closing.h"
#include "rules/ledger.h"

namespace saldo::rules {

Verdict markDefect(Case &at, const QString &id)
{
    Ticket &ticket = at.ticket(id);
    if (ticket.defect == Defect::Accepted)
        return refuse(Code::IsDefect);
    ticket.defect = Defect::Accepted;
    note(at, id, EventKind::DefectAccepted);
    const bool charged = ticket.charged > 0;
    giveBack(at, ticket);
    if (charged)
        tryWaiting(at);
    return {};
}

Verdict rejectDefect(Case &at, const QString &id)
{
    Ticket &ticket = at.ticket(id);
    if (ticket.defect == Defect::None)
        return refuse(Code::NotADefect);
    ticket.defect = Defect::None;
    ticket.turn = Turn::Desk;
    note(at, id, EventKind::DefectRejected);
    return {};
}

} // namespace saldo::rules
