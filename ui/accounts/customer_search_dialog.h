// Asks which customer is meant, where none is in sight.
#pragma once

#include "desk/desk_link.h"
#include "ui/shared/search_dialog.h"

namespace saldo::ui {

class CustomerSearchDialog : public SearchDialog
{
    Q_OBJECT

public:
    // The link is not owned and outlives the dialog.
    CustomerSearchDialog(desk::DeskLink &link, QWidget *parent);

protected:
    Words words() const override;
    QList<Found> find(const QString &text) const override;

private:
    desk::DeskLink &m_link;
};

} // namespace saldo::ui
