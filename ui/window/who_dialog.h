// Asks who is working, when the console starts: anybody of the active staff.
#pragma once

#include "rules/account.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace saldo::ui {

class WhoDialog : public QDialog
{
    Q_OBJECT

public:
    // `last`: who was chosen the last time; may be empty.
    WhoDialog(const QList<rules::StaffMember> &staff, const QString &last, QWidget *parent = nullptr);

    // The id of who was chosen.
    QString chosen() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<rules::StaffMember> m_staff;
    QLabel *m_title = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace saldo::ui
