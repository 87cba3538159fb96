// Statements on many rows at once, as each database likes them best: SQLite with a ? for each value and so prepared for
// a few counts, a server with an array for each column and so prepared once.
#pragma once

#include "store/dialect.h"

#include <QStringList>
#include <QVariantList>

namespace saldo::store {

QString questionMarks(qsizetype count); // "?, ?"

// Inserts rows; `mayBeThere`: one whose id (the first column) is there already is changed. On a server as `like` is, a row.
QString insertion(const QString &table, const QStringList &columns, qsizetype rows, bool mayBeThere);
QString serverInsertion(const QString &table, const QStringList &columns, const QVariantList &like, bool mayBeThere);

} // namespace saldo::store
