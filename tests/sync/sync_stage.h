// An authority and a mirror of it, as tests of the sync need them: what goes out is kept, what comes back is said by
// the test, time is moved by hand.
#pragma once

#include "service/authority.h"
#include "sync/sync.h"

#include <QJsonObject>
#include <memory>

namespace saldo::tests {

// The service, without a network: its desk has anna (an engineer), mike (a manager), and acme with credits and T-1.
class CentralDesk
{
public:
    CentralDesk();

    store::Connection &connection() { return m_connection; }
    // By the system, or by whom the command names.
    void execute(const QJsonObject &command);
    QList<wire::CommandOutcome> decide(const QList<QJsonObject> &commands, const QString &actor);
    wire::ChangesPage page(const QString &after = {}, int limit = 1'000);
    // As after a restore from a backup.
    void beginEpoch(const QString &epoch) { m_authority->beginEpoch(epoch, now()); }
    rules::Instant now() const { return m_now; }

private:
    store::Connection m_connection;
    std::unique_ptr<service::Authority> m_authority;
    rules::Instant m_now;
    int m_count = 0;
};

// A transport that only notes.
class NotedTransport : public sync::Transport
{
public:
    void send(const sync::Request &request) override { sent << request; }
    void abort(qint64 number) override { aborted << number; }
    void startAnew() override { anew += 1; }

    // The newest request to that path; the test fails without one.
    sync::Request last(const QString &path) const;
    int count(const QString &path) const;

    QList<sync::Request> sent;
    QList<qint64> aborted;
    int anew = 0;
};

// What a console would send.
QJsonObject commandBy(const QString &staff, const QString &id, const QJsonObject &fields);
QJsonObject answerTo(const QString &ticket, const QString &id, const QString &body);

} // namespace saldo::tests
