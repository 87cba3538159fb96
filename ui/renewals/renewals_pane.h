// Renewals due: who has no credits or too few of them, whose period ends soon, who has not chosen free support
// yet; the most urgent first, with the message to each in his language, ready to copy.
#pragma once

#include "desk/desk_link.h"
#include "items/customer_table.h"
#include "rules/account.h"
#include "ui/shared/pane.h"

class QAction;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace saldo::ui {

class FilterBar;

class RenewalsPane : public Pane
{
    Q_OBJECT

public:
    // The desk is not owned. `who` signs the messages. Customers are read when the pane is shown for the first
    // time.
    RenewalsPane(desk::DeskLink &desk, const rules::StaffMember &who, QWidget *parent = nullptr);

    const items::CustomerTable &table() const { return *m_table; }
    QString customer() const { return m_customer; } // chosen; empty: none
    QString message() const; // to him

    void restore(const QSettings &settings) override;
    void remember(QSettings &settings) const override;
    void moveTime() override;

Q_SIGNALS:
    void customerChosen(const QString &customer); // to see his account
    void purchaseChosen(const QString &customer); // to be recorded

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildList();
    QWidget *buildMessage();
    void connectAll();
    void retranslate();
    void load();
    void arrange();
    int widthOf(items::CustomerColumn column) const;
    void fitColumns();
    qint64 cheapest() const;
    void applyChange(const desk::Touched &touched);
    void countsChanged();
    void chooseAgain();
    void showCurrent();
    void showState();
    void copy();

    desk::DeskLink &m_desk;
    rules::StaffMember m_who;
    items::CustomerTable *m_table = nullptr;
    QString m_customer;

    QLabel *m_title = nullptr;
    FilterBar *m_filters = nullptr;
    QTableView *m_view = nullptr;
    QStackedWidget *m_tableOrState = nullptr;
    QLabel *m_state = nullptr;
    QWidget *m_side = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_to = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_purchase = nullptr;
    QLabel *m_copied = nullptr;
};

} // namespace saldo::ui
