#include "ui/review/review_words.h"

#include "ui/shared/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace saldo::ui::reviewwords {

using figures::Cell;
using figures::FactKind;
using figures::Grouping;
using figures::Span;
using items::BehindColumn;
using items::OwedRow;
using items::ReviewColumn;
using items::ReviewPart;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::reviewwords)
};

QString day(QDate day, bool withYear)
{
    return QLocale().toString(day, withYear ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM"));
}

// The month by itself, as a heading has it: in Russian not in the genitive.
QString month(QDate first)
{
    return Words::tr("%1 %2", "month, year")
        .arg(QLocale().standaloneMonthName(first.month(), QLocale::LongFormat), QString::number(first.year()));
}

} // namespace

QString span(const Span &span)
{
    if (span.isWholeMonths() && span.from.addMonths(1) > span.to)
        return month(span.from);
    if (span.from == span.to)
        return day(span.from, true);
    return Words::tr("%1 \u2013 %2", "first and last day")
        .arg(day(span.from, span.from.year() != span.to.year()), day(span.to, true));
}

QString compared(const Span &before)
{
    if (before.isWholeMonths())
        return Words::tr("compared with %1").arg(span(before));
    return Words::tr("compared with the %n day(s) before", nullptr, static_cast<int>(before.days()));
}

QString name(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Month:
        return Words::tr("Month");
    case Grouping::Week:
        return Words::tr("Week");
    case Grouping::Category:
        return Words::tr("Category");
    case Grouping::Engineer:
        return Words::tr("Engineer");
    case Grouping::Customer:
        return Words::tr("Customer");
    case Grouping::Language:
        return Words::tr("Language");
    }
    Q_UNREACHABLE();
}

QString by(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Month:
        return Words::tr("By month");
    case Grouping::Week:
        return Words::tr("By week");
    case Grouping::Category:
        return Words::tr("By category");
    case Grouping::Engineer:
        return Words::tr("By engineer");
    case Grouping::Customer:
        return Words::tr("By customer");
    case Grouping::Language:
        return Words::tr("By language");
    }
    Q_UNREACHABLE();
}

QString name(ReviewPart part)
{
    switch (part) {
    case ReviewPart::Consumption:
        return Words::tr("Consumption");
    case ReviewPart::Sales:
        return Words::tr("Sold and spent");
    case ReviewPart::Answers:
        return Words::tr("Answer times");
    case ReviewPart::Requests:
        return Words::tr("Tickets");
    case ReviewPart::Owed:
        return Words::tr("Owed");
    }
    Q_UNREACHABLE();
}

QString category(rules::Category category)
{
    return category == rules::noCategory ? Words::tr("Not assessed") : wording::category(category);
}

QString engineer(const QString &id, const QString &name)
{
    if (id.isEmpty())
        return Words::tr("Nobody");
    return name.isEmpty() ? id : name;
}

QString group(const store::ReviewGroup &group, Grouping grouping)
{
    switch (grouping) {
    case Grouping::Month:
        return month(QDate::fromJulianDay(group.key));
    case Grouping::Week: {
        const QDate monday = QDate::fromJulianDay(group.key);
        return Words::tr("Week %1, from %2", "number, Monday").arg(monday.weekNumber()).arg(day(monday, true));
    }
    case Grouping::Category:
        return category(static_cast<rules::Category>(group.key));
    case Grouping::Engineer:
        return engineer(group.id, group.name);
    case Grouping::Customer:
        return group.others > 0 ? Words::tr("%n other customer(s)", nullptr, group.others) : group.name;
    case Grouping::Language:
        return wording::name(static_cast<rules::Language>(group.key));
    }
    Q_UNREACHABLE();
}

QString groupInSight(const store::ReviewGroup &one, Grouping grouping, bool withYear)
{
    if (grouping != Grouping::Week)
        return group(one, grouping);
    return Words::tr("from %1", "a week, its Monday").arg(day(QDate::fromJulianDay(one.key), withYear));
}

QString shortGroup(const store::ReviewGroup &one, Grouping grouping)
{
    if (grouping == Grouping::Month)
        return QLocale().standaloneMonthName(QDate::fromJulianDay(one.key).month(), QLocale::ShortFormat);
    if (grouping == Grouping::Week)
        return day(QDate::fromJulianDay(one.key), false); // on which it begins
    return group(one, grouping);
}

QString filter(const store::ReviewFilter &filter, const QString &engineerName, const QString &customerName)
{
    QStringList parts;
    if (filter.language)
        parts << Words::tr("language: %1").arg(wording::name(*filter.language));
    if (filter.coverage)
        parts << Words::tr("coverage: %1").arg(wording::name(*filter.coverage));
    if (filter.category)
        parts << category(*filter.category);
    if (filter.engineer)
        parts << Words::tr("engineer: %1").arg(engineer(*filter.engineer, engineerName));
    if (!filter.customer.isEmpty())
        parts << Words::tr("customer: %1").arg(customerName.isEmpty() ? filter.customer : customerName);
    return parts.join(QStringLiteral(" \u00B7 "));
}

namespace {

QString headingOfConsumption(ReviewColumn column)
{
    switch (column) {
    case ReviewColumn::Consumed:
        return Words::tr("Consumed", "credits");
    case ReviewColumn::Share:
        return Words::tr("Share");
    case ReviewColumn::Before:
        return Words::tr("Before", "in the span before");
    case ReviewColumn::Charged:
        return Words::tr("Charged", "credits");
    case ReviewColumn::Recategorised:
        return Words::tr("Recategorised", "credits");
    case ReviewColumn::DefectRefunds:
        return Words::tr("Refunded for defects", "credits");
    case ReviewColumn::OtherRefunds:
        return Words::tr("Other refunds", "credits");
    case ReviewColumn::Balance:
        return Words::tr("Balance now");
    default:
        return {};
    }
}

} // namespace

QString heading(ReviewColumn column)
{
    switch (column) {
    case ReviewColumn::What:
        return Words::tr("What");
    case ReviewColumn::Sold:
        return Words::tr("Credits sold");
    case ReviewColumn::SoldFor:
        return Words::tr("Sold for");
    case ReviewColumn::Granted:
        return Words::tr("Given with licenses");
    case ReviewColumn::Adjusted:
        return Words::tr("Adjusted");
    case ReviewColumn::Spent:
        return Words::tr("Spent", "credits");
    case ReviewColumn::Difference:
        return Words::tr("Sold less spent");
    case ReviewColumn::PeriodsFor:
        return Words::tr("Periods sold for");
    case ReviewColumn::AnswersGiven:
        return Words::tr("Answers");
    case ReviewColumn::Median:
        return Words::tr("Median");
    case ReviewColumn::Ninetieth:
        return Words::tr("9 of 10 within");
    case ReviewColumn::InTime:
        return Words::tr("In time");
    case ReviewColumn::Late:
        return Words::tr("Late", "answers");
    case ReviewColumn::Requests:
        return Words::tr("Tickets");
    case ReviewColumn::ByPeriod:
        return Words::tr("Support period");
    case ReviewColumn::ByCredits:
        return Words::tr("Credits");
    case ReviewColumn::Uncovered:
        return Words::tr("No coverage");
    case ReviewColumn::Amount:
        return Words::tr("Credits or days");
    case ReviewColumn::Value:
        return Words::tr("Sold for");
    default:
        return headingOfConsumption(column);
    }
}

QString owed(OwedRow row)
{
    switch (row) {
    case OwedRow::PaidCredits:
        return Words::tr("Bought credits, unspent");
    case OwedRow::GivenCredits:
        return Words::tr("Given credits, unspent");
    case OwedRow::ActiveDays:
        return Words::tr("Days of running periods");
    case OwedRow::SuspendedDays:
        return Words::tr("Days of suspended periods");
    case OwedRow::QueuedDays:
        return Words::tr("Days of queued periods");
    case OwedRow::All:
        return Words::tr("All that is owed");
    }
    Q_UNREACHABLE();
}

QString number(qint64 value)
{
    const QString size = QLocale().toString(std::abs(value));
    return value < 0 ? QStringLiteral("\u2212") + size : size;
}

QString money(qint64 cents)
{
    const QString size = QLocale().toString(static_cast<double>(std::abs(cents)) / 100, 'f', 2);
    return (cents < 0 ? QStringLiteral("\u2212") : QString()) + Words::tr("$%1", "an amount of money").arg(size);
}

QString cell(const Cell &cell)
{
    switch (cell.unit) {
    case Cell::Unit::None:
        return QStringLiteral("\u2013");
    case Cell::Unit::Text:
        return cell.text;
    case Cell::Unit::Count:
        return number(cell.value);
    case Cell::Unit::Cents:
        return money(cell.value);
    case Cell::Unit::Ms:
        return wording::hoursAndMinutes(cell.value);
    case Cell::Unit::Share: {
        const QString percent = QLocale().toString(static_cast<double>(std::abs(cell.value)) / 10, 'f', 1);
        return (cell.value < 0 ? QStringLiteral("\u2212") : QString()) + Words::tr("%1 %", "percent").arg(percent);
    }
    }
    Q_UNREACHABLE();
}

QString change(qint64 now, qint64 before)
{
    if (before <= 0)
        return {};
    const qint64 percent = (200 * (now - before) + (now < before ? -before : before)) / (2 * before);
    const QString sign = percent < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    return sign + Words::tr("%1 %", "percent").arg(QLocale().toString(std::abs(percent)));
}

QString heading(BehindColumn column)
{
    switch (column) {
    case BehindColumn::When:
        return Words::tr("When, GMT+3");
    case BehindColumn::What:
        return Words::tr("What");
    case BehindColumn::Customer:
        return Words::tr("Customer");
    case BehindColumn::Ticket:
        return Words::tr("Ticket");
    case BehindColumn::Category:
        return Words::tr("Category");
    case BehindColumn::Engineer:
        return Words::tr("Engineer");
    case BehindColumn::Value:
        return Words::tr("Amount");
    }
    Q_UNREACHABLE();
}

QString name(FactKind kind)
{
    switch (kind) {
    case FactKind::LicenseGrant:
        return wording::name(rules::EntryKind::LicenseGrant);
    case FactKind::Purchase:
        return wording::name(rules::EntryKind::Purchase);
    case FactKind::Adjustment:
        return wording::name(rules::EntryKind::Adjustment);
    case FactKind::Charge:
        return wording::name(rules::EntryKind::Charge);
    case FactKind::Recategorisation:
        return wording::name(rules::EntryKind::Recategorisation);
    case FactKind::DefectRefund:
        return Words::tr("Refund for a defect");
    case FactKind::OtherRefund:
        return wording::name(rules::EntryKind::Refund);
    case FactKind::CreditsSold:
        return Words::tr("Credits sold");
    case FactKind::PeriodSold:
        return Words::tr("Period sold");
    case FactKind::AnswerInTime:
        return Words::tr("Answer in time");
    case FactKind::LateAnswer:
        return Words::tr("Late answer");
    case FactKind::Request:
        return Words::tr("Ticket");
    }
    Q_UNREACHABLE();
}

namespace {

QString value(const store::BehindRow &row)
{
    if (row.kind == FactKind::CreditsSold || row.kind == FactKind::PeriodSold)
        return money(row.value);
    if (figures::isAnswer(row.kind))
        return wording::hoursAndMinutes(row.value);
    return row.kind == FactKind::Request ? wording::name(row.coverage) : wording::signedCredits(row.value);
}

} // namespace

QString cell(const store::BehindRow &row, BehindColumn column)
{
    switch (column) {
    case BehindColumn::When:
        return Words::tr("%1, %2", "day, time").arg(day(rules::deskDay(row.at), true), wording::timeOfDay(row.at));
    case BehindColumn::What:
        return name(row.kind);
    case BehindColumn::Customer:
        return row.customerName;
    case BehindColumn::Ticket:
        return row.ticket.isEmpty() ? QString() : Words::tr("%1 \u00B7 %2", "ticket, subject").arg(row.ticket, row.subject);
    case BehindColumn::Category:
        return row.category == rules::noCategory ? QString() : wording::category(row.category);
    case BehindColumn::Engineer:
        return row.engineerName;
    case BehindColumn::Value:
        return value(row);
    }
    Q_UNREACHABLE();
}

} // namespace saldo::ui::reviewwords
