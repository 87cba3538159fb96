// How rows of the journal are read, for whoever asks for them in his own way.
#pragma once

#include "store/journal.h"

#include <QSqlQuery>

namespace saldo::store {

// All columns of those that meet the condition.
QString journalRows(const QString &condition);
// The row that such a query stands on.
JournalEntry readJournalRow(const QSqlQuery &query);

} // namespace saldo::store
