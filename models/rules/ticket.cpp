#include "rules/ticket.h"

namespace saldo::rules {

bool lacksCoverage(const Ticket &ticket)
{
    return ticket.coverage == Coverage::None && ticket.defect == Defect::None;
}

Status statusOf(const Ticket &ticket)
{
    if (ticket.closed)
        return Status::Closed;
    if (lacksCoverage(ticket))
        return Status::AwaitingCoverage;
    if (ticket.hold == Hold::Confirmation)
        return Status::AwaitingConfirmation;
    if (ticket.hold == Hold::Credits)
        return Status::AwaitingCredits;
    return ticket.turn == Turn::Customer ? Status::AwaitingCustomer : Status::Open;
}

} // namespace saldo::rules
