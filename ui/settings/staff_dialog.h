// Adds a member of the staff, or changes one: name, role, languages, whether he works here. Says what he still
// has assigned, and who would be left to manage the desk.
#pragma once

#include "ui/ticket/command_dialog.h"

class QCheckBox;
class QLineEdit;

namespace saldo::ui {

class Choice;

class StaffDialog : public CommandDialog
{
    Q_OBJECT

public:
    // `member`: to be changed; without an id: a new one. `assigned`: open tickets of his.
    StaffDialog(desk::DeskLink &link, const rules::StaffMember &member, int assigned, QWidget *parent);

    // What Deactivate does in the list: the same dialog with the box turned.
    void setActive(bool active);

protected:
    QJsonObject command() const override;
    QString missing() const override;
    QString tell(const Foreseen &foreseen) const override;
    void retranslate() override;

private:
    void build();
    bool isNew() const { return m_before.id.isEmpty(); }
    rules::StaffMember member() const;
    bool leavesNoManager() const;

    rules::StaffMember m_before;
    int m_assigned;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_idLabel;
    QLineEdit *m_id;
    QLabel *m_roleLabel;
    Choice *m_role;
    QLabel *m_languagesLabel;
    QCheckBox *m_english;
    QCheckBox *m_russian;
    QCheckBox *m_active;
    bool m_ownId = false; // the person chose it
};

} // namespace saldo::ui
