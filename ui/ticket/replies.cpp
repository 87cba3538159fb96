#include "ui/ticket/replies.h"

#include "ui/ticket/outgoing_bar.h"

#include <QAction>

namespace saldo::ui {

Replies::Replies(desk::DeskLink &link, ReplyBox &box, QWidget *pane)
    : QObject(pane), m_box(box), m_outgoing(link), m_bar(new OutgoingBar(m_outgoing, pane)), m_undo(new QAction(this))
{
    m_undo->setObjectName(QStringLiteral("undoSending"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setEnabled(false);
    pane->addAction(m_undo);
    retranslate();
    const auto undoLatest = [this] { undo(m_outgoing.latest(m_ticket)); };
    connect(m_undo, &QAction::triggered, this, undoLatest);
    connect(&box, &ReplyBox::undoAsked, this, undoLatest);
    connect(&box, &ReplyBox::draftChanged, this, &Replies::edited);
    connect(&box, &ReplyBox::sent, this, &Replies::noteSent);
    connect(&box, &ReplyBox::goesOut, &m_outgoing, &Outgoing::add);
    connect(m_bar, &OutgoingBar::undoAsked, this, &Replies::undo);
    connect(m_bar, &OutgoingBar::ticketChosen, this, &Replies::ticketChosen);
    connect(&m_outgoing, &Outgoing::undone, this, &Replies::putBack);
    connect(&m_outgoing, &Outgoing::accepted, this, &Replies::accepted);
    connect(&m_outgoing, &Outgoing::returned, this, &Replies::returned);
    connect(&m_outgoing, &Outgoing::changed, this, [this] {
        m_undo->setEnabled(m_outgoing.latest(m_ticket) != 0);
        goOn();
    });
}

void Replies::retranslate()
{
    m_undo->setText(tr("Undo sending", "action"));
}

void Replies::show(const rules::Ticket &ticket)
{
    leave();
    m_ticket = ticket.id;
    m_box.showTicket(ticket, m_drafts.take(ticket.id));
    const auto fate = m_fates.constFind(m_ticket);
    m_box.tellFate(fate == m_fates.cend() ? std::nullopt : std::optional(*fate));
    m_bar->setTicket(m_ticket);
    if (m_returns.contains(m_ticket))
        m_box.refuse(m_returns.take(m_ticket).words);
}

void Replies::leave()
{
    if (!m_ticket.isEmpty() && !m_box.isEmpty())
        m_drafts.insert(m_ticket, m_box.draft());
    m_ticket.clear();
    m_bar->setTicket({});
}

QHash<QString, Draft> Replies::drafts() const
{
    QHash<QString, Draft> all = m_drafts;
    if (!m_ticket.isEmpty() && !m_box.isEmpty())
        all.insert(m_ticket, m_box.draft());
    return all;
}

Draft Replies::draft(const QString &ticket) const
{
    return ticket == m_ticket && !ticket.isEmpty() ? m_box.draft() : m_drafts.value(ticket);
}

void Replies::setDraft(const QString &ticket, const Draft &draft)
{
    m_drafts.insert(ticket, draft);
}

void Replies::continueDraft(const QString &ticket, const Draft &draft)
{
    Frozen frozen;
    frozen.ticket = ticket;
    frozen.draft = draft;
    putBack(frozen);
}

void Replies::tellFate(const QString &ticket, const QString &reason)
{
    m_fates.insert(ticket, reason);
    if (ticket == m_ticket)
        m_box.tellFate(reason);
}

void Replies::edited()
{
    // A failure is told until it is saved after all.
    if (m_fates.value(m_ticket).isEmpty()) {
        m_fates.remove(m_ticket);
        m_box.tellFate({});
    }
    Q_EMIT draftChanged(m_ticket, m_box.draft());
}

// Another ticket may be in the box by the time.
void Replies::noteSent(const QString &ticket)
{
    if (ticket != m_ticket && m_drafts.remove(ticket) > 0)
        Q_EMIT draftChanged(ticket, {});
    Q_EMIT wentOut(ticket);
}

void Replies::accepted(const Frozen &frozen)
{
    // What was begun since was written by who knows of it.
    if (frozen.ticket == m_ticket)
        m_box.acknowledgeOwn();
    else if (const auto draft = m_drafts.find(frozen.ticket); draft != m_drafts.end())
        ++draft->seen;
    Q_EMIT wentOut(frozen.ticket);
}

void Replies::undo(int number)
{
    const QString before = m_ticket;
    QString ticket;
    for (const Frozen &one : m_outgoing.all()) {
        if (one.number == number)
            ticket = one.ticket;
    }
    if (m_outgoing.undo(number) && ticket != before)
        Q_EMIT ticketChosen(ticket); // where the text is
}

void Replies::putBack(const Frozen &frozen)
{
    if (frozen.ticket == m_ticket)
        m_box.putBack(frozen.draft);
    else
        m_drafts.insert(frozen.ticket, joined(frozen.draft, m_drafts.value(frozen.ticket)));
    Q_EMIT draftChanged(frozen.ticket, draft(frozen.ticket));
}

void Replies::returned(const Frozen &frozen, const Return &why)
{
    if (m_settling == frozen.ticket)
        m_settling.clear(); // what was to follow does not
    putBack(frozen);
    if (frozen.ticket != m_ticket) {
        m_returns.insert(frozen.ticket, why);
        m_bar->tellReturn(frozen.ticket, why);
        return;
    }
    m_box.refuse(why.words);
    if (why.overtaken)
        Q_EMIT overtaken(frozen.draft.seen);
}

void Replies::settle(const QString &ticket, const std::function<void()> &then)
{
    m_settling = ticket;
    m_then = then;
    if (m_outgoing.has(ticket))
        m_outgoing.sendNow(ticket);
    else
        goOn();
}

void Replies::goOn()
{
    if (m_settling.isEmpty() || m_outgoing.has(m_settling))
        return;
    m_settling.clear();
    std::exchange(m_then, {})();
}

} // namespace saldo::ui
