#include "ui/timelines/timelines_pane.h"

#include "items/timeline_list.h"
#include "store/failure.h"
#include "ui/shared/actions.h"
#include "ui/shared/style_sheet.h"
#include "ui/timelines/timeline_legend.h"
#include "ui/timelines/timeline_print.h"
#include "ui/timelines/timeline_view.h"
#include "ui/timelines/timeline_words.h"

#include <QActionGroup>
#include <QApplication>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace saldo::ui {

using items::CustomerOrder;
using items::TimelineList;

namespace {

QToolButton *tool(const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the timelines
    return button;
}

constexpr double latestAt = 0.8; // of the width, where that is all there is

double julian(QDate day)
{
    return static_cast<double>(day.toJulianDay());
}

} // namespace

TimelinesPane::TimelinesPane(desk::DeskLink &desk, QWidget *parent) : Pane(parent), m_desk(desk)
{
    makeActions();
    build();
    connectAll();
    m_view->setNow(m_desk.now());
    retranslate();
}

void TimelinesPane::build()
{
    m_list = new TimelineList(m_desk.reads(), this);
    m_list->setDescription([this](const store::TimelineRow &row, const QList<items::Mark> &marks) {
        return timelinewords::sentence(row, marks, m_list->today());
    });
    m_view = new TimelineView;
    m_view->setObjectName(QStringLiteral("timelines"));
    m_view->setModel(m_list);
    auto *card = new QFrame;
    setLook(card, "card");
    m_listOrEmpty = new QStackedWidget;
    m_listOrEmpty->addWidget(m_view);
    m_listOrEmpty->addWidget(buildEmpty());
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_listOrEmpty);
    m_described = new QLabel;
    m_described->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setLook(m_described, "secondary");

    setLook(this, "background");
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 8);
    layout->setSpacing(6);
    layout->addWidget(buildTop());
    layout->addWidget(buildSecond());
    layout->addWidget(card, 1);
    layout->addWidget(m_described);
    setFirst(m_view);
}

QWidget *TimelinesPane::buildTop()
{
    m_title = new QLabel;
    setLook(m_title, "title");
    m_count = new QLabel;
    setLook(m_count, "secondary");
    m_find = new QLineEdit;
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(150);
    m_find->setMaximumWidth(240);
    m_order = tool("order");
    m_order->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_order);
    menu->addActions({m_actions.at(ByCoverage), m_actions.at(ByName)});
    m_order->setMenu(menu);
    m_zoomOut = tool("zoomOut");
    m_zoomIn = tool("zoomIn");
    m_today = tool("today");
    m_span = new QLabel;
    m_span->setAlignment(Qt::AlignCenter);
    setLook(m_span, "secondary");

    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(m_find, 2);
    for (QWidget *widget : {static_cast<QWidget *>(m_order), static_cast<QWidget *>(m_zoomOut),
                            static_cast<QWidget *>(m_span), static_cast<QWidget *>(m_zoomIn),
                            static_cast<QWidget *>(m_today)})
        layout->addWidget(widget);
    return top;
}

QWidget *TimelinesPane::buildSecond()
{
    m_legend = new TimelineLegend;
    m_balance = tool("balance");
    m_balance->setCheckable(true);
    m_print = tool("print");
    auto *second = new QWidget;
    auto *layout = new QHBoxLayout(second);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_legend);
    layout->addStretch(1);
    layout->addWidget(m_balance);
    layout->addWidget(m_print);
    return second;
}

QWidget *TimelinesPane::buildEmpty()
{
    m_empty = new QLabel;
    m_empty->setAlignment(Qt::AlignCenter);
    setLook(m_empty, "heading");
    m_emptyHint = new QLabel;
    m_emptyHint->setAlignment(Qt::AlignCenter);
    m_emptyHint->setWordWrap(true);
    setLook(m_emptyHint, "secondary");
    m_showAll = new QPushButton;
    m_showAll->setObjectName(QStringLiteral("showAll"));
    auto *empty = new QWidget;
    auto *layout = new QVBoxLayout(empty);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(m_empty);
    layout->addWidget(m_emptyHint);
    layout->addWidget(m_showAll, 0, Qt::AlignCenter);
    layout->addStretch(1);
    return empty;
}

void TimelinesPane::connectAll()
{
    connect(m_find, &QLineEdit::textChanged, m_list, &TimelineList::find);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        if (m_failure.isEmpty())
            m_find->clear();
        else
            load();
    });
    connect(m_zoomIn, &QToolButton::clicked, m_view, &TimelineView::zoomIn);
    connect(m_zoomOut, &QToolButton::clicked, m_view, &TimelineView::zoomOut);
    connect(m_today, &QToolButton::clicked, m_view, &TimelineView::goToday);
    connect(m_balance, &QToolButton::toggled, this, &TimelinesPane::chooseBalance);
    connect(m_print, &QToolButton::clicked, this, &TimelinesPane::print);
    connect(m_view, &TimelineView::spanChanged, this, &TimelinesPane::spanChanged);
    connect(m_view, &TimelineView::currentDescribed, this, &TimelinesPane::describe);
    connect(m_view, &TimelineView::customerChosen, this, &TimelinesPane::customerChosen);
    connect(m_view, &TimelineView::ticketChosen, this, &TimelinesPane::ticketChosen);
    connect(m_list, &TimelineList::modelReset, this, [this] {
        listChanged();
        if (!m_current.isEmpty())
            chooseCustomer(m_current);
        describe();
    });
    connect(m_list, &TimelineList::rowsInserted, this, &TimelinesPane::listChanged);
    connect(m_list, &TimelineList::rowsRemoved, this, &TimelinesPane::listChanged);
    connect(m_list, &TimelineList::loaded, this, [this] {
        m_failure.clear();
        m_view->setEarliestDay(m_list->earliestDay());
        showLatest();
        listChanged();
    });
    connect(m_list, &TimelineList::failed, this, [this](const QString &reason) {
        m_failure = reason;
        listChanged();
    });
    connect(&m_desk, &desk::DeskLink::changed, this, &TimelinesPane::applyChange);
}

void TimelinesPane::makeActions()
{
    const auto add = [this](const char *name, const QKeySequence &keys, const std::function<void()> &deed) {
        m_actions << makeAction(this, name, keys, deed);
        return m_actions.last();
    };
    auto *group = new QActionGroup(this);
    for (const CustomerOrder::By order : {CustomerOrder::By::Coverage, CustomerOrder::By::Name}) {
        QAction *action = add("orderAction", digitKeys(Qt::ControlModifier | Qt::AltModifier, static_cast<int>(order) + 1),
                              [this, order] { chooseOrder(order); });
        action->setCheckable(true);
        group->addAction(action);
    }
    add("findAction", QKeySequence::Find, [this] {
        m_find->setFocus();
        m_find->selectAll();
    });
    add("moreDays", Qt::Key_Minus, [this] { m_view->zoomOut(); });
    add("fewerDays", Qt::Key_Plus, [this] { m_view->zoomIn(); })->setShortcuts({Qt::Key_Plus, Qt::Key_Equal});
    add("todayAction", Qt::Key_T, [this] { m_view->goToday(); });
    add("balanceAction", QKeySequence(QStringLiteral("Ctrl+Alt+B")), [this] { m_balance->toggle(); });
    add("printAction", QKeySequence::Print, [this] { print(); });
    add("openAction", Qt::Key_O, [this] { openCurrent(); });
}

// The customer of the current row: what Enter does without a mark.
void TimelinesPane::openCurrent()
{
    if (!m_current.isEmpty())
        Q_EMIT customerChosen(m_current);
}

void TimelinesPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (m_loaded)
        return;
    m_loaded = true;
    load();
}

void TimelinesPane::load()
{
    try {
        m_list->load(rules::deskDay(m_desk.now()));
    } catch (const store::Failure &failure) {
        m_failure = QString::fromUtf8(failure.what());
    }
    listChanged();
}

// A desk whose periods ended long ago would open on nothing at all.
void TimelinesPane::showLatest()
{
    const std::optional<QDate> end = m_list->allEndedOn();
    if (std::exchange(m_sought, true) || !end || julian(*end) >= m_view->scale().firstDay())
        return;
    const double days = m_view->scale().days();
    m_view->showDays(julian(*end) - latestAt * days, days);
}

void TimelinesPane::chooseOrder(CustomerOrder::By order)
{
    m_list->sort(order);
    retranslateTools();
}

void TimelinesPane::chooseBalance(bool shown)
{
    m_balance->setChecked(shown);
    m_list->setWithBalance(shown);
    m_view->setWithBalance(shown);
    m_legend->setWithBalance(shown);
}

void TimelinesPane::chooseCustomer(const QString &customer)
{
    m_current = customer;
    if (const std::optional<int> row = m_list->rowOf(customer))
        m_view->setCurrentIndex(m_list->index(*row));
}

void TimelinesPane::applyChange(const desk::Touched &touched)
{
    if (!m_loaded)
        return;
    if (touched.everything) {
        m_list->load(rules::deskDay(m_desk.now()));
        return;
    }
    QSet<QString> customers = touched.customers;
    for (const desk::TicketChange &change : touched.tickets)
        customers.insert(change.after.customer);
    for (const QString &customer : std::as_const(customers))
        m_list->refresh(customer);
}

void TimelinesPane::moveTime()
{
    const rules::Instant now = m_desk.now();
    m_view->setNow(now);
    if (m_loaded && rules::deskDay(now) != m_list->today())
        load();
}

void TimelinesPane::describe()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        m_current = current.data(TimelineList::CustomerIdRole).toString();
    QString text = m_view->currentDescription();
    text.replace(u'\n', QStringLiteral(" \u00B7 "));
    if (text.isEmpty())
        text = tr("\u2190 \u2192 walk through a customer's periods and requests, Enter opens, Ctrl and the wheel zoom. "
                  "Desk days, GMT+3.");
    m_described->setText(m_described->fontMetrics().elidedText(text, Qt::ElideRight, m_described->width()));
}

void TimelinesPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    describe();
}

bool TimelinesPane::printTo(const QString &file)
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    if (rows.size() < 2) {
        rows.resize(m_list->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    TimelinePrint print(*m_list, rows, m_view->timelinePainter(), file);
    QProgressDialog progress(tr("Printing\u2026"), tr("Cancel"), 0, print.pages(), this);
    progress.setWindowModality(Qt::WindowModal);
    int page = 0;
    while (!progress.wasCanceled() && print.printNext())
        progress.setValue(++page); // lets the window live
    return print.finish();
}

void TimelinesPane::print()
{
    if (m_list->rowCount() == 0)
        return;
    const QString name = tr("periods %1.pdf", "a file's name, with a day").arg(m_list->today().toString(Qt::ISODate));
    const QString file = QFileDialog::getSaveFileName(this, tr("Print to PDF"), name, tr("PDF (*.pdf)"));
    if (!file.isEmpty() && !printTo(file))
        QMessageBox::warning(this, tr("Print to PDF"), tr("%1 was not written completely.").arg(file));
}

void TimelinesPane::restore(const QSettings &settings)
{
    const auto value = [&settings](const char *name, const QVariant &otherwise) {
        return settings.value(QStringLiteral("timelines/") + QLatin1String(name), otherwise);
    };
    const double days = value("days", m_view->scale().days()).toDouble();
    const double first = value("first", -0.45 * days).toDouble(); // days from today
    if (std::isfinite(days) && std::isfinite(first))
        m_view->showDays(julian(rules::deskDay(m_desk.now())) + first, days);
    chooseOrder(value("byName", false).toBool() ? CustomerOrder::By::Name : CustomerOrder::By::Coverage);
    chooseBalance(value("balance", false).toBool());
}

void TimelinesPane::remember(QSettings &settings) const
{
    const double today = julian(rules::deskDay(m_desk.now()));
    settings.setValue(QStringLiteral("timelines/days"), m_view->scale().days());
    settings.setValue(QStringLiteral("timelines/first"), m_view->scale().firstDay() - today);
    settings.setValue(QStringLiteral("timelines/byName"), m_list->order() == CustomerOrder::By::Name);
    settings.setValue(QStringLiteral("timelines/balance"), m_list->withBalance());
}

void TimelinesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

} // namespace saldo::ui
