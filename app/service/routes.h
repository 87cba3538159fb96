// The interface (service.md): which request is answered by what, for whom. For the I/O thread.
#pragma once

#include "app/service/bearers.h"
#include "app/service/polls.h"
#include "app/service/sign_ins.h"
#include "app/service/writer.h"
#include "service/looks.h"

#include <QStringList>

namespace saldo::service {

// What the routes answer with; not owned.
struct RouteParts
{
    Clock &clock;
    Metrics &metrics;
    Readers &readers;
    Writer &writer;
    Bearers &bearers;
    Polls &polls;
    SignIns &signIns;
    QStringList trustedProxies;
    std::function<void(ClientId, const Answer &)> answer;
};

class Routes
{
public:
    explicit Routes(const RouteParts &parts);

    // Answers now or later, once.
    void handle(const Request &request);

    static constexpr qint64 maxWaitingCommands = 20'000; // beyond it new ones are told to come later

private:
    using Handler = void (Routes::*)(const Request &, rules::Language);
    using Authorized = std::function<void(const Bearer &)>;

    struct Route
    {
        QByteArray method;
        QByteArray path; // ending with / if more follows
        Handler handler;
        bool takesBody = false;
    };

    void signIn(const Request &request, rules::Language language);
    void signOut(const Request &request, rules::Language language);
    void takeCommands(const Request &request, rules::Language language);
    void tellChanges(const Request &request, rules::Language language);
    void takePresence(const Request &request, rules::Language language);
    void show(const Request &request, rules::Language language);
    void tellJournal(const Request &request, rules::Language language);
    void tellHealth(const Request &request, rules::Language language);
    void tellMetrics(const Request &request, rules::Language language);

    // Calls `then` for who bears a good token; others are answered.
    void authorize(const Request &request, rules::Language language, Authorized then);
    void authorizeStaff(const Request &request, rules::Language language, Authorized then);
    void prepareAndExecute(ClientId client, const QByteArray &body, const Caller &caller, rules::Language language);
    void execute(ClientId client, const std::optional<QList<PreparedCommand>> &commands, rules::Language language);

    QString addressOf(const Request &request) const;
    void refuse(ClientId client, wire::Fault fault, rules::Language language);
    void answer(ClientId client, int status, const QByteArray &body);

    RouteParts m_parts;
    QList<Route> m_routes;
};

} // namespace saldo::service
