#include "rules/licenses.h"

#include "rules/ledger.h"

#include <algorithm>

namespace saldo::rules {

namespace {

void grant(Case &at, qint64 credits)
{
    post(at, {.kind = EntryKind::LicenseGrant, .amount = credits});
    tryWaiting(at);
}

void grantFreeSupport(Case &at, License &license, FreeSupport choice)
{
    license.freeSupport = choice;
    const FreeGrants &grants = at.moment.policy().freeSupport;
    if (choice == FreeSupport::Credits) {
        grant(at, grants.firstCredits);
        return;
    }
    Period period;
    period.id = license.id;
    period.customer = at.customer.id;
    period.ordinal = static_cast<int>(at.periods.size()) + 1;
    period.days = grants.firstDays;
    at.periods.append(period);
}

} // namespace

Verdict registerLicense(Case &at, License license)
{
    const bool first = at.licenses.isEmpty();
    if (!first && license.freeSupport)
        return refuse(Code::ChoiceNotOffered);
    license.customer = at.customer.id;
    license.ordinal = static_cast<int>(at.licenses.size()) + 1;
    license.registeredAt = at.moment.now;
    if (!first)
        grant(at, at.moment.policy().freeSupport.furtherCredits);
    else if (license.freeSupport)
        grantFreeSupport(at, license, *license.freeSupport);
    at.licenses.append(license);
    return {};
}

Verdict chooseFreeSupport(Case &at, const QString &id, FreeSupport choice)
{
    const auto found = std::find_if(at.licenses.begin(), at.licenses.end(),
                                    [&id](const License &license) { return license.id == id; });
    Q_ASSERT(found != at.licenses.end());
    if (found->ordinal != 1)
        return refuse(Code::ChoiceNotOffered);
    if (found->freeSupport)
        return refuse(Code::AlreadyChosen);
    grantFreeSupport(at, *found, choice);
    return {};
}

bool freeChoicePending(const QList<License> &licenses)
{
    return !licenses.isEmpty() && !licenses.first().freeSupport;
}

} // namespace saldo::rules
