// Support periods (desk rules, section 3): queued, started by a request, suspended once.
#pragma once

#include "rules/calendar.h"
#include "rules/words.h"

#include <QDate>
#include <QList>
#include <QString>

namespace saldo::rules {

struct Period
{
    QString id;
    QString customer;
    int ordinal = 0; // order of acquisition
    int months = 0;  // either months or days; the other is 0
    int days = 0;
    QDate firstDay;      // null while queued
    QDate lastDay;       // included; moves later on resuming. While suspended: as it stood
    QDate suspendedOn;   // null if never suspended
    QDate resumedOn;     // null while suspended
    bool cancelled = false;
    bool endingTold = false; // the notices of section 12 that the calendar causes
    bool endTold = false;
    bool operator==(const Period &) const = default;

    bool isSuspended() const { return suspendedOn.isValid() && !resumedOn.isValid(); }
};

// "P30D", "P6M"
QString lengthOf(const Period &period);

PeriodState stateOn(const Period &period, QDate day);
// Days left on that day, the day included; nothing while queued.
std::optional<int> daysLeftOn(const Period &period, QDate day);

// Whether the period covered that day, by all that is known now (desk rules, section 8).
bool covered(const Period &period, QDate day);

void start(Period &period, QDate day);
void suspend(Period &period, QDate day);
void resume(Period &period, QDate day);

// The customer's periods in order of acquisition; nothing if none is in that state.
const Period *activeOn(const QList<Period> &periods, QDate day);
const Period *suspendedOf(const QList<Period> &periods);
const Period *firstQueued(const QList<Period> &periods);

} // namespace saldo::rules
