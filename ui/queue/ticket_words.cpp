#include "ui/queue/ticket_words.h"

#include "rules/desk_hours.h"
#include "ui/shared/wording.h"

#include <QCoreApplication>

namespace saldo::ui {

using namespace rules;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::queue)
};

constexpr qint64 soonMs = msPerHour;

QString waitingWords(const Ticket &ticket)
{
    switch (statusOf(ticket)) {
    case Status::Open:
        return {};
    case Status::AwaitingCoverage:
        return Words::tr("awaiting coverage");
    case Status::AwaitingConfirmation:
        return Words::tr("awaiting confirmation");
    case Status::AwaitingCredits:
        return Words::tr("awaiting credits");
    case Status::AwaitingCustomer:
        return Words::tr("awaiting customer");
    case Status::Closed:
        return wording::name(ticket.resolution).toLower();
    }
    Q_UNREACHABLE();
}

} // namespace

DueWords dueWords(const Ticket &ticket, const PolicyHistory &policies, Instant now, std::optional<Status> common)
{
    if (!ticket.answerDue) {
        const bool isSaid = !ticket.closed && statusOf(ticket) == common;
        return {isSaid ? QString() : waitingWords(ticket), DueWords::Tone::Waiting};
    }
    if (*ticket.answerDue < now) {
        const qint64 over = deskTime(policies, *ticket.answerDue, now);
        const QString sign = over < 60'000 ? QString() : QStringLiteral("\u2212\u2009"); // of a minute that passed
        return {sign + wording::lateness(over, *ticket.answerDue, now), DueWords::Tone::Overdue};
    }
    const qint64 left = deskTime(policies, now, *ticket.answerDue);
    return {wording::hoursAndMinutes(left), left < soonMs ? DueWords::Tone::Soon : DueWords::Tone::Plain};
}

ChipWords coverageChip(const store::TicketRow &row, QDate today)
{
    const Ticket &ticket = row.ticket;
    if (ticket.defect != Defect::None)
        return {Words::tr("defect"), ChipTone::Warning};
    if (ticket.coverage == Coverage::None)
        return {Words::tr("no coverage"), ChipTone::Warning};
    if (ticket.coverage == Coverage::Credits)
        return {wording::creditsShort(row.balance), ChipTone::Credits};
    if (row.period.id.isEmpty())
        return {Words::tr("period ended"), ChipTone::Plain};
    if (row.period.isSuspended())
        return {Words::tr("suspended", "a period"), ChipTone::Warning};
    return {wording::daysShort(daysLeftOn(row.period, today).value_or(0)), ChipTone::Period};
}

QString rowDescription(const store::TicketRow &row, bool unread, const PolicyHistory &policies, Instant now)
{
    const Ticket &ticket = row.ticket;
    const DueWords due = dueWords(ticket, policies, now);
    QStringList parts = {ticket.subject, Words::tr("ticket %1").arg(ticket.id), row.customerName,
                         wording::name(ticket.language), wording::name(statusOf(ticket))};
    if (unread)
        parts.prepend(Words::tr("unread", "a ticket"));
    if (ticket.category != noCategory)
        parts << wording::category(ticket.category);
    if (due.tone == DueWords::Tone::Overdue)
        parts << Words::tr("answer overdue, %1").arg(due.text);
    else if (due.tone != DueWords::Tone::Waiting)
        parts << Words::tr("answer due in %1").arg(due.text);
    parts << coverageChip(row, deskDay(now)).text;
    parts << (ticket.lastMessage == MessageKind::Customer ? Words::tr("the customer spoke last")
                                                          : Words::tr("the desk spoke last"));
    if (!row.assigneeName.isEmpty())
        parts << row.assigneeName;
    return parts.join(QStringLiteral(", "));
}

} // namespace saldo::ui
