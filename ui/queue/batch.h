// The same step on several tickets, one command after the other; remembers what became of each.
#pragma once

#include "desk/desk_link.h"
#include "store/ticket_query.h"

#include <QObject>

namespace saldo::ui {

struct BatchStep
{
    enum class Kind { Assign, Close };
    Kind kind = Kind::Assign;
    QString staff;   // Assign: to whom; empty: to nobody
    rules::Resolution resolution = rules::Resolution::Solved; // Close; any but Duplicate
};

struct BatchResult
{
    QString ticket;
    QString subject;
    desk::Sent sent;
};

class Batch : public QObject
{
    Q_OBJECT

public:
    // The link is not owned and outlives it.
    explicit Batch(desk::DeskLink &link, QObject *parent = nullptr) : QObject(parent), m_link(link) {}

    // Not while one is running. A ticket is closed as far as its row shows it: one with a newer message is refused.
    void start(const BatchStep &step, const QList<store::TicketRow> &rows);
    // The command under way is still told; the rest is left alone.
    void abort();

    bool isRunning() const { return m_running; }
    qsizetype total() const { return m_rows.size(); }
    const BatchStep &step() const { return m_step; }
    const QList<BatchResult> &results() const { return m_results; }
    void clear();

Q_SIGNALS:
    void progressed();
    void finished();

private:
    void next();
    void arrived(const desk::Sent &sent);

    desk::DeskLink &m_link;
    BatchStep m_step;
    QList<store::TicketRow> m_rows;
    QList<BatchResult> m_results;
    bool m_running = false;
    bool m_aborted = false;
};

} // namespace saldo::ui
