#include "script/look.h"

#include "script/fields.h"
#include "script/instant.h"

#include <cmath>

namespace saldo::script {

using namespace rules;

namespace {

constexpr double maxDueHours = 100'000; // some forty years of desk time [decided]
constexpr qint64 maxNumber = 2'000'000'000;

Instant instant(Fields &from, const char *name)
{
    const std::optional<Instant> value = parseInstant(from.anyString(name));
    if (!value)
        from.spoil(name);
    return value.value_or(0);
}

ShowQuote quote(Fields &from)
{
    ShowQuote look{from.id("customer"), from.optionalInteger("months", -maxNumber, maxNumber),
                   from.optionalInteger("credits", -maxNumber, maxNumber)};
    if (look.months.has_value() == look.credits.has_value())
        from.spoil(look.months ? "credits" : "months");
    return look;
}

ShowDeskTime deskTime(Fields &from)
{
    const ShowDeskTime look{instant(from, "from"), instant(from, "to")};
    if (look.to < look.from)
        from.spoil("to");
    return look;
}

ShowDue due(Fields &from)
{
    const Instant begin = instant(from, "from");
    const double hours = from.number("hours");
    const bool fits = hours > 0 && hours <= maxDueHours;
    const qint64 amountMs = fits ? std::llround(hours * static_cast<double>(msPerHour)) : 0;
    if (amountMs == 0)
        from.spoil("hours");
    return {begin, amountMs};
}

} // namespace

DecodedLook decodeLook(const QJsonObject &object)
{
    Fields from(object);
    const QString what = from.anyString("show");
    Look look;
    if (what == u"customer")
        look.what = ShowCustomer{from.id("customer")};
    else if (what == u"ledger")
        look.what = ShowLedger{from.id("customer")};
    else if (what == u"ticket")
        look.what = ShowTicket{from.id("ticket")};
    else if (what == u"quote")
        look.what = quote(from);
    else if (what == u"desk_time")
        look.what = deskTime(from);
    else if (what == u"due")
        look.what = due(from);
    else
        return {object.value(QLatin1String("show")).isString() ? refuse(Code::UnknownLook)
                                                               : refuse(Code::InvalidField, QStringLiteral("show")),
                {}};
    look.at = instant(from, "at");
    from.pass({"by", "id", "expect"});
    return {from.verdict(), look};
}

} // namespace saldo::script
