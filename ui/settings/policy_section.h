// The policy in force, card by card, with the desk's week and the next holidays; and all its versions, with who
// set them, when, and what changed. Managers change it; others look.
#pragma once

#include "desk/desk_link.h"
#include "ui/settings/policy_editor.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace saldo::ui {

class DeskWeek;
class FactCard;
class LineTable;

class PolicySection : public QWidget
{
    Q_OBJECT

public:
    // The desk is not owned.
    PolicySection(desk::DeskLink &desk, bool manager, QWidget *parent = nullptr);

    void change(PolicyPart part); // opens the dialog
    void refresh(); // also when the clock moved on

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildCards();
    QWidget *buildVersions();
    FactCard *card(const char *name, PolicyPart part);
    void showPolicy();
    void showHolidays(const rules::Policy &policy, QDate today);
    void showVersions();
    void retranslate();

    desk::DeskLink &m_desk;
    bool m_manager;
    QLabel *m_title;
    QLabel *m_note;
    QPushButton *m_change;
    FactCard *m_categories;
    FactCard *m_grants;
    FactCard *m_periods;
    FactCard *m_packages;
    FactCard *m_hours;
    FactCard *m_holidays;
    DeskWeek *m_week;
    QLabel *m_versionsTitle;
    LineTable *m_lines;
    QTableView *m_view;
};

} // namespace saldo::ui
