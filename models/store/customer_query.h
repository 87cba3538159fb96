// Reads the customers' table: all rows in one go, for a thread of its own, or one customer's row.
#pragma once

#include "store/connection.h"
#include "store/customer_rows.h"

#include <atomic>
#include <optional>

namespace saldo::store {

// The days whose spending counts, the last one included.
inline constexpr int spendingDays = 90;

// All customers as of that desk day. When `stop` is set meanwhile it ends early, with some of them.
CustomerRows customerRows(Connection &connection, QDate today, const std::atomic_bool &stop);
std::optional<CustomerRow> customerRow(Connection &connection, const QString &id, QDate today);

} // namespace saldo::store
