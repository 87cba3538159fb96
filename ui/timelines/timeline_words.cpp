#include "ui/timelines/timeline_words.h"

#include "ui/shared/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace saldo::ui::timelinewords {

using items::Mark;
using rules::Period;
using store::TimelineRow;

namespace {

constexpr int mostLines = 8; // of a day's requests

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::timelines)
};

QString whole(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

// The first letter large: what is said of a bar may begin a line or go on in one.
QString begun(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString daysLeft(int days)
{
    return Words::tr("%n day(s) left", "of a period", days);
}

QString money(qint64 cents)
{
    return Words::tr("%1 USD", "a price").arg(QLocale().toString(static_cast<double>(cents) / 100, 'f', 2));
}

QString describeBar(const Mark &mark, const Period &period, QDate today)
{
    const QString days = span(mark.first, mark.last);
    const QString length = wording::lengthOf(period);
    switch (mark.kind) {
    case Mark::Kind::Ended:
        return Words::tr("Ended: %1 (%2)", "a period: days, length").arg(days, length);
    case Mark::Kind::Active:
        if (!mark.ends)
            return Words::tr("Active before the suspension: %1", "a period").arg(days);
        return Words::tr("Active: %1 (%2), %3", "a period: days, length, days left")
            .arg(days, length, daysLeft(rules::daysLeftOn(period, today).value_or(0)));
    case Mark::Kind::Pause:
        return Words::tr("Was suspended: %1", "a period").arg(days);
    case Mark::Kind::Suspended:
        return Words::tr("Suspended since %1: %2 on resuming", "a period: day, days left")
            .arg(whole(mark.first), daysLeft(rules::daysLeftOn(period, today).value_or(0)));
    case Mark::Kind::Queued:
        return Words::tr("Queued: %1. Starts with a request, on no fixed day.", "a period: length").arg(length);
    default:
        return {};
    }
}

QString describeRequests(const Mark &mark, const TimelineRow &row)
{
    QStringList lines;
    for (int i = mark.item; i < mark.item + std::min(mark.count, mostLines); ++i) {
        const store::TimelineRequest &request = row.requests.at(i);
        lines << Words::tr("Request: %1, %2 \u00B7 %3", "day, time, subject")
                     .arg(whole(mark.first), wording::timeOfDay(request.at), request.subject);
    }
    if (mark.count > mostLines)
        lines << Words::tr("and %n more request(s)", nullptr, mark.count - mostLines);
    return lines.join(u'\n');
}

QString describePurchases(const Mark &mark, const TimelineRow &row)
{
    QStringList lines;
    for (int i = mark.item; i < mark.item + mark.count; ++i) {
        const rules::Order &order = row.purchases.at(i);
        QString what = wording::credits(order.credits);
        for (const Period &period : row.periods) {
            if (!order.period.isEmpty() && period.id == order.period)
                what = wording::lengthOf(period);
        }
        lines << Words::tr("Purchase: %1 \u00B7 %2 for %3", "day, what was bought, price")
                     .arg(whole(mark.first), what, money(order.amountCents));
    }
    return lines.join(u'\n');
}

} // namespace

QString span(QDate first, QDate last)
{
    if (first == last)
        return whole(first);
    const QString from = first.year() == last.year() ? QLocale().toString(first, QStringLiteral("d MMM")) : whole(first);
    return Words::tr("%1 \u2013 %2", "first day, last day").arg(from, whole(last));
}

QStringList labels(const Mark &bar, const TimelineRow &row, QDate today)
{
    const Period &period = row.periods.at(bar.item);
    const int left = rules::daysLeftOn(period, today).value_or(0);
    switch (bar.kind) {
    case Mark::Kind::Active:
        if (!bar.ends)
            return {};
        return {Words::tr("until %1 \u00B7 %2", "last day, days left").arg(wording::day(period.lastDay, today), daysLeft(left)),
                daysLeft(left), wording::daysShort(left)};
    case Mark::Kind::Suspended:
        return {Words::tr("suspended \u00B7 %1", "days left").arg(daysLeft(left)), daysLeft(left), wording::daysShort(left)};
    case Mark::Kind::Queued:
        return {Words::tr("queued \u00B7 %1", "length").arg(wording::lengthOf(period)), wording::lengthOf(period),
                period.months > 0 ? Words::tr("%1 m", "months, short").arg(period.months) : wording::daysShort(period.days)};
    case Mark::Kind::Ended:
        if (!bar.ends)
            return {};
        return {wording::lengthOf(period)};
    default:
        return {};
    }
}

QString describe(const Mark &mark, const TimelineRow &row, QDate today)
{
    if (mark.kind == Mark::Kind::Request)
        return describeRequests(mark, row);
    if (mark.kind == Mark::Kind::Purchase)
        return describePurchases(mark, row);
    return describeBar(mark, row.periods.at(mark.item), today);
}

QString state(const TimelineRow &row, QDate today)
{
    const qsizetype queued = std::count_if(row.periods.cbegin(), row.periods.cend(), [today](const Period &period) {
        return rules::stateOn(period, today) == rules::PeriodState::Queued;
    });
    if (const Period *suspended = rules::suspendedOf(row.periods))
        return Words::tr("suspended \u00B7 %1", "days left").arg(daysLeft(rules::daysLeftOn(*suspended, today).value_or(0)));
    if (const Period *active = rules::activeOn(row.periods, today))
        return daysLeft(rules::daysLeftOn(*active, today).value_or(0));
    if (queued > 0)
        return Words::tr("%n period(s) queued", nullptr, static_cast<int>(queued));
    QDate last;
    for (const Period &period : row.periods) {
        if (!period.cancelled && (!last.isValid() || last < period.lastDay))
            last = period.lastDay;
    }
    return last.isValid() ? Words::tr("ended %1", "a period: its last day").arg(wording::day(last, today))
                          : Words::tr("no period");
}

QString balanceAt(const TimelineRow &row, QDate day)
{
    const rules::Instant end = rules::startOfDay(day.addDays(1));
    const store::BalanceStep *last = nullptr;
    for (const store::BalanceStep &step : row.balance)
        last = step.at < end ? &step : last;
    return last ? Words::tr("%1: %2", "day, balance").arg(whole(day), wording::credits(last->balance)) : whole(day);
}

QString sentence(const TimelineRow &row, const QList<Mark> &marks, QDate today)
{
    int requests = 0;
    int purchases = 0;
    for (const Mark &mark : marks) {
        requests += mark.kind == Mark::Kind::Request ? mark.count : 0;
        purchases += mark.kind == Mark::Kind::Purchase ? mark.count : 0;
    }
    const QStringList parts = {row.customer.name, begun(state(row, today)), wording::credits(row.customer.balance),
                               Words::tr("%n request(s)", nullptr, requests), Words::tr("%n purchase(s)", nullptr, purchases)};
    return parts.join(QStringLiteral(". "));
}

} // namespace saldo::ui::timelinewords
