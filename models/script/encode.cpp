#include "script/encode.h"

#include "rules/prices.h"
#include "script/instant.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace saldo::script {

QJsonObject encodeVerdict(const rules::Verdict &verdict)
{
    if (!verdict)
        return {{QStringLiteral("ok"), true}};
    return {{QStringLiteral("ok"), false},
            {QStringLiteral("error"), rules::codeName(verdict->code)},
            {QStringLiteral("message"), rules::inWords(*verdict)}};
}

QByteArray encodeLine(int number, const QJsonObject &members)
{
    QJsonObject rest = members;
    const bool ok = rest.take(QLatin1String("ok")).toBool();
    QByteArray line = "{\"line\": " + QByteArray::number(number) + ", \"ok\": " + (ok ? "true" : "false");
    if (!rest.isEmpty())
        line += ", " + QJsonDocument(rest).toJson(QJsonDocument::Compact).mid(1);
    else
        line += '}';
    return line;
}

QJsonObject encodePolicy(const rules::Policy &policy)
{
    QJsonArray periods;
    for (const rules::Plan &plan : policy.periods)
        periods.append(QJsonObject{{QStringLiteral("months"), plan.months},
                                   {QStringLiteral("price"), rules::money(plan.priceCents)},
                                   {QStringLiteral("further_license"), rules::money(plan.furtherLicenseCents)}});
    QJsonArray packages;
    for (const rules::Package &package : policy.packages)
        packages.append(QJsonObject{{QStringLiteral("credits"), package.credits},
                                    {QStringLiteral("price"), rules::money(package.priceCents)}});
    QJsonArray weekdays;
    for (const int weekday : policy.deskHours.weekdays)
        weekdays.append(weekday);
    QJsonArray holidays;
    for (const QDate day : policy.holidays)
        holidays.append(formatDay(day));
    const rules::FreeGrants &grants = policy.freeSupport;
    return {
        {QStringLiteral("categories"), QJsonObject{{QStringLiteral("1"), policy.price(1)},
                                                   {QStringLiteral("2"), policy.price(2)},
                                                   {QStringLiteral("3"), policy.price(3)}}},
        {QStringLiteral("free_support"),
         QJsonObject{{QStringLiteral("first"), QJsonObject{{QStringLiteral("days"), grants.firstDays},
                                                           {QStringLiteral("credits"), grants.firstCredits}}},
                     {QStringLiteral("further"), QJsonObject{{QStringLiteral("credits"), grants.furtherCredits}}}}},
        {QStringLiteral("periods"), periods},
        {QStringLiteral("packages"), packages},
        {QStringLiteral("desk_hours"),
         QJsonObject{{QStringLiteral("weekdays"), weekdays},
                     {QStringLiteral("from"), formatTimeOfDay(policy.deskHours.fromMs)},
                     {QStringLiteral("to"), formatTimeOfDay(policy.deskHours.toMs)}}},
        {QStringLiteral("holidays"), holidays},
        {QStringLiteral("answer_within_hours"),
         static_cast<double>(policy.answerWithinMs) / static_cast<double>(rules::msPerHour)}};
}

} // namespace saldo::script
