// The Customers: the table of all balances with its filters, and the chosen customer's account below.
#pragma once

#include "desk/desk_link.h"
#include "items/customer_table.h"
#include "rules/account.h"
#include "ui/shared/pane.h"

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace saldo::ui {

class CustomerColumns;
class CustomerDetail;
class FilterBar;

class CustomersPane : public Pane
{
    Q_OBJECT

public:
    // The desk is not owned. `who` works here: a manager may act on accounts. Customers are read when the
    // pane is shown for the first time.
    CustomersPane(desk::DeskLink &desk, const rules::StaffMember &who, QWidget *parent = nullptr);

    // Shows the customer, as soon as the customers are read; a filter that hides him is taken off.
    void chooseCustomer(const QString &customer);
    void chooseFilter(std::optional<store::CustomerFilter> filter);
    QString customer() const; // whose account is in sight; empty if none is
    const items::CustomerTable &table() const { return *m_table; }
    CustomerDetail *detail() const { return m_detail; }
    QList<QAction *> commands() const override;

    // What a manager does about the chosen customer: in a menu of the pane's own and of its rows. Not owned.
    void setAccountActions(const QList<QAction *> &actions);

    // Columns, sort, filter, and the room of table and detail.
    void restore(const QSettings &settings) override;
    void remember(QSettings &settings) const override;


    // The clock moved on: on another desk day everything is counted anew.
    void moveTime() override;

Q_SIGNALS:
    void ticketChosen(const QString &ticket);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildTop();
    void buildTable();
    QWidget *buildMessage();
    QWidget *buildAccountButton();
    void retranslateAccountButton();
    void connectAll();
    void makeActions();
    void retranslate();
    void retranslateActions();
    void load();
    void arrange();
    qint64 cheapest() const;
    void applyChange(const desk::Touched &touched);
    void listChanged();
    void countsChanged();
    void chooseAgain();
    void chooseRow(int row);
    void showCurrent();
    void showMessage();

    desk::DeskLink &m_desk;
    rules::StaffMember m_who;
    items::CustomerTable *m_table = nullptr;
    QString m_customer; // chosen
    bool m_applying = false;

    QLabel *m_title = nullptr;
    QLineEdit *m_search = nullptr;
    QToolButton *m_columnsButton = nullptr;
    QToolButton *m_auditButton = nullptr; // seen by managers
    QToolButton *m_accountButton = nullptr;
    CustomerColumns *m_columns = nullptr;
    QMenu *m_menu = nullptr;
    QList<QAction *> m_filterActions; // all customers, then by filter
    QAction *m_find = nullptr;
    QAction *m_sorting = nullptr;
    FilterBar *m_filters = nullptr;
    QTableView *m_view = nullptr;
    QStackedWidget *m_tableOrMessage = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_remedy = nullptr;
    CustomerDetail *m_detail = nullptr;
    QSplitter *m_splitter = nullptr;
};

} // namespace saldo::ui
