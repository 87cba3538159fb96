// Assessing and charging (desk rules, section 6). Each function takes a case whose tickets hold
// the one named; a refusal leaves a case that is to be thrown away.
#pragma once

#include "rules/case.h"

namespace saldo::rules {

Verdict assess(Case &at, const QString &ticket, Category category);
Verdict confirmAssessment(Case &at, const QString &ticket);
Verdict declineAssessment(Case &at, const QString &ticket);

// The rules of assessing without those of who may be assessed: used by `assess` and `answer`.
void applyAssessment(Case &at, Ticket &ticket, Category category);

// Charges or gives back the difference to the price of the ticket's category, or puts it on hold
// `credits`; a lowered category lets waiting tickets go on.
void settle(Case &at, Ticket &ticket);

// Ends any hold, and with it the ticket's place among those that wait for credits. While it is on
// hold it keeps that place, also when it must be confirmed anew in between. [decided]
void endHold(Ticket &ticket);

// The category that went through last, or none, is the ticket's again; any hold ends.
void fallBack(Ticket &ticket);

} // namespace saldo::rules
