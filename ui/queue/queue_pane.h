// The Queue: views on the left, the list of tickets, the ticket.
#pragma once

#include "desk/desk_link.h"
#include "items/queue_views.h"
#include "store/reading_thread.h"
#include "ui/shared/pane.h"

class QLabel;
class QPushButton;
class QListView;
class QSettings;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace saldo::items {
class TicketList;
}

namespace saldo::ui {

class ElidedLabel;
class SelectionSummary;
class TicketDelegate;
class Narrowing;
class QueueActions;
class TicketPane;
class Unread;
class ViewList;

class QueuePane : public Pane
{
    Q_OBJECT

public:
    QueuePane(desk::DeskLink &desk, const items::Viewer &viewer, QWidget *parent = nullptr);

    void chooseView(items::QueueView view);
    void chooseOrder(store::TicketOrder order);
    // Shows the ticket, and finds it in the list if it is there.
    void chooseTicket(const QString &ticket);

    // How many refused commands need attention; nothing: no service can refuse any.
    void setAttention(std::optional<int> count);

    items::QueueView view() const { return m_view; }
    Narrowing *narrowing() const { return m_narrowing; }
    // Built when it is first asked for, at the latest after the first picture of the list.
    TicketPane *ticketPane();
    QString shownTicket() const; // empty: none
    // With the ticket, or those that are selected, and in the pane.
    QList<QAction *> commands() const override;

    void restore(const QSettings &settings) override;
    void remember(QSettings &settings) const override;

    // The clock moved on: due times, and who is overdue.
    void moveTime() override;

Q_SIGNALS:
    void ticketPaneBuilt();
    void attentionAsked(); // what needs attention has a pane of its own

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildList();
    void connectAll();
    void retranslate();
    void count();
    void fitViews();
    void openView(const QModelIndex &view);
    void leaveForAttention();
    QString viewName() const;
    void showListing();
    void attempt(const std::function<void()> &reading); // of the list; a failure is told in its place
    void readAgain();
    void listChanged();
    store::TicketOrder orderInUse() const;
    store::TicketListing listing() const;
    void applyChange(const desk::Touched &touched);
    void selectionChanged(); // by the person
    void showSelection();
    void keepTicket(int rowBefore);
    bool showsSeveral() const;
    void place(bool several); // shows what is said of several tickets, or the one
    void walk(int step);
    void moveOn(int step);
    void findTicket();
    void tellUnread();

    desk::DeskLink &m_desk;
    items::Viewer m_viewer;
    store::ReadingThread m_thread;
    store::ReadingThread::Question m_counting;
    items::ViewCounts m_counts;
    items::QueueView m_view = items::QueueView::AllOpen;
    store::TicketOrder m_order = store::TicketOrder::Due;
    bool m_painted = false; // its first picture
    QString m_failure; // what the database said when the list could not be read
    bool m_opening = false; // the person chose a view whose rows are not all known yet
    bool m_following = false; // the list changes by itself, not by the person

    ViewList *m_views = nullptr;
    items::TicketList *m_list = nullptr;
    QListView *m_viewsView = nullptr;
    QListView *m_listView = nullptr;
    TicketDelegate *m_rows = nullptr;
    ElidedLabel *m_title = nullptr;
    QToolButton *m_orderButton = nullptr;
    QueueActions *m_actions = nullptr;
    QStackedWidget *m_listOrEmpty = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_again = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_place = nullptr; // the ticket, or what is said of several
    TicketPane *m_ticket = nullptr;
    SelectionSummary *m_several = nullptr;
    Unread *m_unread = nullptr;
    Narrowing *m_narrowing = nullptr;
    QToolButton *m_filterButton = nullptr;
};

} // namespace saldo::ui
