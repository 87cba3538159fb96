#include "sync/mirror.h"

#include "script/decode.h"
#include "script/json.h"
#include "store/failure.h"
#include "store/followed_words.h"
#include "store/rows.h"
#include "store/ticket_states.h"
#include "sync/sight.h"

#include <algorithm>

namespace saldo::sync {

using rules::Instant;

QString lastActor(store::Connection &connection)
{
    QSqlQuery &query = connection.run(QStringLiteral("SELECT actor FROM mirror_state"));
    const QString actor = query.next() ? query.value(0).toString() : QString();
    query.finish();
    return actor;
}

Mirror::Mirror(store::Connection &connection)
    : m_connection(connection), m_checkpoints(connection), m_outbox(connection), m_copies(connection), m_desk(connection)
{
    store::FollowedWords::follow(m_connection);
    readState();
    if (!m_state.whole)
        expectManyRows(true);
}

Mirror::~Mirror()
{
    m_connection.watchRows({});
}

// A log that is long takes many commits together into the file.
void Mirror::expectManyRows(bool many)
{
    constexpr int pagesOfMany = 25'000;
    m_checkpoints.setPages(many ? pagesOfMany : store::Checkpoints::usualPages);
    m_connection.expectManyRows(many);
}

void Mirror::tidy()
{
    if (m_checkpoints.isDue())
        m_checkpoints.make();
}

void Mirror::readState()
{
    QSqlQuery &query = m_connection.run(
        QStringLiteral("SELECT token, epoch, version, whole, known_version, actor FROM mirror_state"));
    if (query.next())
        m_state = {query.value(0).toString(), query.value(1).toString(),      query.value(2).toLongLong(),
                   query.value(3).toInt() != 0, query.value(4).toLongLong(), query.value(5).toString()};
    query.finish();
}

void Mirror::writeState(const MirrorState &state)
{
    m_connection.run(QStringLiteral("UPDATE mirror_state SET token = ?, epoch = ?, version = ?, whole = ?, "
                                    "known_version = ?, actor = ?"),
                     {store::stored(state.token), store::stored(state.epoch), state.version, state.whole ? 1 : 0,
                      state.knownVersion, store::stored(state.actor)});
    m_state = state;
}

Pending Mirror::pendingOf(const QJsonObject &command) const
{
    const script::Decoded decoded = script::decodeCommand(command);
    if (decoded.verdict)
        throw store::Failure(store::Failure::Kind::Broken, rules::inWords(*decoded.verdict));
    Pending pending;
    pending.id = decoded.command.id;
    pending.actor = decoded.command.by.id;
    pending.command = script::withoutMarks(command); // as it is when it is read from the outbox
    pending.at = decoded.command.at;
    pending.customer = command.value(QLatin1String("customer")).toString();
    pending.ticket = command.value(QLatin1String("ticket")).toString();
    return pending;
}

desk::Touched Mirror::workAs(const QString &staff)
{
    if (staff == m_state.actor)
        return {};
    Sight sight(m_connection);
    return rebase(
        sight,
        [this, &staff] {
            MirrorState state = m_state;
            state.actor = staff;
            writeState(state);
        },
        Judging::No);
}

Posted Mirror::post(const QJsonObject &command)
{
    return inOnePiece([this, &command] { return keep(pendingOf(command)); });
}

// A piece of work that happens or not; the desk knows no policy that was rolled back.
Posted Mirror::inOnePiece(const std::function<Posted()> &piece)
{
    try {
        return piece();
    } catch (...) {
        m_desk.refresh();
        throw;
    }
}

Posted Mirror::keep(Pending pending)
{
    store::Transaction transaction(m_connection);
    store::TicketStates tickets(m_connection);
    store::FollowedWords words(m_connection, tickets);
    Posted posted;
    // Only his own commands are shown to who works here.
    posted.waits = !m_state.whole || pending.actor != m_state.actor;
    if (!posted.waits) {
        const int ordinal = m_outbox.countRunning(m_state.actor) + 1;
        posted.outcome = runOne(pending, ordinal, words);
        if (posted.outcome.verdict)
            return posted;
        if (pending.customer.isEmpty() && !posted.outcome.touched.customers.isEmpty())
            pending.customer = *posted.outcome.touched.customers.cbegin();
        words.settle();
    }
    m_outbox.add(pending);
    transaction.commit();
    return posted;
}

QList<QJsonObject> Mirror::takeToSend(int most, qint64 mostBytes)
{
    QList<QJsonObject> commands;
    QStringList fresh;
    for (const Pending &pending : m_outbox.toSend(m_state.actor, most, mostBytes)) {
        commands.append(pending.command);
        if (pending.stage == Stage::Queued)
            fresh << pending.id;
    }
    if (!fresh.isEmpty()) {
        store::Transaction transaction(m_connection);
        m_outbox.markSent(fresh);
        transaction.commit();
    }
    return commands;
}

desk::Touched Mirror::answered(const QList<wire::CommandOutcome> &outcomes, const QString &epoch)
{
    const auto note = [this, &outcomes, &epoch] {
        nameHistory(epoch);
        for (const wire::CommandOutcome &outcome : outcomes) {
            if (outcome.accepted())
                m_outbox.markAccepted(outcome.id, epoch, outcome.version.value_or(0));
            else if (!outcome.isUndecided())
                m_outbox.markRefused(outcome.id,
                                     {rules::codeFromName(outcome.error).value_or(rules::Code::InvalidLine), {}},
                                     outcome.message);
        }
        if (m_state.whole)
            m_outbox.dropRead(m_state.version, m_state.epoch);
    };
    // Accepted ones whose rows are still to come are shown as they will be.
    const bool changes = std::any_of(outcomes.cbegin(), outcomes.cend(), [this](const wire::CommandOutcome &outcome) {
        return !outcome.accepted() || outcome.version.value_or(0) <= m_state.version;
    });
    if (!changes) {
        try {
            store::Transaction transaction(m_connection);
            note();
            transaction.commit();
        } catch (...) {
            readState();
            throw;
        }
        return {};
    }
    Sight sight(m_connection);
    return rebase(sight, note, judging());
}

desk::Touched Mirror::putAside(const QString &id, const rules::Refusal &refusal, const QString &message)
{
    Sight sight(m_connection);
    return rebase(sight, [&] { m_outbox.markRefused(id, refusal, message); }, judging());
}

desk::Touched Mirror::discard(const QString &id)
{
    store::Transaction transaction(m_connection);
    const std::optional<Pending> pending = m_outbox.find(id);
    if (pending && pending->stage == Stage::Attention)
        m_outbox.remove(id);
    transaction.commit();
    return {};
}

Posted Mirror::sendAgain(const QString &id, const QJsonObject &command)
{
    return inOnePiece([this, &id, &command] {
        store::Transaction transaction(m_connection);
        const Posted posted = keep(pendingOf(command));
        if (posted.outcome.verdict)
            return posted;
        const std::optional<Pending> pending = m_outbox.find(id);
        if (pending && pending->stage == Stage::Attention)
            m_outbox.remove(id);
        transaction.commit();
        return posted;
    });
}

void Mirror::rebase()
{
    Sight sight(m_connection);
    rebase(sight, [] {}, Judging::No);
}

} // namespace saldo::sync
