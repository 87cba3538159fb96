#include "ui/history/history_dialog.h"

#include "ui/customers/line_table.h"
#include "ui/history/history_model.h"
#include "ui/shared/style_sheet.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <algorithm>

namespace saldo::ui {

namespace {

constexpr QSize firstSize(900, 560);
constexpr int wholeHeight = 150;
constexpr int widths[] = {140, 130, 230, 0, 116}; // by column; 0: what is left

} // namespace

HistoryDialog::HistoryDialog(desk::DeskLink &desk, const store::HistoryOf &of, const Names &names, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_of(of), m_names(names), m_model(new HistoryModel(desk, of, names, this))
{
    setObjectName(QStringLiteral("history"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    resize(firstSize);
    connect(m_model, &HistoryModel::arrived, this, &HistoryDialog::arrived);
    connect(&desk, &desk::DeskLink::changed, this, &HistoryDialog::follow);
    m_view->setFocus();
}

void HistoryDialog::build()
{
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    setLook(m_title, "title");
    m_state = new QLabel;
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    setLook(m_state, "secondary");
    m_view = figureTable("entries", [](const QModelIndex &index) {
        return index.data(HistoryModel::LookRole).value<CellLook>();
    });
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        const int width = widths[column];
        m_view->horizontalHeader()->setSectionResizeMode(column,
                                                         width > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (width > 0)
            m_view->horizontalHeader()->resizeSection(column, width);
    }
    m_whole = new QPlainTextEdit;
    m_whole->setObjectName(QStringLiteral("whole"));
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_whole->setMinimumHeight(wholeHeight);
    m_copy = new QPushButton;
    m_copy->setObjectName(QStringLiteral("copy"));
    m_close = new QPushButton;
    m_close->setObjectName(QStringLiteral("close"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_view, 3);
    layout->addWidget(m_whole, 2);
    layout->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &HistoryDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    m_copy->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto *shortcut = new QShortcut(QKeySequence::Copy, m_view);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &HistoryDialog::copy);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryDialog::showCurrent);
}

void HistoryDialog::arrived()
{
    const bool any = m_model->rowCount() > 0;
    if (!m_model->failure().isEmpty())
        m_state->setText(tr("The history can't be read: %1").arg(m_model->failure()));
    else
        m_state->setText(any ? QString() : tr("Nothing has happened yet."));
    // A moment is never cut, in whatever year it was.
    const int whole = static_cast<const QAbstractItemView *>(m_view)->sizeHintForColumn(HistoryModel::When);
    if (whole > m_view->columnWidth(HistoryModel::When))
        m_view->setColumnWidth(HistoryModel::When, whole);
    if (any && !m_view->currentIndex().isValid())
        m_view->selectRow(0);
    m_copy->setEnabled(any);
    fitHeight();
}

// A short history leaves its room to what is said of the chosen entry.
void HistoryDialog::fitHeight()
{
    constexpr int leastRows = 3;
    const int rows = std::max(m_model->rowCount(), leastRows);
    const qint64 height = m_view->horizontalHeader()->height() + 2LL * tableFrame
        + static_cast<qint64>(rows) * m_view->verticalHeader()->defaultSectionSize();
    m_view->setMaximumHeight(static_cast<int>(std::min<qint64>(height, QWIDGETSIZE_MAX)));
}

void HistoryDialog::follow(const desk::Touched &touched)
{
    bool mine = !m_of.customer.isEmpty() && touched.customers.contains(m_of.customer);
    for (const desk::TicketChange &change : touched.tickets)
        mine = mine || change.after.id == m_of.ticket;
    if (mine)
        m_model->readNew();
}

void HistoryDialog::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    m_whole->setPlainText(current.isValid() ? m_model->wholeText(current.row()) : QString());
}

// The chosen entries, in the order of the list.
void HistoryDialog::copy()
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QStringList texts;
    for (const int row : std::as_const(rows))
        texts << m_model->wholeText(row);
    if (!texts.isEmpty())
        QApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")) + u'\n');
}

void HistoryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_close != nullptr)
        retranslate();
    QDialog::changeEvent(event);
}

void HistoryDialog::retranslate()
{
    m_title->setText(m_of.ticket.isEmpty() ? tr("History of the account: %1", "a customer").arg(m_names.customer)
                                           : tr("History of ticket %1").arg(m_of.ticket));
    setWindowTitle(m_title->text());
    m_view->setAccessibleName(m_title->text());
    m_whole->setAccessibleName(tr("The chosen entry"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the chosen entries (Ctrl+C)"));
    m_close->setText(tr("Close", "the dialog"));
    m_model->retranslate();
    arrived();
    showCurrent();
}

} // namespace saldo::ui
