#include "ui/service/ticket_line.h"

#include "sync/service_desk.h"
#include "ui/shared/style_sheet.h"

#include <QEvent>

namespace saldo::ui {

namespace {

constexpr int typingMs = 12'000;

} // namespace

TicketLine::TicketLine(desk::DeskLink &link, QWidget *parent)
    : QLabel(parent), m_desk(qobject_cast<sync::ServiceDesk *>(&link))
{
    setObjectName(QStringLiteral("others"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setLook(this, "others");
    hide();
    m_typing.setSingleShot(true);
    if (m_desk == nullptr)
        return;
    connect(m_desk, &sync::ServiceDesk::presenceChanged, this, &TicketLine::refresh);
    connect(m_desk, &desk::DeskLink::changed, this, &TicketLine::refresh);
    connect(&m_typing, &QTimer::timeout, this, [this] { m_desk->setPresence(m_ticket, false); });
}

void TicketLine::showTicket(const QString &ticket, const QHash<QString, QString> &names)
{
    m_names = names;
    if (m_desk == nullptr)
        return;
    if (ticket != m_ticket) {
        m_ticket = ticket;
        m_typing.stop();
        m_desk->setPresence(ticket, false);
    }
    refresh();
}

void TicketLine::typed()
{
    if (m_desk == nullptr || m_ticket.isEmpty())
        return;
    if (!m_typing.isActive())
        m_desk->setPresence(m_ticket, true);
    m_typing.start(typingMs);
}

QStringList TicketLine::sentences() const
{
    QStringList looking;
    QStringList typing;
    for (const wire::Present &one : m_desk->present()) {
        if (one.ticket != m_ticket || one.staff == m_desk->actor())
            continue;
        (one.doing == wire::Doing::Typing ? typing : looking) << m_names.value(one.staff, one.staff);
    }
    QStringList all;
    if (!typing.isEmpty())
        all << tr("Writes here now: %1", "names").arg(typing.join(QStringLiteral(", ")));
    if (!looking.isEmpty())
        all << tr("Looks at it now: %1", "names").arg(looking.join(QStringLiteral(", ")));
    if (m_desk->isProvisional(m_ticket))
        all << tr("Provisional: your changes are still on their way to the service.");
    return all;
}

void TicketLine::refresh()
{
    const QStringList all = m_ticket.isEmpty() ? QStringList() : sentences();
    setText(all.join(QStringLiteral(" \u00B7 ")));
    setVisible(!all.isEmpty());
}

void TicketLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_desk != nullptr)
        refresh();
    QLabel::changeEvent(event);
}

} // namespace saldo::ui
