// Narrows the queue's view down by a filter, and keeps the person's own views: saved, renamed and deleted here.
#pragma once

#include "desk/desk_link.h"
#include "items/list_filter.h"
#include "store/reading_thread.h"

class QAction;
class QListView;
class QToolButton;

namespace saldo::ui {

class NarrowingBar;
class FilterPanel;
class ViewList;

class Narrowing : public QObject
{
    Q_OBJECT

public:
    // Nothing is owned; `thread` counts, `viewsView` shows `views`, `button` opens the panel.
    Narrowing(desk::DeskLink &desk, store::ReadingThread &thread, const items::Viewer &viewer, QListView *viewsView,
              ViewList *views, QToolButton *button);

    NarrowingBar *bar() const { return m_bar; }
    const items::ListFilter &filter() const { return m_filter; }
    void setFilter(const items::ListFilter &filter);
    // The own view that is open; empty: one of the queue's. With its filter; leaving it clears that.
    void openView(const QString &id);
    const items::OwnView *view() const { return m_own.find(m_view); }
    // Whether that view has the filter as it is: there is nothing to save.
    bool isSaved() const;
    // The base of a view to be saved.
    void setBase(items::QueueView base) { m_base = base; }

    void askToSave(); // asks for the name under which the filter is kept as a view

    void apply(const desk::Touched &touched);
    void moveTime();
    QByteArray kept() const; // all own views, as text
    void restore(const QByteArray &kept);

Q_SIGNALS:
    void changed();                      // another filter
    void viewsChanged();                 // to be kept
    void viewSaved(const QString &id);   // to be opened
    void viewDeleted();                  // the one that was open

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openPanel();
    void askName(const QString &title, const QString &name, const std::function<void(const QString &)> &named);
    void save(const QString &name);
    void rename(const QString &id);
    void remove(const QString &id);
    void showMenu(const QPoint &place);
    void load(const QList<items::OwnView> &views);
    void count();
    QString currentOwn() const;

    desk::DeskLink &m_desk;
    store::ReadingThread &m_thread;
    store::ReadingThread::Question m_counting;
    items::Viewer m_viewer;
    QListView *m_viewsView;
    ViewList *m_list;
    NarrowingBar *m_bar;
    QToolButton *m_button;
    FilterPanel *m_panel = nullptr; // built when it is first opened
    items::OwnViews m_own;
    items::ListFilter m_filter;
    items::QueueView m_base = items::QueueView::AllOpen;
    QString m_view;
};

} // namespace saldo::ui
