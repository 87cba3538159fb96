// Rows of a page into a mirror without commands on their way, and their words into its search.
#pragma once

#include "store/followed_words.h"
#include "store/ticket_states.h"

namespace saldo::tests {

// In the caller's transaction, in any order, for a mirror has no keys to other tables.
inline void applyRows(store::Connection &mirror, const QList<store::ChangedRow> &rows)
{
    store::TicketStates tickets(mirror);
    store::FollowedWords words(mirror, tickets);
    words.beforeAll(rows);
    for (const store::ChangedRow &row : rows)
        store::writeRow(mirror, row);
    words.settle();
}

} // namespace saldo::tests
