#include "app/service/sign_ins.h"

#include "app/service/log.h"
#include "service/tokens.h"
#include "store/credentials.h"
#include "store/load.h"

namespace saldo::service {

using wire::Fault;

Answer errorAnswer(Fault fault, rules::Language language)
{
    const wire::Error error = wire::errorOf(fault, language);
    return answerOf(error.status, wire::encode(error));
}

SignIns::SignIns(Readers &readers, Writer &writer, Hashing &hashing, const Clock &clock, Metrics &metrics)
    : m_readers(readers)
    , m_writer(writer)
    , m_hashing(hashing)
    , m_clock(clock)
    , m_metrics(metrics)
{
}

SignIns::Candidate SignIns::candidateFor(store::Connection &connection, const QString &login)
{
    const std::optional<store::Login> found = store::findLogin(connection, login);
    const std::optional<rules::StaffMember> member = store::find<rules::StaffMember>(connection, login);
    if (!found || found->disabled || !member || !member->active)
        return {};
    return {found->password, *member};
}

void SignIns::signIn(const wire::SignIn &signIn, const QString &address, rules::Language language, const Done &done)
{
    if (const qint64 wait = m_limits.waitMs(signIn.login, address, m_clock.now()); wait > 0) {
        Answer answer = errorAnswer(Fault::TooManyRequests, language);
        answer.headers.emplaceBack("Retry-After", QByteArray::number((wait + 999) / 1000));
        return done(answer);
    }
    const Attempt attempt{signIn, address, language, done};
    m_readers.ask<Candidate>(
        [login = signIn.login](store::Connection &connection) { return candidateFor(connection, login); },
        [this, attempt](const std::optional<Candidate> &candidate) {
            if (!candidate)
                return attempt.done(errorAnswer(Fault::Unavailable, attempt.language));
            m_hashing.check(attempt.signIn.password, candidate->hash,
                            [this, attempt, candidate](std::optional<bool> fits) { checked(attempt, *candidate, fits); });
        });
}

void SignIns::checked(const Attempt &attempt, const Candidate &candidate, std::optional<bool> fits)
{
    if (!fits) {
        Answer answer = errorAnswer(Fault::TooManyRequests, attempt.language);
        answer.headers.emplaceBack("Retry-After", "5");
        return attempt.done(answer);
    }
    if (*fits)
        return open(attempt, candidate);
    m_limits.failed(attempt.signIn.login, attempt.address, m_clock.now());
    m_metrics.failedSignIns += 1;
    // A login that there is not may be a password in the wrong field: it is not written down.
    log(Level::Warning, "sign_in_failed",
        {{QStringLiteral("staff"), candidate.member.id}, {QStringLiteral("address"), attempt.address}});
    attempt.done(errorAnswer(Fault::BadCredentials, attempt.language));
}

void SignIns::open(const Attempt &attempt, const Candidate &candidate)
{
    m_limits.succeeded(attempt.signIn.login, attempt.address);
    const QString token = newToken();
    const rules::Instant now = m_clock.now();
    const wire::Session session{token, candidate.member.id, rules::spell(candidate.member.role), now + sessionMs};
    m_writer.run(
        [row = store::Token{hashOfToken(token), candidate.member.id, QStringLiteral("session"), now, session.expiresAt,
                            0}](Authority &authority) { authority.addToken(row); },
        [attempt, session](bool done) {
            attempt.done(done ? answerOf(201, wire::encode(session)) : errorAnswer(Fault::Unavailable, attempt.language));
        });
}

} // namespace saldo::service
