// The horizontal axis of the timelines: desk days on a width in pixels, and its labels.
#pragma once

#include "store/timeline_query.h"

#include <QDate>
#include <QList>
#include <QString>

namespace saldo::ui {

class TimeScale
{
public:
    static constexpr double leastDays = 7;
    static constexpr double mostDays = 1096; // three years, one of them a leap year

    // The days that fit the width, and the (broken) Julian day at its left border.
    double days() const { return m_days; }
    double firstDay() const { return m_first; }
    double width() const { return m_width; }
    double dayWidth() const { return m_width / m_days; }

    void setWidth(double pixels);
    void setFirstDay(double julianDay) { m_first = julianDay; }
    // Shows as many days, within the limits; the instant at `x` stays there.
    void zoomTo(double days, double x);
    void panBy(double pixels) { m_first += pixels / dayWidth(); }

    double xOf(QDate day) const { return xOf(static_cast<double>(day.toJulianDay())); } // its first instant
    double xOf(rules::Instant instant) const;
    double dayAt(double x) const { return m_first + x / dayWidth(); } // a broken Julian day
    store::DaySpan span() const;                                      // seen at least in part

private:
    double xOf(double julianDay) const { return (julianDay - m_first) * dayWidth(); }

    double m_first = 2'460'000;
    double m_days = 243;
    double m_width = 800;
};

// A label of the header and where what it names begins.
struct Tick
{
    QDate first;
    QString label; // empty: a line only
};

// Two lines of labels by how much a day takes: days under months, weeks under months, months under years.
struct Ticks
{
    QList<Tick> upper;
    QList<Tick> lower;
    bool everyDay = false; // the lower ones are days: weekends are told apart
};
// `letterPx`: the width of a digit in the labels' font.
Ticks ticksOf(const TimeScale &scale, int letterPx);

} // namespace saldo::ui
