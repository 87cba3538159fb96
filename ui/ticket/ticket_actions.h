// Everything that can be done with the ticket in sight, as actions for menus and the command box:
// with names, shortcuts, and, where one is not possible now, the reason.
#pragma once

#include "rules/refusal.h"
#include "rules/ticket.h"

#include <QAction>
#include <QHash>
#include <QList>

namespace saldo::ui {

enum class TicketDoing {
    Answer, Ask, Note,                           // writing
    Assess1, Assess2, Assess3, Confirm, Decline, // cost
    AssignToMe, AssignTo, Split, Close,          // work
    MarkDefect, RejectDefect, ChooseCoverage,    // what it is
    PostMessage, NewTicket,                      // on the customer's behalf
    History                                      // looking back
};

class TicketActions : public QObject
{
    Q_OBJECT

public:
    // The actions are added to `owner`, in which their shortcuts work.
    explicit TicketActions(QWidget *owner);

    // Which are possible; nothing without a ticket but a new one.
    void update(const std::optional<rules::Ticket> &ticket, const QString &actor, rules::Role role);
    void retranslate();

    // In the order of TicketDoing.
    QList<QAction *> all() const { return m_actions; }
    QAction *of(TicketDoing doing) const { return m_actions.at(static_cast<int>(doing)); }
    // The same, in groups to be parted by separators.
    QList<QList<QAction *>> groups() const;

Q_SIGNALS:
    void chosen(saldo::ui::TicketDoing doing);

private:
    QList<QAction *> m_actions;
    QHash<QAction *, rules::Refusal> m_reasons;
};

} // namespace saldo::ui
