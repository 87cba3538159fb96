// Commands about accounts, staff and policy as the window sends them; see ui/shared/commands.h.
#pragma once

#include "rules/account.h"

#include <QJsonObject>

namespace saldo::ui::commands {

// An empty mail address is left out.
QJsonObject registerCustomer(const QString &customer, const QString &name, rules::Language language, const QString &email);
// What stays as it is is left out.
QJsonObject changeCustomer(const rules::Customer &before, const rules::Customer &after);
// Without a choice: it is made later, or there is none.
QJsonObject registerLicense(const rules::License &license);
// The amount that was shown: another price by now is refused.
QJsonObject buyPeriod(const QString &customer, const QString &period, int months, qint64 amountCents);
QJsonObject buyCredits(const QString &customer, qint64 credits, qint64 amountCents);
QJsonObject cancelPeriod(const QString &period, const QString &reason);
QJsonObject adjustCredits(const QString &customer, qint64 amount, const QString &reason);

QJsonObject addStaff(const rules::StaffMember &member);
QJsonObject changeStaff(const rules::StaffMember &before, const rules::StaffMember &after);
// `members`: of the policy, those that change.
QJsonObject setPolicy(QDate effectiveFrom, const QJsonObject &members);

} // namespace saldo::ui::commands
