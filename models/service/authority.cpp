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
    const desk::Outcome outcome = m_desk.execute(prepared.command, m_now, QStringLiteral("service"));
    return {prepared.id, outcome.verdict, outcome.version, outcome.repeated};
}

QList<Decision> Authority::executeGathered(const QList<PreparedCommand> &commands)
{
    QList<script::Command> decoded;
    decoded.reserve(commands.size());
    for (const PreparedCommand &command : commands) {
        if (!command.verdict)
            decoded.append(command.command);
    }
    QList<Decision> decisions;
    decisions.reserve(commands.size());
    desk::Desk::Batch batch(m_desk, desk::Desk::Batch::Rows::Gathered);
    batch.fetchFor(decoded);
    for (const PreparedCommand &command : commands)
        decisions.append(decide(command));
    batch.commit();
    return decisions;
}

QList<Decision> Authority::executeOneByOne(const QList<PreparedCommand> &commands)
{
    QList<Decision> decisions;
    decisions.reserve(commands.size());
    desk::Desk::Batch batch(m_desk);
    for (const PreparedCommand &command : commands) {
        try {
            decisions.append(decide(command));
        } catch (const store::Failure &failure) {
            // This command alone, or the connection? A lost one, and a transaction that can't go on, don't answer.
            store::lastVersion(m_connection);
            decisions.append({command.id, {}, {}, false, QString::fromUtf8(failure.what())});
        }
    }
    batch.commit();
    return decisions;
}

void Authority::keepVersion(const QList<Decision> &decisions)
{
    for (const Decision &decision : decisions)
        m_version = std::max(m_version, decision.version.value_or(0));
}

QList<Decision> Authority::execute(const QList<PreparedCommand> &commands, rules::Instant now)
{
    m_now = std::max(m_now, now);
    QList<Decision> decisions;
    try {
        decisions = executeGathered(commands);
    } catch (const store::Failure &) {
        // One row that the database refuses loses all of them: each is executed alone then, and tells its own reason.
        // Nothing is hidden: a lost connection, or a full disk, is thrown from there.
        decisions = executeOneByOne(commands);
    }
    keepVersion(decisions);
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
