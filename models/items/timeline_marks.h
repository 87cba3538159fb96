// What a customer's row of the timelines consists of, as of a day: bars with exact desk days,
// requests and purchases. Pure: from what the store read to what a view draws.
#pragma once

#include "store/timeline_query.h"

#include <QMetaType>

namespace saldo::items {

struct Mark
{
    enum class Kind {
        Ended,     // bars: a part of a period in which it covered …
        Active,    // … of the one that runs
        Pause,     // a suspension that is over: from its first day to the day before resuming
        Suspended, // from the day of suspension to today, for it goes on
        Queued,    // no date is promised: placed after today and whatever runs, in their order
        Request,   // one desk day's requests
        Purchase   // one desk day's purchases
    };
    Kind kind = Kind::Ended;
    QDate first; // desk days, both included
    QDate last;
    int item = 0;  // place in the row's periods, or the first in its requests or purchases
    int count = 1; // of requests or purchases
    bool ends = true; // the part of a period that ends it, which is the one to be labelled
    bool operator==(const Mark &) const = default;

    bool isBar() const { return kind != Kind::Request && kind != Kind::Purchase; }
};

// By first day; bars before the dots of the same day.
QList<Mark> marksOf(const store::TimelineRow &row, QDate today);

} // namespace saldo::items

Q_DECLARE_METATYPE(QList<saldo::items::Mark>)
