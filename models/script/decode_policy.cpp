#include "script/decode.h"

#include "script/fields.h"
#include "script/instant.h"

#include <cmath>

namespace saldo::script {

using namespace rules;

namespace {

constexpr qint64 maxCredits = 1'000'000;
constexpr qint64 maxMonths = 120;
constexpr qint64 maxDays = 3'660;
constexpr double maxAnswerHours = 10'000;

void join(Fields &into, const Fields &inner)
{
    if (const Verdict verdict = inner.verdict())
        into.spoil(verdict->field);
}

std::array<qint64, 3> categories(Fields &from)
{
    Fields inner(from.object("categories"), QStringLiteral("categories."));
    const std::array<qint64, 3> result = {inner.integer("1", 1, maxCredits), inner.integer("2", 1, maxCredits),
                                          inner.integer("3", 1, maxCredits)};
    join(from, inner);
    return result;
}

FreeGrants freeSupport(Fields &from)
{
    Fields inner(from.object("free_support"), QStringLiteral("free_support."));
    Fields first(inner.object("first"), QStringLiteral("free_support.first."));
    Fields further(inner.object("further"), QStringLiteral("free_support.further."));
    const FreeGrants result = {static_cast<int>(first.integer("days", 1, maxDays)),
                               first.integer("credits", 1, maxCredits), further.integer("credits", 1, maxCredits)};
    join(from, inner);
    join(from, first);
    join(from, further);
    return result;
}

qint64 price(Fields &from, const char *name)
{
    const std::optional<qint64> cents = parseMoney(from.anyString(name));
    if (!cents)
        from.spoil(name);
    return cents.value_or(0);
}

QList<Plan> periods(Fields &from)
{
    QList<Plan> result;
    for (const QJsonValue &value : from.array("periods")) {
        Fields inner(value.toObject(), QStringLiteral("periods."));
        const Plan plan = {static_cast<int>(inner.integer("months", 1, maxMonths)), price(inner, "price"),
                           price(inner, "further_license")};
        join(from, inner);
        for (const Plan &other : std::as_const(result)) {
            if (other.months == plan.months)
                from.spoil("periods");
        }
        result.append(plan);
    }
    if (result.isEmpty())
        from.spoil("periods");
    return result;
}

QList<Package> packages(Fields &from)
{
    QList<Package> result;
    for (const QJsonValue &value : from.array("packages")) {
        Fields inner(value.toObject(), QStringLiteral("packages."));
        const Package package = {inner.integer("credits", 1, maxCredits), price(inner, "price")};
        join(from, inner);
        for (const Package &other : std::as_const(result)) {
            if (other.credits == package.credits)
                from.spoil("packages");
        }
        result.append(package);
    }
    if (result.isEmpty())
        from.spoil("packages");
    return result;
}

DeskHours deskHours(Fields &from)
{
    Fields inner(from.object("desk_hours"), QStringLiteral("desk_hours."));
    DeskHours hours;
    for (const QJsonValue &value : inner.array("weekdays")) {
        const std::optional<qint64> weekday = wholeNumber(value, 1, 7);
        if (!weekday || !hours.weekdays.insert(static_cast<int>(*weekday)).second)
            inner.spoil("weekdays");
    }
    if (hours.weekdays.empty())
        inner.spoil("weekdays");
    const std::optional<qint64> begin = parseTimeOfDay(inner.anyString("from"));
    const std::optional<qint64> end = parseTimeOfDay(inner.anyString("to"));
    if (!begin || *begin == msPerDay)
        inner.spoil("from");
    if (!end || (begin && *end <= *begin))
        inner.spoil("to");
    hours.fromMs = begin.value_or(0);
    hours.toMs = end.value_or(0);
    join(from, inner);
    return hours;
}

// May be empty: then no day is a holiday any more. [decided]
std::set<QDate> holidays(Fields &from)
{
    std::set<QDate> result;
    for (const QJsonValue &value : from.array("holidays")) {
        const std::optional<QDate> day = parseDay(value.toString());
        if (!day || !result.insert(*day).second)
            from.spoil("holidays");
    }
    return result;
}

qint64 answerWithin(Fields &from)
{
    const double hours = from.number("answer_within_hours");
    const qint64 ms = hours > 0 && hours <= maxAnswerHours
        ? std::llround(hours * static_cast<double>(msPerHour)) : 0;
    if (ms == 0)
        from.spoil("answer_within_hours");
    return ms;
}

} // namespace

DecodedPolicy decodePolicy(const QJsonObject &members)
{
    Fields from(members, QStringLiteral("policy."));
    PolicyChange change;
    if (from.has("categories"))
        change.categoryCredits = categories(from);
    if (from.has("free_support"))
        change.freeSupport = freeSupport(from);
    if (from.has("periods"))
        change.periods = periods(from);
    if (from.has("packages"))
        change.packages = packages(from);
    if (from.has("desk_hours"))
        change.deskHours = deskHours(from);
    if (from.has("holidays"))
        change.holidays = holidays(from);
    if (from.has("answer_within_hours"))
        change.answerWithinMs = answerWithin(from);
    if (members.isEmpty())
        return {refuse(Code::InvalidField, QStringLiteral("policy")), change};
    return {from.verdict(), change};
}

} // namespace saldo::script
