// A console's sync on a mirror in memory, with the service played by the test and time moved by hand: what tests of the
// state machine share.
#pragma once

#include "store/migrations.h"
#include "tests/sync/sync_stage.h"

namespace saldo::tests {

class ConsoleStage
{
public:
    // Anna's session goes on; nothing was read yet.
    void begin();
    void resume();

    void answer(const sync::Request &request, int status, const QByteArray &body, const QString &epoch = {});
    // What the newest poll asks for.
    void givePage(int limit = 1'000);
    void giveOutcomes(const QString &epoch = {});
    void lose(const sync::Request &request);
    void passTime(qint64 ms);
    sync::Request poll() const { return m_transport->last(QStringLiteral("/changes")); }
    sync::Request upload() const { return m_transport->last(QStringLiteral("/commands")); }
    // After which token the newest poll asks.
    QString polledAfter() const;
    void post(const QString &id);

    std::unique_ptr<CentralDesk> m_desk;
    std::unique_ptr<store::Connection> m_connection;
    std::unique_ptr<sync::Mirror> m_mirror;
    std::unique_ptr<NotedTransport> m_transport;
    std::unique_ptr<sync::Sync> m_sync;
    int m_rowsAtOnce = 1; // before begin()
    qint64 m_now = 0;
    int m_told = 0;
    desk::Touched m_touched;
    std::optional<sync::SignInOutcome> m_signedIn;
};

} // namespace saldo::tests
