// One customer: his ledger, periods, licenses, orders, tickets and notices on the left, his account on the right.
#pragma once

#include "desk/desk_link.h"
#include "store/customer_rows.h"
#include "ui/customers/account_dialog.h"
#include "ui/customers/customer_facts.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace saldo::ui {

class AccountCard;
class NoticeBar;

class CustomerDetail : public QWidget
{
    Q_OBJECT

public:
    // The desk is not owned. `manager`: he may act.
    CustomerDetail(desk::DeskLink &desk, bool manager, QWidget *parent = nullptr);

    // Shows that customer; the one that is shown already is read again, and what differs is changed.
    void show(const store::CustomerRow &row);
    // Hides; the keys that were for the customer before do nothing.
    void showNobody();
    QString customer() const { return m_row.id; } // empty if nobody is shown
    void chooseSection(FactSection section);
    FactSection section() const { return m_section; }
    QTableView *facts() const { return m_view; }
    // History and statement of the customer that is shown.
    QList<QAction *> accountActions() const { return {m_history, m_statement}; }
    QList<QAction *> supportActions() const; // free support, suspending and resuming
    // Sections, copying, and what a manager may do with the account.
    QList<QAction *> commands() const;

Q_SIGNALS:
    void ticketChosen(const QString &ticket);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildFacts();
    void addLooks(QHBoxLayout *layout);
    void openHistory();
    void openStatement();
    QLayout *buildTabs();
    void retranslate();
    void readAccount();
    void showFacts(bool anew);
    void fitColumns();
    void showEmpty();
    void showNotice();
    void copyLine();
    void act(AccountDialog::Action action);

    desk::DeskLink &m_desk;
    store::CustomerRow m_row;
    store::CustomerAccount m_account;
    FactSection m_section = FactSection::Ledger;
    QLabel *m_name = nullptr;
    QLabel *m_about = nullptr;
    QAction *m_history = nullptr;
    QAction *m_statement = nullptr;
    QList<QPushButton *> m_tabs; // by section
    QList<QAction *> m_sections; // the same
    QAction *m_copy = nullptr;
    NoticeBar *m_notice = nullptr;
    LineTable *m_lines = nullptr;
    QTableView *m_view = nullptr;
    QStackedWidget *m_linesOrEmpty = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_again = nullptr;
    QString m_failure; // what the database said when the account could not be read
    AccountCard *m_card = nullptr;
};

} // namespace saldo::ui
