// One step on a ticket that is worth a second look, as it moves credits or speaks for the customer:
// assessing, confirming, declining, defects. Nothing is entered; Enter does it, Esc does not.
#pragma once

#include "ui/ticket/command_dialog.h"

namespace saldo::ui {

class StepDialog : public CommandDialog
{
    Q_OBJECT

public:
    enum class Step { Assess1, Assess2, Assess3, Confirm, Decline, MarkDefect, RejectDefect };
    StepDialog(desk::DeskLink &link, Step step, const QString &ticket, QWidget *parent);

protected:
    QJsonObject command() const override;
    QString tell(const Foreseen &foreseen) const override;
    void retranslate() override;

private:
    rules::Category category() const; // of an assessing step
    QString priceWords() const;

    Step m_step;
    QString m_ticket;
};

} // namespace saldo::ui
