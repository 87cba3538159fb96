// What is written to a customer whose renewal is due: in his language, with the prices for him.
#pragma once

#include "rules/policy.h"
#include "store/customer_reads.h"
#include "store/customer_rows.h"

namespace saldo::ui {

struct RenewalFacts
{
    store::CustomerAccount account;
    store::CustomerFigures figures;
    const rules::PolicyHistory &policies;
    rules::Instant now = 0;
    QString signer; // who writes
};

// Ready to be sent; empty if nothing is due.
QString renewalMessage(const RenewalFacts &facts);

} // namespace saldo::ui
