#include "ui/shared/account_commands.h"

#include "rules/prices.h"

#include <QJsonArray>

namespace saldo::ui::commands {

using namespace rules;

namespace {

QJsonObject named(const char *name)
{
    return {{QStringLiteral("do"), QString::fromLatin1(name)}};
}

QJsonObject with(QJsonObject command, const char *field, const QJsonValue &value)
{
    command.insert(QLatin1String(field), value);
    return command;
}

QJsonObject withText(const QJsonObject &command, const char *field, const QString &text)
{
    return text.isEmpty() ? command : with(command, field, text);
}

QJsonArray spelled(const QList<Language> &languages)
{
    QJsonArray words;
    for (const Language language : languages)
        words.append(spell(language));
    return words;
}

} // namespace

QJsonObject registerCustomer(const QString &customer, const QString &name, Language language, const QString &email)
{
    const QJsonObject command = with(with(named("register_customer"), "customer", customer), "name", name);
    return withText(with(command, "language", spell(language)), "email", email);
}

QJsonObject changeCustomer(const Customer &before, const Customer &after)
{
    QJsonObject command = with(named("change_customer"), "customer", before.id);
    if (after.name != before.name)
        command = with(command, "name", after.name);
    if (after.language != before.language)
        command = with(command, "language", spell(after.language));
    return after.email == before.email ? command : withText(command, "email", after.email);
}

QJsonObject registerLicense(const License &license)
{
    QJsonObject command = with(with(named("register_license"), "license", license.id), "customer", license.customer);
    command = withText(withText(command, "url", license.url), "product", license.product);
    return license.freeSupport ? with(command, "free_support", spell(*license.freeSupport)) : command;
}

QJsonObject buyPeriod(const QString &customer, const QString &period, int months, qint64 amountCents)
{
    const QJsonObject command = with(with(named("buy_period"), "customer", customer), "period", period);
    return with(with(command, "months", months), "amount", money(amountCents));
}

QJsonObject buyCredits(const QString &customer, qint64 credits, qint64 amountCents)
{
    const QJsonObject command = with(with(named("buy_credits"), "customer", customer), "credits", credits);
    return with(command, "amount", money(amountCents));
}

QJsonObject cancelPeriod(const QString &period, const QString &reason)
{
    return with(with(named("cancel_period"), "period", period), "reason", reason);
}

QJsonObject adjustCredits(const QString &customer, qint64 amount, const QString &reason)
{
    return with(with(with(named("adjust_credits"), "customer", customer), "amount", amount), "reason", reason);
}

QJsonObject addStaff(const StaffMember &member)
{
    const QJsonObject command = with(with(named("add_staff"), "staff", member.id), "name", member.name);
    const QJsonObject withRole = with(command, "role", spell(member.role));
    return member.languages.isEmpty() ? withRole : with(withRole, "languages", spelled(member.languages));
}

QJsonObject changeStaff(const StaffMember &before, const StaffMember &after)
{
    QJsonObject command = with(named("change_staff"), "staff", before.id);
    if (after.name != before.name)
        command = with(command, "name", after.name);
    if (after.role != before.role)
        command = with(command, "role", spell(after.role));
    if (after.languages != before.languages)
        command = with(command, "languages", spelled(after.languages));
    return after.active == before.active ? command : with(command, "active", after.active);
}

QJsonObject setPolicy(QDate effectiveFrom, const QJsonObject &members)
{
    return with(with(named("set_policy"), "effective_from", effectiveFrom.toString(Qt::ISODate)), "policy", members);
}

} // namespace saldo::ui::commands
