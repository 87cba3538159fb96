#include "ui/ticket/ticket_actions.h"

#include "ui/shared/letter_keys.h"
#include "ui/shared/refusal_words.h"
#include "ui/shared/wording.h"

#include <QWidget>
#include <array>

namespace saldo::ui {

using namespace rules;
using Doing = TicketDoing;

namespace {

struct Told
{
    Doing doing;
    const char *name; // of the object
    QKeyCombination shortcut;
};

constexpr auto told = std::to_array<Told>({
    {Doing::Answer, "answer", Qt::Key_R},
    {Doing::Ask, "ask", Qt::Key_Q},
    {Doing::Note, "note", Qt::Key_N},
    {Doing::Assess1, "assess1", Qt::Key_1},
    {Doing::Assess2, "assess2", Qt::Key_2},
    {Doing::Assess3, "assess3", Qt::Key_3},
    {Doing::Confirm, "confirm", Qt::Key_Y},
    {Doing::Decline, "decline", Qt::SHIFT | Qt::Key_Y},
    {Doing::AssignToMe, "assignToMe", Qt::Key_M},
    {Doing::AssignTo, "assignTo", Qt::SHIFT | Qt::Key_M},
    {Doing::Split, "split", Qt::Key_S},
    {Doing::Close, "close", Qt::Key_E},
    {Doing::MarkDefect, "markDefect", Qt::Key_D},
    {Doing::RejectDefect, "rejectDefect", Qt::SHIFT | Qt::Key_D},
    {Doing::ChooseCoverage, "chooseCoverage", Qt::Key_V},
    {Doing::PostMessage, "postMessage", Qt::Key_P},
    {Doing::NewTicket, "newTicket", Qt::CTRL | Qt::Key_N},
    {Doing::History, "ticketHistory", Qt::Key_H},
});

Verdict cost(Doing doing, const Ticket &ticket, Role role)
{
    if (doing == Doing::Confirm || doing == Doing::Decline) {
        if (role != Role::Manager)
            return refuse(Code::NotPermitted);
        const bool waits = doing == Doing::Confirm ? ticket.hold == Hold::Confirmation : ticket.hold != Hold::None;
        return waits ? Verdict() : refuse(Code::NothingToConfirm);
    }
    if (ticket.defect != Defect::None)
        return refuse(Code::IsDefect);
    return ticket.coverage == Coverage::None ? refuse(Code::NoCoverage) : Verdict();
}

// What can be told at once from the ticket alone; the desk decides when it is done.
Verdict possible(Doing doing, const Ticket &ticket, const QString &actor, Role role)
{
    switch (doing) {
    case Doing::PostMessage:
    case Doing::NewTicket:
    case Doing::AssignTo:
    case Doing::History:
        return {};
    case Doing::AssignToMe:
        return ticket.assignee == actor ? Verdict(refuse(Code::NotPermitted)) : Verdict();
    case Doing::MarkDefect:
        return ticket.defect == Defect::Accepted ? refuse(Code::IsDefect) : Verdict();
    case Doing::RejectDefect:
        return ticket.defect == Defect::None ? refuse(Code::NotADefect) : Verdict();
    default:
        break;
    }
    if (doing == Doing::ChooseCoverage && role != Role::Manager)
        return refuse(Code::NotPermitted);
    if (ticket.closed)
        return refuse(Code::TicketClosed);
    switch (doing) {
    case Doing::Answer:
    case Doing::Ask:
    case Doing::Note:
    case Doing::Close:
    case Doing::Split:
        return {};
    case Doing::ChooseCoverage:
        if (ticket.defect != Defect::None)
            return refuse(Code::IsDefect);
        return !lacksCoverage(ticket) && (ticket.charged > 0 || ticket.answered) ? refuse(Code::CoverageFixed)
                                                                                 : Verdict();
    default:
        return cost(doing, ticket, role);
    }
}

} // namespace

TicketActions::TicketActions(QWidget *owner) : QObject(owner)
{
    installLetterKeys();
    for (const Told &one : told) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(one.name));
        action->setShortcut(one.shortcut);
        // A new ticket can be opened from anywhere in the window; the rest is about the one in focus.
        action->setShortcutContext(one.doing == Doing::NewTicket ? Qt::WindowShortcut
                                                                 : Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, [this, doing = one.doing] { Q_EMIT chosen(doing); });
        owner->addAction(action);
        m_actions.append(action);
    }
    retranslate();
}

void TicketActions::update(const std::optional<Ticket> &ticket, const QString &actor, Role role)
{
    for (const Told &one : told) {
        QAction *action = of(one.doing);
        const bool isNew = one.doing == Doing::NewTicket;
        const Verdict verdict = ticket ? possible(one.doing, *ticket, actor, role) : Verdict();
        action->setEnabled(isNew || (ticket && !verdict));
        m_reasons.remove(action);
        if (verdict && !(one.doing == Doing::AssignToMe))
            m_reasons.insert(action, *verdict);
        // The reason stands where the explanation stood.
        action->setToolTip(m_reasons.contains(action) ? refusalWords(m_reasons.value(action)) : action->text());
        action->setStatusTip(m_reasons.contains(action) ? action->toolTip() : QString());
    }
}

void TicketActions::retranslate()
{
    const QStringList texts = {
        tr("Answer", "action"), tr("Ask the customer", "action"), tr("Write a note", "action"),
        tr("Assess as category 1", "action"), tr("Assess as category 2", "action"),
        tr("Assess as category 3", "action"), tr("Confirm the cost on the customer's behalf\u2026", "action"),
        tr("Decline the cost on the customer's behalf\u2026", "action"), tr("Assign to me", "action"),
        tr("Assign to\u2026", "action"), tr("Split\u2026", "action"), tr("Close the ticket\u2026", "action"),
        tr("Mark as a defect\u2026", "action"), tr("Not a defect\u2026", "action"),
        tr("Choose the coverage\u2026", "action"), tr("Record a customer's message\u2026", "action"),
        tr("New ticket\u2026", "action"), tr("History of the ticket\u2026", "action")};
    for (int i = 0; i < m_actions.size(); ++i) {
        QAction *action = m_actions.at(i);
        action->setText(texts.at(i));
        const auto reason = m_reasons.constFind(action);
        action->setToolTip(reason == m_reasons.cend() ? texts.at(i) : refusalWords(*reason));
        action->setStatusTip(reason == m_reasons.cend() ? QString() : action->toolTip());
    }
}

QList<QList<QAction *>> TicketActions::groups() const
{
    const auto from = [this](Doing first, Doing last) {
        const auto begin = static_cast<int>(first);
        return m_actions.mid(begin, static_cast<int>(last) - begin + 1);
    };
    return {from(Doing::Answer, Doing::Note), from(Doing::Assess1, Doing::Decline), from(Doing::AssignToMe, Doing::Close),
            from(Doing::MarkDefect, Doing::ChooseCoverage), from(Doing::PostMessage, Doing::NewTicket), from(Doing::History, Doing::History)};
}

} // namespace saldo::ui
