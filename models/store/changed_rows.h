// What changed at an authority since a version, row by row, and such rows written into a mirror.
// Versions are given in the order of commits, so whoever has read up to one misses none that came before it.
#pragma once

#include "store/connection.h"

#include <QList>
#include <QString>
#include <QVariantList>

namespace saldo::store {

// A row of a shared table (store/shared_tables.h) as it stands now.
struct ChangedRow
{
    QString table;
    QString id;
    qint64 version = 0; // of the command that wrote it last; 0 if it is gone
    // In the order of the table's columns: a text for each text (never null), a qint64 for each number. Empty: it is gone.
    QVariantList values;

    bool isGone() const { return values.isEmpty(); }
    // Invalid if it is gone or has no such column.
    QVariant value(QStringView column) const;
    bool operator==(const ChangedRow &) const = default;
};

struct ChangedRows
{
    QList<ChangedRow> rows; // in the order of versions
    qint64 upTo = 0;        // every change up to this version is here or was before
    bool more = false;      // there were changes beyond it
};

// The rows that were written last by a command after `version`, about `limit` of them: a version is never
// split, so that one alone may bring more. Read in a Snapshot where others write meanwhile.
ChangedRows changesAfter(Connection &connection, qint64 version, int limit);

// The version of the last accepted command; 0: there was none.
qint64 lastVersion(Connection &connection);

// The row as it stands; gone if it is not there.
ChangedRow rowNow(Connection &connection, const QString &table, const QString &id);

// Writes a row into a mirror's tables: a new one is added, a known one replaced, one that is gone deleted. It
// must be whole (as many values as its table has columns); throws Failure. The search is not told.
void writeRow(Connection &connection, const ChangedRow &row);

} // namespace saldo::store
