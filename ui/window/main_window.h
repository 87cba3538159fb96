// The one window: bar on top, panes, status line.
#pragma once

#include "desk/desk_link.h"
#include "rules/account.h"
#include "ui/shared/theme.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace saldo::ui {

class CustomersPane;
class DeskStatus;
class QueuePane;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // The desk is not owned and outlives the window. `who` works here.
    MainWindow(desk::DeskLink &desk, const rules::StaffMember &who);

    QueuePane *queue() const { return m_queue; }
    CustomersPane *customers() const { return m_customers; }
    void showPane(QWidget *pane); // one of the panes above

    void chooseLanguage(rules::Language language);
    void chooseShade(Theme::Shade shade);

    // What is remembered per person: geometry, splitter, view, order, language, shade.
    void restore();
    void remember() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildPanes();
    QPushButton *paneButton(QVBoxLayout *layout, QWidget *pane, const QString &keys);
    void addSwitches(QHBoxLayout *layout);
    void addShortcuts();
    void retranslate();
    void tick();

    desk::DeskLink &m_desk;
    rules::StaffMember m_who;
    QueuePane *m_queue = nullptr;
    CustomersPane *m_customers = nullptr;
    QStackedWidget *m_stack = nullptr;
    QHash<QWidget *, QPushButton *> m_paneButtons;
    DeskStatus *m_status = nullptr;
    QLabel *m_name = nullptr;
    QPushButton *m_queueButton = nullptr;
    QPushButton *m_customersButton = nullptr;
    QPushButton *m_newTicket = nullptr;
    QPushButton *m_english = nullptr;
    QPushButton *m_russian = nullptr;
    QToolButton *m_shade = nullptr;
    QTimer m_minute;
};

} // namespace saldo::ui
