#include "ui/customers/customer_columns.h"

#include "items/customer_table.h"
#include "ui/customers/customer_words.h"
#include "ui/customers/table_header.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>
#include <QTableView>

namespace saldo::ui {

using items::CustomerColumn;
using store::CustomerRow;

namespace {

// Shown unless the person says otherwise.
bool isUsual(CustomerColumn column)
{
    return column != CustomerColumn::Language && column != CustomerColumn::LastDay && column != CustomerColumn::Open
        && column != CustomerColumn::RenewalDue;
}

// Room for what a column usually shows.
int usualWidth(CustomerColumn column, QDate today)
{
    CustomerRow row;
    row.figures.licenses = 88;
    row.figures.balance = 88'888;
    row.figures.spent = 8'888;
    row.figures.historyDays = store::endsSoonDays * 6;
    row.figures.lastDay = today.addYears(1);
    row.figures.lastRequestAt = rules::startOfDay(QDate(today.year() - 1, 9, 30)); // the month with the longest name
    row.figures.language = rules::Language::Ru;
    row.figures.running = store::Running::Suspended;
    const int text = CellDelegate::widthOf(lookOf(row, column, today, 0));
    row.figures.spent = 1; // lasts longest, which takes the most words
    const int longest = CellDelegate::widthOf(lookOf(row, column, today, 0));
    row.figures.spent = 0; // nothing to tell from
    const int untold = CellDelegate::widthOf(lookOf(row, column, today, 0));
    return std::max({TableHeader::widthOf(headingOf(column), true), text, longest, untold});
}

} // namespace

CustomerColumns::CustomerColumns(QTableView *view, items::CustomerTable *table, QMenu *menu)
    : QObject(view), m_view(view), m_table(table), m_menu(menu)
{
    QHeaderView *header = view->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < items::customerColumns; ++column)
        header->setSectionHidden(column, !isUsual(static_cast<CustomerColumn>(column)));
    header->setSortIndicator(static_cast<int>(table->arrangement().column), table->arrangement().order);
    view->setSortingEnabled(true);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_menu->popup(header->mapToGlobal(at)); });
    connect(menu, &QMenu::aboutToShow, this, &CustomerColumns::fillMenu);
}

void CustomerColumns::fillMenu()
{
    m_menu->clear();
    QHeaderView *header = m_view->horizontalHeader();
    QMenu *sorting = m_menu->addMenu(tr("Sort by"));
    auto *group = new QActionGroup(sorting);
    for (int column = 0; column < items::customerColumns; ++column) {
        const auto which = static_cast<CustomerColumn>(column);
        QAction *sort = sorting->addAction(headingOf(which), this, [this, column] {
            m_view->sortByColumn(column, items::isFigure(static_cast<CustomerColumn>(column)) ? Qt::DescendingOrder
                                                                                              : Qt::AscendingOrder);
        });
        sort->setCheckable(true);
        sort->setChecked(column == header->sortIndicatorSection());
        group->addAction(sort);
    }
    sorting->addSeparator();
    sorting->addAction(tr("Reverse the order"), this, [this, header] {
        const bool ascending = header->sortIndicatorOrder() == Qt::AscendingOrder;
        m_view->sortByColumn(header->sortIndicatorSection(), ascending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    m_menu->addSeparator();
    for (int column = 1; column < items::customerColumns; ++column) { // the name stays
        QAction *shown = m_menu->addAction(headingOf(static_cast<CustomerColumn>(column)));
        shown->setCheckable(true);
        shown->setChecked(!header->isSectionHidden(column));
        connect(shown, &QAction::toggled, header, [header, column](bool on) { header->setSectionHidden(column, !on); });
        connect(shown, &QAction::toggled, this, &CustomerColumns::fit);
    }
}

int CustomerColumns::widthOf(int column) const
{
    return usualWidth(static_cast<CustomerColumn>(column), m_table->today());
}

void CustomerColumns::fit()
{
    QHeaderView *header = m_view->horizontalHeader();
    const QList<int> before = m_fitted;
    m_fitted.clear();
    for (int column = 0; column < items::customerColumns; ++column) {
        const int needed = widthOf(column);
        m_fitted << needed;
        if (column == 0 || header->isSectionHidden(column))
            continue;
        const bool own = !before.isEmpty() && header->sectionSize(column) != before.at(column);
        header->resizeSection(column, own ? std::max(header->sectionSize(column), needed) : needed);
    }
}

void CustomerColumns::restore(const QSettings &settings)
{
    QHeaderView *header = m_view->horizontalHeader();
    if (!header->restoreState(settings.value(QStringLiteral("customers/columns")).toByteArray()))
        return;
    m_table->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    fit();
}

void CustomerColumns::remember(QSettings &settings) const
{
    settings.setValue(QStringLiteral("customers/columns"), m_view->horizontalHeader()->saveState());
}

} // namespace saldo::ui
