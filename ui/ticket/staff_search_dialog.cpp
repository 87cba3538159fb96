#include "ui/ticket/staff_search_dialog.h"

namespace saldo::ui {

StaffSearchDialog::StaffSearchDialog(const QList<rules::StaffMember> &staff, QWidget *parent)
    : SearchDialog(parent), m_staff(staff)
{
    setObjectName(QStringLiteral("staffSearchDialog"));
    m_staff.removeIf([](const rules::StaffMember &member) { return !member.active; });
    begin();
}

SearchDialog::Words StaffSearchDialog::words() const
{
    return {tr("Assign to whom?"), tr("Name or id"), tr("Members of the staff found")};
}

QList<SearchDialog::Found> StaffSearchDialog::find(const QString &text) const
{
    QList<Found> found;
    for (const rules::StaffMember &member : m_staff) {
        if (member.name.contains(text, Qt::CaseInsensitive) || member.id.contains(text, Qt::CaseInsensitive))
            found.append({member.id, tr("%1 \u00B7 %2", "a member of the staff, the id").arg(member.name, member.id)});
    }
    if (text.isEmpty())
        found.append({{}, tr("Nobody")});
    return found;
}

} // namespace saldo::ui
