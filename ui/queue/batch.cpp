#include "ui/queue/batch.h"

#include "store/failure.h"
#include "ui/shared/commands.h"

namespace saldo::ui {

void Batch::start(const BatchStep &step, const QList<store::TicketRow> &rows)
{
    Q_ASSERT(!m_running);
    m_step = step;
    m_rows = rows;
    m_results.clear();
    m_aborted = false;
    m_running = true;
    next();
}

void Batch::abort()
{
    m_aborted = m_running;
}

void Batch::clear()
{
    Q_ASSERT(!m_running);
    m_rows.clear();
    m_results.clear();
}

void Batch::next()
{
    if (m_aborted || m_results.size() == m_rows.size()) {
        m_running = false;
        Q_EMIT finished();
        return;
    }
    const rules::Ticket &ticket = m_rows.at(m_results.size()).ticket;
    const QJsonObject command = m_step.kind == BatchStep::Kind::Assign
        ? commands::assign(ticket.id, m_step.staff)
        : commands::close(ticket.id, m_step.resolution, {}, ticket.publicMessages);
    try {
        m_link.send(command, this, [this](const desk::Sent &sent) { arrived(sent); });
    } catch (const store::Failure &failure) {
        // Not at once: a long row of failures must not pile up calls.
        const desk::Sent sent{{}, QString::fromUtf8(failure.what())};
        QMetaObject::invokeMethod(this, [this, sent] { arrived(sent); }, Qt::QueuedConnection);
    }
}

void Batch::arrived(const desk::Sent &sent)
{
    const rules::Ticket &ticket = m_rows.at(m_results.size()).ticket;
    m_results.append({ticket.id, ticket.subject, sent});
    Q_EMIT progressed();
    next();
}

} // namespace saldo::ui
