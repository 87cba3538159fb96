#include "items/review_table.h"

namespace saldo::items {

using figures::Cell;
using figures::Grouping;
using figures::Sums;
using store::ReviewGroup;
using Unit = Cell::Unit;

namespace {

constexpr int owedRows = 6;
constexpr int namesAtOnce = 120;

Cell share(qint64 part, qint64 whole)
{
    return whole <= 0 ? Cell() : Cell::of(Unit::Share, (2000 * part + (part < 0 ? -whole : whole)) / (2 * whole));
}

Cell time(const std::optional<qint64> &ms)
{
    return ms ? Cell::of(Unit::Ms, *ms) : Cell();
}

QList<ReviewColumn> columnsOf(ReviewPart part, Grouping grouping)
{
    using Column = ReviewColumn;
    switch (part) {
    case ReviewPart::Consumption: {
        QList<Column> columns = {Column::Group, Column::Consumed, Column::Share, Column::Charged, Column::Recategorised,
                                 Column::DefectRefunds, Column::OtherRefunds};
        if (!isOfTime(grouping))
            columns.insert(3, Column::Before);
        if (grouping == Grouping::Customer)
            columns << Column::Balance;
        return columns;
    }
    case ReviewPart::Sales:
        return {Column::Group, Column::Sold, Column::SoldFor, Column::Granted, Column::Adjusted, Column::Spent,
                Column::Difference, Column::PeriodsFor};
    case ReviewPart::Answers:
        return {Column::Group, Column::AnswersGiven, Column::Median, Column::Ninetieth, Column::InTime, Column::Late};
    case ReviewPart::Requests:
        return {Column::Group, Column::Requests, Column::ByPeriod, Column::ByCredits, Column::Uncovered};
    case ReviewPart::Owed:
        return {Column::What, Column::Amount, Column::Value};
    }
    Q_UNREACHABLE();
}

} // namespace

ReviewTable::ReviewTable(QObject *parent) : QAbstractTableModel(parent) {}

void ReviewTable::retranslate()
{
    if (m_columns.isEmpty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ReviewTable::show(const store::ReviewFigures &figures, ReviewPart part)
{
    beginResetModel();
    m_figures = figures;
    m_part = part;
    m_columns = columnsOf(part, figures.request.grouping);
    m_names.clear();
    m_wanted = -1;
    endResetModel();
}

void ReviewTable::name(const QHash<qint64, store::CustomerName> &names)
{
    m_names.insert(names);
    m_wanted = -1;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// Rows are painted one after the other: the first one asks, for all that are near it.
void ReviewTable::want(int row) const
{
    if (std::exchange(m_wanted, m_wanted < 0 ? row : m_wanted) >= 0)
        return;
    auto *table = const_cast<ReviewTable *>(this);
    QMetaObject::invokeMethod(table, [table] {
        if (table->m_wanted >= 0)
            Q_EMIT table->namesWanted(std::max(0, table->m_wanted - namesAtOnce / 2), namesAtOnce);
    }, Qt::QueuedConnection);
}

// Sales have no category and no engineer: by these there is their course in time instead.
Grouping ReviewTable::grouping() const
{
    const Grouping grouping = m_figures.request.grouping;
    const bool without = m_part == ReviewPart::Sales && (grouping == Grouping::Category || grouping == Grouping::Engineer);
    return without ? m_figures.pace : grouping;
}

const QList<ReviewGroup> &ReviewTable::groups() const
{
    return grouping() == m_figures.request.grouping ? m_figures.groups : m_figures.course;
}

std::optional<ReviewGroup> ReviewTable::groupAt(int row) const
{
    if (m_part == ReviewPart::Owed || row < 0 || row >= groups().size())
        return std::nullopt;
    ReviewGroup group = groups().at(row);
    if (const auto name = m_names.constFind(group.key); !group.named && name != m_names.cend()) {
        group.id = name->id;
        group.name = name->name;
        group.balance = name->balance;
        group.named = true;
    }
    return group;
}

std::optional<OwedRow> ReviewTable::owedAt(int row) const
{
    return m_part == ReviewPart::Owed && row >= 0 && row < owedRows ? std::optional(static_cast<OwedRow>(row)) : std::nullopt;
}

Cell ReviewTable::cellOf(const Sums &sums, const ReviewGroup *group, ReviewColumn column) const
{
    const bool account = !m_figures.request.filter.isAboutTickets();
    const auto count = [](qint64 value) { return Cell::of(Unit::Count, value); };
    const auto sale = [account](Unit unit, qint64 value) { return account ? Cell::of(unit, value) : Cell(); };
    switch (column) {
    case ReviewColumn::Group:
        return Cell::ofText(group != nullptr ? (m_words.group ? m_words.group(*group, grouping()) : group->name)
                                             : (m_words.total ? m_words.total() : QString()));
    case ReviewColumn::Consumed:
    case ReviewColumn::Spent:
        return count(sums.consumed());
    case ReviewColumn::Share:
        return share(sums.consumed(), m_figures.total.consumed());
    case ReviewColumn::Before:
        return count(group != nullptr ? group->consumedBefore : m_figures.totalBefore.consumed());
    case ReviewColumn::Charged:
        return count(sums.charged);
    case ReviewColumn::Recategorised:
        return count(sums.recategorised);
    case ReviewColumn::DefectRefunds:
        return count(sums.defectRefunds);
    case ReviewColumn::OtherRefunds:
        return count(sums.otherRefunds);
    case ReviewColumn::Balance:
        return group != nullptr && group->others == 0 && group->named ? count(group->balance) : Cell();
    case ReviewColumn::Sold:
        return sale(Unit::Count, sums.sold);
    case ReviewColumn::SoldFor:
        return sale(Unit::Cents, sums.creditsSoldCents);
    case ReviewColumn::Granted:
        return sale(Unit::Count, sums.granted);
    case ReviewColumn::Adjusted:
        return sale(Unit::Count, sums.adjusted);
    case ReviewColumn::Difference:
        return sale(Unit::Count, sums.sold - sums.consumed());
    case ReviewColumn::PeriodsFor:
        return sale(Unit::Cents, sums.periodsSoldCents);
    case ReviewColumn::AnswersGiven:
        return count(sums.answers);
    case ReviewColumn::Median:
        return time(sums.medianMs);
    case ReviewColumn::Ninetieth:
        return time(sums.ninetiethMs);
    case ReviewColumn::InTime:
        return share(sums.inTime, sums.answers);
    case ReviewColumn::Late:
        return count(sums.answers - sums.inTime);
    case ReviewColumn::Requests:
        return count(sums.requests());
    case ReviewColumn::Uncovered:
    case ReviewColumn::ByPeriod:
    case ReviewColumn::ByCredits: {
        const auto coverage = column == ReviewColumn::ByPeriod ? rules::Coverage::Period
            : column == ReviewColumn::ByCredits                ? rules::Coverage::Credits
                                                               : rules::Coverage::None;
        return count(sums.requestsBy.at(static_cast<size_t>(coverage)));
    }
    default:
        return {};
    }
}

Cell ReviewTable::owedCell(OwedRow row, ReviewColumn column) const
{
    const figures::Owed &owed = m_figures.owed;
    if (column == ReviewColumn::What)
        return Cell::ofText(m_words.owed ? m_words.owed(row) : QString());
    const bool amount = column == ReviewColumn::Amount;
    switch (row) {
    case OwedRow::PaidCredits:
        return amount ? Cell::of(Unit::Count, owed.paidCredits) : Cell::of(Unit::Cents, owed.creditsCents);
    case OwedRow::GivenCredits:
        return amount ? Cell::of(Unit::Count, owed.credits - owed.paidCredits) : Cell::of(Unit::Cents, 0);
    case OwedRow::ActiveDays:
        return amount ? Cell::of(Unit::Count, owed.activeDays) : Cell::of(Unit::Cents, owed.activeCents);
    case OwedRow::SuspendedDays:
        return amount ? Cell::of(Unit::Count, owed.suspendedDays) : Cell::of(Unit::Cents, owed.suspendedCents);
    case OwedRow::QueuedDays:
        return amount ? Cell::of(Unit::Count, owed.queuedDays) : Cell::of(Unit::Cents, owed.queuedCents);
    case OwedRow::All:
        return amount ? Cell() : Cell::of(Unit::Cents, owed.cents());
    }
    Q_UNREACHABLE();
}

Cell ReviewTable::cellAt(int row, int column) const
{
    if (const std::optional<OwedRow> owed = owedAt(row))
        return owedCell(*owed, m_columns.at(column));
    const std::optional<ReviewGroup> group = groupAt(row);
    return cellOf(group ? group->sums : m_figures.total, group ? &*group : nullptr, m_columns.at(column));
}

QString ReviewTable::headingOf(ReviewColumn column) const
{
    if (column == ReviewColumn::Group && m_words.grouping)
        return m_words.grouping(grouping());
    return m_words.heading ? m_words.heading(column) : QString();
}

// A file says the year of each; in sight it stands above, and the room is for the figures.
QString ReviewTable::groupInSight(const ReviewGroup &group) const
{
    const auto yearOf = [](const ReviewGroup &one) { return QDate::fromJulianDay(one.key).year(); };
    const bool years = isOfTime(grouping()) && yearOf(groups().first()) != yearOf(groups().last());
    return m_words.groupInSight(group, grouping(), years);
}

QStringList ReviewTable::headings() const
{
    QStringList headings;
    for (const ReviewColumn column : m_columns)
        headings << headingOf(column);
    return headings;
}

QList<QList<Cell>> ReviewTable::cells() const
{
    QList<QList<Cell>> rows;
    for (int row = 0; row < rowCount(); ++row) {
        QList<Cell> cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << cellAt(row, column);
        rows << cells;
    }
    return rows;
}

int ReviewTable::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_columns.isEmpty())
        return 0;
    return m_part == ReviewPart::Owed ? owedRows : static_cast<int>(groups().size()) + 1;
}

int ReviewTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ReviewTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == TotalRole)
        return index.row() == rowCount() - 1;
    if (role != Qt::DisplayRole && role != CellRole)
        return {};
    if (m_part != ReviewPart::Owed && index.row() < groups().size() && !groups().at(index.row()).named
        && !m_names.contains(groups().at(index.row()).key))
        want(index.row());
    if (const auto group = groupAt(index.row()); group && role == Qt::DisplayRole && index.column() == 0 && m_words.groupInSight)
        return groupInSight(*group);
    const Cell cell = cellAt(index.row(), index.column());
    if (role == CellRole)
        return QVariant::fromValue(cell);
    return m_words.cell ? m_words.cell(cell) : QString::number(cell.value);
}

QVariant ReviewTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return headingOf(m_columns.at(section));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == 0 ? Qt::AlignLeft : Qt::AlignRight);
    return {};
}

store::ReviewFigures withMost(const store::ReviewFigures &figures, qsizetype groups)
{
    if (figures.groups.size() <= groups + 1)
        return figures;
    store::ReviewFigures some = figures;
    some.groups.resize(groups);
    ReviewGroup others;
    others.key = -1;
    others.others = static_cast<int>(figures.groups.size() - groups);
    for (qsizetype i = groups; i < figures.groups.size(); ++i) {
        others.sums.addAll(figures.groups.at(i).sums);
        others.consumedBefore += figures.groups.at(i).consumedBefore;
    }
    some.groups.append(others);
    return some;
}

} // namespace saldo::items
