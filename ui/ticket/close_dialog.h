// Closes a ticket: how it ended, and of which other ticket it is a duplicate.
#pragma once

#include "ui/ticket/command_dialog.h"

class QLabel;

namespace saldo::ui {

class Choice;

class CloseDialog : public CommandDialog
{
    Q_OBJECT

public:
    // `seen`: public messages that the person has seen.
    CloseDialog(desk::DeskLink &link, const rules::Ticket &ticket, int seen, QWidget *parent);

protected:
    QJsonObject command() const override;
    QString missing() const override;
    QString tell(const Foreseen &foreseen) const override { return closeWords(foreseen); }
    void retranslate() override;

private:
    rules::Resolution resolution() const;
    void fillOthers(const QString &customer);

    QString m_ticket;
    int m_seen;
    QLabel *m_resolutionLabel;
    Choice *m_resolution;
    QLabel *m_otherLabel;
    Choice *m_other; // the customer's other tickets
};

} // namespace saldo::ui
