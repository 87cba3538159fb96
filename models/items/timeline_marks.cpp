#include "items/timeline_marks.h"

#include <algorithm>
#include <tuple>

namespace saldo::items {

using namespace rules;

namespace {

void addPart(QList<Mark> &marks, Mark::Kind kind, QDate first, QDate last, int item, bool ends)
{
    if (first <= last)
        marks.append({kind, first, last, item, 1, ends});
}

// A period that was started: its parts before and after a suspension, and the suspension itself. The
// day of suspension is given back (desk rules, section 3), so the suspension begins with it.
void addStarted(QList<Mark> &marks, const Period &period, int item, QDate today)
{
    const bool running = stateOn(period, today) != PeriodState::Ended;
    const Mark::Kind covering = running ? Mark::Kind::Active : Mark::Kind::Ended;
    if (!period.suspendedOn.isValid()) {
        addPart(marks, covering, period.firstDay, period.lastDay, item, true);
        return;
    }
    addPart(marks, covering, period.firstDay, period.suspendedOn.addDays(-1), item, false);
    if (period.isSuspended()) {
        addPart(marks, Mark::Kind::Suspended, period.suspendedOn, std::max(today, period.suspendedOn), item, true);
        return;
    }
    addPart(marks, Mark::Kind::Pause, period.suspendedOn, period.resumedOn.addDays(-1), item, false);
    addPart(marks, covering, period.resumedOn, period.lastDay, item, true);
}

void addPeriods(QList<Mark> &marks, const QList<Period> &periods, QDate today)
{
    QDate taken = today; // the day after which the next queued period is drawn
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const Period &period = periods.at(i);
        if (period.cancelled || !period.firstDay.isValid())
            continue;
        addStarted(marks, period, static_cast<int>(i), today);
        if (!period.isSuspended())
            taken = std::max(taken, period.lastDay);
    }
    for (qsizetype i = 0; i < periods.size(); ++i) {
        Period drawn = periods.at(i);
        if (stateOn(drawn, today) != PeriodState::Queued)
            continue;
        start(drawn, taken.addDays(1));
        addPart(marks, Mark::Kind::Queued, drawn.firstDay, drawn.lastDay, static_cast<int>(i), true);
        taken = drawn.lastDay;
    }
}

// `things` are in the order of their instants: those of one desk day become one mark.
template <typename Things>
void addDots(QList<Mark> &marks, Mark::Kind kind, const Things &things)
{
    qsizetype i = 0;
    while (i < things.size()) {
        const QDate day = deskDay(things.at(i).at);
        const qsizetype from = i;
        while (i < things.size() && deskDay(things.at(i).at) == day)
            i += 1;
        marks.append({kind, day, day, static_cast<int>(from), static_cast<int>(i - from), true});
    }
}

} // namespace

QList<Mark> marksOf(const store::TimelineRow &row, QDate today)
{
    QList<Mark> marks;
    addPeriods(marks, row.periods, today);
    addDots(marks, Mark::Kind::Purchase, row.purchases);
    addDots(marks, Mark::Kind::Request, row.requests);
    std::stable_sort(marks.begin(), marks.end(),
                     [](const Mark &one, const Mark &other) { return one.first < other.first; });
    return marks;
}

} // namespace saldo::items
