#include "service/authority.h"

#include "store/changed_rows.h"
#include "store/epochs.h"
#include "store/failure.h"
#include "store/journal.h"

namespace saldo::service {

namespace {

// Expired and revoked tokens are kept for a while, for who asks what became of one.
constexpr qint64 tokensKeptMs = 30LL * 24 * rules::msPerHour;

} // namespace

Authority::Authority(store::Connection &connection)
    : m_connection(connection)
    , m_desk(connection)
    , m_epoch(store::currentEpoch(connection))
{
    const store::JournalEnd end = store::journalEnd(connection);
    m_now = end.at;
    m_version = end.version;
}

Decision Authority::decide(const PreparedCommand &prepared)
{
    if (prepared.verdict)
        return {prepared.id, prepared.verdict, {}, false};
    try {
        const desk::Outcome outcome = m_desk.execute(prepared.command, m_now, QStringLiteral("service"));
        return {prepared.id, outcome.verdict, outcome.version, outcome.repeated};
    } catch (const store::Failure &failure) {
        // This command alone, or the connection? A lost one, and a transaction that can't go on, don't answer.
        store::lastVersion(m_connection);
        return {prepared.id, {}, {}, false, QString::fromUtf8(failure.what())};
    }
}

QList<Decision> Authority::execute(const QList<PreparedCommand> &commands, rules::Instant now)
{
    m_now = std::max(m_now, now);
    QList<Decision> decisions;
    decisions.reserve(commands.size());
    qint64 version = m_version;
    desk::Desk::Batch batch(m_desk);
    for (const PreparedCommand &command : commands) {
        decisions.append(decide(command));
        if (decisions.last().version)
            version = std::max(version, *decisions.last().version);
    }
    batch.commit();
    m_version = version;
    return decisions;
}

void Authority::beginEpoch(const QString &epoch, rules::Instant now)
{
    store::Transaction transaction(m_connection);
    store::beginEpoch(m_connection, epoch, now);
    transaction.commit();
    m_epoch = epoch;
}

void Authority::addToken(const store::Token &token)
{
    store::Transaction transaction(m_connection);
    store::forgetTokens(m_connection, token.createdAt - tokensKeptMs);
    store::addToken(m_connection, token);
    transaction.commit();
}

void Authority::revokeToken(const QString &hash, rules::Instant now)
{
    store::Transaction transaction(m_connection);
    store::revokeToken(m_connection, hash, now);
    transaction.commit();
}

void Authority::ping()
{
    store::lastVersion(m_connection);
}

} // namespace saldo::service
