// A manager's correction of a balance, either way, with its reason.
#pragma once

#include "store/customer_reads.h"
#include "ui/ticket/command_dialog.h"

class QLineEdit;

namespace saldo::ui {

class AdjustmentDialog : public CommandDialog
{
    Q_OBJECT

public:
    AdjustmentDialog(desk::DeskLink &link, const store::CustomerAccount &account, QWidget *parent);

protected:
    QJsonObject command() const override;
    QString missing() const override;
    QString tell(const Foreseen &foreseen) const override;
    void retranslate() override;

private:
    std::optional<qint64> amount() const; // as far as it is one

    store::CustomerAccount m_account;
    QLabel *m_amountLabel;
    QLineEdit *m_amount;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
};

} // namespace saldo::ui
