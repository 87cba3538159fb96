#include "app/service/routes.h"

#include "app/service/queries.h"
#include "store/changed_rows.h"
#include "store/load.h"
#include "store/snapshot.h"
#include "wire/commands.h"
#include "wire/journal.h"
#include "wire/json.h"
#include "wire/protocol.h"
#include "wire/refusal_words.h"

namespace saldo::service {

using rules::Language;
using wire::Fault;

namespace {

const QByteArray root = "/api/v1/";
constexpr qsizetype smallBody = 16 * 1024; // is read at once; a larger one beside

QList<wire::CommandOutcome> outcomesOf(const QList<Decision> &decisions, Language language)
{
    QList<wire::CommandOutcome> outcomes;
    outcomes.reserve(decisions.size());
    for (const Decision &decision : decisions) {
        if (decision.failure.isEmpty())
            outcomes.append(wire::outcomeOf(decision.id, decision.verdict, decision.version, language));
        else
            outcomes.append({decision.id, {}, wire::undecidedError(),
                             wire::errorOf(Fault::Unavailable, language).message});
    }
    return outcomes;
}

bool isJson(const QByteArray &contentType)
{
    return contentType.split(';').first().trimmed().toLower() == "application/json";
}

} // namespace

Routes::Routes(const RouteParts &parts) : m_parts(parts)
{
    m_routes = {{"POST", root + "sessions", &Routes::signIn, true},
                {"DELETE", root + "sessions/current", &Routes::signOut},
                {"POST", root + "commands", &Routes::takeCommands, true},
                {"GET", root + "changes", &Routes::tellChanges},
                {"PUT", root + "presence", &Routes::takePresence, true},
                {"GET", root + "show/", &Routes::show},
                {"GET", root + "journal", &Routes::tellJournal},
                {"GET", root + "healthz", &Routes::tellHealth},
                {"GET", root + "metrics", &Routes::tellMetrics},
                {"GET", "/healthz", &Routes::tellHealth},
                {"GET", "/metrics", &Routes::tellMetrics}};
}

void Routes::handle(const Request &request)
{
    const Language language = wire::languageOf(request.acceptLanguage);
    m_parts.clock.heed(request.testClock);
    if (!request.protocol.isEmpty()) {
        const std::optional<wire::ProtocolRange> range = wire::parseProtocolRange(request.protocol);
        if (!range || !range->meets(wire::ownProtocol()))
            return refuse(request.client, Fault::UnsupportedProtocol, language);
    }
    QByteArray allowed;
    for (const Route &route : m_routes) {
        const bool isIt = route.path.endsWith('/')
            ? request.path.startsWith(route.path) && request.path.size() > route.path.size()
            : request.path == route.path;
        if (!isIt)
            continue;
        if (request.method == route.method) {
            if (route.takesBody && !isJson(request.contentType))
                return refuse(request.client, Fault::UnsupportedMedia, language);
            return (this->*route.handler)(request, language);
        }
        allowed += (allowed.isEmpty() ? "" : ", ") + route.method;
    }
    if (allowed.isEmpty())
        return refuse(request.client, Fault::NotFound, language);
    Answer answer = errorAnswer(Fault::MethodNotAllowed, language);
    answer.headers.emplaceBack("Allow", allowed);
    m_parts.answer(request.client, answer);
}

void Routes::refuse(ClientId client, Fault fault, Language language)
{
    Answer answer = errorAnswer(fault, language);
    if (fault == Fault::Unauthorized)
        answer.headers.emplaceBack("WWW-Authenticate", "Bearer");
    else if (fault == Fault::Unavailable)
        answer.headers.emplaceBack("Retry-After", "1");
    m_parts.answer(client, answer);
}

void Routes::answer(ClientId client, int status, const QByteArray &body)
{
    m_parts.answer(client, answerOf(status, body));
}

void Routes::authorize(const Request &request, Language language, Authorized then)
{
    m_parts.bearers.identify(request.authorization, [this, client = request.client, language, then = std::move(then)](
                                                        Bearers::Found found, const Bearer &bearer) {
        if (found == Bearers::Found::Good)
            then(bearer);
        else
            refuse(client, found == Bearers::Found::NotGood ? Fault::Unauthorized : Fault::Unavailable, language);
    });
}

void Routes::authorizeStaff(const Request &request, Language language, Authorized then)
{
    authorize(request, language, [this, client = request.client, language, then = std::move(then)](const Bearer &bearer) {
        if (bearer.isActiveStaff)
            then(bearer);
        else
            refuse(client, Fault::NotPermitted, language);
    });
}

// A proxy that is trusted says who its client is; what that one said himself stands before it.
QString Routes::addressOf(const Request &request) const
{
    if (!m_parts.trustedProxies.contains(request.address))
        return request.address;
    const QList<QByteArray> addresses = request.forwardedFor.split(',');
    for (auto address = addresses.crbegin(); address != addresses.crend(); ++address) {
        const QString text = QString::fromLatin1(address->trimmed());
        if (!text.isEmpty() && !m_parts.trustedProxies.contains(text))
            return text.left(64);
    }
    return request.address;
}

void Routes::signIn(const Request &request, Language language)
{
    const std::optional<wire::SignIn> signIn = wire::decodeSignIn(request.body);
    if (!signIn)
        return refuse(request.client, Fault::BadRequest, language);
    m_parts.signIns.signIn(*signIn, addressOf(request), language, [this, client = request.client](const Answer &answer) {
        m_parts.answer(client, answer);
    });
}

void Routes::signOut(const Request &request, Language language)
{
    authorize(request, language, [this, client = request.client, language](const Bearer &bearer) {
        m_parts.writer.run(
            [hash = bearer.tokenHash, now = m_parts.clock.now()](Authority &authority) { authority.revokeToken(hash, now); },
            [this, client, hash = bearer.tokenHash, language](bool done) {
                if (!done)
                    return refuse(client, Fault::Unavailable, language);
                m_parts.bearers.forget(hash);
                m_parts.polls.endSession(hash);
                answer(client, 204, {});
            });
    });
}

void Routes::takeCommands(const Request &request, Language language)
{
    authorize(request, language,
              [this, client = request.client, body = request.body, language](const Bearer &bearer) {
                  prepareAndExecute(client, body, bearer.caller, language);
              });
}

namespace {

// What is to be done with a body: nothing if it is no array of objects.
struct ReadBody
{
    bool tooMany = false;
    std::optional<QList<PreparedCommand>> commands;
};

ReadBody readBody(const QByteArray &body, const Caller &caller, rules::Instant now)
{
    const std::optional<QList<QJsonObject>> objects = wire::decodeCommands(body);
    if (!objects)
        return {};
    if (objects->size() > wire::maxCommands)
        return {true, {}};
    return {false, prepare(*objects, caller, now)};
}

} // namespace

void Routes::prepareAndExecute(ClientId client, const QByteArray &body, const Caller &caller, Language language)
{
    const auto go = [this, client, language](const ReadBody &read) {
        if (read.tooMany)
            refuse(client, Fault::TooLarge, language);
        else
            execute(client, read.commands, language);
    };
    const rules::Instant now = m_parts.clock.now();
    if (body.size() <= smallBody)
        return go(readBody(body, caller, now));
    m_parts.readers.ask<ReadBody>([body, caller, now](store::Connection &) { return readBody(body, caller, now); },
                                  [this, client, language, go](const std::optional<ReadBody> &read) {
                                      if (read)
                                          go(*read);
                                      else
                                          refuse(client, Fault::Unavailable, language);
                                  });
}

void Routes::execute(ClientId client, const std::optional<QList<PreparedCommand>> &commands, Language language)
{
    if (!commands)
        return refuse(client, Fault::BadRequest, language);
    if (commands->isEmpty())
        return answer(client, 200, "[]");
    if (m_parts.writer.waiting() + commands->size() > maxWaitingCommands)
        return refuse(client, Fault::Unavailable, language);
    m_parts.writer.execute(*commands, [this, client, language](const std::optional<QList<Decision>> &decisions) {
        if (decisions) {
            Answer outcomes = answerOf(200, wire::encodeOutcomes(outcomesOf(*decisions, language)));
            outcomes.headers.emplaceBack(wire::epochHeader, m_parts.polls.epoch().toLatin1());
            m_parts.answer(client, outcomes);
        } else {
            refuse(client, Fault::Unavailable, language);
        }
    });
}

void Routes::tellChanges(const Request &request, Language language)
{
    const std::optional<ChangesQuery> query = parseChangesQuery(request.query);
    if (!query)
        return refuse(request.client, Fault::BadRequest, language);
    Polls::Poll poll{request.client, {}, {}, query->limit, query->waitSeconds, language};
    if (!query->after.isEmpty()) {
        poll.after = wire::parseHistoryToken(query->after);
        if (!poll.after)
            return refuse(request.client, Fault::BadRequest, language);
    }
    authorizeStaff(request, language, [this, poll](const Bearer &bearer) {
        Polls::Poll own = poll;
        own.session = bearer.tokenHash;
        m_parts.polls.ask(own);
    });
}

void Routes::takePresence(const Request &request, Language language)
{
    const std::optional<wire::PresenceReport> report = wire::decodePresenceReport(request.body);
    if (!report)
        return refuse(request.client, Fault::BadRequest, language);
    authorizeStaff(request, language, [this, client = request.client, report](const Bearer &bearer) {
        m_parts.polls.report(bearer.tokenHash, nameOf(bearer.caller), *report);
        answer(client, 204, {});
    });
}

void Routes::show(const Request &request, Language language)
{
    const std::optional<Query> query = parseQuery(request.query);
    const QByteArray what = QByteArray::fromPercentEncoding(request.path.mid(root.size() + 5));
    if (!query || !what.isValidUtf8())
        return refuse(request.client, Fault::BadRequest, language);
    authorize(request, language, [this, client = request.client, query, what, language](const Bearer &bearer) {
        const script::DecodedLook decoded = decodeLook(QString::fromUtf8(what), *query, m_parts.clock.now());
        const auto tell = [this, client, language](const Looked &looked) {
            if (!looked.verdict)
                return answer(client, 200, wire::write(looked.members));
            const wire::Error error = wire::errorOf(*looked.verdict, language);
            answer(client, error.status, wire::encode(error));
        };
        if (decoded.verdict)
            return tell({decoded.verdict, {}});
        m_parts.readers.ask<Looked>(
            [caller = bearer.caller, look = decoded.look](store::Connection &connection) {
                return service::look(connection, caller, look);
            },
            [this, client, language, tell](const std::optional<Looked> &looked) {
                if (looked)
                    tell(*looked);
                else
                    refuse(client, Fault::Unavailable, language);
            });
    });
}

namespace {

// What a page of the journal is made of; nothing if there is no such ticket or customer.
std::optional<QByteArray> readJournal(store::Connection &connection, const JournalQuery &query)
{
    const store::Snapshot snapshot(connection);
    const bool exists = query.of.ticket.isEmpty() ? store::exists<rules::Customer>(connection, query.of.customer)
                                                  : store::exists<rules::Ticket>(connection, query.of.ticket);
    if (!exists)
        return std::nullopt;
    QList<store::JournalEntry> entries = store::journalPage(connection, query.of, query.before, query.limit + 1);
    const bool more = entries.size() > query.limit;
    if (more)
        entries.removeLast();
    return wire::encodeJournal(entries, more);
}

} // namespace

void Routes::tellJournal(const Request &request, Language language)
{
    const std::optional<JournalQuery> query = parseJournalQuery(request.query);
    if (!query)
        return refuse(request.client, Fault::BadRequest, language);
    authorizeStaff(request, language, [this, client = request.client, query, language](const Bearer &) {
        m_parts.readers.ask<std::optional<QByteArray>>(
            [query](store::Connection &connection) { return readJournal(connection, *query); },
            [this, client, query, language](const std::optional<std::optional<QByteArray>> &page) {
                if (!page)
                    return refuse(client, Fault::Unavailable, language);
                if (*page)
                    return answer(client, 200, **page);
                const rules::Code code =
                    query->of.ticket.isEmpty() ? rules::Code::UnknownCustomer : rules::Code::UnknownTicket;
                const wire::Error error = wire::errorOf(rules::Refusal{code}, language);
                answer(client, error.status, wire::encode(error));
            });
    });
}

void Routes::tellHealth(const Request &request, Language)
{
    const auto unavailable = [this, client = request.client](const QString &reason) {
        answer(client, 503,
               wire::write(QJsonObject{{QStringLiteral("status"), QStringLiteral("unavailable")},
                                       {QStringLiteral("error"), QStringLiteral("unavailable")},
                                       {QStringLiteral("message"), reason}}));
    };
    if (const QString reason = m_parts.writer.trouble(); !reason.isEmpty())
        return unavailable(reason);
    m_parts.readers.ask<qint64>([](store::Connection &connection) { return store::lastVersion(connection); },
                                [this, client = request.client, unavailable](const std::optional<qint64> &version) {
                                    if (!version)
                                        return unavailable(m_parts.readers.trouble());
                                    answer(client, 200, R"({"status":"ok"})");
                                });
}

void Routes::tellMetrics(const Request &request, Language)
{
    Answer answer = answerOf(200, m_parts.metrics.text());
    answer.contentType = "text/plain; version=0.0.4; charset=utf-8";
    m_parts.answer(request.client, answer);
}

} // namespace saldo::service
