// The service in a simulated world: the real authority over a real database, behind the interface of service.md.
#pragma once

#include "service/authority.h"
#include "service/presence.h"
#include "sync/transport.h"
#include "tests/simulation/world.h"
#include "wire/commands.h"
#include "wire/errors.h"
#include "wire/history_token.h"

#include <QTemporaryDir>
#include <memory>

namespace saldo::tests {

class ServiceSide
{
public:
    using Reply = std::function<void(const sync::Answer &)>;

    explicit ServiceSide(World &world);

    // A request that has arrived; the answer is given later or never.
    void receive(const sync::Request &request, const Reply &reply);
    // A command that came by another way (the shop, a customer): never over the simulated network.
    // Whether it was accepted.
    bool executeOwn(const QJsonObject &command);

    void crashIn(int statements);
    void backUp();
    bool hasBackup() const { return !m_backup.isEmpty(); }
    // The database is the backup's again, and another history begins.
    void restore();
    void expireTokens();
    // Those that were given before they did.
    void expireShortTokens();
    bool tokensLast = false; // for as long as the run does

    store::Connection &connection() { return *m_connection; }
    int restores() const { return m_restores; }
    // Commands that a restore has lost.
    const QSet<QString> &lost() const { return m_lost; }

private:
    struct Waiting // for the writer
    {
        QList<service::PreparedCommand> commands;
        Reply reply;
        qint64 number = 0;
    };
    struct Poll
    {
        std::optional<wire::HistoryToken> after;
        int limit = 0;
        qint64 until = 0; // simulated ms
        Reply reply;
        qint64 number = 0;
    };

    template <typename Piece>
    void alive(const Piece &piece);
    void start();
    void die();
    void expireTokens(rules::Instant thatEndBefore);
    QSet<QString> accepted();
    void handle(const sync::Request &request, const Reply &reply);
    void signIn(const sync::Request &request, const Reply &reply);
    void takeCommands(const sync::Request &request, const QString &actor, const Reply &reply);
    void write();
    void takePoll(const sync::Request &request, const Reply &reply);
    void servePolls();
    bool serve(const Poll &poll);
    std::optional<QString> actorOf(const QString &token);
    static void fail(const Reply &reply, qint64 number, wire::Fault fault);

    World &m_world;
    QTemporaryDir m_folder;
    QString m_backup;
    std::unique_ptr<store::Connection> m_connection;
    std::unique_ptr<service::Authority> m_authority; // none: it is down
    service::Presence m_presence;
    QList<Waiting> m_waiting;
    QList<Poll> m_polls;
    int m_tokens = 0;
    int m_restores = 0;
    QSet<QString> m_lost;
};

} // namespace saldo::tests
