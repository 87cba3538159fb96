// Asks who of a large staff a ticket is assigned to. Where few work, a menu shows all of them.
#pragma once

#include "rules/account.h"
#include "ui/shared/search_dialog.h"

namespace saldo::ui {

// At most so many are offered in a menu.
constexpr int mostStaffInMenu = 12;

class StaffSearchDialog : public SearchDialog
{
    Q_OBJECT

public:
    // Who of `staff` is active is offered, and nobody.
    StaffSearchDialog(const QList<rules::StaffMember> &staff, QWidget *parent);

protected:
    Words words() const override;
    QList<Found> find(const QString &text) const override;

private:
    QList<rules::StaffMember> m_staff;
};

} // namespace saldo::ui
