#include "ui/customers/customer_words.h"

#include "ui/shared/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace saldo::ui {

using items::CustomerColumn;
using store::CustomerFigures;
using store::Running;
using Tone = CellLook::Tone;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::customers)
};

constexpr double longestMonths = 60;
const QString none = QStringLiteral("\u2014");

CellLook figure(qint64 number, Tone tone = Tone::Plain)
{
    return {QLocale().toString(number), tone, true};
}

CellLook nothing(bool figure)
{
    return {none, Tone::Quiet, figure};
}

CellLook credits(const CustomerFigures &figures, qint64 cheapest)
{
    if (figures.licenses == 0)
        return nothing(true);
    const bool low = figures.balance < cheapest;
    CellLook look = figure(figures.balance, low ? Tone::Danger : Tone::Plain);
    look.strong = low;
    return look;
}

CellLook period(const CustomerFigures &figures)
{
    switch (figures.running) {
    case Running::Active:
        return {Words::tr("active", "a period"), Tone::Period};
    case Running::Suspended:
        return {Words::tr("suspended", "a period"), Tone::Warning};
    case Running::None:
        break;
    }
    if (figures.queued == 0)
        return nothing(false);
    return {Words::tr("queued", "a period")}; // its length is told below
}

CellLook daysLeft(const CustomerFigures &figures)
{
    if (figures.running == Running::None)
        return {};
    const bool soon = store::matches(store::CustomerFilter::EndsSoon, figures, 0);
    return figure(figures.daysLeft, soon ? Tone::Warning : Tone::Plain);
}

CellLook lasts(const CustomerFigures &figures)
{
    if (figures.balance == 0)
        return nothing(false);
    if (const std::optional<double> months = store::monthsLeft(figures))
        return {spanOf(*months)};
    return {Words::tr("too early", "to tell how long credits will last"), Tone::Quiet};
}

CellLook renewal(const CustomerFigures &figures, qint64 cheapest)
{
    const QString words = renewalWords(figures, cheapest);
    const bool uncovered = figures.balance < cheapest && figures.running == Running::None && figures.queued == 0;
    return {words, uncovered ? Tone::Danger : Tone::Warning};
}

} // namespace

QString headingOf(CustomerColumn column)
{
    switch (column) {
    case CustomerColumn::Name:
        return Words::tr("Customer");
    case CustomerColumn::Language:
        return Words::tr("Language");
    case CustomerColumn::Licenses:
        return Words::tr("Licenses");
    case CustomerColumn::Credits:
        return Words::tr("Credits");
    case CustomerColumn::Period:
        return Words::tr("Period");
    case CustomerColumn::DaysLeft:
        return Words::tr("Days left");
    case CustomerColumn::LastDay:
        return Words::tr("Last day");
    case CustomerColumn::Spent:
        return Words::tr("Spent / month", "credits");
    case CustomerColumn::Lasts:
        return Words::tr("Lasts", "the balance, for how long");
    case CustomerColumn::LastRequest:
        return Words::tr("Last request");
    case CustomerColumn::Open:
        return Words::tr("Open", "tickets");
    case CustomerColumn::Waiting:
        return Words::tr("Waiting", "tickets that wait for the customer");
    case CustomerColumn::RenewalDue:
        return Words::tr("Renewal due", "why the customer should buy or choose");
    }
    Q_UNREACHABLE();
}

QString explanationOf(CustomerColumn column)
{
    switch (column) {
    case CustomerColumn::Name:
        return Words::tr("Name of the customer");
    case CustomerColumn::Language:
        return Words::tr("Language of the notices to the customer");
    case CustomerColumn::Licenses:
        return Words::tr("Number of licenses");
    case CustomerColumn::Credits:
        return Words::tr("Balance in credits");
    case CustomerColumn::Period:
        return Words::tr("The support period that runs, or those that wait in the queue");
    case CustomerColumn::DaysLeft:
        return Words::tr("Days that are left of the support period, today included");
    case CustomerColumn::LastDay:
        return Words::tr("Last day of the support period, included, at GMT+3");
    case CustomerColumn::Spent:
        return Words::tr("Credits spent on tickets per month, on the average of the last 90 days");
    case CustomerColumn::Lasts:
        return Words::tr("How long the balance lasts if the customer goes on spending like that");
    case CustomerColumn::LastRequest:
        return Words::tr("Day of the last request, at GMT+3");
    case CustomerColumn::Open:
        return Words::tr("Tickets that are not closed");
    case CustomerColumn::Waiting:
        return Words::tr("Open tickets that wait for the customer: a reply, confirmation, credits or coverage");
    case CustomerColumn::RenewalDue:
        return Words::tr("Why the customer should be asked to buy or to choose; the most urgent first");
    }
    Q_UNREACHABLE();
}

CellLook lookOf(const store::CustomerRow &row, CustomerColumn column, QDate today, qint64 cheapest)
{
    const CustomerFigures &figures = row.figures;
    switch (column) {
    case CustomerColumn::Name:
        return {row.name};
    case CustomerColumn::Language:
        return {ui::wording::name(figures.language)};
    case CustomerColumn::Licenses:
        return figures.licenses > 0 ? figure(figures.licenses) : nothing(true);
    case CustomerColumn::Credits:
        return credits(figures, cheapest);
    case CustomerColumn::Period:
        return period(figures);
    case CustomerColumn::DaysLeft:
        return daysLeft(figures);
    case CustomerColumn::LastDay:
        return figures.running == Running::None ? CellLook() : CellLook{wording::day(figures.lastDay, today)};
    case CustomerColumn::Spent:
        return figures.spent > 0 ? figure(std::llround(store::spentPerMonth(figures))) : nothing(true);
    case CustomerColumn::Lasts:
        return lasts(figures);
    case CustomerColumn::LastRequest:
        return figures.lastRequestAt > 0 ? CellLook{wording::day(rules::deskDay(figures.lastRequestAt), today)}
                                         : nothing(false);
    case CustomerColumn::Open:
        return figures.openTickets > 0 ? figure(figures.openTickets) : CellLook();
    case CustomerColumn::Waiting:
        return figures.waiting > 0 ? figure(figures.waiting) : CellLook();
    case CustomerColumn::RenewalDue:
        return renewal(figures, cheapest);
    }
    Q_UNREACHABLE();
}

QString descriptionOf(const store::CustomerRow &row, QDate today, qint64 cheapest)
{
    QStringList parts{row.name};
    for (int column = 1; column < items::customerColumns; ++column) {
        const auto which = static_cast<CustomerColumn>(column);
        const QString text = lookOf(row, which, today, cheapest).text;
        if (!text.isEmpty() && text != none)
            parts << Words::tr("%1: %2", "heading, value").arg(headingOf(which), text);
    }
    return parts.join(QStringLiteral(", "));
}

QString spanOf(double months)
{
    if (months < 1)
        return wording::days(static_cast<int>(months * 30));
    if (months > longestMonths)
        return Words::tr("over 5 years");
    const double shown = months < 10 ? std::round(months * 10) / 10 : std::round(months);
    const int whole = static_cast<int>(shown);
    if (std::abs(shown - whole) < 0.05)
        return Words::tr("%n month(s)", "how long a balance lasts", whole);
    return Words::tr("%1 months", "how long a balance lasts, as 1.5").arg(QLocale().toString(shown, 'f', 1));
}

QString renewalWords(const CustomerFigures &figures, qint64 cheapest)
{
    QStringList words;
    for (const store::CustomerFilter reason : store::renewalReasons(figures, cheapest)) {
        switch (reason) {
        case store::CustomerFilter::OutOfCredits:
            words << Words::tr("no credits", "why a renewal is due");
            break;
        case store::CustomerFilter::BelowCheapest:
            words << Words::tr("only %1", "credits; why a renewal is due").arg(wording::credits(figures.balance));
            break;
        case store::CustomerFilter::EndsSoon:
            words << Words::tr("ends in %n day(s)", "a support period; why a renewal is due", figures.daysLeft);
            break;
        default:
            words << Words::tr("free support not chosen", "why a renewal is due");
        }
    }
    return words.join(QStringLiteral(", "));
}

QString queuedWords(const CustomerFigures &figures)
{
    rules::Period first;
    first.months = figures.queuedMonths;
    first.days = figures.queuedDays;
    if (figures.queued == 1)
        return wording::lengthOf(first);
    return Words::tr("%1 and %n more", "the first period's length, further periods", figures.queued - 1)
        .arg(wording::lengthOf(first));
}

items::CustomerTable::Words wordsFor(const items::CustomerTable &table)
{
    const auto spoken = [](const QString &cell) {
        return cell == none ? Words::tr("nothing", "a dash in a table, said aloud") : cell;
    };
    return {headingOf, explanationOf,
            [&table](const store::CustomerRow &row, CustomerColumn column) {
                return lookOf(row, column, table.today(), table.arrangement().cheapest).text;
            },
            [&table](const store::CustomerRow &row) { return descriptionOf(row, table.today(), table.arrangement().cheapest); },
            spoken};
}

} // namespace saldo::ui
