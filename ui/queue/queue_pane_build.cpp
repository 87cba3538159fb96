#include "ui/queue/queue_pane.h"

#include "items/ticket_list.h"
#include "ui/queue/narrowing.h"
#include "ui/queue/narrowing_bar.h"
#include "ui/queue/selection_summary.h"
#include "ui/queue/ticket_delegate.h"
#include "ui/queue/ticket_words.h"
#include "ui/queue/unread.h"
#include "ui/queue/view_delegate.h"
#include "ui/queue/view_list.h"
#include "ui/shared/style_sheet.h"
#include "ui/ticket/ticket_pane.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace saldo::ui {

using store::TicketOrder;

namespace {

constexpr int leastListWidth = 300;

QListView *plainList(const char *name)
{
    auto *view = new QListView;
    view->setObjectName(QLatin1String(name));
    view->setMouseTracking(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return view;
}

} // namespace

void QueuePane::build()
{
    m_views = new ViewList(this);
    m_list = new items::TicketList(m_desk.reads(), m_thread, this);
    m_list->setDescription([this](const store::TicketRow &row) {
        return rowDescription(row, m_unread->isUnread(row.ticket), m_desk.policies(), m_desk.now());
    });
    m_unread = new Unread(m_desk, m_desk.reads(), m_viewer.staff, this);
    m_list->setUnread([this](const rules::Ticket &ticket) { return m_unread->isUnread(ticket); });
    m_viewsView = plainList("views");
    setLook(m_viewsView, "views");
    m_viewsView->setModel(m_views);
    m_viewsView->setItemDelegate(new ViewDelegate(m_viewsView));

    QWidget *list = buildList();
    m_several = new SelectionSummary(m_desk, *m_listView);
    m_place = new QStackedWidget;
    auto *ground = new QWidget; // until the ticket's pane is built
    setLook(ground, "background");
    m_place->addWidget(ground);
    m_place->addWidget(m_several);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_viewsView);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_place);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setSizes({186, 344, 750});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_listView);
}

QWidget *QueuePane::buildList()
{
    m_title = new QLabel;
    setLook(m_title, "secondary");
    m_orderButton = new QToolButton;
    m_orderButton->setObjectName(QStringLiteral("order"));
    m_orderButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_orderButton);
    auto *group = new QActionGroup(menu);
    for (const TicketOrder order : {TicketOrder::Due, TicketOrder::Opened, TicketOrder::LastMessage,
                                    TicketOrder::Customer}) {
        QAction *action = menu->addAction(QString(), this, [this, order] { chooseOrder(order); });
        action->setCheckable(true);
        group->addAction(action);
        m_orderActions << action;
    }
    m_orderButton->setMenu(menu);
    m_filterButton = new QToolButton;
    m_filterButton->setObjectName(QStringLiteral("filter"));
    m_narrowing = new Narrowing(m_desk, m_thread, m_viewer, m_viewsView, m_views, m_filterButton);
    auto *top = new QWidget;
    setLook(top, "bar");
    auto *topLayout = new QHBoxLayout(top);
    topLayout->setContentsMargins(14, 4, 6, 4);
    topLayout->addWidget(m_title, 1);
    topLayout->addWidget(m_filterButton);
    topLayout->addWidget(m_orderButton);

    m_listView = plainList("tickets");
    m_listView->setModel(m_list);
    m_listView->installEventFilter(m_narrowing);
    m_listView->viewport()->installEventFilter(this);
    m_listView->setItemDelegate(new TicketDelegate(m_desk, m_listView));
    m_listView->setUniformItemSizes(true);
    m_listView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_empty = new QLabel;
    m_empty->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    setLook(m_empty, "secondary");
    m_listOrEmpty = new QStackedWidget;
    m_listOrEmpty->addWidget(m_listView);
    m_listOrEmpty->addWidget(m_empty);

    auto *side = new QWidget;
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
    connect(m_narrowing, &Narrowing::changed, this, &QueuePane::showListing);
    connect(m_narrowing, &Narrowing::viewSaved, this,
            [this](const QString &id) { m_viewsView->setCurrentIndex(m_views->indexOf(id)); });
    connect(m_narrowing, &Narrowing::viewDeleted, this, [this] { chooseView(m_view); });
    connect(m_listView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueuePane::selectionChanged);
    connect(m_unread, &Unread::read, m_list, &items::TicketList::refreshTicket);
    connect(m_several, &SelectionSummary::finished, this, &QueuePane::showSelection);
    connect(m_list, &QAbstractItemModel::rowsInserted, this, &QueuePane::listChanged);
    connect(m_list, &QAbstractItemModel::rowsRemoved, this, &QueuePane::listChanged);
    connect(m_list, &QAbstractItemModel::modelReset, this, &QueuePane::listChanged);
    connect(m_list, &items::TicketList::whole, this, &QueuePane::findTicket);
    connect(m_list, &items::TicketList::failed, this, [this](const QString &reason) {
        m_empty->setText(tr("The tickets could not be read: %1").arg(reason));
        m_listOrEmpty->setCurrentIndex(m_list->rowCount() == 0 ? 1 : 0);
    });
    connect(&m_desk, &desk::DeskLink::changed, this, &QueuePane::applyChange);
}

TicketPane *QueuePane::ticketPane()
{
    if (m_ticket == nullptr) {
        m_ticket = new TicketPane(m_desk, this);
        m_place->addWidget(m_ticket);
        if (m_place->currentWidget() != m_several)
            m_place->setCurrentWidget(m_ticket);
        connect(m_ticket, &TicketPane::ticketChosen, this, &QueuePane::chooseTicket);
        Q_EMIT ticketPaneBuilt();
    }
    return m_ticket;
}

// The first picture of the list, or of its being empty, does not wait for the ticket's pane.
bool QueuePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_ticket == nullptr && !m_painted) {
        m_painted = true;
        QMetaObject::invokeMethod(this, [this] { ticketPane(); }, Qt::QueuedConnection);
    }
    return Pane::eventFilter(watched, event);
}

} // namespace saldo::ui
