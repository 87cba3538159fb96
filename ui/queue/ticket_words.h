// What a row of the queue says beside its subject: time left, chip, who spoke last; and the whole
// row as one sentence for a screen reader.
#pragma once

#include "rules/policy.h"
#include "store/ticket_query.h"
#include "ui/shared/chip.h"

#include <QString>

namespace saldo::ui {

struct DueWords
{
    enum class Tone { Plain, Soon, Overdue, Waiting }; // Waiting: another state, not a time
    QString text;
    Tone tone = Tone::Plain;
};

// Desk time left until the answer is due ("3 h 05 min", "−1 h 12 min"), or what the ticket waits for; not if all in the
// list wait for it, being in the `common` state. How a closed one ended is always told.
DueWords dueWords(const rules::Ticket &ticket, const rules::PolicyHistory &policies, rules::Instant now,
                  std::optional<rules::Status> common = std::nullopt);

struct ChipWords
{
    QString text;
    ChipTone tone = ChipTone::Plain;
};
// The coverage: the balance, the days left, a defect, none.
ChipWords coverageChip(const store::TicketRow &row, QDate today);

QString rowDescription(const store::TicketRow &row, bool unread, const rules::PolicyHistory &policies,
                       rules::Instant now);

} // namespace saldo::ui
