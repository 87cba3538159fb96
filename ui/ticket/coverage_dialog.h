// Chooses, in the customer's name, what pays for a ticket.
#pragma once

#include "ui/ticket/command_dialog.h"

class QRadioButton;

namespace saldo::ui {

class CoverageDialog : public CommandDialog
{
    Q_OBJECT

public:
    CoverageDialog(desk::DeskLink &link, const rules::Ticket &ticket, QWidget *parent);

protected:
    QJsonObject command() const override;
    QString missing() const override;
    QString tell(const Foreseen &foreseen) const override { return coverageWords(foreseen); }
    void retranslate() override;

private:
    QString m_ticket;
    QRadioButton *m_period;
    QRadioButton *m_credits;
};

} // namespace saldo::ui
