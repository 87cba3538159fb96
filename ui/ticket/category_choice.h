// The category to assess with an answer: none, or one of the three with its price.
#pragma once

#include "rules/policy.h"
#include "rules/ticket.h"
#include "ui/ticket/choice.h"

namespace saldo::ui {

class CategoryChoice : public Choice
{
    Q_OBJECT

public:
    using Choice::Choice;

    // Anew for a ticket, at the prices of that policy; what is chosen stays.
    void fill(const rules::Ticket &ticket, const rules::Policy &policy);
    rules::Category chosen() const { return currentData().toInt(); } // or none
    void choose(rules::Category category);
};

} // namespace saldo::ui
