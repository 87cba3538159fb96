// One issue per ticket (desk rules, section 8).
#pragma once

#include "rules/case.h"

namespace saldo::rules {

struct Splitting
{
    QString ticket;
    QList<Message> messages; // the customer's messages to move, as they are now, in order of position
    QString newTicket;
    QString subject;
};

Verdict splitTicket(Case &at, const Splitting &splitting);

} // namespace saldo::rules
