#include "ui/accounts/customer_search_dialog.h"

#include "store/ticket_reads.h"

namespace saldo::ui {

namespace {

constexpr int mostFound = 30;

} // namespace

CustomerSearchDialog::CustomerSearchDialog(desk::DeskLink &link, QWidget *parent) : SearchDialog(parent), m_link(link)
{
    setObjectName(QStringLiteral("customerSearchDialog"));
    begin();
}

SearchDialog::Words CustomerSearchDialog::words() const
{
    return {tr("Which customer?"), tr("Name or id"), tr("Customers found")};
}

QList<SearchDialog::Found> CustomerSearchDialog::find(const QString &text) const
{
    QList<Found> found;
    for (const rules::Customer &customer : store::findCustomers(m_link.reads(), text, mostFound))
        found.append({customer.id, tr("%1 \u00B7 %2", "a customer, his id").arg(customer.name, customer.id)});
    return found;
}

} // namespace saldo::ui
