// The floor of a first sync: the rows of a mirror written by SQLite's own library into the same tables, with the same
// indexes and words for the search, in one transaction.
#pragma once

#include <QString>

namespace saldo::bench {

struct MirrorFloor
{
    double seconds = 0;
    qint64 rows = 0;
    qint64 tickets = 0;
    qint64 messages = 0;
};

// The rows are read before the time begins. `mirror`: a whole one; `file`: to be made.
MirrorFloor writeMirror(const QString &mirror, const QString &file);

} // namespace saldo::bench
