// What can be done in the queue beside the ticket itself: walking, views, order, filter; for keys, menus
// and the command box.
#pragma once

#include "items/queue_views.h"
#include "store/ticket_query.h"

#include <QAction>

namespace saldo::ui {

class QueueActions : public QObject
{
    Q_OBJECT

public:
    // The actions are added to `pane`, within which their keys work.
    explicit QueueActions(QWidget *pane);

    QList<QAction *> all() const;
    QList<QAction *> orders() const { return m_orders; } // in the order of store::TicketOrder
    QAction *filter() const { return m_filter; }
    // `order`: the one in use. `filtered`: there is something to clear, and to save unless it is `saved` as a view.
    void update(store::TicketOrder order, bool filtered, bool saved);
    void retranslate();

Q_SIGNALS:
    void viewChosen(saldo::items::QueueView view);
    void orderChosen(saldo::store::TicketOrder order);
    void walked(int step);   // to another ticket of the list: 1 is the next
    void movedOn(int step);  // to another part of the pane
    void filterAsked();
    void saveAsked();
    void clearAsked();

private:
    QAction *add(const char *name, const QKeySequence &keys, const std::function<void()> &deed);

    QWidget *m_pane;
    store::TicketOrder m_order = store::TicketOrder::Due;
    bool m_filtered = false;
    bool m_saved = false;
    QList<QAction *> m_views;
    QList<QAction *> m_orders;
    QAction *m_next;
    QAction *m_previous;
    QAction *m_onward;
    QAction *m_back;
    QAction *m_filter;
    QAction *m_save;
    QAction *m_clear;
};

} // namespace saldo::ui
