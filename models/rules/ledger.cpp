#include "rules/ledger.h"

#include "rules/assessment.h"

#include <algorithm>

namespace saldo::rules {

void post(Case &at, const Posting &posting)
{
    Customer &customer = at.customer;
    const qint64 before = customer.balance;
    customer.balance += posting.amount;
    customer.ledgerEntries += 1;
    Q_ASSERT(customer.balance >= 0 && posting.amount != 0);

    LedgerEntry entry;
    entry.id = QStringLiteral("%1.l%2").arg(at.commandId).arg(at.record.entries.size() + 1);
    entry.customer = customer.id;
    entry.ordinal = customer.ledgerEntries;
    entry.kind = posting.kind;
    entry.amount = posting.amount;
    entry.balance = customer.balance;
    entry.ticket = posting.ticket;
    entry.category = posting.category;
    entry.reason = posting.reason;
    entry.by = at.actor.name();
    entry.at = at.moment.now;
    at.record.entries.append(entry);

    const qint64 cheapest = at.moment.policy().cheapestCategory();
    if (before >= cheapest && customer.balance < cheapest)
        tell(at, {}, NoticeKind::CreditsLow, {.credits = cheapest, .balance = customer.balance});
}

void tryWaiting(Case &at)
{
    QList<QPair<qint64, QString>> waiting;
    for (const Ticket &ticket : std::as_const(at.tickets)) {
        if (!ticket.closed && ticket.hold == Hold::Credits)
            waiting.append({ticket.heldSince, ticket.id});
    }
    std::sort(waiting.begin(), waiting.end());
    for (const auto &[since, id] : std::as_const(waiting)) {
        Ticket &ticket = at.ticket(id);
        if (ticket.price - ticket.charged > at.customer.balance)
            continue;
        settle(at, ticket);
        ticket.turn = Turn::Desk;
    }
}

Verdict adjust(Case &at, qint64 amount, const QString &reason)
{
    if (!at.hasLicense())
        return refuse(Code::NoLicense);
    if (at.customer.balance + amount < 0)
        return refuse(Code::InsufficientCredits);
    post(at, {.kind = EntryKind::Adjustment, .amount = amount, .reason = reason});
    if (amount > 0)
        tryWaiting(at);
    return {};
}

} // namespace saldo::rules
