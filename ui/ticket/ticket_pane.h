// One ticket: what it is, its conversation, where to answer it, and the customer's side. Reads from the
// desk, sends commands to it, and follows its changes without disturbing who reads or writes.
#pragma once

#include "desk/desk_link.h"
#include "items/conversation.h"
#include "ui/shared/conversation_words.h"
#include "ui/ticket/replies.h"
#include "ui/ticket/ticket_actions.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace saldo::ui {

class CommandDialog;
class ConversationView;
class CustomerPanel;
class EmptyWords;
class TicketHeader;
class TicketLine;

class TicketPane : public QWidget
{
    Q_OBJECT

public:
    // The link is not owned and outlives the pane.
    explicit TicketPane(desk::DeskLink &link, QWidget *parent = nullptr);

    // Empty: none. What was typed for the ticket before is kept, and back when it is shown again.
    void showTicket(const QString &id);
    QString ticket() const { return m_ticket; }

    // Public messages of it that are to be seen.
    int publicMessages() const { return m_detail.ticket.publicMessages; }

    // All actions, and the same in groups; see TicketActions for their object names.
    QList<QAction *> actions() const { return m_actions->all(); }
    QList<QList<QAction *>> actionGroups() const { return m_actions->groups(); }
    QAction *action(TicketDoing doing) const { return m_actions->of(doing); }
    void newTicket(const QString &customer = {});
    // For the command box and for who shows the ticket beside a list: those, undoing, the customer's side.
    QList<QAction *> commands() const;
    // Where the focus is moved by parts: the conversation, the reply.
    QWidgetList parts() const;

    // What is typed and not sent, by ticket: for who keeps drafts. A draft without text is none.
    QHash<QString, Draft> drafts() const { return m_replies->drafts(); }
    // To be called before the ticket is shown.
    void setDraft(const QString &ticket, const Draft &draft) { m_replies->setDraft(ticket, draft); }
    Replies &replies() const { return *m_replies; }

    QSize minimumSizeHint() const override { return {320, 360}; }

Q_SIGNALS:
    // Another ticket is asked for: one of the customer's, or a new one.
    void ticketChosen(const QString &id);
    void draftChanged(const QString &ticket, const saldo::ui::Draft &draft);
    void left(); // Escape: back to where the ticket was chosen

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh(); // reads the ticket again
    void refreshCustomer();
    void showDetail(const store::TicketDetail &detail, bool another);
    void showEmpty(const QString &words, const QString &hint);
    void readStaff();
    void tick();
    void follow(const desk::Touched &touched);
    void leaveTicket(); // keeps what is typed and read
    void act(TicketDoing doing);
    void open(CommandDialog *dialog);
    void openStep(TicketDoing doing);
    void sendAssign(const QString &staff);
    void overtaken(int seen);
    void say(const QString &words); // a refusal outside the reply box; empty hides it
    void arrange(); // by the width of the pane
    rules::Role role() const;

    desk::DeskLink &m_link;
    QString m_ticket;
    store::TicketDetail m_detail;
    Names m_names;
    QList<rules::StaffMember> m_staff;
    QHash<QString, int> m_read; // public messages shown before, by ticket
    items::Conversation m_conversation;
    QTimer m_minute;
    bool m_narrow = false;
    bool m_panelWide = true;    // whether the panel is wanted beside the conversation
    bool m_panelNarrow = false; // or instead of it

    TicketActions *m_actions;
    QAction *m_showPanel;
    QGridLayout *m_layout;
    TicketHeader *m_header;
    QLabel *m_said;
    TicketLine *m_others; // who else is here, and what is on its way
    ConversationView *m_view;
    ReplyBox *m_reply;
    Replies *m_replies;
    QWidget *m_body; // conversation and reply box
    QWidget *m_line; // between conversation and panel
    CustomerPanel *m_panel;
    EmptyWords *m_empty;
};

} // namespace saldo::ui
