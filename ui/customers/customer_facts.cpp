#include "ui/customers/customer_facts.h"

#include "store/customer_reads.h"
#include "store/load.h"
#include "ui/shared/money.h"
#include "ui/shared/notice_words.h"
#include "ui/shared/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace saldo::ui {

using namespace rules;
using Tone = CellLook::Tone;

namespace {

constexpr int page = 200;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::customers)
};

CellLook figure(const QString &text, Tone tone = Tone::Plain)
{
    return {text, tone, true};
}

QString entryWords(const LedgerEntry &entry)
{
    const QString kind = wording::name(entry.kind);
    if (entry.kind == EntryKind::Adjustment && !entry.reason.isEmpty())
        return Words::tr("%1: %2", "ledger entry, its reason").arg(kind, entry.reason);
    if (entry.category != noCategory)
        return Words::tr("%1, %2", "ledger entry, its category").arg(kind, wording::category(entry.category).toLower());
    return kind;
}

Line lineOf(const LedgerEntry &entry, QDate today, Instant now)
{
    const bool gain = entry.amount > 0;
    return {entry.id,
            {{wording::day(deskDay(entry.at), today)},
             {entryWords(entry)},
             {entry.ticket, Tone::Link},
             figure(wording::signedCredits(entry.amount), gain ? Tone::Period : Tone::Plain),
             figure(QLocale().toString(entry.balance))},
            entry.ticket,
            Words::tr("%1 GMT+3, by %2", "moment, who").arg(wording::moment(entry.at, now), entry.by)};
}

CellLook stateLook(const Period &period, QDate today)
{
    switch (stateOn(period, today)) {
    case PeriodState::Queued:
        return {Words::tr("queued", "a period")};
    case PeriodState::Active:
        return {Words::tr("active", "a period"), Tone::Period};
    case PeriodState::Suspended:
        return {Words::tr("suspended", "a period"), Tone::Warning};
    case PeriodState::Ended:
        return {Words::tr("ended", "a period"), Tone::Quiet};
    case PeriodState::Cancelled:
        return {Words::tr("cancelled", "a period"), Tone::Quiet};
    }
    Q_UNREACHABLE();
}

QString suspensionWords(const Period &period, QDate today)
{
    if (!period.suspendedOn.isValid())
        return {};
    const QString from = wording::day(period.suspendedOn, today);
    if (!period.resumedOn.isValid())
        return Words::tr("since %1", "suspended").arg(from);
    return Words::tr("%1, resumed %2", "suspended, resumed").arg(from, wording::day(period.resumedOn, today));
}

Line lineOf(const Period &period, QDate today)
{
    const bool started = period.firstDay.isValid();
    const std::optional<int> left = daysLeftOn(period, today);
    const PeriodState state = stateOn(period, today);
    const bool counts = state == PeriodState::Active || state == PeriodState::Suspended;
    return {period.id,
            {{wording::lengthOf(period)},
             stateLook(period, today),
             {started ? wording::day(period.firstDay, today) : QString()},
             {started ? wording::day(period.lastDay, today) : QString()},
             figure(counts && left ? QLocale().toString(*left) : QString()),
             {suspensionWords(period, today)}},
            {},
            {}};
}

QString choiceWords(const License &license)
{
    if (license.ordinal > 1)
        return Words::tr("credits", "free support of a license");
    if (!license.freeSupport)
        return Words::tr("not chosen yet", "free support of a license");
    return *license.freeSupport == FreeSupport::Period ? Words::tr("a period", "free support of a license")
                                                       : Words::tr("credits", "free support of a license");
}

Line lineOf(const License &license, QDate today)
{
    const bool open = license.ordinal == 1 && !license.freeSupport;
    return {license.id,
            {{license.id},
             {license.product},
             {wording::shortAddress(license.url)},
             {choiceWords(license), open ? Tone::Warning : Tone::Plain},
             {wording::day(deskDay(license.registeredAt), today)}},
            {},
            {}};
}

Line lineOf(const Ticket &ticket, QDate today)
{
    const Status status = statusOf(ticket);
    const QString state = status == Status::Closed && ticket.resolution != Resolution::None
        ? wording::name(ticket.resolution) : wording::name(status);
    return {ticket.id,
            {{wording::day(deskDay(ticket.openedAt), today)},
             {ticket.id, Tone::Link},
             {ticket.subject},
             {state, status == Status::Closed ? Tone::Quiet : Tone::Plain},
             figure(ticket.charged > 0 ? QLocale().toString(ticket.charged) : QString())},
            ticket.id,
            {}};
}

// What he was told, in his language.
Line lineOf(const Notice &notice, QDate today, Instant now)
{
    const QString words = noticeWords(notice);
    return {notice.id,
            {{wording::day(deskDay(notice.at), today)},
             {words},
             {notice.ticket, Tone::Link},
             {wording::shortName(notice.language), Tone::Quiet}},
            notice.ticket,
            Words::tr("%1 GMT+3: %2", "moment, a notice").arg(wording::moment(notice.at, now), words).toHtmlEscaped(),
            words};
}

} // namespace

QString nameOf(FactSection section)
{
    switch (section) {
    case FactSection::Ledger:
        return Words::tr("Ledger");
    case FactSection::Periods:
        return Words::tr("Periods");
    case FactSection::Licenses:
        return Words::tr("Licenses");
    case FactSection::Orders:
        return Words::tr("Orders");
    case FactSection::Tickets:
        return Words::tr("Tickets");
    case FactSection::Notices:
        return Words::tr("Notices");
    }
    Q_UNREACHABLE();
}

QList<LineColumn> columnsOf(FactSection section)
{
    const QString day = Words::tr("Day", "a date at GMT+3");
    switch (section) {
    case FactSection::Ledger:
        return {{day}, {Words::tr("Entry", "of the ledger")}, {Words::tr("Ticket")}, {Words::tr("Credits"), true},
                {Words::tr("Balance"), true}};
    case FactSection::Periods:
        return {{Words::tr("Length", "of a period")}, {Words::tr("State", "of a period")}, {Words::tr("First day")},
                {Words::tr("Last day")}, {Words::tr("Days left"), true}, {Words::tr("Suspended", "when a period was")}};
    case FactSection::Licenses:
        return {{Words::tr("License")}, {Words::tr("Product")}, {Words::tr("Address", "of a shop on the web")},
                {Words::tr("Free support")}, {Words::tr("Since", "a day")}};
    case FactSection::Orders:
        return {{Words::tr("Order", "its number")}, {day}, {Words::tr("Bought", "what")}, {Words::tr("Licenses"), true}, {Words::tr("Price, USD"), true}};
    case FactSection::Tickets:
        return {{day}, {Words::tr("Ticket")}, {Words::tr("Subject")}, {Words::tr("State", "of a ticket")},
                {Words::tr("Credits"), true}};
    case FactSection::Notices:
        return {{day}, {Words::tr("What the customer was told")}, {Words::tr("Ticket")}, {Words::tr("Language")}};
    }
    Q_UNREACHABLE();
}

QString emptyWords(FactSection section)
{
    switch (section) {
    case FactSection::Ledger:
        return Words::tr("No credit movements yet.");
    case FactSection::Periods:
        return Words::tr("No support period was bought or chosen yet.");
    case FactSection::Licenses:
        return Words::tr("No license: there is no support to buy or use.");
    case FactSection::Orders:
        return Words::tr("Nothing was bought yet.");
    case FactSection::Tickets:
        return Words::tr("No request yet.");
    case FactSection::Notices:
        return Words::tr("The customer was told nothing yet.");
    }
    Q_UNREACHABLE();
}

QList<Line> CustomerFacts::lines(FactSection section, int atLeast) const
{
    const int limit = std::max(page, atLeast);
    switch (section) {
    case FactSection::Ledger:
        return ledger(std::nullopt, limit);
    case FactSection::Periods:
        return periods();
    case FactSection::Licenses:
        return licenses();
    case FactSection::Orders:
        return orders();
    case FactSection::Tickets:
        return tickets(std::nullopt, limit);
    case FactSection::Notices:
        return notices({}, limit);
    }
    Q_UNREACHABLE();
}

LineTable::More CustomerFacts::more(FactSection section) const
{
    // What comes behind the last one that is shown; a copy, for the table may outlive this.
    const CustomerFacts facts = *this;
    if (section == FactSection::Ledger)
        return [facts](const Line &last) {
            const auto entry = store::find<LedgerEntry>(facts.m_desk.reads(), last.id);
            return entry ? facts.ledger(entry->ordinal, page) : QList<Line>();
        };
    if (section == FactSection::Tickets)
        return [facts](const Line &last) {
            const auto ticket = store::find<Ticket>(facts.m_desk.reads(), last.id);
            return ticket ? facts.tickets(ticket, page) : QList<Line>();
        };
    if (section == FactSection::Notices)
        return [facts](const Line &last) { return facts.notices(last.id, page); };
    return {};
}

QList<Line> CustomerFacts::ledger(std::optional<int> before, int limit) const
{
    QList<Line> lines;
    for (const LedgerEntry &entry : store::ledgerPage(m_desk.reads(), m_customer, before, limit))
        lines << lineOf(entry, today(), m_desk.now());
    return lines;
}

QList<Line> CustomerFacts::tickets(const std::optional<Ticket> &before, int limit) const
{
    QList<Line> lines;
    for (const Ticket &ticket : store::ticketsOfCustomer(m_desk.reads(), m_customer, before, limit))
        lines << lineOf(ticket, today());
    return lines;
}

QList<Line> CustomerFacts::notices(const QString &before, int limit) const
{
    QList<Line> lines;
    for (const Notice &notice : store::noticesOfCustomer(m_desk.reads(), m_customer, before, limit))
        lines << lineOf(notice, today(), m_desk.now());
    return lines;
}

QList<Line> CustomerFacts::periods() const
{
    QList<Line> lines;
    for (const Period &period : store::periodsOf(m_desk.reads(), m_customer))
        lines.prepend(lineOf(period, today()));
    return lines;
}

QList<Line> CustomerFacts::licenses() const
{
    QList<Line> lines;
    for (const License &license : store::licensesOf(m_desk.reads(), m_customer))
        lines << lineOf(license, today());
    return lines;
}

QList<Line> CustomerFacts::orders() const
{
    QList<Line> lines;
    const auto account = store::customerAccount(m_desk.reads(), m_customer);
    if (!account)
        return lines;
    // Numbered by customer, from his first order on; the newest one stands first.
    qsizetype number = account->orders.size();
    for (const Order &order : account->orders) {
        QString bought = wording::credits(order.credits);
        for (const Period &period : account->periods) {
            if (period.id == order.period)
                bought = Words::tr("Support period, %1", "its length").arg(wording::lengthOf(period));
        }
        lines << Line{order.id,
                      {{QStringLiteral("%1/%2").arg(m_customer).arg(number--)},
                       {wording::day(deskDay(order.at), today())},
                       {bought},
                       figure(QLocale().toString(order.licenses)),
                       figure(wording::money(order.amountCents))},
                      {},
                      {}};
    }
    return lines;
}

} // namespace saldo::ui
