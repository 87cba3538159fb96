#include "rules/prices.h"

#include <algorithm>

namespace saldo::rules {

Quote quotePeriod(const Case &at, int months)
{
    if (!at.hasLicense())
        return {refuse(Code::NoLicense)};
    const QList<Plan> &plans = at.moment.policy().periods;
    const auto plan = std::find_if(plans.cbegin(), plans.cend(),
                                   [months](const Plan &one) { return one.months == months; });
    if (plan == plans.cend())
        return {refuse(Code::NoSuchPlan)};
    return {{}, plan->priceCents + plan->furtherLicenseCents * (at.licenses.size() - 1)};
}

Quote quoteCredits(const Case &at, qint64 credits)
{
    if (!at.hasLicense())
        return {refuse(Code::NoLicense)};
    const QList<Package> &packages = at.moment.policy().packages;
    const auto package = std::find_if(packages.cbegin(), packages.cend(),
                                      [credits](const Package &one) { return one.credits == credits; });
    if (package == packages.cend())
        return {refuse(Code::NoSuchPackage)};
    return {{}, package->priceCents};
}

QString money(qint64 cents)
{
    return QStringLiteral("%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

} // namespace saldo::rules
