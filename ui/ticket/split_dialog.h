// Splits an issue of its own off a ticket: which of the customer's messages, under which subject, and
// what will pay for the new ticket.
#pragma once

#include "store/ticket_reads.h"
#include "ui/shared/conversation_words.h"
#include "ui/ticket/command_dialog.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace saldo::ui {

class SplitDialog : public CommandDialog
{
    Q_OBJECT

public:
    // `detail` with all messages of the ticket; `newTicket`: the id that is tried first.
    SplitDialog(desk::DeskLink &link, const store::TicketDetail &detail, const Names &names, QWidget *parent);

    // The ticket that was split off; once it was executed.
    QString newTicket() const { return m_newTicket; }
    // The messages that may be moved: the customer's, but not the first.
    static QList<rules::Message> movable(const store::TicketDetail &detail);

protected:
    QJsonObject command() const override;
    QString missing() const override;
    QString tell(const Foreseen &foreseen) const override;
    void retranslate() override;
    bool mend(const rules::Refusal &refusal) override;

private:
    QStringList ticked() const;

    QString m_ticket;
    QString m_newTicket;
    QList<rules::Message> m_movable;
    Names m_names;
    QListWidget *m_messages;
    QLineEdit *m_subject;
    QLabel *m_messagesLabel;
    QLabel *m_subjectLabel;
};

} // namespace saldo::ui
