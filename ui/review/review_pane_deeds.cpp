// What one does in the review: opens what is behind a figure, goes back, saves it.
#include "ui/review/review_pane.h"

#include "ui/customers/table_look.h"
#include "ui/review/behind_view.h"
#include "ui/review/review_chart.h"
#include "ui/review/review_controls.h"
#include "ui/review/review_print.h"
#include "ui/review/review_words.h"
#include "ui/shared/aside.h"
#include "ui/shared/wording.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>

namespace saldo::ui {

using figures::Cell;
using figures::FactKind;
using figures::Grouping;
using items::OwedRow;
using items::ReviewColumn;
using items::ReviewPart;

namespace {

const QList<FactKind> spending = {FactKind::Charge, FactKind::Recategorisation, FactKind::DefectRefund, FactKind::OtherRefund};
const QList<FactKind> answers = {FactKind::AnswerInTime, FactKind::LateAnswer};

QList<FactKind> kindsOf(ReviewPart part)
{
    switch (part) {
    case ReviewPart::Consumption:
        return spending;
    case ReviewPart::Sales:
        return {FactKind::Purchase};
    case ReviewPart::Answers:
        return answers;
    case ReviewPart::Requests:
        return {FactKind::Request};
    case ReviewPart::Owed:
        break;
    }
    return {};
}

// What a column sums up; what its table does, if it is about all of it.
QList<FactKind> kindsOf(ReviewColumn column, ReviewPart part)
{
    switch (column) {
    case ReviewColumn::Charged:
        return {FactKind::Charge};
    case ReviewColumn::Recategorised:
        return {FactKind::Recategorisation};
    case ReviewColumn::DefectRefunds:
        return {FactKind::DefectRefund};
    case ReviewColumn::OtherRefunds:
        return {FactKind::OtherRefund};
    case ReviewColumn::SoldFor:
        return {FactKind::CreditsSold};
    case ReviewColumn::Granted:
        return {FactKind::LicenseGrant};
    case ReviewColumn::Adjusted:
        return {FactKind::Adjustment};
    case ReviewColumn::Spent:
        return spending;
    case ReviewColumn::PeriodsFor:
        return {FactKind::PeriodSold};
    case ReviewColumn::InTime:
        return {FactKind::AnswerInTime};
    case ReviewColumn::Late:
        return {FactKind::LateAnswer};
    default:
        return kindsOf(part);
    }
}

std::optional<rules::Coverage> coverageOf(ReviewColumn column)
{
    switch (column) {
    case ReviewColumn::ByPeriod:
        return rules::Coverage::Period;
    case ReviewColumn::ByCredits:
        return rules::Coverage::Credits;
    case ReviewColumn::Uncovered:
        return rules::Coverage::None;
    default:
        return std::nullopt;
    }
}

// The days of a month or week, as far as they are of the span.
figures::Span spanOf(const store::ReviewGroup &group, Grouping grouping, const figures::Span &span)
{
    const QDate first = QDate::fromJulianDay(group.key);
    const QDate after = grouping == Grouping::Month ? first.addMonths(1) : first.addDays(7);
    return {std::max(first, span.from), std::min(after.addDays(-1), span.to)};
}

QByteArray csvOf(const items::BehindList &list, const figures::CsvForm &form)
{
    QStringList headings;
    for (int column = 0; column < items::behindColumns; ++column)
        headings << list.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QList<QList<Cell>> rows;
    for (const store::BehindRow &row : list.rows()) {
        QList<Cell> cells;
        for (int column = 0; column < items::behindColumns - 1; ++column)
            cells << Cell::ofText(reviewwords::cell(row, static_cast<items::BehindColumn>(column)));
        const bool money = row.kind == FactKind::CreditsSold || row.kind == FactKind::PeriodSold;
        cells << (figures::isAnswer(row.kind) ? Cell::of(Cell::Unit::Ms, row.value)
                  : row.kind == FactKind::Request ? Cell::ofText(wording::name(row.coverage))
                                                  : Cell::of(money ? Cell::Unit::Cents : Cell::Unit::Count, row.value));
        rows << cells;
    }
    return figures::csv(headings, rows, form);
}

// In any thread. Customers that have no names yet get them.
QByteArray csvOf(store::Connection &connection, const store::ReviewFigures &figures, ReviewPart part,
                 const items::ReviewTable::Words &words, const figures::CsvForm &form)
{
    items::ReviewTable table;
    table.setWords(words);
    table.show(figures, part);
    table.name(store::namesOf(connection, figures.groups));
    return figures::csv(table.headings(), table.cells(), form);
}

bool write(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

void ReviewPane::openBehind(const QList<FactKind> &kinds, const store::ReviewGroup *group, Grouping grouping,
                            std::optional<rules::Category> category, std::optional<rules::Coverage> coverage)
{
    if (!m_figures || kinds.isEmpty() || (group != nullptr && !group->named))
        return;
    store::BehindQuestion question{kinds, m_figures->request.span, m_figures->request.filter};
    QStringList title;
    if (kinds == spending)
        title << tr("Credits consumed");
    else if (kinds == answers)
        title << tr("Answers");
    else
        title << reviewwords::name(kinds.first());
    if (group != nullptr) {
        title << reviewwords::group(*group, grouping);
        if (isOfTime(grouping))
            question.span = spanOf(*group, grouping, question.span);
        else if (grouping == Grouping::Category)
            question.filter.category = static_cast<rules::Category>(group->key);
        else if (grouping == Grouping::Engineer)
            question.filter.engineer = group->id;
        else if (grouping == Grouping::Customer)
            question.filter.customer = group->id;
        else
            question.filter.language = static_cast<rules::Language>(group->key);
    }
    if (category) {
        question.filter.category = category;
        title << reviewwords::category(*category);
    }
    if (coverage) {
        question.filter.coverage = coverage;
        title << wording::name(*coverage);
    }
    if (group == nullptr || !isOfTime(grouping))
        title << reviewwords::span(question.span);
    m_cameFrom = focusWidget();
    m_stack->setCurrentWidget(m_behind);
    m_behind->show(title.join(QStringLiteral(" \u00B7 ")), question);
    m_behind->takeFocus();
}

void ReviewPane::goBack()
{
    m_csvFile.clear();
    m_behind->list()->readAll(false);
    m_stack->setCurrentWidget(m_body);
    QWidget *back = m_cameFrom != nullptr && m_body->isAncestorOf(m_cameFrom) ? m_cameFrom : m_tableView;
    back->setFocus();
}

void ReviewPane::openCard(ReviewCards::Card card)
{
    switch (card) {
    case ReviewCards::Consumed:
        return choose(ReviewPart::Consumption);
    case ReviewCards::DefectRefunds:
        return openBehind({FactKind::DefectRefund}, nullptr, Grouping::Month);
    case ReviewCards::Sold:
        return choose(ReviewPart::Sales);
    case ReviewCards::Owed:
        return choose(ReviewPart::Owed);
    case ReviewCards::InTime:
    case ReviewCards::Median:
        return choose(ReviewPart::Answers);
    }
}

void ReviewPane::openBar(int group, int part)
{
    if (!m_figures || group < 0)
        return;
    if (m_part == ReviewPart::Owed) {
        const OwedRow rows[] = {OwedRow::PaidCredits, OwedRow::ActiveDays, OwedRow::SuspendedDays, OwedRow::QueuedDays};
        return openOwed(rows[std::clamp(part, 0, 3)]);
    }
    const std::optional<store::ReviewGroup> chosen = m_table->groupAt(group);
    if (!chosen)
        return;
    const store::ReviewGroup *one = &*chosen;
    const Grouping grouping = m_table->grouping();
    if (m_part == ReviewPart::Consumption)
        return openBehind(spending, one, grouping, part + 1);
    if (m_part == ReviewPart::Sales)
        return openBehind(part == 0 ? kindsOf(m_part) : spending, one, grouping);
    if (m_part == ReviewPart::Answers)
        return openBehind(answers, one, grouping);
    const rules::Coverage coverages[] = {rules::Coverage::Period, rules::Coverage::Credits, rules::Coverage::None};
    openBehind(kindsOf(m_part), one, grouping, {}, coverages[std::clamp(part, 0, 2)]);
}

void ReviewPane::openRow(const QModelIndex &index)
{
    if (!m_figures || !index.isValid())
        return;
    if (const std::optional<OwedRow> row = m_table->owedAt(index.row()))
        return openOwed(*row);
    const ReviewColumn column = m_table->columns().at(index.column());
    const std::optional<store::ReviewGroup> group = m_table->groupAt(index.row());
    openBehind(kindsOf(column, m_part), group ? &*group : nullptr, m_table->grouping(), {}, coverageOf(column));
}

void ReviewPane::openEngineer(int row)
{
    if (m_figures && row >= 0 && row < m_figures->engineers.size())
        openBehind(spending, &m_figures->engineers.at(row), Grouping::Engineer);
}

void ReviewPane::openCustomer(int row)
{
    if (!m_figures || row < 0 || row >= m_figures->customers.size())
        return;
    store::ReviewGroup customer;
    customer.id = m_figures->customers.at(row).id;
    customer.name = m_figures->customers.at(row).name;
    openBehind(spending, &customer, Grouping::Customer);
}

// What is owed came of all that was acquired until the end of the span.
void ReviewPane::openOwed(OwedRow row)
{
    if (!m_figures)
        return;
    store::BehindQuestion question{{}, {QDate(1970, 1, 1), m_figures->request.span.to}, m_figures->request.filter};
    question.filter.category.reset();
    question.filter.coverage.reset();
    question.filter.engineer.reset();
    if (row == OwedRow::PaidCredits)
        question.kinds = {FactKind::Purchase};
    else if (row == OwedRow::GivenCredits)
        question.kinds = {FactKind::LicenseGrant, FactKind::Adjustment};
    else if (row == OwedRow::All)
        question.kinds = {FactKind::CreditsSold, FactKind::PeriodSold};
    else
        question.kinds = {FactKind::PeriodSold};
    m_cameFrom = focusWidget();
    m_stack->setCurrentWidget(m_behind);
    m_behind->show(tr("%1: what it came of, until %2").arg(reviewwords::owed(row), wording::dayInSentence(question.span.to, QDate())),
                   question);
    m_behind->takeFocus();
}

bool ReviewPane::saveCsv(const QString &file, const figures::CsvForm &form) const
{
    return isBehind() ? write(file, csvOf(*m_behind->list(), form))
                      : write(file, csvOf(m_desk.reads(), *m_figures, m_part, words(), form));
}

bool ReviewPane::printTo(const QString &file) const
{
    return m_figures && ReviewPrint(*m_figures, words(), m_filterWords, m_desk.now(), file).print();
}

void ReviewPane::askCsv()
{
    if (!m_figures)
        return;
    const figures::Span span = m_figures->request.span;
    const QString offered = tr("review %1 to %2.csv", "a file's name, with days")
                                .arg(span.from.toString(Qt::ISODate), span.to.toString(Qt::ISODate));
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the table"), offered, tr("CSV (*.csv)"));
    if (file.isEmpty())
        return;
    if (!isBehind() || m_behind->list()->isWhole())
        return writeCsv(file);
    m_csvFile = file; // written when all of its rows are there
    m_behind->list()->readAll(true);
}

// The rows of what is behind a figure are there. A review may have a row for each of a hundred thousand customers.
void ReviewPane::writeCsv(const QString &file)
{
    const figures::CsvForm form = figures::CsvForm::of(QLocale::system());
    if (isBehind())
        return csvWritten(file, saveCsv(file, form));
    m_saving = true;
    showState();
    const auto job = [file, form, figures = *m_figures, part = m_part](store::Connection &connection) {
        return write(file, csvOf(connection, figures, part, words(), form));
    };
    readAside<bool>(m_desk.reads(), this, job, [this, file](bool written) { csvWritten(file, written); },
                    [this](const QString &failure) {
                        m_saving = false;
                        m_failure = failure;
                        showState();
                    });
}

void ReviewPane::csvWritten(const QString &file, bool written)
{
    m_saving = false;
    showState();
    if (!written)
        QMessageBox::warning(this, tr("Save the table"), tr("%1 can't be written. Choose another folder.").arg(file));
}

// A file that waits for rows is not written when they are left, or can't be read.
void ReviewPane::behindRead()
{
    const items::BehindList *list = m_behind->list();
    if (m_csvFile.isEmpty() || list->busy())
        return;
    const QString file = std::exchange(m_csvFile, {});
    if (isBehind() && list->isWhole() && list->failure().isEmpty())
        writeCsv(file);
}

void ReviewPane::askPdf()
{
    if (!m_figures)
        return;
    const figures::Span span = m_figures->request.span;
    const QString offered = tr("review %1 to %2.pdf", "a file's name, with days")
                                .arg(span.from.toString(Qt::ISODate), span.to.toString(Qt::ISODate));
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the review"), offered, tr("PDF (*.pdf)"));
    if (!file.isEmpty() && !printTo(file))
        QMessageBox::warning(this, tr("Save the review"), tr("%1 can't be written. Choose another folder.").arg(file));
}

} // namespace saldo::ui
