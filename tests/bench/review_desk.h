// A large desk for the bench of the review: rows as the rules leave them, but written directly, for millions of commands
// would take hours.
#pragma once

#include "store/connection.h"

namespace saldo::bench {

struct ReviewDesk
{
    int customers = 100'000;
    int tickets = 1'000'000;
    int entries = 3'000'000;
    int engineers = 20;
    QDate from = QDate(2024, 1, 1);
    QDate to = QDate(2026, 12, 31);
};
// Into a migrated, empty database; tells how far it is on stderr.
void fill(store::Connection &connection, const ReviewDesk &desk);

} // namespace saldo::bench
