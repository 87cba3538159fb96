// What is written in a ticket pane, by ticket: the text in the box, the drafts of the tickets that are
// not in sight, and what is on its way out, which comes back when it is undone or refused.
#pragma once

#include "ui/ticket/outgoing.h"
#include "ui/ticket/reply_box.h"

#include <QHash>
#include <QObject>

class QAction;

namespace saldo::ui {

class OutgoingBar;

class Replies : public QObject
{
    Q_OBJECT

public:
    // Link and box are not owned and outlive this; the bar is made in `pane`.
    Replies(desk::DeskLink &link, ReplyBox &box, QWidget *pane);

    // Another ticket, or none, comes into the box; what was in it is kept.
    void show(const rules::Ticket &ticket);
    void leave();

    // What is typed and not sent. A draft without text is none.
    QHash<QString, Draft> drafts() const;
    Draft draft(const QString &ticket) const;
    void setDraft(const QString &ticket, const Draft &draft);
    // A text that comes back to be gone on with: it joins what is typed for the ticket.
    void continueDraft(const QString &ticket, const Draft &draft);
    // From who keeps drafts on disk: an empty reason means that it is there.
    void tellFate(const QString &ticket, const QString &reason);

    QAction *undoAction() const { return m_undo; }
    Outgoing &outgoing() { return m_outgoing; }
    OutgoingBar *bar() const { return m_bar; }
    // Calls `then` when nothing of the ticket is on its way out: what is goes out now, for the next step
    // builds on it. Not at all if something of it comes back.
    void settle(const QString &ticket, const std::function<void()> &then);
    void undo(int number);
    void retranslate();

Q_SIGNALS:
    void draftChanged(const QString &ticket, const saldo::ui::Draft &draft);
    void ticketChosen(const QString &ticket);
    void overtaken(int seen);
    void wentOut(const QString &ticket);

private:
    void build(QWidget *pane);
    void edited();
    void noteSent(const QString &ticket);
    void accepted(const Frozen &frozen);
    void returned(const Frozen &frozen, const Return &why);
    void putBack(const Frozen &frozen);
    void goOn();

    ReplyBox &m_box;
    Outgoing m_outgoing;
    OutgoingBar *m_bar;
    QAction *m_undo;
    QString m_ticket;                // in the box
    QHash<QString, Draft> m_drafts;  // but for the ticket in the box
    QHash<QString, QString> m_fates; // by ticket; see tellFate()
    QHash<QString, Return> m_returns; // of tickets that were not in the box
    QString m_settling;              // a ticket
    std::function<void()> m_then;
};

} // namespace saldo::ui
