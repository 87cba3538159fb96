#include "store/among.h"

#include "store/row_statements.h"

#include <algorithm>

namespace saldo::store {

namespace {

constexpr int idsAtOnce[] = {1, 8, 32, 64}; // statements of a few sizes only, so that each is prepared once

// The first of those sizes that holds so many; else the largest.
qsizetype usualSize(qsizetype count)
{
    const auto size = std::find_if(std::begin(idsAtOnce), std::end(idsAtOnce) - 1, [count](int one) { return one >= count; });
    return *size;
}

} // namespace

void readAmong(Connection &connection, const QString &sql, const QVariantList &values, const QStringList &ids,
               const std::function<void(QSqlQuery &)> &read)
{
    for (qsizetype from = 0; from < ids.size();) {
        const qsizetype left = ids.size() - from;
        const qsizetype size = usualSize(left);
        QVariantList all = values;
        for (qsizetype i = 0; i < size; ++i) // some of them repeated, to fill a statement of a usual size
            all.append(ids.at(from + std::min(i, left - 1)));
        QSqlQuery &query = connection.look(sql.arg(QStringLiteral("IN (%1)").arg(questionMarks(size))), all);
        read(query);
        query.finish();
        from += size;
    }
}

} // namespace saldo::store
