#include "ui/review/behind_view.h"

#include "ui/customers/table_header.h"
#include "ui/customers/table_look.h"
#include "ui/review/review_words.h"
#include "ui/shared/style_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace saldo::ui {

using items::BehindColumn;
using items::BehindList;

namespace {

CellLook lookOf(const QModelIndex &index)
{
    CellLook look;
    look.text = index.data().toString();
    const auto column = static_cast<BehindColumn>(index.column());
    look.figure = column == BehindColumn::Value;
    if (column == BehindColumn::Ticket)
        look.tone = CellLook::Tone::Link;
    else if (column == BehindColumn::When)
        look.tone = CellLook::Tone::Quiet;
    return look;
}

} // namespace

BehindView::BehindView(items::ReviewReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_list(new BehindList(reader, this))
    , m_back(new QPushButton)
    , m_title(new QLabel)
    , m_state(new QLabel)
    , m_message(new QLabel)
    , m_table(figureTable("behind", lookOf))
{
    m_list->setWords({[](BehindColumn column) { return reviewwords::heading(column); },
                      [](const store::BehindRow &row, BehindColumn column) { return reviewwords::cell(row, column); }});
    m_back->setObjectName(QStringLiteral("behindBack"));
    setLook(m_title, "heading");
    setLook(m_state, "secondary");
    setLook(m_message, "secondary");
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->hide();
    m_table->setModel(m_list);
    m_table->horizontalHeader()->setStretchLastSection(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addWidget(m_title, 1);
    top->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_table, 1);
    connect(m_back, &QPushButton::clicked, this, &BehindView::back);
    connect(m_table, &QTableView::activated, this, &BehindView::open);
    connect(m_list, &BehindList::changed, this, &BehindView::listChanged);
    retranslate();
}

void BehindView::show(const QString &title, const store::BehindQuestion &question)
{
    m_title->setText(title);
    m_title->setToolTip(title);
    m_table->setAccessibleName(title);
    m_fitted = false;
    m_list->show(question);
    if (m_list->busy())
        listChanged();
}

void BehindView::open(const QModelIndex &index)
{
    const auto row = index.data(BehindList::RowRole).value<store::BehindRow>();
    if (!row.ticket.isEmpty() && static_cast<BehindColumn>(index.column()) != BehindColumn::Customer)
        Q_EMIT ticketChosen(row.ticket);
    else if (!row.customer.isEmpty())
        Q_EMIT customerChosen(row.customer);
}

void BehindView::listChanged()
{
    const int rows = m_list->rowCount();
    const QString count = tr("%n row(s)", nullptr, rows);
    m_state->setText(rows == 0            ? QString()
                     : m_list->busy()     ? tr("%1, reading on\u2026").arg(count)
                     : m_list->isWhole()  ? count
                                          : tr("%1, more below").arg(count));
    QString message;
    if (!m_list->failure().isEmpty())
        message = tr("This can't be read: %1").arg(m_list->failure());
    else if (m_list->busy() && rows == 0)
        message = tr("Reading\u2026");
    else if (rows == 0)
        message = tr("No entries make up this figure.");
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_table->setVisible(message.isEmpty());
    if (rows > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_list->index(0, static_cast<int>(BehindColumn::What)));
    if (rows > 0 && !m_fitted)
        fitColumns();
    if (isVisible() && focusWidget() == nullptr)
        (message.isEmpty() ? static_cast<QWidget *>(m_table) : m_back)->setFocus();
}

void BehindView::fitColumns()
{
    m_fitted = true;
    const QAbstractItemView &view = *m_table; // tells how wide a column wants to be
    for (int column = 0; column < items::behindColumns; ++column) {
        if (column == static_cast<int>(BehindColumn::Ticket))
            continue;
        const QString heading = m_list->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int wanted = std::max(view.sizeHintForColumn(column), TableHeader::widthOf(heading));
        m_table->setColumnWidth(column, std::min(wanted, 220));
    }
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(BehindColumn::Ticket), QHeaderView::Stretch);
}

void BehindView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT back();
    else
        QWidget::keyPressEvent(event);
}

void BehindView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BehindView::retranslate()
{
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Back to the review (Esc)"));
    m_list->retranslate();
    m_fitted = false;
    listChanged();
}

} // namespace saldo::ui
