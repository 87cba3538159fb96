// What a ticket is, at a glance: subject, customer, what pays for it, by when it is to be answered, and
// who works on it.
#pragma once

#include "rules/account.h"
#include "rules/policy.h"
#include "store/ticket_reads.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace saldo::ui {

class Chip;
class ElidedLabel;
class SelectableText;
class TicketActions;

class TicketHeader : public QWidget
{
    Q_OBJECT

public:
    // The actions are not owned; they fill the menu "…".
    explicit TicketHeader(const TicketActions &actions, QWidget *parent = nullptr);

    void show(const store::TicketDetail &detail, const QString &customer, const QList<rules::StaffMember> &staff);
    // Says anew how long it is until the answer is due.
    void tick(rules::Instant now, const rules::PolicyHistory &policies);
    // A menu of who works at the desk; of a large staff, a search.
    void openAssigneeMenu();
    // The button that shows and hides the customer's side.
    QToolButton *panelButton() const { return m_panel; }

Q_SIGNALS:
    void assigneeChosen(const QString &staff); // empty: nobody
    void ticketChosen(const QString &ticket);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const TicketActions &actions);
    void retranslate();
    void showChips();
    void showSplitOff();
    void showAssignee();
    void fillAssignees();
    bool hasLargeStaff() const;
    void searchAssignee();

    rules::Ticket m_ticket;
    QString m_customer;
    QList<rules::StaffMember> m_staff;
    QStringList m_splitOff;
    QStringList m_writers; // who of the staff wrote in it, in their order

    SelectableText *m_subject;
    ElidedLabel *m_who; // number and customer
    Chip *m_cost;
    Chip *m_coverage;
    Chip *m_defect;
    Chip *m_status;
    QLabel *m_agreed;
    QLabel *m_due;
    QPushButton *m_related; // the ticket it was split from or is a duplicate of
    QLayout *m_facts; // chips and words
    QList<QPushButton *> m_parts; // the tickets that were split from it
    QPushButton *m_assignee;
    QMenu *m_assignees;
    QToolButton *m_panel;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace saldo::ui
