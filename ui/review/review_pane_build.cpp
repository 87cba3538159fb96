// What the review is made of.
#include "ui/review/review_pane.h"

#include "ui/customers/table_look.h"
#include "ui/review/bar_list.h"
#include "ui/review/behind_view.h"
#include "ui/review/review_chart.h"
#include "ui/review/review_controls.h"
#include "ui/shared/style_sheet.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace saldo::ui {

using figures::Cell;
using items::ReviewPart;
using items::ReviewTable;

namespace {

constexpr int mostEngineers = 7; // in sight at once; customers have the rest of the height
constexpr int leastCustomers = 3;
constexpr int rowsMeasured = 40; // who consumed most is on top: what is below is hardly wider

CellLook lookOf(const QModelIndex &index)
{
    const auto cell = index.data(ReviewTable::CellRole).value<Cell>();
    CellLook look;
    look.text = index.data().toString();
    look.figure = cell.unit != Cell::Unit::Text;
    look.strong = index.data(ReviewTable::TotalRole).toBool();
    look.tone = cell.unit == Cell::Unit::None ? CellLook::Tone::Quiet : CellLook::Tone::Plain;
    return look;
}

QFrame *card()
{
    auto *frame = new QFrame;
    setLook(frame, "card");
    return frame;
}

} // namespace

void ReviewPane::build()
{
    setLook(this, "background");
    setAttribute(Qt::WA_StyledBackground);
    m_controls = new ReviewControls(m_desk);
    m_behind = new BehindView(*m_reader);
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildMessage());
    m_stack->addWidget(buildBody());
    m_stack->addWidget(m_behind);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    layout->addWidget(buildTop());
    layout->addWidget(m_controls);
    layout->addWidget(buildProgress());
    layout->addWidget(m_stack, 1);
    setFirst(m_tableView);
}

QWidget *ReviewPane::buildTop()
{
    m_title = new QLabel;
    setLook(m_title, "title");
    m_span = new QLabel;
    m_span->setObjectName(QStringLiteral("reviewSpanWords"));
    m_span->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setLook(m_span, "secondary");
    m_csv = new QPushButton;
    m_csv->setObjectName(QStringLiteral("reviewCsv"));
    m_pdf = new QPushButton;
    m_pdf->setObjectName(QStringLiteral("reviewPdf"));
    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_span, 1);
    layout->addWidget(m_csv);
    layout->addWidget(m_pdf);
    return top;
}

QWidget *ReviewPane::buildProgress()
{
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_cancel = new QPushButton;
    m_cancel->setObjectName(QStringLiteral("reviewCancel"));
    setLook(m_cancel, "link");
    m_progressRow = new QWidget;
    auto *layout = new QHBoxLayout(m_progressRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    m_progressRow->hide();
    return m_progressRow;
}

QWidget *ReviewPane::buildMessage()
{
    m_message = new QLabel;
    m_message->setObjectName(QStringLiteral("reviewMessage"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    setLook(m_message, "secondary");
    m_remedy = new QPushButton;
    m_remedy->setObjectName(QStringLiteral("reviewRemedy"));
    auto *page = card();
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_message);
    layout->addWidget(m_remedy, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

QWidget *ReviewPane::buildBody()
{
    m_cards = new ReviewCards;
    m_body = new QWidget;
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(buildMain(), 1);
    columns->addWidget(buildSide());
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_cards);
    layout->addLayout(columns, 1);
    return m_body;
}

QWidget *ReviewPane::buildMain()
{
    auto *tabs = new QHBoxLayout;
    tabs->setSpacing(18);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < items::reviewParts; ++i) {
        auto *tab = new QPushButton;
        tab->setObjectName(QStringLiteral("reviewPart%1").arg(i));
        tab->setCheckable(true);
        setLook(tab, "tab");
        group->addButton(tab);
        tabs->addWidget(tab);
        connect(tab, &QPushButton::clicked, this, [this, i] { choose(static_cast<ReviewPart>(i)); });
        m_parts << tab;
    }
    tabs->addStretch();
    m_chart = new ReviewChart;
    m_described = new QLabel;
    m_described->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_described->setContentsMargins(12, 0, 12, 0);
    setLook(m_described, "secondary");
    m_tableView = figureTable("review", lookOf);
    m_tableView->setModel(m_table);
    m_tableView->viewport()->installEventFilter(this);
    m_tableView->setMinimumHeight(3 * measure::tableRow);
    m_tableView->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    auto *chartCard = card();
    auto *cardLayout = new QVBoxLayout(chartCard);
    cardLayout->setContentsMargins(1, 4, 1, 6);
    cardLayout->setSpacing(0);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(12, 0, 12, 0);
    inset->addLayout(tabs);
    cardLayout->addLayout(inset);
    cardLayout->addWidget(m_chart, 1);
    cardLayout->addWidget(m_described);
    auto *main = new QWidget;
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(chartCard, 3);
    layout->addWidget(m_tableView, 2);
    return main;
}

QWidget *ReviewPane::buildSide()
{
    m_engineersTitle = new QLabel;
    m_customersTitle = new QLabel;
    m_engineers = new BarList("reviewEngineers", mostEngineers);
    m_customers = new BarList("reviewCustomers", leastCustomers);
    auto *side = new QWidget;
    m_side = side;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    const std::tuple<QLabel *, BarList *, int> lists[] = {{m_engineersTitle, m_engineers, 0}, {m_customersTitle, m_customers, 1}};
    for (const auto &[title, list, share] : lists) {
        setLook(title, "heading");
        title->setContentsMargins(10, 4, 10, 0);
        auto *frame = card();
        auto *inner = new QVBoxLayout(frame);
        inner->setContentsMargins(1, 6, 1, 6);
        inner->setSpacing(4);
        inner->addWidget(title);
        inner->addWidget(list, 1);
        layout->addWidget(frame, share);
    }
    return side;
}

} // namespace saldo::ui
