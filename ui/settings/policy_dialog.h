// Changes the policy: a new version with the day from which it is in force. Only what differs is sent; before, it
// says what will change, what stays as it is, and what a later version takes over again.
#pragma once

#include "store/policy_reads.h"
#include "ui/settings/policy_editor.h"
#include "ui/ticket/command_dialog.h"

class QDateEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace saldo::ui {

class PolicyDialog : public CommandDialog
{
    Q_OBJECT

public:
    // Opens on that part.
    PolicyDialog(desk::DeskLink &link, PolicyPart part, QWidget *parent);

    void choosePart(PolicyPart part);

protected:
    QJsonObject command() const override;
    QString missing() const override;
    QString tell(const Foreseen &foreseen) const override;
    void retranslate() override;

private:
    void build();
    QWidget *buildDay();
    QWidget *buildParts();
    QWidget *buildPreview();
    QDate today() const;
    rules::Policy edited() const;
    QJsonObject members() const; // that differ
    void moveDay(); // another effective day: another policy to start from
    void preview();
    void count();

    rules::Policy m_base; // in force on the effective day, as far as is known
    store::PolicyStanding m_standing;
    bool m_counted = false;
    QLabel *m_dayLabel;
    QDateEdit *m_day;
    QPushButton *m_tomorrow;
    QPushButton *m_nextMonth;
    QList<QPushButton *> m_tabs; // by part
    QList<PolicyEditor *> m_editors;
    QStackedWidget *m_stack;
    QLabel *m_preview;
    QScrollArea *m_scroll;
};

} // namespace saldo::ui
