#include "ui/customers/customer_detail.h"

#include "store/ticket_reads.h"
#include "store/failure.h"
#include "ui/customers/account_card.h"
#include "ui/customers/notice_bar.h"
#include "ui/customers/table_header.h"
#include "ui/history/history_dialog.h"
#include "ui/shared/actions.h"
#include "ui/shared/refusal_words.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"
#include "ui/statement/statement_dialog.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace saldo::ui {

namespace {

constexpr int cardWidth = 296;
constexpr int measuredLines = 60; // whose widths count for a column
constexpr int widestColumn = 220;
constexpr int leastStretched = 180; // of the column that takes what is left; the others are cut for it
constexpr int leastCut = 112;       // but not to less

// The column that takes the room that is left.
int stretchedOf(FactSection section)
{
    switch (section) {
    case FactSection::Ledger:
    case FactSection::Notices:
        return 1;
    case FactSection::Orders:
    case FactSection::Licenses:
    case FactSection::Tickets:
        return 2;
    case FactSection::Periods:
        return 5;
    }
    Q_UNREACHABLE();
}

} // namespace

CustomerDetail::CustomerDetail(desk::DeskLink &desk, bool manager, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    m_card = new AccountCard(desk, manager);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("account"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(cardWidth);
    scroll->setFocusPolicy(Qt::NoFocus);
    setLook(scroll, "background");
    scroll->setWidget(m_card);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(20);
    layout->addWidget(buildFacts(), 1);
    layout->addWidget(scroll);
    connect(m_card, &AccountCard::actionChosen, this, &CustomerDetail::act);
    retranslate();
}

QLayout *CustomerDetail::buildTabs()
{
    auto *tabs = new QHBoxLayout;
    tabs->setSpacing(16);
    auto *group = new QButtonGroup(this);
    const char *const names[] = {"ledger", "periods", "licenses", "orders", "tickets", "notices"};
    for (int section = 0; section < factSections; ++section) {
        auto *tab = new QPushButton;
        tab->setObjectName(QLatin1String(names[section]));
        tab->setCheckable(true);
        tab->setChecked(section == 0);
        setLook(tab, "tab");
        group->addButton(tab);
        tabs->addWidget(tab);
        m_tabs << tab;
        const auto choose = [this, section] { chooseSection(static_cast<FactSection>(section)); };
        connect(tab, &QPushButton::clicked, this, choose);
        m_sections << makeAction(this, "section", digitKeys(Qt::ControlModifier | Qt::AltModifier, section + 1), choose);
    }
    tabs->addStretch();
    return tabs;
}

QWidget *CustomerDetail::buildFacts()
{
    m_name = new QLabel;
    m_name->setTextFormat(Qt::PlainText);
    m_name->setObjectName(QStringLiteral("customerName"));
    setLook(m_name, "title");
    m_name->setMinimumWidth(0);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_about = new QLabel;
    m_about->setTextFormat(Qt::PlainText);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLook(m_about, "secondary");
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_about);
    addLooks(top);
    m_lines = new LineTable(this);
    m_view = figureTable("facts", [](const QModelIndex &index) { return index.data(LineTable::LookRole).value<CellLook>(); });
    m_view->setModel(m_lines);
    const auto open = [this](const QModelIndex &index) {
        const QString ticket = index.data(LineTable::TicketRole).toString();
        if (!ticket.isEmpty())
            Q_EMIT ticketChosen(ticket);
    };
    connect(m_view, &QTableView::activated, this, open);
    connect(m_view, &QTableView::clicked, this, [open](const QModelIndex &index) {
        if (index.data(LineTable::LookRole).value<CellLook>().tone == CellLook::Tone::Link)
            open(index); // what looks like a link is one
    });
    m_copy = makeAction(m_view, "copyLine", QKeySequence::Copy, [this] { copyLine(); });
    m_notice = new NoticeBar;
    m_notice->hide();
    connect(m_notice, &NoticeBar::copyAsked, this, &CustomerDetail::copyLine);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CustomerDetail::showNotice);
    m_empty = new QLabel;
    m_empty->setAlignment(Qt::AlignCenter);
    setLook(m_empty, "secondary");
    m_linesOrEmpty = new QStackedWidget;
    m_linesOrEmpty->addWidget(m_view);
    m_empty->setWordWrap(true);
    m_again = new QPushButton;
    m_again->setObjectName(QStringLiteral("readAccount"));
    connect(m_again, &QPushButton::clicked, this, [this] { show(store::CustomerRow(m_row)); });
    auto *empty = new QWidget;
    auto *emptyLayout = new QVBoxLayout(empty);
    emptyLayout->addStretch();
    emptyLayout->addWidget(m_empty);
    emptyLayout->addWidget(m_again, 0, Qt::AlignHCenter);
    emptyLayout->addStretch();
    m_linesOrEmpty->addWidget(empty);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addLayout(buildTabs());
    layout->addWidget(m_linesOrEmpty, 1);
    layout->addWidget(m_notice);
    return side;
}

void CustomerDetail::addLooks(QHBoxLayout *layout)
{
    m_history = new QAction(this);
    m_history->setObjectName(QStringLiteral("accountHistory"));
    m_history->setShortcut(QKeySequence(QStringLiteral("Ctrl+H")));
    m_statement = new QAction(this);
    m_statement->setObjectName(QStringLiteral("accountStatement"));
    m_statement->setShortcut(QKeySequence::Print);
    for (QAction *action : {m_history, m_statement}) {
        action->setEnabled(false); // until there is a customer
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        setLook(button, "small");
        layout->addWidget(button);
    }
    connect(m_history, &QAction::triggered, this, &CustomerDetail::openHistory);
    connect(m_statement, &QAction::triggered, this, &CustomerDetail::openStatement);
}

void CustomerDetail::openHistory()
{
    Names names;
    names.customer = m_row.name;
    for (const rules::StaffMember &member : store::staff(m_desk.reads()))
        names.staff.insert(member.id, member.name);
    (new HistoryDialog(m_desk, {{}, m_row.id}, names, this))->show();
}

void CustomerDetail::openStatement()
{
    (new StatementDialog(m_desk, m_row.id, this))->show();
}

void CustomerDetail::show(const store::CustomerRow &row)
{
    const bool anew = m_row.id != row.id || !m_failure.isEmpty();
    m_row = row;
    m_name->setText(row.name);
    m_name->setToolTip(row.name);
    m_failure.clear();
    try {
        readAccount();
        showFacts(anew);
    } catch (const store::Failure &failure) {
        m_failure = QString::fromUtf8(failure.what());
        m_lines->update({});
        showEmpty();
    }
}

void CustomerDetail::showNobody()
{
    hide();
    m_row = {};
    m_account = {};
    m_failure.clear();
    m_card->showNobody();
    for (QAction *action : accountActions())
        action->setEnabled(false);
}

void CustomerDetail::readAccount()
{
    const auto account = store::customerAccount(m_desk.reads(), m_row.id);
    if (!account)
        return;
    m_account = *account;
    m_about->setText(account->customer.email.isEmpty()
                         ? m_row.id
                         : tr("%1 \u00B7 %2", "a customer's id, his mail").arg(m_row.id, account->customer.email));
    m_history->setEnabled(true);
    m_statement->setEnabled(true);
    m_card->show(*account, m_row.figures);
}

void CustomerDetail::showEmpty()
{
    m_linesOrEmpty->setCurrentIndex(m_lines->rowCount() == 0 ? 1 : 0);
    m_again->setVisible(!m_failure.isEmpty());
    m_empty->setText(m_failure.isEmpty()
                         ? emptyWords(m_section)
                         : tr("The account can't be read.") + QLatin1Char('\n') + databaseWords(m_failure));
}

void CustomerDetail::chooseSection(FactSection section)
{
    m_section = section;
    m_tabs.at(static_cast<qsizetype>(section))->setChecked(true);
    showFacts(true);
}

void CustomerDetail::showFacts(bool anew)
{
    if (m_row.id.isEmpty())
        return;
    const CustomerFacts facts(m_desk, m_row.id);
    if (anew) {
        m_lines->show(columnsOf(m_section), facts.lines(m_section), facts.more(m_section));
        m_view->scrollToTop();
        fitColumns();
        if (m_section == FactSection::Notices && m_lines->rowCount() > 0)
            m_view->setCurrentIndex(m_lines->index(0, 0)); // the latest one is read at once
    } else {
        m_lines->update(facts.lines(m_section, m_lines->rowCount()));
        fitColumns(); // the new line may be wider
    }
    showEmpty();
    showNotice();
    m_view->setAccessibleName(tr("%1 of %2", "a part of the account, a customer").arg(nameOf(m_section), m_row.name));
}

void CustomerDetail::showNotice()
{
    const QModelIndex current = m_view->currentIndex();
    const bool notice = m_section == FactSection::Notices && current.isValid();
    m_notice->show(notice ? current.data(LineTable::WholeRole).toString() : QString());
    m_copy->setEnabled(current.isValid());
}

void CustomerDetail::copyLine()
{
    if (const QModelIndex current = m_view->currentIndex(); current.isValid())
        QApplication::clipboard()->setText(current.data(LineTable::WholeRole).toString());
}

QList<QAction *> CustomerDetail::supportActions() const
{
    return m_card->commands();
}

QList<QAction *> CustomerDetail::commands() const
{
    return m_sections + QList<QAction *>{m_copy} + accountActions() + m_card->commands();
}

void CustomerDetail::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    const QList<LineColumn> columns = columnsOf(m_section);
    const int stretched = stretchedOf(m_section);
    const int room = m_view->viewport()->width();
    QList<int> cells(columns.size());
    for (int column = 0; column < columns.size(); ++column) {
        if (column == stretched)
            continue;
        for (const Line &line : m_lines->lines().first(std::min<qsizetype>(measuredLines, m_lines->rowCount())))
            cells[column] = std::max(cells.at(column), CellDelegate::widthOf(line.cells.at(column)));
    }
    const auto wanted = [&](int column, bool wrapped, int widest) {
        const QString &heading = columns.at(column).heading;
        const int least = wrapped ? TableHeader::wrappedWidthOf(heading) : TableHeader::widthOf(heading);
        return std::max(least, std::min(cells.at(column), widest));
    };
    int together = 0;
    for (int column = 0; column < columns.size(); ++column)
        together += wanted(column, false, widestColumn);
    // Headings take two lines rather than be cut.
    const bool wrapped = together > room;
    static_cast<TableHeader *>(header)->setWrapped(wrapped);
    int others = 0;
    for (int column = 0; column < columns.size(); ++column)
        others += column == stretched ? 0 : wanted(column, wrapped, widestColumn);
    const int widest = room - others < leastStretched ? leastCut : widestColumn;
    for (int column = 0; column < columns.size(); ++column) {
        header->setSectionResizeMode(column, column == stretched ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (column != stretched)
            header->resizeSection(column, wanted(column, wrapped, widest));
    }
}

void CustomerDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fitColumns();
}

void CustomerDetail::act(AccountDialog::Action action)
{
    auto *dialog = new AccountDialog(m_desk, action, m_account, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CustomerDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CustomerDetail::retranslate()
{
    for (int section = 0; section < factSections; ++section) {
        const QString name = nameOf(static_cast<FactSection>(section));
        m_tabs.at(section)->setText(name);
        m_tabs.at(section)->setToolTip(withKeys(name, m_sections.at(section)));
        m_sections.at(section)->setText(tr("Show: %1", "action, a part of the account").arg(name));
    }
    m_copy->setText(tr("Copy the line", "action"));
    m_again->setText(tr("Try again"));
    m_card->retranslate();
    m_history->setText(tr("History\u2026", "of the account"));
    m_history->setToolTip(tr("Everything that changed the account (Ctrl+H)"));
    m_statement->setText(tr("Statement\u2026", "of the account"));
    m_statement->setToolTip(tr("Account statement, to print or save (Ctrl+P)"));
    if (m_row.id.isEmpty() || !m_failure.isEmpty())
        return;
    m_lines->setHeadings(columnsOf(m_section));
    showFacts(false);
    fitColumns();
}

} // namespace saldo::ui
