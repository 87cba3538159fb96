#include "items/customer_arrangement.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

namespace saldo::items {

using store::CustomerFigures;
using store::CustomerRows;
using store::Running;

namespace {

constexpr qint64 unknown = std::numeric_limits<qint64>::max();

// Running periods first, then queued ones.
qint64 standing(const CustomerFigures &figures)
{
    if (figures.running == Running::Active)
        return 0;
    if (figures.running == Running::Suspended)
        return 1;
    return figures.queued > 0 ? 2 : unknown;
}

qint64 valueOf(CustomerColumn column, const CustomerRows &rows, int place, qint64 cheapest)
{
    const CustomerFigures &figures = rows.figures(place);
    switch (column) {
    case CustomerColumn::Name:
        return rows.nameRank(place);
    case CustomerColumn::Language:
        return static_cast<qint64>(figures.language);
    case CustomerColumn::Licenses:
        return figures.licenses;
    case CustomerColumn::Credits:
        return figures.licenses > 0 ? figures.balance : unknown;
    case CustomerColumn::Period:
        return standing(figures);
    case CustomerColumn::DaysLeft:
        return figures.running == Running::None ? unknown : figures.daysLeft;
    case CustomerColumn::LastDay:
        return figures.running == Running::None ? unknown : figures.lastDay.toJulianDay();
    case CustomerColumn::Spent:
        return static_cast<qint64>(store::spentPerMonth(figures) * 1000);
    case CustomerColumn::Lasts: {
        const std::optional<double> months = store::monthsLeft(figures);
        return months ? static_cast<qint64>(*months * 1000) : unknown;
    }
    case CustomerColumn::LastRequest:
        return figures.lastRequestAt > 0 ? figures.lastRequestAt : unknown;
    case CustomerColumn::Open:
        return figures.openTickets;
    case CustomerColumn::Waiting:
        return figures.waiting;
    case CustomerColumn::RenewalDue:
        return store::matches(store::CustomerFilter::RenewalDue, figures, cheapest)
            ? store::renewalUrgency(figures, cheapest) : unknown;
    }
    Q_UNREACHABLE();
}

struct Key
{
    qint64 value;
    qint32 rank;
    qint32 place;
    bool operator<(const Key &other) const
    {
        return std::tie(value, rank) < std::tie(other.value, other.rank);
    }
};

Key keyOf(const CustomerArrangement &arrangement, const CustomerRows &rows, int place)
{
    qint64 value = valueOf(arrangement.column, rows, place, arrangement.cheapest);
    if (arrangement.order == Qt::DescendingOrder && value != unknown)
        value = -value;
    return {value, rows.nameRank(place), place};
}

} // namespace

bool isFigure(CustomerColumn column)
{
    switch (column) {
    case CustomerColumn::Licenses:
    case CustomerColumn::Credits:
    case CustomerColumn::DaysLeft:
    case CustomerColumn::Spent:
    case CustomerColumn::Open:
    case CustomerColumn::Waiting:
        return true;
    default:
        return false;
    }
}

bool shows(const CustomerArrangement &arrangement, const CustomerRows &rows, int place)
{
    if (arrangement.filter && !store::matches(*arrangement.filter, rows.figures(place), arrangement.cheapest))
        return false;
    return arrangement.text.isEmpty() || rows.name(place).contains(arrangement.text, Qt::CaseInsensitive)
        || rows.id(place).contains(arrangement.text, Qt::CaseInsensitive);
}

bool standsBefore(const CustomerArrangement &arrangement, const CustomerRows &rows, int one, int other)
{
    return keyOf(arrangement, rows, one) < keyOf(arrangement, rows, other);
}

QList<qint32> arranged(const CustomerArrangement &arrangement, const CustomerRows &rows)
{
    std::vector<Key> keys;
    keys.reserve(static_cast<size_t>(rows.size()));
    for (int place = 0; place < rows.size(); ++place) {
        if (shows(arrangement, rows, place))
            keys.push_back(keyOf(arrangement, rows, place));
    }
    std::sort(keys.begin(), keys.end());
    QList<qint32> places;
    places.reserve(static_cast<qsizetype>(keys.size()));
    for (const Key &key : keys)
        places.append(key.place);
    return places;
}

} // namespace saldo::items
