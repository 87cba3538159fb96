#include "ui/queue/queue_pane.h"

#include "items/ticket_list.h"
#include "ui/queue/long_list.h"
#include "ui/queue/narrowing_bar.h"
#include "ui/queue/narrowing.h"
#include "ui/queue/queue_actions.h"
#include "ui/queue/selection_summary.h"
#include "ui/queue/ticket_delegate.h"
#include "ui/queue/ticket_words.h"
#include "ui/queue/unread.h"
#include "ui/queue/view_delegate.h"
#include "ui/queue/view_list.h"
#include "ui/shared/actions.h"
#include "ui/shared/elided_label.h"
#include "ui/shared/refusal_words.h"
#include "ui/shared/style_sheet.h"
#include "ui/ticket/ticket_pane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace saldo::ui {

using items::QueueView;
using store::TicketOrder;

namespace {

constexpr int leastListWidth = 292;

template<typename List>
List *plain(List *view, const char *name)
{
    view->setObjectName(QLatin1String(name));
    view->setMouseTracking(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return view;
}

} // namespace

QueuePane::QueuePane(desk::DeskLink &desk, const items::Viewer &viewer, QWidget *parent)
    : Pane(parent), m_desk(desk), m_viewer(viewer), m_thread(desk.reads(), store::ReadingThread::Begin::Later)
{
    build();
    connectAll();
    retranslate();
    chooseView(m_view);
    count();
}

// In another thread: they come a moment after the rows.
void QueuePane::count()
{
    const auto counted = std::make_shared<items::Counted>();
    m_counting = m_thread.ask(
        [counted, filters = m_counts.begin(m_viewer, m_desk.now())](store::Connection &connection) {
            *counted = items::countTickets(connection, filters);
        },
        [this, counted](const QString &failure) {
            if (failure.isEmpty() && !m_counts.take(*counted))
                return count();
            m_views->setCounts(m_counts);
            fitViews();
            listChanged();
        });
}

// No name is cut.
void QueuePane::fitViews()
{
    m_viewsView->setMinimumWidth(m_viewsView->sizeHintForColumn(0));
}

void QueuePane::build()
{
    m_views = new ViewList(this);
    m_list = new items::TicketList(m_desk.reads(), m_thread, this);
    m_list->setDescription([this](const store::TicketRow &row) {
        return rowDescription(row, m_unread->isUnread(row.ticket), m_desk.policies(), m_desk.now());
    });
    m_unread = new Unread(m_desk, m_desk.reads(), m_viewer.staff, this);
    m_list->setUnread([this](const rules::Ticket &ticket) { return m_unread->isUnread(ticket); });
    // From the outside to the inside: Qt styles a tree anew that is given another parent.
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setHandleWidth(1);
    m_viewsView = plain(new PatientList(m_splitter), "views");
    setLook(m_viewsView, "views");
    m_viewsView->setModel(m_views);
    m_viewsView->setItemDelegate(new ViewDelegate(m_viewsView));

    QWidget *list = buildList();
    m_place = new QStackedWidget(m_splitter);
    m_several = new SelectionSummary(m_desk, *m_listView);
    auto *ground = new QWidget(m_place); // until the ticket's pane is built
    setLook(ground, "background");
    m_place->addWidget(ground);
    m_place->addWidget(m_several);
    place(false);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_viewsView);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_place);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setSizes({196, 352, 656});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFirst(m_listView);
}

QWidget *QueuePane::buildList()
{
    m_title = new ElidedLabel;
    setLook(m_title, "secondary");
    m_orderButton = new QToolButton;
    m_orderButton->setObjectName(QStringLiteral("order"));
    m_orderButton->setPopupMode(QToolButton::InstantPopup);
    m_actions = new QueueActions(this);
    auto *menu = new QMenu(m_orderButton);
    menu->addActions(m_actions->orders());
    m_orderButton->setMenu(menu);
    m_filterButton = new QToolButton;
    m_filterButton->setObjectName(QStringLiteral("filter"));
    m_narrowing = new Narrowing(m_desk, m_thread, m_viewer, m_viewsView, m_views, m_filterButton);
    auto *side = new QWidget(m_splitter);
    auto *top = new QWidget(side);
    setLook(top, "bar");
    auto *topLayout = new QHBoxLayout(top);
    topLayout->setContentsMargins(14, 4, 6, 4);
    topLayout->setSpacing(3); // the longest order has room beside the filter
    topLayout->addWidget(m_title, 1);
    topLayout->addWidget(m_filterButton);
    topLayout->addWidget(m_orderButton);

    m_listOrEmpty = new QStackedWidget(side);
    m_listView = plain(new LongList(measure::ticketRow, m_listOrEmpty), "tickets");
    m_listView->setModel(m_list);
    m_listView->installEventFilter(m_narrowing);
    m_listView->viewport()->installEventFilter(this);
    m_rows = new TicketDelegate(m_desk, m_listView);
    m_listView->setItemDelegate(m_rows);
    m_listView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_empty = new QLabel;
    m_empty->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    setLook(m_empty, "secondary");
    m_listOrEmpty->addWidget(m_listView);
    m_again = new QPushButton;
    m_again->setObjectName(QStringLiteral("readAgain"));
    auto *empty = new QWidget;
    empty->setFocusPolicy(Qt::ClickFocus); // the keys go on when the last ticket leaves the list
    auto *emptyLayout = new QVBoxLayout(empty);
    emptyLayout->addStretch();
    emptyLayout->addWidget(m_empty);
    emptyLayout->addWidget(m_again, 0, Qt::AlignHCenter);
    emptyLayout->addStretch();
    m_listOrEmpty->addWidget(empty);

    setLook(side, "surface");
    side->setAttribute(Qt::WA_StyledBackground);
    side->setMinimumWidth(leastListWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addWidget(m_narrowing->bar());
    layout->addWidget(m_listOrEmpty, 1);
    return side;
}

void QueuePane::connectAll()
{
    connect(m_viewsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QueuePane::openView);
    connect(m_actions, &QueueActions::viewChosen, this, &QueuePane::chooseView);
    connect(m_actions, &QueueActions::orderChosen, this, &QueuePane::chooseOrder);
    connect(m_actions, &QueueActions::walked, this, &QueuePane::walk);
    connect(m_actions, &QueueActions::movedOn, this, &QueuePane::moveOn);
    connect(m_actions, &QueueActions::filterAsked, m_filterButton, &QToolButton::click);
    connect(m_actions, &QueueActions::saveAsked, m_narrowing, &Narrowing::askToSave);
    connect(m_actions, &QueueActions::clearAsked, this, [this] { m_narrowing->setFilter({}); });
    connect(m_narrowing, &Narrowing::changed, this, &QueuePane::showListing);
    connect(m_narrowing, &Narrowing::viewSaved, this,
            [this](const QString &id) { m_viewsView->setCurrentIndex(m_views->indexOf(id)); });
    connect(m_narrowing, &Narrowing::viewDeleted, this, [this] { chooseView(m_view); });
    connect(m_listView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueuePane::selectionChanged);
    connect(m_unread, &Unread::read, m_list, &items::TicketList::refreshTicket);
    connect(m_list, &items::TicketList::failed, this, [this](const QString &what) {
        m_failure = what;
        listChanged();
    }, Qt::QueuedConnection); // not while the list is being painted
    connect(m_again, &QPushButton::clicked, this, &QueuePane::readAgain);
    connect(m_several, &SelectionSummary::finished, this, &QueuePane::showSelection);
    connect(m_list, &QAbstractItemModel::rowsInserted, this, &QueuePane::listChanged);
    connect(m_list, &QAbstractItemModel::rowsRemoved, this, &QueuePane::listChanged);
    connect(m_list, &QAbstractItemModel::modelReset, this, &QueuePane::listChanged);
    connect(m_list, &items::TicketList::whole, this, &QueuePane::findTicket);
    connect(&m_desk, &desk::DeskLink::changed, this, &QueuePane::applyChange);
}

// Nothing is due among closed tickets: the latest come first.
TicketOrder QueuePane::orderInUse() const
{
    return m_view == QueueView::Closed && m_order == TicketOrder::Due ? TicketOrder::LastMessage : m_order;
}

store::TicketListing QueuePane::listing() const
{
    const rules::Instant now = m_desk.now();
    return {items::narrowed(m_view, m_narrowing->filter(), m_viewer, now), orderInUse(), rules::deskDay(now)};
}

void QueuePane::openView(const QModelIndex &view)
{
    if (!view.isValid())
        return;
    if (view.data(ViewList::AttentionRole).toBool())
        return leaveForAttention();
    m_view = static_cast<QueueView>(view.data(ViewList::ViewRole).toInt());
    m_narrowing->setBase(m_view);
    m_narrowing->openView(view.data(ViewList::OwnRole).toString());
    m_opening = true;
    showListing();
    retranslate();
}

void QueuePane::chooseView(QueueView view)
{
    const QSignalBlocker quiet(m_viewsView->selectionModel());
    m_viewsView->setCurrentIndex(m_views->indexOf(view));
    m_viewsView->viewport()->update();
    openView(m_views->indexOf(view));
}

void QueuePane::chooseOrder(TicketOrder order)
{
    m_order = order;
    showListing();
    retranslate();
}

void QueuePane::showListing()
{
    m_several->forgetResult();
    attempt([this] {
        const store::TicketListing shown = listing();
        m_rows->setCommonStatus(items::commonStatus(shown.filter));
        m_list->show(shown);
        m_listView->scrollToTop();
        const std::optional<int> row = m_list->rowOf(shownTicket());
        if (row)
            m_listView->setCurrentIndex(m_list->index(*row));
        showSelection();
    });
}

// The ticket in sight may stand behind the rows that were known at first.
void QueuePane::findTicket()
{
    listChanged();
    // Who opens a view that is empty looks at nothing; his draft is kept.
    if (std::exchange(m_opening, false) && m_list->rowCount() == 0 && m_ticket != nullptr)
        m_ticket->showTicket({});
    if (m_listView->selectionModel()->hasSelection() || shownTicket().isEmpty())
        return;
    if (const std::optional<int> row = m_list->rowOf(shownTicket())) {
        const QScopedValueRollback following(m_following, true);
        m_listView->setAutoScroll(m_listView->verticalScrollBar()->value() == 0); // who scrolls is not carried away
        m_listView->selectionModel()->setCurrentIndex(m_list->index(*row), QItemSelectionModel::ClearAndSelect);
        m_listView->setAutoScroll(true);
    }
}

void QueuePane::selectionChanged()
{
    if (m_following || m_several->isBusy())
        return;
    m_several->forgetResult();
    showSelection();
}

// One ticket is shown; of several is said what they have in common. A result stays until it was read.
void QueuePane::showSelection()
{
    const int selected = SelectionSummary::selectedIn(*m_listView);
    const bool several = selected > 1 || m_several->isTelling();
    if (several)
        m_several->refresh();
    if (several != showsSeveral())
        place(several);
    if (several)
        return;
    if (selected == 0)
        return tellUnread();
    const QModelIndex one = m_listView->selectionModel()->selection().first().topLeft();
    const QString ticket = one.data(items::TicketList::TicketIdRole).toString();
    if (ticket != shownTicket())
        ticketPane()->showTicket(ticket);
    tellUnread();
}

// What is in sight is being read; what is behind another pane or window is not.
void QueuePane::tellUnread()
{
    const bool seen = m_ticket != nullptr && !showsSeveral() && isVisible();
    m_unread->shown(seen ? shownTicket() : QString(), seen ? m_ticket->publicMessages() : 0);
}

// What the list does by itself must not take the ticket from who reads or answers it: when it leaves
// the view, it stays in sight, and the next step down goes to the ticket that followed it.
void QueuePane::keepTicket(int rowBefore)
{
    if (showsSeveral())
        return showSelection();
    const std::optional<int> row = m_list->rowOf(shownTicket());
    QItemSelectionModel *selection = m_listView->selectionModel();
    if (row) {
        selection->setCurrentIndex(m_list->index(*row), QItemSelectionModel::ClearAndSelect);
    } else {
        selection->setCurrentIndex(m_list->index(rowBefore - 1), QItemSelectionModel::NoUpdate);
        selection->clearSelection();
    }
}

void QueuePane::chooseTicket(const QString &ticket)
{
    m_opening = false;
    ticketPane()->showTicket(ticket);
    m_several->forgetResult();
    const std::optional<int> row = m_list->rowOf(ticket);
    const QSignalBlocker quiet(m_listView->selectionModel());
    QItemSelectionModel *selection = m_listView->selectionModel();
    if (row) {
        selection->setCurrentIndex(m_list->index(*row), QItemSelectionModel::ClearAndSelect);
        m_listView->scrollTo(m_list->index(*row)); // also when it was the current one, out of sight
    } else {
        selection->clear();
    }
    if (showsSeveral())
        place(false);
    tellUnread();
    m_listView->viewport()->update();
}

void QueuePane::applyChange(const desk::Touched &touched)
{
    const int row = m_listView->currentIndex().row();
    const QScopedValueRollback following(m_following, true); // also when the database fails on the way
    m_list->apply(touched);
    if (touched.everything)
        count();
    else
        m_counts.apply(touched);
    m_narrowing->apply(touched);
    keepTicket(row);
    tellUnread();
    m_views->setCounts(m_counts);
}

void QueuePane::moveTime()
{
    count();
    m_narrowing->moveTime();
    if (items::dependsOnTime(m_view)) {
        const int row = m_listView->currentIndex().row();
        const QScopedValueRollback following(m_following, true);
        m_list->moveTime(listing());
        keepTicket(row);
    }
    m_listView->viewport()->update();
}

} // namespace saldo::ui
