// The one window: bar on top, panes, status line.
#pragma once

#include "desk/desk_link.h"
#include "rules/account.h"
#include "ui/shared/theme.h"
#include "ui/window/panes.h"

#include <QMainWindow>
#include <QTimer>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace saldo::ui {

class CommandBox;
class DeskStatus;
class DraftKeeper;
class QueuePane;
class CustomersPane;
class TimelinesPane;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // The desk is not owned and outlives the window. `who` works here.
    MainWindow(desk::DeskLink &desk, const rules::StaffMember &who);
    ~MainWindow() override;

    QueuePane *queue() const { return m_queue; }
    bool isForManager() const { return m_who.role == rules::Role::Manager; }
    CustomersPane *customers(); // built if need be, as all panes but the queue
    TimelinesPane *timelines();

    void choosePane(PaneId pane) { m_panes->choose(pane); }
    void showTicket(const QString &ticket); // in the queue
    void showCustomer(const QString &customer);

    void chooseLanguage(rules::Language language);
    void chooseShade(Theme::Shade shade);

    // The language and the colours that a person left. The window takes them up too, but quicker if they were there
    // before it was built.
    static void useLooksOf(const rules::StaffMember &who);

    // What is remembered per person: geometry, splitter, view, order, language, shade.
    void restore();
    void remember() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    QWidget *buildBar();
    void addPanes();
    Pane *buildQueue();
    Pane *buildCustomers();
    Pane *buildTimelines();
    void keepDrafts();
    void addSwitches(QHBoxLayout *layout);
    void addShortcuts();
    void retranslate();
    void tick();
    bool sendsBeforeClosing();
    void closeWhenSent();

    desk::DeskLink &m_desk;
    rules::StaffMember m_who;
    QueuePane *m_queue = nullptr;
    Panes *m_panes = nullptr;
    DeskStatus *m_status = nullptr;
    DraftKeeper *m_drafts = nullptr;
    QLabel *m_name = nullptr;
    QPushButton *m_newTicket = nullptr;
    QPushButton *m_english = nullptr;
    QPushButton *m_russian = nullptr;
    QToolButton *m_shade = nullptr;
    CommandBox *m_commands = nullptr;
    QAction *m_languageAction = nullptr;
    QAction *m_shadeAction = nullptr;
    QTimer m_minute;
    bool m_closing = false; // waits for what became of the answers on their way out
    bool m_cameBack = false;
};

} // namespace saldo::ui
