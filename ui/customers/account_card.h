// The customer's account at a glance: the balance and where it goes, the support period, and what a
// manager may do about them.
#pragma once

#include "desk/desk_link.h"
#include "store/customer_reads.h"
#include "store/customer_rows.h"
#include "ui/customers/account_dialog.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace saldo::ui {

class BalanceLine;

class AccountCard : public QFrame
{
    Q_OBJECT

public:
    // The desk is not owned. `manager`: he may act; others see why they may not.
    AccountCard(desk::DeskLink &desk, bool manager, QWidget *parent = nullptr);

    void show(const store::CustomerAccount &account, const store::CustomerFigures &figures);
    void showNobody(); // nothing can be done then
    void retranslate();
    QList<QAction *> commands() const { return m_commands; }

Q_SIGNALS:
    void actionChosen(saldo::ui::AccountDialog::Action action);

private:
    QPushButton *button(const char *name, const char *keys, AccountDialog::Action action);
    void setNames();
    QLabel *label(const char *look);
    void showCredits();
    void showPeriod();
    void showActions();
    void offer(QPushButton *button, bool shown, const QJsonObject &command, const QString &tip);
    QAction *commandOf(const QPushButton *button) const;

    desk::DeskLink &m_desk;
    bool m_manager;
    store::CustomerAccount m_account;
    store::CustomerFigures m_figures;
    QLabel *m_creditsTitle = nullptr;
    QLabel *m_balance = nullptr;
    QLabel *m_spending = nullptr;
    BalanceLine *m_line = nullptr;
    QLabel *m_periodTitle = nullptr;
    QLabel *m_period = nullptr;
    QLabel *m_queued = nullptr;
    QLabel *m_choice = nullptr;
    QPushButton *m_suspend = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_choose = nullptr;
    QList<QAction *> m_commands; // of these buttons, under their keys
};

} // namespace saldo::ui
