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

namespace saldo::sync {
class ServiceDesk;
}

namespace saldo::ui {

class AccountActions;
class CommandBox;
class DeskStatus;
class DraftKeeper;
class FailureBar;
class ShadeSwitch;
class QueuePane;
class CustomersPane;
class RenewalsPane;
class SettingsPane;
class TimelinesPane;
class ReviewPane;

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
    RenewalsPane *renewals(); // managers only
    TimelinesPane *timelines();
    ReviewPane *review(); // managers only
    SettingsPane *settings();
    // What a manager does about accounts, whichever pane is in sight.
    AccountActions *accounts() const { return m_accounts; }

    void choosePane(PaneId pane) { m_panes->choose(pane); }
    void showTicket(const QString &ticket); // in the queue
    void showCustomer(const QString &customer);

    // What can be done now: what the command box offers.
    QList<QAction *> commands() const;

    void chooseLanguage(rules::Language language);
    void chooseShade(Theme::Shade shade); // whatever the desktop has
    // In front of other windows, with that ticket; empty: as it is.
    void comeForward(const QString &ticket);
    void tellFailure(const QString &what); // of the database, as store::Failure says it

    // The language that a person left. The window takes it up too, but quicker if it was there before it was built.
    static void useLanguageOf(const rules::StaffMember &who);

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
    void addAttention();
    Pane *buildAttention(sync::ServiceDesk &service);
    Pane *buildQueue();
    Pane *buildCustomers();
    Pane *buildRenewals();
    Pane *buildTimelines();
    Pane *buildSettings();
    void addManagersPanes();
    QList<QAction *> makeChoices(const QStringList &names, const std::function<void(int)> &choose);
    QString customerInSight() const;
    void showCustomerWritten(const QString &customer);
    Pane *buildReview();
    void connectOutgoing();
    void addSwitches(QHBoxLayout *layout);
    void addShortcuts();
    QList<QAction *> forManagers() const;
    void audit();
    void retranslate();
    void retranslateChoices();
    void tick();
    bool sendsBeforeClosing();
    void closeWhenSent();

    desk::DeskLink &m_desk;
    rules::StaffMember m_who;
    QueuePane *m_queue = nullptr;
    Panes *m_panes = nullptr;
    AccountActions *m_accounts = nullptr;
    QList<QAction *> m_languageChoices; // for the settings; as the switches say
    DeskStatus *m_status = nullptr;
    DraftKeeper *m_drafts = nullptr;
    FailureBar *m_failure = nullptr;
    QLabel *m_name = nullptr;
    QPushButton *m_newTicket = nullptr;
    QPushButton *m_english = nullptr;
    QPushButton *m_russian = nullptr;
    ShadeSwitch *m_shade = nullptr;
    CommandBox *m_commands = nullptr;
    QAction *m_languageAction = nullptr;
    QAction *m_searchAction = nullptr;
    QAction *m_auditAction = nullptr; // for managers
    QAction *m_closeAction = nullptr;
    QTimer m_minute;
    bool m_closing = false; // waits for what became of the answers on their way out
    bool m_cameBack = false;
};

} // namespace saldo::ui
