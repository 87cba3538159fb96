#include "app/service/bearers.h"

#include "service/looks.h"
#include "service/tokens.h"
#include "store/credentials.h"

namespace saldo::service {

namespace {

constexpr qsizetype maxKnown = 10'000;
constexpr qsizetype maxTokenLength = 200;

std::optional<QString> tokenOf(const QByteArray &authorization)
{
    const QByteArray scheme = "bearer ";
    if (authorization.size() > maxTokenLength || authorization.left(scheme.size()).toLower() != scheme)
        return std::nullopt;
    const QByteArray token = authorization.mid(scheme.size()).trimmed();
    return token.isEmpty() ? std::nullopt : std::optional(QString::fromLatin1(token));
}

// Nothing if it is no token's hash, or that of one that is not good any more.
std::optional<Bearer> read(store::Connection &connection, const QString &hash, rules::Instant now)
{
    const std::optional<store::Token> token = store::findToken(connection, hash);
    if (!token || !token->isGood(now))
        return std::nullopt;
    const std::optional<Caller> caller = callerNamed(token->actor);
    if (!caller)
        return std::nullopt;
    return Bearer{hash, *caller, isActiveStaff(connection, *caller), token->expiresAt};
}

} // namespace

void Bearers::identify(const QByteArray &authorization, Done done)
{
    const std::optional<QString> token = tokenOf(authorization);
    if (!token)
        return done(Found::NotGood, {});
    const QString hash = hashOfToken(*token);
    const rules::Instant now = m_clock.now();
    const auto known = m_known.constFind(hash);
    if (known != m_known.cend() && std::chrono::steady_clock::now() < known->until && now < known->bearer.expiresAt) {
        const Bearer bearer = known->bearer;
        return done(Found::Good, bearer);
    }
    m_readers.ask<std::optional<Bearer>>(
        [hash, now](store::Connection &connection) { return read(connection, hash, now); },
        [this, done = std::move(done), forgotten = m_forgotten](const std::optional<std::optional<Bearer>> &found) {
            if (!found)
                return done(Found::Unavailable, {});
            if (!*found)
                return done(Found::NotGood, {});
            if (forgotten == m_forgotten)
                keep(**found);
            done(Found::Good, **found);
        });
}

void Bearers::keep(const Bearer &bearer)
{
    if (m_known.size() >= maxKnown)
        m_known.clear();
    m_known.insert(bearer.tokenHash, {bearer, std::chrono::steady_clock::now() + countsFor});
}

void Bearers::forget(const QString &tokenHash)
{
    m_known.remove(tokenHash);
    m_forgotten += 1;
}

void Bearers::forgetAll()
{
    m_known.clear();
    m_forgotten += 1;
}

} // namespace saldo::service
