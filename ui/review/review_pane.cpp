#include "ui/review/review_pane.h"

#include "items/review_reader.h"
#include "ui/customers/table_header.h"
#include "ui/review/bar_list.h"
#include "ui/review/behind_view.h"
#include "ui/review/review_chart.h"
#include "ui/review/review_controls.h"
#include "ui/review/review_words.h"
#include "ui/shared/aside.h"
#include "ui/shared/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QResizeEvent>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <numeric>

namespace saldo::ui {

using figures::Cell;
using items::ReviewPart;
using items::ReviewTable;

namespace {

constexpr int laterMs = 1500; // changes that come together are read once
constexpr int leastGroupWidth = 96;
constexpr int mostGroupWidth = 200; // of a name that is cut where others need the room
constexpr int narrowPane = 1000;
constexpr int sideWidth = 290;
constexpr int narrowSideWidth = 204;

} // namespace

ReviewPane::ReviewPane(desk::DeskLink &desk, QWidget *parent) : Pane(parent), m_desk(desk)
{
    m_reader = new items::ReviewReader(desk.reads(), this);
    m_table = new ReviewTable(this);
    m_table->setWords(words());
    m_later.setSingleShot(true);
    m_later.setInterval(laterMs);
    build();
    connectAll();
    addShortcuts();
    retranslate();
    showState();
}

ReviewTable::Words ReviewPane::words()
{
    return {[](items::ReviewColumn column) { return reviewwords::heading(column); },
            [](figures::Grouping grouping) { return reviewwords::name(grouping); },
            [](const store::ReviewGroup &group, figures::Grouping grouping) { return reviewwords::group(group, grouping); },
            [](const store::ReviewGroup &group, figures::Grouping grouping, bool withYear) {
                return reviewwords::groupInSight(group, grouping, withYear);
            },
            [](items::OwedRow row) { return reviewwords::owed(row); }, [] { return tr("In all"); },
            [](const Cell &cell) { return reviewwords::cell(cell); }};
}

void ReviewPane::connectAll()
{
    connect(m_controls, &ReviewControls::changed, this, &ReviewPane::ask);
    connect(m_reader, &items::ReviewReader::read, this, [this](const store::ReviewFigures &figures) {
        m_figures = figures;
        m_filterWords = m_controls->filterWords();
        m_failure.clear();
        showFigures();
    });
    connect(m_reader, &items::ReviewReader::failed, this, [this](const QString &reason) {
        m_failure = reason;
        showState();
    });
    connect(m_reader, &items::ReviewReader::progressed, m_progress, &QProgressBar::setValue);
    connect(m_reader, &items::ReviewReader::busyChanged, this, &ReviewPane::showState);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_reader->cancel();
        showState();
    });
    connect(m_remedy, &QPushButton::clicked, this, &ReviewPane::ask);
    connect(m_cards, &ReviewCards::opened, this, &ReviewPane::openCard);
    connect(m_chart, &ReviewChart::opened, this, &ReviewPane::openBar);
    connect(m_chart, &ReviewChart::chosenChanged, this, &ReviewPane::showState);
    connect(m_tableView, &QTableView::activated, this, &ReviewPane::openRow);
    connect(m_table, &ReviewTable::namesWanted, this, &ReviewPane::readNames);
    connect(m_engineers, &BarList::opened, this, [this](const QModelIndex &index) { openEngineer(index.row()); });
    connect(m_customers, &BarList::opened, this, [this](const QModelIndex &index) { openCustomer(index.row()); });
    connect(m_behind->list(), &items::BehindList::changed, this, &ReviewPane::behindRead);
    connect(m_behind, &BehindView::back, this, &ReviewPane::goBack);
    connect(m_behind, &BehindView::ticketChosen, this, &ReviewPane::ticketChosen);
    connect(m_behind, &BehindView::customerChosen, this, &ReviewPane::customerChosen);
    connect(m_csv, &QPushButton::clicked, this, &ReviewPane::askCsv);
    connect(m_pdf, &QPushButton::clicked, this, &ReviewPane::askPdf);
    connect(&m_later, &QTimer::timeout, this, &ReviewPane::ask);
    connect(&m_desk, &desk::DeskLink::changed, this, [this](const desk::Touched &touched) {
        m_stale = true;
        if (touched.staff)
            m_controls->refill();
        if (isVisible() && !m_later.isActive())
            m_later.start();
    });
}

void ReviewPane::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    add(QKeySequence::Find, [this] { m_controls->findChild<QWidget *>(QStringLiteral("reviewSpan"))->setFocus(); });
    add(QKeySequence::Print, [this] { askPdf(); });
    add(QKeySequence(QStringLiteral("Ctrl+E")), [this] { askCsv(); });
    add(QKeySequence::Refresh, [this] { ask(); });
    for (int i = 0; i < items::reviewParts; ++i)
        add(QKeySequence(QStringLiteral("Alt+%1").arg(i + 1)), [this, i] {
            choose(static_cast<ReviewPart>(i));
            m_tableView->setFocus();
        });
}

void ReviewPane::ask()
{
    m_stale = false;
    m_later.stop();
    m_progress->setValue(0);
    m_reader->ask(m_controls->request());
    showState();
}

void ReviewPane::choose(ReviewPart part)
{
    m_part = part;
    if (isBehind())
        goBack();
    showPart();
}

bool ReviewPane::isBehind() const
{
    return m_stack->currentWidget() == m_behind;
}

void ReviewPane::showFigures()
{
    m_cards->show(*m_figures);
    QList<BarList::Bar> bars;
    for (const store::ReviewGroup &group : std::as_const(m_figures->engineers))
        bars.append({reviewwords::engineer(group.id, group.name), group.sums.consumed()});
    m_engineers->show(bars);
    bars.clear();
    for (const store::Consumer &customer : std::as_const(m_figures->customers))
        bars.append({customer.name, customer.consumed});
    m_customers->show(bars);
    showPart();
    showState();
    const QWidget *focus = QApplication::focusWidget();
    if (isVisible() && (focus == nullptr || !focus->isVisible()))
        m_tableView->setFocus(); // it could not have the focus while it was not there
    Q_EMIT figuresShown();
}

// Of customers further down; they are read beside the window.
void ReviewPane::readNames(qsizetype from, qsizetype most)
{
    using Names = QHash<qint64, store::CustomerName>;
    const QList<store::ReviewGroup> groups = m_table->figures().groups;
    readAside<Names>(
        m_desk.reads(), this,
        [groups, from, most](store::Connection &connection) { return store::namesOf(connection, groups, from, most); },
        [this](const Names &names) {
            m_table->name(names);
            showState();
        },
        [this](const QString &failure) {
            m_failure = failure;
            showState();
        });
}

void ReviewPane::showPart()
{
    m_parts.at(static_cast<int>(m_part))->setChecked(true);
    if (!m_figures)
        return;
    const int row = std::max(0, m_tableView->currentIndex().row());
    m_table->show(*m_figures, m_part);
    m_chart->show(*m_figures, m_part);
    m_tableView->setCurrentIndex(m_table->index(std::min(row, m_table->rowCount() - 1), 0));
    fitColumns();
    showState();
}

// Room that a column wants with headings and margins like that.
int ReviewPane::columnWidth(int column, bool wrapped, int margin) const
{
    const auto *header = static_cast<const TableHeader *>(m_tableView->horizontalHeader());
    const QAbstractItemView &view = *m_tableView; // tells how wide a column wants to be, with its margins of now
    // The sum of all is below, and mostly the widest.
    const int cells = std::max(view.sizeHintForColumn(column),
                               view.sizeHintForIndex(m_table->index(m_table->rowCount() - 1, column)).width())
        - 2 * (header->margin() - margin);
    const QString heading = m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int words = (wrapped ? TableHeader::wrappedWidthOf(heading) : TableHeader::widthOf(heading))
        - 2 * (TableHeader::usualMargin - margin);
    return std::max(column == 0 ? std::min(cells, mostGroupWidth) : cells, words);
}

// Headings take two lines, then all columns narrower margins, before the first one is cut or the table scrolls sideways.
void ReviewPane::fitColumns()
{
    constexpr std::pair<bool, int> ways[] = {
        {false, TableHeader::usualMargin}, {true, TableHeader::usualMargin}, {true, TableHeader::narrowMargin}};
    const int room = m_tableView->viewport()->width();
    QList<int> widths;
    int together = 0;
    const std::pair<bool, int> *way = std::begin(ways);
    for (;; ++way) {
        widths.clear();
        for (int column = 0; column < m_table->columnCount(); ++column)
            widths << columnWidth(column, way->first, way->second);
        together = std::accumulate(widths.cbegin(), widths.cend(), 0);
        if (together <= room || way + 1 == std::end(ways))
            break;
    }
    auto *header = static_cast<TableHeader *>(m_tableView->horizontalHeader());
    header->setMargin(way->second);
    header->setWrapped(way->first);
    // The first column takes the room that is left.
    m_tableView->setColumnWidth(0, std::max(std::min(widths.first(), leastGroupWidth), room - together + widths.first()));
    for (int column = 1; column < widths.size(); ++column)
        m_tableView->setColumnWidth(column, widths.at(column));
}

// Words about the span, what is being read, and what went wrong.
void ReviewPane::showState()
{
    const bool busy = m_reader->busy();
    m_progressRow->setVisible(busy);
    const QString filter = m_controls->filterWords();
    const figures::Span span = m_controls->request().span;
    m_span->setText(reviewwords::span(span) + QStringLiteral(" \u00B7 ") + reviewwords::compared(figures::spanBefore(span))
                    + (filter.isEmpty() ? QString() : QStringLiteral(" \u00B7 ") + filter));
    m_span->setToolTip(m_span->text());
    const QString chosen = m_chart->hasFocus() ? m_chart->described() : QString();
    m_described->setText(chosen.isEmpty() ? tr("\u2190 \u2192 walk through the chart, Enter opens what is behind a figure.") : chosen);
    m_csv->setEnabled(m_figures.has_value() && !m_saving);
    m_pdf->setEnabled(m_figures.has_value());
    m_remedy->setVisible(!busy);
    m_remedy->setText(m_failure.isEmpty() ? tr("Read the figures") : tr("Try again"));
    if (!m_failure.isEmpty())
        m_message->setText(tr("The figures can't be read: %1").arg(m_failure));
    else
        m_message->setText(busy ? tr("Reading the figures\u2026") : tr("The figures of this span were not read."));
    if (!m_failure.isEmpty() || !m_figures)
        m_stack->setCurrentIndex(0);
    else if (!isBehind())
        m_stack->setCurrentWidget(m_body);
}

void ReviewPane::restore(const QSettings &settings)
{
    m_controls->restore(settings);
    const int part = settings.value(QStringLiteral("review/part"), 0).toInt();
    if (part >= 0 && part < items::reviewParts)
        choose(static_cast<ReviewPart>(part));
    m_stale = true;
}

void ReviewPane::remember(QSettings &settings) const
{
    m_controls->remember(settings);
    settings.setValue(QStringLiteral("review/part"), static_cast<int>(m_part));
}

void ReviewPane::moveTime()
{
    if (!m_controls->moveTime())
        return;
    m_stale = true;
    if (isVisible())
        ask();
}

void ReviewPane::showEvent(QShowEvent *event)
{
    if (m_stale)
        ask();
    Pane::showEvent(event);
}

void ReviewPane::resizeEvent(QResizeEvent *event)
{
    m_side->setFixedWidth(event->size().width() < narrowPane ? narrowSideWidth : sideWidth);
    Pane::resizeEvent(event);
}

// The table has its new width only after the pane, and when the words above it come or go.
bool ReviewPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_tableView->viewport() && m_figures)
        fitColumns();
    return Pane::eventFilter(watched, event);
}

void ReviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange && m_figures)
        m_chart->show(*m_figures, m_part); // the theme is another one
    Pane::changeEvent(event);
}

void ReviewPane::retranslate()
{
    m_title->setText(tr("Review"));
    m_csv->setText(tr("CSV\u2026"));
    m_csv->setToolTip(tr("Save the table in sight as CSV (Ctrl+E)"));
    m_pdf->setText(tr("PDF\u2026"));
    m_pdf->setToolTip(tr("Save the review as PDF (Ctrl+P)"));
    m_cancel->setText(tr("Cancel"));
    m_engineersTitle->setText(tr("By engineer"));
    m_customersTitle->setText(tr("Top customers"));
    m_engineers->setAccessibleName(tr("Credits by engineer"));
    m_customers->setAccessibleName(tr("Customers who consumed most"));
    m_chart->setAccessibleName(tr("Chart"));
    m_tableView->setAccessibleName(tr("Table under the chart"));
    for (int i = 0; i < items::reviewParts; ++i) {
        m_parts.at(i)->setText(reviewwords::name(static_cast<ReviewPart>(i)));
        m_parts.at(i)->setToolTip(QStringLiteral("%1 (Alt+%2)").arg(m_parts.at(i)->text()).arg(i + 1));
    }
    m_table->retranslate();
    if (m_figures)
        showFigures();
    showState();
}

} // namespace saldo::ui
