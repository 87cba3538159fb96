#include "rules/coverage.h"

#include "rules/assessment.h"

namespace saldo::rules {

Availability available(const Case &at)
{
    Availability result;
    if (!at.hasLicense())
        return result;
    const QDate today = at.moment.today();
    result.suspended = suspendedOf(at.periods) != nullptr;
    result.period = activeOn(at.periods, today) != nullptr
        || (!result.suspended && firstQueued(at.periods) != nullptr);
    result.credits = at.customer.balance >= at.moment.policy().price(1);
    return result;
}

Choice chooseAtOpening(const Availability &availability, Coverage asked)
{
    const Code noPeriod = availability.suspended ? Code::PeriodSuspended : Code::NoPeriod;
    if (asked == Coverage::Period)
        return {availability.period ? Verdict() : refuse(noPeriod), asked};
    if (asked == Coverage::Credits)
        return {availability.credits ? Verdict() : refuse(Code::InsufficientCredits), asked};

    if (availability.credits && (availability.period || availability.suspended))
        return {refuse(Code::CoverageChoiceRequired), asked};
    if (availability.period)
        return {{}, Coverage::Period};
    if (availability.credits)
        return {{}, Coverage::Credits};
    return {refuse(availability.suspended ? Code::PeriodSuspended : Code::NoCoverage), asked};
}

void startPeriodIfNeeded(Case &at, const QString &ticket)
{
    const QDate today = at.moment.today();
    if (activeOn(at.periods, today) != nullptr)
        return;
    const Period *queued = firstQueued(at.periods);
    Q_ASSERT(queued != nullptr);
    Period &period = at.periods[queued - at.periods.constData()];
    start(period, today);
    const Facts facts{.day = period.lastDay, .other = period.id};
    note(at, ticket, EventKind::PeriodStarted, facts);
    tell(at, ticket, NoticeKind::PeriodStarted, facts);
}

Verdict chooseCoverage(Case &at, const QString &id, Coverage coverage)
{
    Ticket &ticket = at.ticket(id);
    if (ticket.closed)
        return refuse(Code::TicketClosed);
    if (ticket.defect != Defect::None)
        return refuse(Code::IsDefect);
    if (ticket.coverage == coverage)
        return {};
    if (!lacksCoverage(ticket) && (ticket.charged > 0 || ticket.answered))
        return refuse(Code::CoverageFixed);
    const Choice choice = chooseAtOpening(available(at), coverage);
    if (choice.verdict)
        return choice.verdict;

    ticket.coverage = coverage;
    endHold(ticket);
    ticket.category = ticket.settled = noCategory;
    ticket.price = ticket.settledPrice = 0;
    ticket.agreed = false;
    ticket.turn = Turn::Desk;
    note(at, id, EventKind::CoverageChosen, {.word = spell(coverage)});
    if (coverage == Coverage::Period)
        startPeriodIfNeeded(at, id);
    return {};
}

} // namespace saldo::rules
