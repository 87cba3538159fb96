#include "ui/timelines/time_scale.h"

#include "rules/calendar.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace saldo::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::timelines)
};

// "Aug": as a heading, whatever the locale writes within a sentence.
QString heading(QString name)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

QString shortMonth(QDate day)
{
    return heading(QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat));
}

QString monthAndYear(QDate day)
{
    return Words::tr("%1 %2", "month, year")
        .arg(heading(QLocale().standaloneMonthName(day.month())), QString::number(day.year()));
}

void addMonths(QList<Tick> &ticks, const store::DaySpan &span, int step, bool withYear)
{
    QDate first(span.first.year(), span.first.month(), 1);
    while ((first.month() - 1) % step != 0)
        first = first.addMonths(-1);
    for (; first <= span.last; first = first.addMonths(step))
        ticks.append({first, withYear ? monthAndYear(first) : shortMonth(first)});
}

void addYears(QList<Tick> &ticks, const store::DaySpan &span)
{
    for (int year = span.first.year(); year <= span.last.year(); ++year)
        ticks.append({QDate(year, 1, 1), QString::number(year)});
}

} // namespace

void TimeScale::setWidth(double pixels)
{
    m_width = std::max(1.0, pixels);
}

void TimeScale::zoomTo(double days, double x)
{
    const double anchor = dayAt(x);
    m_days = std::clamp(days, leastDays, mostDays);
    m_first = anchor - x / dayWidth();
}

double TimeScale::xOf(rules::Instant instant) const
{
    const QDate day = rules::deskDay(instant);
    const auto since = static_cast<double>(instant - rules::startOfDay(day));
    return xOf(static_cast<double>(day.toJulianDay()) + since / static_cast<double>(rules::msPerDay));
}

store::DaySpan TimeScale::span() const
{
    const auto first = static_cast<qint64>(std::floor(m_first));
    const auto last = static_cast<qint64>(std::ceil(m_first + m_days)) - 1;
    return {QDate::fromJulianDay(first), QDate::fromJulianDay(last)};
}

Ticks ticksOf(const TimeScale &scale, int letterPx)
{
    Ticks ticks;
    const store::DaySpan span = scale.span();
    const double day = scale.dayWidth();
    if (day >= letterPx * 3) {
        ticks.everyDay = true;
        addMonths(ticks.upper, span, 1, true);
        const bool named = day >= letterPx * 8; // "Mon 23"
        for (QDate at = span.first; at <= span.last; at = at.addDays(1)) {
            const QString number = QString::number(at.day());
            const QString name = heading(QLocale().standaloneDayName(at.dayOfWeek(), QLocale::ShortFormat));
            ticks.lower.append({at, named ? Words::tr("%1 %2", "day of the week, day").arg(name, number) : number});
        }
    } else if (day * 7 >= letterPx * 4) {
        addMonths(ticks.upper, span, 1, true);
        for (QDate at = span.first.addDays(1 - span.first.dayOfWeek()); at <= span.last; at = at.addDays(7))
            ticks.lower.append({at, QString::number(at.day())}); // Mondays
    } else {
        addYears(ticks.upper, span);
        addMonths(ticks.lower, span, day * 30 >= letterPx * 5 ? 1 : 3, false);
    }
    return ticks;
}

} // namespace saldo::ui
