// In the ticket's place while several tickets are selected: how many and whose they are, what can be done with
// all of them, and afterwards what became of each.
#pragma once

#include "ui/queue/batch.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QListWidget;
class QMenu;
class QPushButton;

namespace saldo::ui {

class SelectionSummary : public QWidget
{
    Q_OBJECT

public:
    // Neither is owned. The list shows an items::TicketList.
    SelectionSummary(desk::DeskLink &link, QListView &list, QWidget *parent = nullptr);

    static int selectedIn(const QListView &list);

    // Tells of the selection as it is now.
    void refresh();
    // Commands are under way: the selection is not the person's doing.
    bool isBusy() const { return m_busy; }
    // Commands are under way, or their result is to be read still.
    bool isTelling() const { return m_busy || !m_batch->results().isEmpty(); }
    void forgetResult();

    QList<QAction *> commands() const { return {m_assignToMe, m_assignTo, m_closeAll}; }
    QWidget *firstField() const;

Q_SIGNALS:
    void finished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillMenus();
    void start(const BatchStep &step);
    void progressed();
    void finish();
    void tell();
    QString wordsOf(const BatchResult &result) const;
    QString whose(const QList<store::TicketRow> &rows) const;
    QString nameOf(const QString &staff) const;
    QList<store::TicketRow> rows() const; // at most those that can be worked on at once
    void addCommand(QAction *&command, const char *name, QKeyCombination keys, QPushButton *button);
    void setPossible(bool possible);

    desk::DeskLink &m_link;
    QListView &m_list;
    Batch *m_batch;
    bool m_busy = false;
    QLabel *m_title;
    QLabel *m_whose;
    QLabel *m_customers;
    QAction *m_assignToMe = nullptr;
    QAction *m_assignTo = nullptr;
    QAction *m_closeAll = nullptr;
    QPushButton *m_toMe;
    QPushButton *m_to;
    QPushButton *m_close;
    QPushButton *m_stop;
    QMenu *m_staffMenu;
    QMenu *m_closeMenu;
    QLabel *m_outcome;
    QListWidget *m_results;
    QLabel *m_hint;
};

} // namespace saldo::ui
