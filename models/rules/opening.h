// Opening a ticket (desk rules, section 5).
#pragma once

#include "rules/conversation.h"

namespace saldo::rules {

struct Opening
{
    QString ticket;
    QString language; // as given: checked here
    QString subject;
    NewMessage message;
    Coverage asked = Coverage::None;
    bool preAgreed = false;
    bool defect = false;
    QString license; // may be empty
};

Verdict openTicket(Case &at, const Opening &opening, const IsTaken &isTaken);

} // namespace saldo::rules
