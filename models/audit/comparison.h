// Compares a table of two databases row by row: each in the order of its key's bytes, one row of both in memory.
#pragma once

#include "audit/finding.h"
#include "audit/replay.h"
#include "store/connection.h"

#include <QStringList>

namespace saldo::audit {

struct ComparedTable
{
    QString name;
    QStringList columns;    // the key's first; texts come before numbers in it
    int keyColumns = 1;
    bool numericKey = false; // of one column
};

// All that the journal accounts for.
const QList<ComparedTable> &comparedTables();

struct ComparisonWatch
{
    Found found;
    std::function<bool(qint64 rows)> goOn; // asked now and again with the rows compared so far; false: stop
    qint64 historyFrom = 0; // the first journal entry for which it was kept what it changed
    qint64 answersFrom = 0; // the first version of which the times of answers were kept
};

// `expected` holds what the commands made. How many rows were compared.
qint64 compare(const ComparedTable &table, store::Connection &expected, store::Connection &found,
               const ComparisonWatch &watch);

} // namespace saldo::audit
