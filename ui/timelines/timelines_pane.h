// The Timelines: all customers on an axis of desk days, with what to do about it on top.
#pragma once

#include "desk/desk_link.h"
#include "items/customer_order.h"
#include "ui/shared/pane.h"

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace saldo::items {
class TimelineList;
}

namespace saldo::ui {

class TimelineLegend;
class TimelineView;

class TimelinesPane : public Pane
{
    Q_OBJECT

public:
    // Reads nothing until it is shown for the first time. The desk is not owned.
    TimelinesPane(desk::DeskLink &desk, QWidget *parent = nullptr);

    TimelineView *view() const { return m_view; }
    items::TimelineList *list() const { return m_list; }

    void chooseOrder(items::CustomerOrder::By order);
    void chooseBalance(bool shown);
    // Selects the customer and brings him into view, if he is listed.
    void chooseCustomer(const QString &customer);

    void restore(const QSettings &settings) override;
    void remember(QSettings &settings) const override;

    // The clock moved on: the line of this moment; after midnight at the desk, all states.
    void moveTime() override;

    // All selected customers if there are several, else all that are listed; false if the file can't be
    // written, or the person cancelled.
    bool printTo(const QString &file);

    QList<QAction *> commands() const override { return m_actions; }

Q_SIGNALS:
    void customerChosen(const QString &customer);
    void ticketChosen(const QString &ticket);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildTop();
    QWidget *buildSecond();
    QWidget *buildEmpty();
    void connectAll();
    void makeActions();
    void retranslate();
    void retranslateTools();
    void applyChange(const desk::Touched &touched);
    void load();
    void showLatest();
    void listChanged();
    void spanChanged();
    void describe();
    void print();
    void openCurrent();

    desk::DeskLink &m_desk;
    items::TimelineList *m_list = nullptr;
    TimelineView *m_view = nullptr;
    QString m_current; // the customer whose row is current, to be found again in another order
    QString m_failure; // what the database said when the list could not be read
    bool m_sought = false; // whether anything is in sight was looked at once
    bool m_loaded = false;

    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QLineEdit *m_find = nullptr;
    QToolButton *m_order = nullptr;
    // By end of coverage, by name, find, more days, fewer days, today, balance, print, open
    enum Command { ByCoverage, ByName, Find, MoreDays, FewerDays, Today, Balance, Print, Open };
    QList<QAction *> m_actions; // by command
    QToolButton *m_zoomOut = nullptr;
    QLabel *m_span = nullptr;
    QToolButton *m_zoomIn = nullptr;
    QToolButton *m_today = nullptr;
    TimelineLegend *m_legend = nullptr;
    QToolButton *m_balance = nullptr;
    QToolButton *m_print = nullptr;
    QStackedWidget *m_listOrEmpty = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_emptyHint = nullptr;
    QPushButton *m_showAll = nullptr;
    QLabel *m_described = nullptr;
};

} // namespace saldo::ui
