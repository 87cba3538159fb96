#include "ui/shared/commands.h"

#include <QJsonArray>

namespace saldo::ui::commands {

using namespace rules;

namespace {

QJsonObject onTicket(const char *name, const QString &ticket)
{
    return {{QStringLiteral("do"), QString::fromLatin1(name)}, {QStringLiteral("ticket"), ticket}};
}

QJsonObject with(QJsonObject command, const char *field, const QJsonValue &value)
{
    command.insert(QLatin1String(field), value);
    return command;
}

} // namespace

QJsonObject answer(const QString &ticket, const QString &body, Category category, int seen)
{
    const QJsonObject plain = with(with(onTicket("answer", ticket), "body", body), "seen", seen);
    return category == noCategory ? plain : with(plain, "category", category);
}

QJsonObject askCustomer(const QString &ticket, const QString &body)
{
    return with(onTicket("ask_customer", ticket), "body", body);
}

QJsonObject addNote(const QString &ticket, const QString &body)
{
    return with(onTicket("add_note", ticket), "body", body);
}

QJsonObject assess(const QString &ticket, Category category)
{
    return with(onTicket("assess", ticket), "category", category);
}

QJsonObject confirmAssessment(const QString &ticket)
{
    return onTicket("confirm_assessment", ticket);
}

QJsonObject declineAssessment(const QString &ticket)
{
    return onTicket("decline_assessment", ticket);
}

QJsonObject assign(const QString &ticket, const QString &staff)
{
    return with(onTicket("assign", ticket), "staff", staff.isEmpty() ? QJsonValue() : QJsonValue(staff));
}

QJsonObject close(const QString &ticket, Resolution resolution, const QString &of, int seen)
{
    QJsonObject command = with(with(onTicket("close", ticket), "resolution", spell(resolution)), "seen", seen);
    return resolution == Resolution::Duplicate ? with(command, "of", of) : command;
}

QJsonObject markDefect(const QString &ticket)
{
    return onTicket("mark_defect", ticket);
}

QJsonObject rejectDefect(const QString &ticket)
{
    return onTicket("reject_defect", ticket);
}

QJsonObject chooseCoverage(const QString &ticket, Coverage coverage)
{
    return with(onTicket("choose_coverage", ticket), "coverage", spell(coverage));
}

QJsonObject postMessage(const QString &ticket, const QString &body)
{
    return with(onTicket("post_message", ticket), "body", body);
}

QJsonObject splitTicket(const QString &ticket, const QStringList &messages, const QString &newTicket,
                        const QString &subject)
{
    const QJsonObject moving = with(onTicket("split_ticket", ticket), "messages", QJsonArray::fromStringList(messages));
    return with(with(moving, "new_ticket", newTicket), "subject", subject);
}

QJsonObject openTicket(const NewTicket &ticket)
{
    QJsonObject command = onTicket("open_ticket", ticket.ticket);
    command = with(command, "customer", ticket.customer);
    command = with(command, "language", spell(ticket.language));
    command = with(command, "subject", ticket.subject);
    command = with(command, "body", ticket.body);
    if (ticket.coverage != Coverage::None)
        command = with(command, "coverage", spell(ticket.coverage));
    if (ticket.defect)
        command = with(command, "defect", true);
    return ticket.preAgreed ? with(command, "pre_agreed", true) : command;
}

QJsonObject suspendPeriod(const QString &customer)
{
    return with({{QStringLiteral("do"), QStringLiteral("suspend_period")}}, "customer", customer);
}

QJsonObject resumePeriod(const QString &customer)
{
    return with({{QStringLiteral("do"), QStringLiteral("resume_period")}}, "customer", customer);
}

QJsonObject chooseFreeSupport(const QString &license, FreeSupport choice)
{
    const QJsonObject command{{QStringLiteral("do"), QStringLiteral("choose_free_support")}};
    return with(with(command, "license", license), "free_support", spell(choice));
}

} // namespace saldo::ui::commands
