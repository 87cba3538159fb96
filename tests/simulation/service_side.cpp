#include "tests/simulation/service_side.h"

#include "script/decode.h"
#include "script/instant.h"
#include "service/following.h"
#include "service/tokens.h"
#include "store/failure.h"
#include "store/migrations.h"
#include "wire/json.h"
#include "wire/sessions.h"

#include <QFile>
#include <QUrl>
#include <QUrlQuery>
#include <limits>

namespace saldo::tests {

using sync::Answer;
using sync::Request;

namespace {

constexpr int lastingHours = 9'000; // longer than any run

// Tests may run where there is none: then the disk does.
QString quickFolder()
{
    return QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/saldo-XXXXXX") : QString();
}

} // namespace

ServiceSide::ServiceSide(World &world) : m_world(world), m_folder(quickFolder())
{
    m_connection = std::make_unique<store::Connection>(store::Location(), store::Connection::Access::Write);
    store::migrate(*m_connection, store::Tables::Authority);
    start();
    m_authority->beginEpoch(QStringLiteral("e1"), m_world.deskTime());
}

void ServiceSide::start()
{
    m_authority = std::make_unique<service::Authority>(*m_connection);
}

void ServiceSide::die()
{
    m_world.tell(QStringLiteral("service ends"));
    m_world.happened.serviceCrashes += 1;
    m_authority.reset();
    m_waiting.clear();
    m_polls.clear();
    m_presence = {};
    m_connection->setFault({});
    m_world.after(200 + m_world.chance().below(3'000), [this] {
        m_world.tell(QStringLiteral("service starts"));
        try {
            start();
        } catch (const Crashed &) {
            die();
        }
    });
}

template <typename Piece>
void ServiceSide::alive(const Piece &piece)
{
    if (!m_authority)
        return;
    try {
        piece();
    } catch (const Crashed &) {
        die();
    }
}

void ServiceSide::crashIn(int statements)
{
    m_connection->setFault([this, left = statements](const QString &sql) mutable {
        if (--left > 0 || sql.startsWith(u"ROLLBACK") || sql.startsWith(u"RELEASE"))
            return;
        m_connection->setFault({});
        throw Crashed();
    });
}

void ServiceSide::backUp()
{
    if (!m_authority)
        return;
    m_connection->setFault({});
    m_backup = m_folder.filePath(QStringLiteral("backup-%1").arg(m_world.now()));
    m_connection->once(QStringLiteral("VACUUM INTO '%1'").arg(m_backup));
    m_world.tell(QStringLiteral("backup"));
}

void ServiceSide::restore()
{
    m_world.tell(QStringLiteral("restored from the backup"));
    m_authority.reset();
    m_waiting.clear();
    m_polls.clear();
    const QSet<QString> before = accepted();
    m_connection.reset();
    m_restores += 1;
    m_world.happened.restores += 1;
    const QString file = m_folder.filePath(QStringLiteral("restored-%1").arg(m_restores));
    QFile::copy(m_backup, file);
    m_connection =
        std::make_unique<store::Connection>(store::Location::parse(file), store::Connection::Access::Write);
    m_lost |= before - accepted();
    start();
    m_authority->beginEpoch(QStringLiteral("e%1").arg(m_restores + 1), m_world.deskTime());
}

QSet<QString> ServiceSide::accepted()
{
    QSqlQuery query(m_connection->database());
    query.exec(QStringLiteral("SELECT command_id FROM journal WHERE ok = 1"));
    QSet<QString> ids;
    while (query.next())
        ids.insert(query.value(0).toString());
    return ids;
}

void ServiceSide::expireTokens()
{
    expireTokens(std::numeric_limits<rules::Instant>::max());
}

void ServiceSide::expireShortTokens()
{
    expireTokens(m_world.deskTime() + lastingHours / 2 * rules::msPerHour);
}

void ServiceSide::expireTokens(rules::Instant thatEndBefore)
{
    alive([this, thatEndBefore] {
        for (const store::Token &token : store::tokensOf(*m_connection, {})) {
            if (token.expiresAt < thatEndBefore)
                m_authority->revokeToken(token.hash, m_world.deskTime());
        }
        m_world.tell(QStringLiteral("tokens expire"));
        m_world.happened.expiries += 1;
    });
}

bool ServiceSide::executeOwn(const QJsonObject &command)
{
    bool accepted = false;
    alive([&] {
        QJsonObject whole = command;
        whole.insert(QStringLiteral("at"), script::formatInstant(m_world.deskTime()));
        const script::Decoded decoded = script::decodeCommand(whole);
        if (decoded.verdict)
            return m_world.blame(QStringLiteral("the simulator's own command: ") + rules::inWords(*decoded.verdict));
        const QList<service::Decision> decisions =
            m_authority->execute({{decoded.command.id, {}, decoded.command}}, m_world.deskTime());
        accepted = !decisions.first().verdict;
        servePolls();
    });
    return accepted;
}

void ServiceSide::fail(const Reply &reply, qint64 number, wire::Fault fault)
{
    const wire::Error error = wire::errorOf(fault, rules::Language::En);
    Answer answer;
    answer.number = number;
    answer.status = error.status;
    answer.body = wire::encode(error);
    reply(answer);
}

std::optional<QString> ServiceSide::actorOf(const QString &token)
{
    const std::optional<store::Token> found = store::findToken(*m_connection, service::hashOfToken(token));
    return found && found->isGood(m_world.deskTime()) ? std::optional(found->actor) : std::nullopt;
}

void ServiceSide::receive(const Request &request, const Reply &reply)
{
    alive([&] { handle(request, reply); });
}

void ServiceSide::handle(const Request &request, const Reply &reply)
{
    const QString path = request.path.section(u'?', 0, 0);
    if (path == u"/api/v1/sessions")
        return signIn(request, reply);
    const std::optional<QString> actor = actorOf(request.token);
    if (!actor)
        return fail(reply, request.number, wire::Fault::Unauthorized);
    if (path == u"/api/v1/commands")
        return takeCommands(request, *actor, reply);
    if (path == u"/api/v1/changes")
        return takePoll(request, reply);
    Answer done;
    done.number = request.number;
    done.status = 204;
    if (path == u"/api/v1/presence") {
        const std::optional<wire::PresenceReport> report = wire::decodePresenceReport(request.body);
        m_presence.report(request.token, *actor, *report, m_world.now());
        servePolls();
    } else {
        m_authority->revokeToken(service::hashOfToken(request.token), m_world.deskTime());
    }
    reply(done);
}

// Passwords are another test's matter: everybody's is his login.
void ServiceSide::signIn(const Request &request, const Reply &reply)
{
    const std::optional<wire::SignIn> asked = wire::decodeSignIn(request.body);
    if (!asked || asked->password != asked->login)
        return fail(reply, request.number, wire::Fault::BadCredentials);
    const QString token = QStringLiteral("token%1").arg(++m_tokens);
    const rules::Instant now = m_world.deskTime();
    store::Token stored;
    stored.hash = service::hashOfToken(token);
    stored.actor = asked->login;
    stored.label = QStringLiteral("simulated");
    stored.createdAt = now;
    stored.expiresAt = now + (tokensLast ? lastingHours : 6 + m_world.chance().below(20)) * rules::msPerHour;
    m_authority->addToken(stored);
    Answer answer;
    answer.number = request.number;
    answer.status = 201;
    answer.body = wire::encode(wire::Session{token, asked->login, QStringLiteral("manager"), stored.expiresAt});
    reply(answer);
}

void ServiceSide::takeCommands(const Request &request, const QString &actor, const Reply &reply)
{
    const std::optional<QList<QJsonObject>> commands = wire::decodeCommands(request.body);
    if (!commands)
        return fail(reply, request.number, wire::Fault::BadRequest);
    for (const QJsonObject &command : *commands) {
        if (command.value(QLatin1String("by")).toString() != actor)
            m_world.blame(QStringLiteral("%1 sent what %2 had written")
                              .arg(actor, command.value(QLatin1String("by")).toString()));
    }
    const std::optional<service::Caller> caller = service::callerNamed(actor);
    m_waiting.append({service::prepare(*commands, *caller, m_world.deskTime()), reply, request.number});
    // Those that come meanwhile are committed with them.
    m_world.after(3, [this] { alive([this] { write(); }); });
}

void ServiceSide::write()
{
    const QList<Waiting> group = std::exchange(m_waiting, {});
    QList<service::PreparedCommand> commands;
    for (const Waiting &waiting : group)
        commands += waiting.commands;
    if (commands.isEmpty())
        return;
    const QList<service::Decision> decisions = m_authority->execute(commands, m_world.deskTime());
    qsizetype next = 0;
    for (const Waiting &waiting : group) {
        QList<wire::CommandOutcome> outcomes;
        for (qsizetype i = 0; i < waiting.commands.size(); ++i) {
            const service::Decision &decision = decisions.at(next++);
            if (!decision.failure.isEmpty())
                m_world.blame(QStringLiteral("%1 could not be decided: %2").arg(decision.id, decision.failure));
            m_world.happened.refused += decision.verdict && !decision.repeated ? 1 : 0;
            outcomes.append(wire::outcomeOf(decision.id, decision.verdict, decision.version, rules::Language::En));
        }
        Answer answer;
        answer.number = waiting.number;
        answer.status = 200;
        answer.body = wire::encodeOutcomes(outcomes);
        answer.epoch = m_authority->epoch();
        waiting.reply(answer);
    }
    servePolls();
}

void ServiceSide::takePoll(const Request &request, const Reply &reply)
{
    const QUrlQuery query{QUrl(request.path)};
    Poll poll;
    const QString after = query.queryItemValue(QStringLiteral("after"));
    if (!after.isEmpty()) {
        poll.after = wire::parseHistoryToken(after);
        if (!poll.after)
            return fail(reply, request.number, wire::Fault::BadRequest);
    }
    poll.limit = query.queryItemValue(QStringLiteral("limit")).toInt();
    const int waitMs = query.queryItemValue(QStringLiteral("wait")).toInt() * 1000;
    poll.until = m_world.now() + waitMs;
    poll.reply = reply;
    poll.number = request.number;
    if (serve(poll))
        return;
    m_polls.append(poll);
    m_world.after(waitMs, [this] { alive([this] { servePolls(); }); });
}

void ServiceSide::servePolls()
{
    const QList<Poll> polls = std::exchange(m_polls, {});
    for (const Poll &poll : polls) {
        if (!serve(poll))
            m_polls.append(poll);
    }
}

// True: it was answered, for there was something new or it had waited long enough.
bool ServiceSide::serve(const Poll &poll)
{
    service::Followed followed = service::changesAfter(*m_connection, poll.after, poll.limit);
    if (followed.mustResnapshot) {
        wire::Error error = wire::errorOf(wire::Fault::MustResnapshot, rules::Language::En);
        error.knownVersion = followed.knownVersion;
        Answer gone;
        gone.number = poll.number;
        gone.status = error.status;
        gone.body = wire::encode(error);
        gone.epoch = followed.epoch;
        poll.reply(gone);
        return true;
    }
    const qint64 presence = m_presence.state(m_world.now());
    const bool isNew = !poll.after || followed.changes.upTo > poll.after->version || presence != poll.after->presence;
    if (!isNew && m_world.now() < poll.until)
        return false;
    Answer answer;
    answer.number = poll.number;
    answer.status = 200;
    answer.body = wire::encode(service::pageOf(std::move(followed), m_presence.present(m_world.now()), presence));
    poll.reply(answer);
    return true;
}

} // namespace saldo::tests
