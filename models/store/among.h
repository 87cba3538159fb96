// Questions for many ids at once.
#pragma once

#include "store/connection.h"

#include <functional>

namespace saldo::store {

// Runs `sql`, which has a %1 for what a column is to be among, in as few questions as there are statements for, until
// all of those ids were asked for. `values`: of its question marks before the %1. `read` may be told a row twice, and
// runs nothing of the same text.
void readAmong(Connection &connection, const QString &sql, const QVariantList &values, const QStringList &ids,
               const std::function<void(QSqlQuery &)> &read);

} // namespace saldo::store
