// Cancels a support period that has not started yet, with a reason: a wrong purchase.
#pragma once

#include "store/customer_reads.h"
#include "ui/ticket/command_dialog.h"

class QButtonGroup;
class QLineEdit;

namespace saldo::ui {

class CancelPeriodDialog : public CommandDialog
{
    Q_OBJECT

public:
    CancelPeriodDialog(desk::DeskLink &link, const store::CustomerAccount &account, QWidget *parent);

protected:
    QJsonObject command() const override;
    QString missing() const override;
    QString tell(const Foreseen &foreseen) const override;
    void retranslate() override;

private:
    QString periodWords(const rules::Period &period) const;
    const rules::Order *orderOf(const rules::Period &period) const;

    store::CustomerAccount m_account;
    QList<rules::Period> m_queued; // in order of acquisition
    QButtonGroup *m_periods;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
};

} // namespace saldo::ui
