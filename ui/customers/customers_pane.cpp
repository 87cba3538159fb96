#include "ui/customers/customers_pane.h"

#include "ui/customers/customer_columns.h"
#include "ui/customers/customer_detail.h"
#include "ui/customers/customer_words.h"
#include "ui/customers/filter_bar.h"
#include "ui/history/audit_dialog.h"
#include "ui/shared/actions.h"
#include "ui/shared/refusal_words.h"
#include "ui/shared/style_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace saldo::ui {

using items::CustomerColumn;
using items::CustomerTable;
using store::CustomerFilter;
using store::CustomerRow;

namespace {

constexpr int leastTableHeight = 5 * measure::tableRow;
constexpr int leastDetailHeight = 272;
} // namespace

CustomersPane::CustomersPane(desk::DeskLink &desk, const rules::StaffMember &who, QWidget *parent)
    : Pane(parent), m_desk(desk), m_who(who)
{
    build();
    connectAll();
    makeActions();
    retranslate();
}

void CustomersPane::build()
{
    setLook(this, "background");
    setAttribute(Qt::WA_StyledBackground);
    m_table = new CustomerTable(m_desk.reads(), this);
    m_filters = new FilterBar({CustomerFilter::OutOfCredits, CustomerFilter::BelowCheapest, CustomerFilter::EndsSoon,
                               CustomerFilter::Suspended, CustomerFilter::ChoicePending, CustomerFilter::RenewalDue});
    m_filters->setObjectName(QStringLiteral("filters"));
    buildTable();
    m_tableOrMessage = new QStackedWidget;
    m_tableOrMessage->addWidget(m_view);
    m_tableOrMessage->addWidget(buildMessage());
    m_tableOrMessage->setMinimumHeight(leastTableHeight);
    m_detail = new CustomerDetail(m_desk, m_who.role == rules::Role::Manager);
    m_detail->setMinimumHeight(leastDetailHeight);
    m_detail->hide();
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    setLook(m_splitter, "gap");
    m_splitter->addWidget(m_tableOrMessage);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({330, 300});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(buildTop());
    layout->addWidget(m_filters);
    layout->addWidget(m_splitter, 1);
    setTabOrder(m_search, m_columnsButton);
    setTabOrder(m_columnsButton, m_filters);
    setFirst(m_view);
}

QWidget *CustomersPane::buildTop()
{
    m_title = new QLabel;
    m_title->setObjectName(QStringLiteral("customersTitle"));
    setLook(m_title, "title");
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("searchCustomers"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(300);
    m_search->installEventFilter(this);
    m_columnsButton = new QToolButton;
    m_columnsButton->setObjectName(QStringLiteral("columns"));
    m_columnsButton->setPopupMode(QToolButton::InstantPopup);
    m_columnsButton->setFocusPolicy(Qt::TabFocus);
    m_columnsButton->setMenu(m_menu);
    m_auditButton = new QToolButton;
    m_auditButton->setObjectName(QStringLiteral("auditButton"));
    m_auditButton->setFocusPolicy(Qt::TabFocus);
    if (m_who.role != rules::Role::Manager)
        m_auditButton->hide();
    connect(m_auditButton, &QToolButton::clicked, this, [this] { (new AuditDialog(m_desk, this))->show(); });
    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_columnsButton);
    layout->addWidget(m_auditButton);
    layout->addWidget(buildAccountButton());
    return top;
}

void CustomersPane::buildTable()
{
    m_view = figureTable("customers", [this](const QModelIndex &index) {
        return lookOf(index.data(CustomerTable::RowRole).value<CustomerRow>(),
                      static_cast<CustomerColumn>(index.column()), m_table->today(), m_table->arrangement().cheapest);
    });
    m_view->setModel(m_table);
    m_menu = new QMenu(this);
    m_columns = new CustomerColumns(m_view, m_table, m_menu);
}

QWidget *CustomersPane::buildMessage()
{
    m_message = new QLabel;
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    setLook(m_message, "secondary");
    m_remedy = new QPushButton;
    m_remedy->setObjectName(QStringLiteral("remedy"));
    auto *page = new QFrame;
    setLook(page, "card");
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_message);
    layout->addWidget(m_remedy, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

void CustomersPane::connectAll()
{
    connect(m_table, &CustomerTable::stateChanged, this, &CustomersPane::listChanged);
    connect(m_table, &CustomerTable::countsChanged, this, &CustomersPane::countsChanged);
    connect(m_table, &CustomerTable::arranged, this, &CustomersPane::chooseAgain);
    connect(m_table, &QAbstractItemModel::rowsInserted, this, &CustomersPane::listChanged);
    connect(m_table, &QAbstractItemModel::rowsRemoved, this, &CustomersPane::listChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CustomersPane::showCurrent);
    connect(m_view, &QTableView::activated, this, [this] { m_detail->facts()->setFocus(Qt::TabFocusReason); });
    connect(m_filters, &FilterBar::filterChosen, this, &CustomersPane::arrange);
    connect(m_search, &QLineEdit::textChanged, this, &CustomersPane::arrange);
    connect(m_detail, &CustomerDetail::ticketChosen, this, &CustomersPane::ticketChosen);
    connect(&m_desk, &desk::DeskLink::changed, this, &CustomersPane::applyChange);
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        if (m_table->state() == CustomerTable::State::Failed) {
            load();
            return;
        }
        m_search->clear();
        chooseFilter(std::nullopt);
        m_view->setFocus();
    });
}

qint64 CustomersPane::cheapest() const
{
    return m_desk.policies().on(rules::deskDay(m_desk.now())).cheapestCategory();
}

void CustomersPane::load()
{
    arrange();
    m_filters->setCheapest(cheapest());
    m_table->load(rules::deskDay(m_desk.now()));
}

// The filter and the text; the table's headings have set the rest.
void CustomersPane::arrange()
{
    items::CustomerArrangement arrangement = m_table->arrangement();
    arrangement.filter = m_filters->chosen();
    arrangement.text = m_search->text().trimmed();
    arrangement.cheapest = cheapest();
    m_table->arrange(arrangement);
}

void CustomersPane::chooseFilter(std::optional<CustomerFilter> filter)
{
    m_filters->choose(filter);
    arrange();
}

void CustomersPane::chooseCustomer(const QString &customer)
{
    m_customer = customer;
    if (m_table->state() != CustomerTable::State::Ready) {
        if (m_table->state() == CustomerTable::State::Empty)
            load();
        return; // chosen when they are there
    }
    if (m_table->rowOf(customer) >= 0 || !m_table->find(customer)) {
        chooseAgain();
        return;
    }
    m_search->clear();
    chooseFilter(std::nullopt);
}

// After another list: the same customer, else the first one. Where nobody fits nobody's account is below, or what is
// done would be done to one who is not seen in the list.
void CustomersPane::chooseAgain()
{
    listChanged();
    const int row = m_customer.isEmpty() ? -1 : m_table->rowOf(m_customer);
    if (m_table->busy() && row < 0)
        return; // another list is on its way
    if (m_table->rowCount() == 0)
        m_detail->showNobody();
    chooseRow(std::max(row, 0));
}

void CustomersPane::chooseRow(int row)
{
    if (row >= m_table->rowCount())
        return;
    const int column = std::max(0, m_view->currentIndex().column());
    m_view->setCurrentIndex(m_table->index(row, column));
    m_view->scrollTo(m_table->index(row, 0));
    if (m_view->currentIndex().data(CustomerTable::CustomerIdRole).toString() != m_detail->customer())
        showCurrent(); // the row was the current one already
}

void CustomersPane::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || m_applying)
        return;
    m_customer = current.data(CustomerTable::CustomerIdRole).toString();
    m_detail->show(current.data(CustomerTable::RowRole).value<CustomerRow>());
    m_detail->setVisible(true);
}

void CustomersPane::applyChange(const desk::Touched &touched)
{
    QSet<QString> customers = touched.customers;
    for (const desk::TicketChange &change : touched.tickets)
        customers.insert(change.after.customer);
    m_applying = true; // a row that leaves doesn't take the detail with it
    m_table->refresh(customers);
    m_applying = false;
    if (touched.policy || touched.everything)
        load();
    if (m_detail->customer().isEmpty() && m_table->rowCount() > 0)
        chooseAgain(); // somebody fits the filter now
    const std::optional<CustomerRow> row = m_table->find(m_customer);
    if (!row || !customers.contains(m_customer) || m_detail->customer() != m_customer)
        return;
    m_detail->show(*row);
    if (m_table->rowOf(m_customer) < 0)
        m_view->setCurrentIndex({});
}

void CustomersPane::moveTime()
{
    if (m_table->state() == CustomerTable::State::Ready && m_table->today() != rules::deskDay(m_desk.now()))
        load();
}

void CustomersPane::countsChanged()
{
    for (int filter = 0; filter < store::customerFilters; ++filter) {
        const auto which = static_cast<CustomerFilter>(filter);
        m_filters->setCount(which, m_table->count(which));
    }
    listChanged();
}

void CustomersPane::listChanged()
{
    const QLocale locale;
    const int shown = m_table->rowCount();
    const QString total = locale.toString(m_table->total());
    if (m_table->state() != CustomerTable::State::Ready)
        m_title->setText(tr("Customers"));
    else if (shown == m_table->total())
        m_title->setText(tr("Customers \u00B7 %1", "how many").arg(total));
    else
        m_title->setText(tr("Customers \u00B7 %1 of %2", "how many").arg(locale.toString(shown), total));
    showMessage();
}

void CustomersPane::showMessage()
{
    const CustomerTable::State state = m_table->state();
    const bool rows = m_table->rowCount() > 0 && state != CustomerTable::State::Failed;
    {
        // A table that comes into sight with the focus makes its first row the current one, whoever is asked for.
        const QScopedValueRollback comes(m_applying, true);
        m_tableOrMessage->setCurrentIndex(rows ? 0 : 1);
    }
    if (rows)
        return;
    m_remedy->setVisible(false);
    if (state == CustomerTable::State::Failed) {
        m_message->setText(tr("The customers can't be read.") + QLatin1Char('\n') + databaseWords(m_table->failure()));
        m_remedy->setText(tr("Try again"));
        m_remedy->setVisible(true);
    } else if (state != CustomerTable::State::Ready) {
        m_message->setText(tr("Reading the customers\u2026"));
    } else if (m_table->total() == 0) {
        m_message->setText(tr("No customers yet. They come with an import, or when the shop registers a license."));
    } else {
        m_message->setText(tr("No customer fits the filter."));
        m_remedy->setText(tr("Show all customers"));
        m_remedy->setVisible(true);
    }
}

void CustomersPane::restore(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("customers/splitter")).toByteArray());
    m_columns->restore(settings);
    const int filter = settings.value(QStringLiteral("customers/filter"), -1).toInt();
    if (filter >= 0 && filter < store::customerFilters)
        chooseFilter(static_cast<CustomerFilter>(filter));
}

void CustomersPane::remember(QSettings &settings) const
{
    const std::optional<CustomerFilter> filter = m_filters->chosen();
    settings.setValue(QStringLiteral("customers/splitter"), m_splitter->saveState());
    m_columns->remember(settings);
    settings.setValue(QStringLiteral("customers/filter"), filter ? static_cast<int>(*filter) : -1);
}

bool CustomersPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

void CustomersPane::showEvent(QShowEvent *event)
{
    if (m_table->state() == CustomerTable::State::Empty)
        load();
    Pane::showEvent(event);
}

void CustomersPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

void CustomersPane::retranslate()
{
    m_table->setWords(wordsFor(*m_table));
    m_search->setPlaceholderText(tr("Name or id"));
    m_search->setAccessibleName(tr("Search customers"));
    nameClearButton(m_search, tr("Empty the search"));
    m_search->setToolTip(withKeys(tr("Search customers by name or id"), m_find));
    m_auditButton->setText(tr("Audit\u2026"));
    m_auditButton->setToolTip(tr("Derive everything again from the journal and name each disagreement (Ctrl+Shift+A)"));
    m_columnsButton->setText(tr("Columns") + QStringLiteral(" \u25BE"));
    m_columnsButton->setAccessibleName(tr("Columns and sorting"));
    m_columnsButton->setToolTip(withKeys(tr("Columns and sorting"), m_sorting));
    retranslateAccountButton();
    m_view->setAccessibleName(tr("Customers"));
    m_filters->setAccessibleName(tr("Filters"));
    m_filters->setCheapest(cheapest());
    retranslateActions();
    m_table->retranslate();
    m_columns->fit();
    listChanged();
}

} // namespace saldo::ui
