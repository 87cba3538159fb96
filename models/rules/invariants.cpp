#include "rules/invariants.h"

#include <QHash>
#include <algorithm>

namespace saldo::rules {

using Kind = Violation::Kind;

namespace {

// The first license gives credits if they were chosen, every further one at once (desk rules, section 2).
qint64 grantsOf(const QList<License> &licenses)
{
    return std::count_if(licenses.cbegin(), licenses.cend(), [](const License &license) {
        return license.ordinal > 1 || license.freeSupport == FreeSupport::Credits;
    });
}

void checkLedger(const CustomerHistory &history, QList<Violation> &found)
{
    qint64 balance = 0;
    int ordinal = 0;
    for (const LedgerEntry &entry : history.entries) {
        balance += entry.amount;
        ordinal += 1;
        if (balance < 0)
            found.append({Kind::BalanceBelowZero, entry.id, 0, balance});
        if (entry.balance != balance)
            found.append({Kind::EntryDoesNotFollow, entry.id, balance, entry.balance});
        else if (entry.ordinal != ordinal)
            found.append({Kind::EntryDoesNotFollow, entry.id, ordinal, entry.ordinal});
        if (entry.amount == 0)
            found.append({Kind::EmptyEntry, entry.id});
    }
    if (history.customer.balance != balance)
        found.append({Kind::BalanceNotSum, history.customer.id, balance, history.customer.balance});
    const auto grants = std::count_if(history.entries.cbegin(), history.entries.cend(), [](const LedgerEntry &entry) {
        return entry.kind == EntryKind::LicenseGrant;
    });
    if (grants != grantsOf(history.licenses))
        found.append({Kind::Grants, history.customer.id, grantsOf(history.licenses), grants});
}

void checkTickets(const CustomerHistory &history, QList<Violation> &found)
{
    QHash<QString, qint64> sums;
    for (const LedgerEntry &entry : history.entries) {
        if (!entry.ticket.isEmpty())
            sums[entry.ticket] += entry.amount;
    }
    for (const Ticket &ticket : history.tickets) {
        const qint64 charged = -sums.value(ticket.id);
        if (charged != ticket.charged)
            found.append({Kind::ChargedNotSum, ticket.id, charged, ticket.charged});
        if (ticket.charged > 0 && ticket.coverage != Coverage::Credits)
            found.append({Kind::ChargedWithoutCredits, ticket.id, 0, ticket.charged});
        if (ticket.hold != Hold::None && (ticket.closed || ticket.coverage != Coverage::Credits))
            found.append({Kind::HoldNotPossible, ticket.id});
        const qint64 missing = ticket.price - ticket.charged;
        if (ticket.hold == Hold::Credits && missing <= history.customer.balance)
            found.append({Kind::WaitsForNothing, ticket.id, missing, history.customer.balance});
        if (ticket.answerDue.has_value() != (statusOf(ticket) == Status::Open))
            found.append({Kind::AnswerDueNotByStatus, ticket.id});
        if (ticket.closed != (ticket.resolution != Resolution::None))
            found.append({Kind::ResolutionNotByClosing, ticket.id});
    }
}

void checkPeriods(const CustomerHistory &history, QDate today, QList<Violation> &found)
{
    int running = 0;
    for (const Period &period : history.periods) {
        const PeriodState state = stateOn(period, today);
        running += state == PeriodState::Active || state == PeriodState::Suspended ? 1 : 0;
        if (state == PeriodState::Ended && daysServed(period, today) != daysBought(period))
            found.append({Kind::DaysServed, period.id, daysBought(period), daysServed(period, today)});
    }
    if (running > 1)
        found.append({Kind::PeriodsRunning, history.customer.id, 1, running});
}

// With %1 the id, %2 what is expected, %3 what was found.
const char *patternOf(Kind kind)
{
    switch (kind) {
    case Kind::BalanceBelowZero:
        return "%1: the balance is below 0 after this entry: %3";
    case Kind::EntryDoesNotFollow:
        return "%1: the entry does not follow those before it: expected %2, found %3";
    case Kind::EmptyEntry:
        return "%1: the entry is empty";
    case Kind::BalanceNotSum:
        return "%1: the balance is not the sum of the entries: expected %2, found %3";
    case Kind::Grants:
        return "%1: %2 grants with licenses expected, %3 found";
    case Kind::ChargedNotSum:
        return "%1: its entries do not sum to what is charged: expected %2, found %3";
    case Kind::ChargedWithoutCredits:
        return "%1: charged without coverage by credits: %3";
    case Kind::HoldNotPossible:
        return "%1: on hold though it can't be";
    case Kind::WaitsForNothing:
        return "%1: waits for credits that are there: %2 needed, %3 there";
    case Kind::AnswerDueNotByStatus:
        return "%1: answer due and status disagree";
    case Kind::ResolutionNotByClosing:
        return "%1: closed and resolution disagree";
    case Kind::DaysServed:
        return "%1: %2 days bought, %3 served";
    case Kind::PeriodsRunning:
        return "%1: %3 periods run, more than one";
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Violation> findViolations(const CustomerHistory &history, QDate today)
{
    QList<Violation> found;
    checkLedger(history, found);
    checkTickets(history, found);
    checkPeriods(history, today, found);
    return found;
}

QString inWords(const Violation &violation)
{
    // Not arg() in turn: an id may look like a place.
    return QString::fromLatin1(patternOf(violation.kind))
        .replace(QLatin1String("%2"), QString::number(violation.expected))
        .replace(QLatin1String("%3"), QString::number(violation.found))
        .replace(QLatin1String("%1"), violation.id);
}

QStringList violations(const CustomerHistory &history, QDate today)
{
    QStringList sentences;
    for (const Violation &violation : findViolations(history, today))
        sentences << inWords(violation);
    return sentences;
}

int daysServed(const Period &period, QDate today)
{
    if (!period.firstDay.isValid())
        return 0;
    int days = 0;
    for (QDate day = period.firstDay; day <= std::min(period.lastDay, today); day = day.addDays(1)) {
        const bool away = period.suspendedOn.isValid() && day >= period.suspendedOn
            && (!period.resumedOn.isValid() || day < period.resumedOn);
        days += away ? 0 : 1;
    }
    return days;
}

int daysBought(const Period &period)
{
    if (!period.firstDay.isValid())
        return 0;
    const QDate after = period.months > 0 ? addMonths(period.firstDay, period.months)
                                          : period.firstDay.addDays(period.days);
    return static_cast<int>(period.firstDay.daysTo(after));
}

} // namespace saldo::rules
