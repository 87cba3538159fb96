// Which customers a table shows and in which order: pure functions over the rows in memory.
#pragma once

#include "store/customer_rows.h"

#include <QList>
#include <QString>

namespace saldo::items {

enum class CustomerColumn {
    Name, Language, Licenses, Credits, Period, DaysLeft, LastDay, Spent, Lasts, LastRequest, Open, Waiting, RenewalDue
};
inline constexpr int customerColumns = 13;
// Whether a column shows figures, to be aligned to the right.
bool isFigure(CustomerColumn column);

struct CustomerArrangement
{
    CustomerColumn column = CustomerColumn::LastRequest;
    Qt::SortOrder order = Qt::DescendingOrder;
    std::optional<store::CustomerFilter> filter;
    QString text;        // in name or id, case aside; empty: any
    qint64 cheapest = 0; // credits of the cheapest category
    bool operator==(const CustomerArrangement &) const = default;
};

bool shows(const CustomerArrangement &arrangement, const store::CustomerRows &rows, int place);
// Whether one place stands before the other. Equal ones go by name; what is not known goes last, whichever
// way the column is sorted.
bool standsBefore(const CustomerArrangement &arrangement, const store::CustomerRows &rows, int one, int other);
// The places that it shows, in its order.
QList<qint32> arranged(const CustomerArrangement &arrangement, const store::CustomerRows &rows);

} // namespace saldo::items
