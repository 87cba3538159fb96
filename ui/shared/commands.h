// Commands as the window sends them: objects of desk-script.md without `at`, `by` and `id`.
#pragma once

#include "rules/account.h"

#include <QJsonObject>
#include <QStringList>

namespace saldo::ui::commands {

// `category`: assessed in the same step, or none. `seen`: public messages shown when it was written.
QJsonObject answer(const QString &ticket, const QString &body, rules::Category category, int seen);
QJsonObject askCustomer(const QString &ticket, const QString &body);
QJsonObject addNote(const QString &ticket, const QString &body);
QJsonObject assess(const QString &ticket, rules::Category category);
QJsonObject confirmAssessment(const QString &ticket);
QJsonObject declineAssessment(const QString &ticket);
QJsonObject assign(const QString &ticket, const QString &staff); // empty: nobody
// `of`: with Duplicate only.
QJsonObject close(const QString &ticket, rules::Resolution resolution, const QString &of, int seen);
QJsonObject markDefect(const QString &ticket);
QJsonObject rejectDefect(const QString &ticket);
QJsonObject chooseCoverage(const QString &ticket, rules::Coverage coverage);
QJsonObject postMessage(const QString &ticket, const QString &body);

// `messages`: ids of the customer's, not the first. `newTicket`: the id of the ticket that they come into.
QJsonObject splitTicket(const QString &ticket, const QStringList &messages, const QString &newTicket,
                        const QString &subject);

struct NewTicket
{
    QString ticket; // its id
    QString customer;
    rules::Language language = rules::Language::En;
    QString subject;
    QString body;
    rules::Coverage coverage = rules::Coverage::None; // None: not asked for
    bool defect = false;
    bool preAgreed = false; // by a manager only
};
QJsonObject openTicket(const NewTicket &ticket);

QJsonObject suspendPeriod(const QString &customer);
QJsonObject resumePeriod(const QString &customer);
QJsonObject chooseFreeSupport(const QString &license, rules::FreeSupport choice);

// Empty texts are left out; so is what stays as it is.
QJsonObject registerCustomer(const QString &customer, const QString &name, rules::Language language, const QString &email);
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
