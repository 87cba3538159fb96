#include "ui/renewals/renewals_pane.h"

#include "ui/customers/customer_words.h"
#include "ui/customers/filter_bar.h"
#include "ui/customers/table_header.h"
#include "ui/renewals/renewal_message.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

namespace saldo::ui {

using items::CustomerColumn;
using items::CustomerTable;
using store::CustomerFilter;
using store::CustomerRow;

namespace {

constexpr int sideWidth = 360;
constexpr int leastNameWidth = 160; // of names that are as long
constexpr int leastDueWidth = 160;
constexpr int measuredRows = 60; // whose widths count for a column

bool isShown(CustomerColumn column)
{
    return column == CustomerColumn::Name || column == CustomerColumn::RenewalDue || column == CustomerColumn::LastRequest;
}

QLabel *plainLabel(const char *name, const char *look)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

QPushButton *namedButton(const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

RenewalsPane::RenewalsPane(desk::DeskLink &desk, const rules::StaffMember &who, QWidget *parent)
    : Pane(parent), m_desk(desk), m_who(who)
{
    build();
    connectAll();
    retranslate();
}

void RenewalsPane::build()
{
    setLook(this, "background");
    setAttribute(Qt::WA_StyledBackground);
    m_table = new CustomerTable(m_desk.reads(), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(20);
    layout->addWidget(buildList(), 1);
    layout->addWidget(buildMessage());
    setFirst(m_view);
    m_view->viewport()->installEventFilter(this);
}

QWidget *RenewalsPane::buildList()
{
    m_title = plainLabel("renewalsTitle", "title");
    m_filters = new FilterBar({CustomerFilter::OutOfCredits, CustomerFilter::BelowCheapest, CustomerFilter::EndsSoon,
                               CustomerFilter::ChoicePending}, CustomerFilter::RenewalDue);
    m_view = figureTable("renewals", [this](const QModelIndex &index) {
        return lookOf(index.data(CustomerTable::RowRole).value<CustomerRow>(),
                      static_cast<CustomerColumn>(index.column()), m_table->today(), m_table->arrangement().cheapest);
    });
    m_view->setModel(m_table);
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < items::customerColumns; ++column)
        header->setSectionHidden(column, !isShown(static_cast<CustomerColumn>(column)));
    header->moveSection(header->visualIndex(static_cast<int>(CustomerColumn::RenewalDue)), 1);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    m_state = plainLabel("renewalsState", "secondary");
    m_state->setAlignment(Qt::AlignCenter);
    m_tableOrState = new QStackedWidget;
    m_tableOrState->addWidget(m_view);
    m_tableOrState->addWidget(m_state);
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_filters);
    layout->addWidget(m_tableOrState, 1);
    return list;
}

QWidget *RenewalsPane::buildMessage()
{
    m_name = plainLabel("renewalName", "title");
    m_to = plainLabel("renewalTo", "secondary");
    m_to->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("renewalMessage"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_copy = namedButton("copyMessage");
    setLook(m_copy, "primary");
    m_purchase = namedButton("renewalPurchase");
    m_open = namedButton("renewalCustomer");
    m_copied = plainLabel("copied", "secondary");
    auto *card = new QFrame;
    setLook(card, "card");
    card->setFixedWidth(sideWidth);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_to);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_purchase);
    layout->addWidget(m_open);
    layout->addWidget(m_copied);
    m_side = card;
    return card;
}

void RenewalsPane::connectAll()
{
    connect(m_table, &CustomerTable::stateChanged, this, &RenewalsPane::showState);
    connect(m_table, &CustomerTable::countsChanged, this, &RenewalsPane::countsChanged);
    connect(m_table, &CustomerTable::arranged, this, &RenewalsPane::chooseAgain);
    connect(m_table, &QAbstractItemModel::rowsInserted, this, &RenewalsPane::showState);
    connect(m_table, &QAbstractItemModel::rowsRemoved, this, &RenewalsPane::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RenewalsPane::showCurrent);
    connect(m_filters, &FilterBar::filterChosen, this, &RenewalsPane::arrange);
    connect(&m_desk, &desk::DeskLink::changed, this, &RenewalsPane::applyChange);
    connect(m_copy, &QPushButton::clicked, this, &RenewalsPane::copy);
    connect(m_purchase, &QPushButton::clicked, this, [this] { Q_EMIT purchaseChosen(m_customer); });
    const auto open = [this] {
        if (!m_customer.isEmpty())
            Q_EMIT customerChosen(m_customer);
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_view, &QTableView::activated, this, open);
    auto *copying = new QShortcut(QKeySequence(QKeySequence::Copy), m_view);
    copying->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copying, &QShortcut::activated, this, &RenewalsPane::copy);
}

qint64 RenewalsPane::cheapest() const
{
    return m_desk.policies().on(rules::deskDay(m_desk.now())).cheapestCategory();
}

void RenewalsPane::load()
{
    arrange();
    m_filters->setCheapest(cheapest());
    m_table->load(rules::deskDay(m_desk.now()));
}

void RenewalsPane::arrange()
{
    items::CustomerArrangement arrangement;
    arrangement.column = CustomerColumn::RenewalDue;
    arrangement.order = Qt::AscendingOrder;
    arrangement.filter = m_filters->chosen();
    arrangement.cheapest = cheapest();
    m_table->arrange(arrangement);
}

void RenewalsPane::applyChange(const desk::Touched &touched)
{
    if (m_table->state() == CustomerTable::State::Empty)
        return; // never shown
    QSet<QString> customers = touched.customers;
    for (const desk::TicketChange &change : touched.tickets)
        customers.insert(change.after.customer);
    m_table->refresh(customers);
    if (touched.policy || touched.everything)
        load();
    if (customers.contains(m_customer))
        showCurrent();
}

void RenewalsPane::moveTime()
{
    if (m_table->state() == CustomerTable::State::Ready && m_table->today() != rules::deskDay(m_desk.now()))
        load();
}

void RenewalsPane::countsChanged()
{
    for (int filter = 0; filter < store::customerFilters; ++filter) {
        const auto which = static_cast<CustomerFilter>(filter);
        m_filters->setCount(which, m_table->count(which));
    }
    showState();
}

// After another list: the same customer, else the most urgent one.
void RenewalsPane::chooseAgain()
{
    const int row = std::max(0, m_customer.isEmpty() ? 0 : m_table->rowOf(m_customer));
    if (row < m_table->rowCount())
        m_view->setCurrentIndex(m_table->index(row, 0));
    fitColumns();
    showState();
    showCurrent();
}

void RenewalsPane::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    m_customer = current.isValid() ? current.data(CustomerTable::CustomerIdRole).toString() : QString();
    const auto account = m_customer.isEmpty() ? std::nullopt : store::customerAccount(m_desk.reads(), m_customer);
    m_side->setVisible(account.has_value());
    m_copied->setText({});
    if (!account)
        return;
    const auto row = current.data(CustomerTable::RowRole).value<CustomerRow>();
    m_name->setText(account->customer.name);
    const QString mail = account->customer.email.isEmpty() ? tr("no mail address") : account->customer.email;
    m_to->setText(tr("%1 \u00B7 %2", "a mail address, a language").arg(mail, wording::name(account->customer.language)));
    m_text->setPlainText(renewalMessage({*account, row.figures, m_desk.policies(), m_desk.now(), m_who.name}));
}

QString RenewalsPane::message() const
{
    return m_text->toPlainText();
}

void RenewalsPane::copy()
{
    if (m_customer.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(message());
    m_copied->setText(tr("The message is copied."));
}

void RenewalsPane::showState()
{
    const CustomerTable::State state = m_table->state();
    const bool rows = m_table->rowCount() > 0 && state != CustomerTable::State::Failed;
    m_title->setText(state == CustomerTable::State::Ready
                         ? tr("Renewals due \u00B7 %1", "how many").arg(QLocale().toString(m_table->rowCount()))
                         : tr("Renewals due"));
    m_tableOrState->setCurrentIndex(rows ? 0 : 1);
    if (state == CustomerTable::State::Failed)
        m_state->setText(tr("The customers can't be read: %1").arg(m_table->failure()));
    else if (state != CustomerTable::State::Ready)
        m_state->setText(tr("Reading the customers\u2026"));
    else
        m_state->setText(tr("Nobody: everyone has credits or a period, and has chosen."));
    if (!rows)
        m_side->hide();
}

// What a column wants, by its heading and the rows on top.
int RenewalsPane::widthOf(CustomerColumn column) const
{
    int width = TableHeader::widthOf(headingOf(column));
    for (int row = 0; row < std::min(measuredRows, m_table->rowCount()); ++row) {
        const auto shown = m_table->index(row, 0).data(CustomerTable::RowRole).value<CustomerRow>();
        width = std::max(width, CellDelegate::widthOf(lookOf(shown, column, m_table->today(), cheapest())));
    }
    return width;
}

// What is due may be cut before names are.
void RenewalsPane::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    const int request = widthOf(CustomerColumn::LastRequest);
    const int names = std::min(widthOf(CustomerColumn::Name), leastNameWidth);
    const int room = std::max(m_view->viewport()->width() - names - request, leastDueWidth);
    header->resizeSection(static_cast<int>(CustomerColumn::LastRequest), request);
    header->resizeSection(static_cast<int>(CustomerColumn::RenewalDue), std::min(widthOf(CustomerColumn::RenewalDue), room));
}

void RenewalsPane::restore(const QSettings &settings)
{
    const int filter = settings.value(QStringLiteral("renewals/filter"), -1).toInt();
    if (filter >= 0 && filter < store::customerFilters)
        m_filters->choose(static_cast<CustomerFilter>(filter));
    arrange();
}

void RenewalsPane::remember(QSettings &settings) const
{
    const std::optional<CustomerFilter> filter = m_filters->chosen();
    settings.setValue(QStringLiteral("renewals/filter"), filter ? static_cast<int>(*filter) : -1);
}

void RenewalsPane::showEvent(QShowEvent *event)
{
    if (m_table->state() == CustomerTable::State::Empty)
        load();
    Pane::showEvent(event);
}

// The table has its new width only after the pane, and when the side comes or goes.
bool RenewalsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        fitColumns();
    return Pane::eventFilter(watched, event);
}

void RenewalsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

void RenewalsPane::retranslate()
{
    m_table->setWords(wordsFor(*m_table));
    m_view->setAccessibleName(tr("Renewals due"));
    m_filters->setAccessibleName(tr("Filters"));
    m_text->setAccessibleName(tr("Message to the customer, in his language"));
    m_copy->setText(tr("Copy the message"));
    m_copy->setToolTip(tr("Copy the message (Ctrl+C in the list)"));
    m_purchase->setText(tr("Record a purchase\u2026"));
    m_purchase->setToolTip(tr("Record a purchase (Ctrl+B)"));
    m_open->setText(tr("Open the account"));
    m_open->setToolTip(tr("Open the account (Enter in the list)"));
    m_filters->setCheapest(cheapest());
    m_table->retranslate();
    fitColumns();
    showState();
    showCurrent();
}

} // namespace saldo::ui
