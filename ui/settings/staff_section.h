// The staff: who works at the desk, as what, in which languages, with how many open tickets. Managers add, change
// and deactivate; others look.
#pragma once

#include "desk/desk_link.h"
#include "rules/account.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace saldo::ui {

class LineTable;

class StaffSection : public QWidget
{
    Q_OBJECT

public:
    // The desk is not owned.
    StaffSection(desk::DeskLink &desk, bool manager, QWidget *parent = nullptr);

    void add();
    void changeChosen();
    void turnChosen(); // deactivates, or activates again

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void count(); // open tickets, in another thread
    void showStaff();
    void fitColumns();
    void showButtons();
    void retranslate();
    const rules::StaffMember *chosen() const;
    void open(const rules::StaffMember &member, std::optional<bool> active);

    desk::DeskLink &m_desk;
    bool m_manager;
    QList<rules::StaffMember> m_staff;
    QHash<QString, int> m_assigned;
    QLabel *m_title;
    QLabel *m_note;
    LineTable *m_lines;
    QTableView *m_view;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_turn;
};

} // namespace saldo::ui
