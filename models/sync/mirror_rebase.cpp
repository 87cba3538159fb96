// Rows of the service come in under the commands that are on their way (service.md, "Rebase").
#include "sync/mirror.h"

#include "script/decode.h"
#include "store/failure.h"
#include "store/followed_words.h"
#include "store/late_commits.h"
#include "store/load.h"
#include "store/search_index.h"
#include "store/shared_tables.h"
#include "store/ticket_states.h"
#include "sync/sight.h"
#include "wire/history_token.h"

namespace saldo::sync {

using rules::Instant;

namespace {

constexpr Instant msPerDay = 24LL * 60 * 60 * 1000;
constexpr Instant acceptedKeptMs = 30 * msPerDay;
// A page of more rows than this changes whatever is shown.
constexpr int mostRowsSeen = 400;

// The token of who has read nothing of that history; nothing if it is no name of one.
std::optional<wire::HistoryToken> beginOf(const QString &epoch)
{
    return wire::parseHistoryToken(wire::spell(wire::HistoryToken{epoch, 0, 0}));
}

} // namespace

bool Mirror::isContinuedBy(const wire::ChangesPage &page) const
{
    const std::optional<wire::HistoryToken> token = wire::parseHistoryToken(page.next);
    return !token || m_state.epoch.isEmpty() || token->epoch == m_state.epoch;
}

desk::Touched Mirror::apply(const wire::ChangesPage &page, Instant now)
{
    const std::optional<wire::HistoryToken> token = wire::parseHistoryToken(page.next);
    if (!token)
        throw store::Failure(store::Failure::Kind::Broken, QStringLiteral("no token of a history: ") + page.next);
    MirrorState next = m_state;
    next.token = page.next;
    next.epoch = token->epoch;
    next.version = token->version;
    const bool becomesWhole = !m_state.whole && !page.more;
    Sight sight(m_connection);
    if (!m_state.whole || page.rows.size() > mostRowsSeen)
        sight.seeEverything();
    const auto change = [&] {
        m_words->beforeAll(page.rows);
        sight.seeAll(page.rows);
        for (const store::ChangedRow &row : page.rows)
            store::writeRow(m_connection, row);
        if (becomesWhole)
            becomeWhole(next);
        writeState(next);
        if (!next.whole)
            return;
        m_outbox.dropRead(next.version, next.epoch);
        m_outbox.forgetAccepted(now - acceptedKeptMs);
    };
    // What a power cut takes is read again, from the token that goes with it.
    const store::LateCommits late(m_connection);
    const desk::Touched touched = rebase(sight, change, page.more ? Judging::No : Judging::Yes);
    m_isCaughtUp = !page.more;
    if (becomesWhole)
        expectManyRows(false);
    return touched;
}

void Mirror::beginAnew(qint64 knownVersion, const QString &epoch)
{
    Sight sight(m_connection);
    sight.seeEverything();
    const std::optional<wire::HistoryToken> begin = beginOf(epoch);
    const auto change = [this, knownVersion, &begin] {
        for (const store::SharedTable &table : store::sharedTables())
            m_connection.run(QStringLiteral("DELETE FROM ") + table.name);
        store::forgetAllWords(m_connection);
        MirrorState state;
        state.actor = m_state.actor;
        if (begin) {
            m_outbox.moveKnown(m_state.epoch, begin->epoch, knownVersion);
            state.token = wire::spell(*begin);
            state.epoch = begin->epoch;
        } else {
            // Begun anew before the last time was at an end: the older history's end counts.
            state.knownVersion = m_state.whole || m_state.knownVersion < 0
                                     ? knownVersion
                                     : std::min(m_state.knownVersion, knownVersion);
        }
        writeState(state);
    };
    rebase(sight, change, Judging::No);
    expectManyRows(true);
}

// Nothing was read yet, and a history has accepted commands already: it is asked for by its name, so that the service
// says what it has of it, should it have another one by then.
void Mirror::nameHistory(const QString &epoch)
{
    const std::optional<wire::HistoryToken> begin = beginOf(epoch);
    if (!m_state.token.isEmpty() || !begin)
        return;
    MirrorState state = m_state;
    state.token = wire::spell(*begin);
    state.epoch = epoch;
    writeState(state);
}

// Commands that the history before had accepted and this one does not have: their day may have passed, so they wait
// for the person.
void Mirror::becomeWhole(MirrorState &state)
{
    state.whole = true;
    for (const Pending &pending : m_outbox.doubtful(state.epoch, state.knownVersion)) {
        if (!hasOwnRows(pending))
            m_outbox.reclaim(pending);
    }
    m_outbox.moveAccepted(state.epoch);
    state.knownVersion = -1;
}

desk::Touched Mirror::rebase(Sight &sight, const std::function<void()> &change, Judging judging)
{
    store::TicketStates tickets(m_connection);
    try {
        store::Transaction transaction(m_connection);
        store::FollowedWords words(m_connection, tickets);
        m_sight = &sight;
        m_words = &words;
        for (const RowName &name : m_copies.names()) {
            sight.see(name.table, name.id);
            words.before(name.table, name.id);
        }
        m_copies.putBack();
        change();
        m_desk.refresh();
        if (m_state.whole)
            runPending(judging, words);
        words.settle();
        transaction.commit();
    } catch (...) {
        m_sight = nullptr;
        m_words = nullptr;
        readState();
        m_desk.refresh();
        throw;
    }
    m_sight = nullptr;
    m_words = nullptr;
    return sight.touched(tickets);
}

void Mirror::runPending(Judging judging, store::FollowedWords &words)
{
    // Of those that stay on their way: provisional versions are the same whenever they run again.
    int ordinal = 1;
    for (const Pending &pending : m_outbox.running(m_state.actor)) {
        // Its rows came before its answer, which was lost or is under way.
        const bool isHere = pending.stage != Stage::Queued && showsEffect(pending);
        const desk::Outcome outcome = isHere ? desk::Outcome() : runOne(pending, ordinal, words);
        // What was sent is decided by the service alone.
        if (outcome.verdict && judging == Judging::Yes && pending.stage == Stage::Queued)
            m_outbox.markRefused(pending.id, *outcome.verdict, {});
        else
            ordinal += 1;
    }
}

desk::Outcome Mirror::runOne(const Pending &pending, int ordinal, store::FollowedWords &words)
{
    const script::Decoded decoded = script::decodeCommand(pending.command);
    if (decoded.verdict)
        return {decoded.verdict, {}, false, {}};
    m_connection.watchRows([this, &words](const QString &table, const QString &id) {
        words.before(table, id);
        if (m_sight != nullptr)
            m_sight->see(table, id);
        m_copies.take(table, id);
    });
    try {
        desk::Outcome outcome = m_desk.executeProvisionally(decoded.command, pending.at, m_state.version + ordinal);
        m_connection.watchRows({});
        return outcome;
    } catch (...) {
        m_connection.watchRows({});
        throw;
    }
}

// Whether there are rows whose ids derive from the command's: then the service executed this one.
bool Mirror::hasOwnRows(const Pending &pending) const
{
    const auto derived = [&pending](const char *suffix) { return pending.id + QLatin1String(suffix); };
    return store::exists<rules::Event>(m_connection, derived(".e1"))
        || store::exists<rules::LedgerEntry>(m_connection, derived(".l1"))
        || store::exists<rules::Notice>(m_connection, derived(".n1"))
        || store::exists<rules::Order>(m_connection, derived(".o1"));
}

// Whether rows of the service tell that it executed a command, or another one that made what this one names.
bool Mirror::showsEffect(const Pending &pending) const
{
    if (hasOwnRows(pending))
        return true;
    const auto named = [&pending](const char *field) { return pending.command.value(QLatin1String(field)).toString(); };
    if (const QString message = named("message"); !message.isEmpty() && store::exists<rules::Message>(m_connection, message))
        return true;
    const QString what = named("do");
    return (what == u"register_customer" && store::exists<rules::Customer>(m_connection, named("customer")))
        || (what == u"register_license" && store::exists<rules::License>(m_connection, named("license")))
        || (what == u"add_staff" && store::exists<rules::StaffMember>(m_connection, named("staff")));
}

} // namespace saldo::sync
