#include "rules/invariants.h"

#include <QHash>
#include <algorithm>

namespace saldo::rules {

namespace {

QStringList ofLedger(const CustomerHistory &history)
{
    QStringList found;
    qint64 balance = 0;
    int ordinal = 0;
    for (const LedgerEntry &entry : history.entries) {
        balance += entry.amount;
        ordinal += 1;
        if (balance < 0)
            found << QStringLiteral("%1: the balance is below 0 after entry %2").arg(entry.customer).arg(ordinal);
        if (entry.balance != balance || entry.ordinal != ordinal)
            found << QStringLiteral("%1: entry %2 does not continue the ledger").arg(entry.customer, entry.id);
        if (entry.amount == 0)
            found << QStringLiteral("%1: entry %2 is empty").arg(entry.customer, entry.id);
    }
    if (history.customer.balance != balance)
        found << QStringLiteral("%1: balance %2, sum of entries %3")
                     .arg(history.customer.id).arg(history.customer.balance).arg(balance);
    const auto grants = std::count_if(history.entries.cbegin(), history.entries.cend(), [](const LedgerEntry &entry) {
        return entry.kind == EntryKind::LicenseGrant;
    });
    if (grants > history.licenses.size())
        found << QStringLiteral("%1: more grants than licenses").arg(history.customer.id);
    return found;
}

QStringList ofTickets(const CustomerHistory &history)
{
    QStringList found;
    QHash<QString, qint64> sums;
    for (const LedgerEntry &entry : history.entries) {
        if (!entry.ticket.isEmpty())
            sums[entry.ticket] += entry.amount;
    }
    for (const Ticket &ticket : history.tickets) {
        if (sums.value(ticket.id) != -ticket.charged)
            found << QStringLiteral("%1: its entries do not sum to what is charged").arg(ticket.id);
        if (ticket.charged > 0 && ticket.coverage != Coverage::Credits)
            found << QStringLiteral("%1: charged without coverage by credits").arg(ticket.id);
        if (ticket.hold != Hold::None && (ticket.closed || ticket.coverage != Coverage::Credits))
            found << QStringLiteral("%1: on hold though it can't be").arg(ticket.id);
        if (ticket.hold == Hold::Credits && ticket.price - ticket.charged <= history.customer.balance)
            found << QStringLiteral("%1: waits for credits that are there").arg(ticket.id);
        if (ticket.answerDue.has_value() != (statusOf(ticket) == Status::Open))
            found << QStringLiteral("%1: answer due and status disagree").arg(ticket.id);
        if (ticket.closed != (ticket.resolution != Resolution::None))
            found << QStringLiteral("%1: closed and resolution disagree").arg(ticket.id);
    }
    return found;
}

QStringList ofPeriods(const CustomerHistory &history, QDate today)
{
    QStringList found;
    int running = 0;
    for (const Period &period : history.periods) {
        const PeriodState state = stateOn(period, today);
        running += state == PeriodState::Active || state == PeriodState::Suspended ? 1 : 0;
        if (state == PeriodState::Ended && daysServed(period, today) != daysBought(period))
            found << QStringLiteral("%1: %2 days served, %3 bought")
                         .arg(period.id).arg(daysServed(period, today)).arg(daysBought(period));
    }
    if (running > 1)
        found << QStringLiteral("%1: more than one period runs").arg(history.customer.id);
    return found;
}

} // namespace

QStringList violations(const CustomerHistory &history, QDate today)
{
    return ofLedger(history) + ofTickets(history) + ofPeriods(history, today);
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
