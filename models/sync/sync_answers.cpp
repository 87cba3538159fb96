// What answers of the service mean.
#include "sync/sync.h"

#include "store/failure.h"
#include "wire/errors.h"
#include "wire/history_token.h"

namespace saldo::sync {

namespace {

// A pause after what won't be mended by itself soon.
constexpr qint64 longPauseMs = 10'000;
// What it takes to run a command on its way once more. Each page does so with all of them: half of the time is left for
// the rest, or many of them would hardly get away.
constexpr qint64 rerunMs = 1;

std::shared_ptr<const wire::ChangesPage> pageOf(const Answer &answer)
{
    if (answer.page || answer.status != 200)
        return answer.page;
    std::optional<wire::ChangesPage> page = wire::decodeChangesPage(answer.body);
    return page ? std::make_shared<const wire::ChangesPage>(*std::move(page)) : nullptr;
}

} // namespace

void Sync::answered(const Answer &answer, qint64 now)
{
    try {
        if (answer.number == m_download.number() && m_download.isBusy())
            downloaded(answer, now);
        else if (answer.number == m_upload.number() && m_upload.isBusy())
            uploaded(answer, now);
        else if (answer.number == m_session.number() && m_session.isBusy())
            sessionAnswered(answer, now);
        else if (journalAnswered(answer, now))
            return tell();
        else if (answer.number == m_presence.number() && m_presence.isBusy() && !isCommonTrouble(answer, m_presence, now))
            m_presence.succeed();
    } catch (const store::Failure &failure) {
        // The disk is full or the like: nothing was taken in, and it is asked for again.
        m_status.trouble = QString::fromUtf8(failure.what());
        for (Lane *lane : {&m_download, &m_upload}) {
            if (lane->number() == answer.number)
                lane->fail(now, m_settings.jitter());
        }
    }
    if (isSignedIn())
        startLanes(now);
    tell();
}

void Sync::gotThrough(const Answer &answer, qint64 now)
{
    m_status.offlineSince.reset();
    m_status.trouble.clear();
    m_lastProgress = now;
    if (answer.serverTime)
        m_listener.serverTime(*answer.serverTime);
}

void Sync::gotNowhere(const Answer &answer, qint64 now)
{
    if (!m_status.offlineSince)
        m_status.offlineSince = now;
    m_status.trouble = answer.detail;
    if (answer.why == Unreachable::Untrusted)
        m_status.obstacle = Obstacle::Untrusted;
    else if (answer.why == Unreachable::WrongPlace)
        m_status.obstacle = Obstacle::WrongPlace;
}

bool Sync::isCommonTrouble(const Answer &answer, Lane &lane, qint64 now)
{
    if (answer.status == 0) {
        lane.fail(now, m_settings.jitter());
        gotNowhere(answer, now);
        return true;
    }
    gotThrough(answer, now);
    if (answer.status == 401) {
        endSession();
        return true;
    }
    const bool ofProtocol =
        answer.status == 400 && wire::decodeError(answer.status, answer.body).code == u"unsupported_protocol";
    m_status.obstacle = ofProtocol ? Obstacle::TooOld : Obstacle::None;
    if (answer.status == 200 || answer.status == 204)
        return false;
    if (ofProtocol || answer.status == 403 || answer.status == 404) {
        lane.fail(now, m_settings.jitter(), longPauseMs);
        return true;
    }
    if (answer.status == 429 || answer.status == 408 || answer.status >= 500) {
        lane.fail(now, m_settings.jitter(), answer.retryAfterMs);
        return true;
    }
    return false;
}

void Sync::downloaded(const Answer &answer, qint64 now)
{
    if (isHeldEnough() || answer.status != 200)
        takeHeld(now);
    if (answer.number != m_download.number())
        return; // what it follows could not be written
    if (isCommonTrouble(answer, m_download, now))
        return;
    if (answer.status == 410) {
        m_download.succeed();
        m_mirror.beginAnew(wire::decodeError(answer.status, answer.body).knownVersion.value_or(-1), answer.epoch);
        m_status.catchingUp = true;
        m_status.rowsRead = 0;
        m_expectedVersion = 0;
        m_seenInPieces = true;
        return;
    }
    const std::shared_ptr<const wire::ChangesPage> page = pageOf(answer);
    if (!page) {
        m_download.fail(now, m_settings.jitter());
        m_status.trouble = QStringLiteral("GET /changes: %1").arg(answer.status);
        return;
    }
    if (m_held && !wire::areOfOneHistory(m_held->next, page->next))
        takeHeld(now); // rows of two histories are never joined
    if (!m_mirror.isContinuedBy(*page)) {
        m_download.fail(now, m_settings.jitter());
        return;
    }
    // While this one is written the one behind it is made and on its way.
    if (page->more) {
        hold(*page);
        m_download.succeed();
        return;
    }
    takeHeld(now);
    if (answer.number != m_download.number())
        return;
    takePage(*page);
    m_download.succeed();
    m_download.rest(now + rerunMs * m_mirror.outbox().countRunning(m_mirror.state().actor));
}

void Sync::hold(const wire::ChangesPage &page)
{
    m_status.rowsRead = page.rows.size() + (m_status.catchingUp ? m_status.rowsRead : 0);
    m_status.catchingUp = true;
    if (!m_held) {
        m_held = page;
        return;
    }
    m_held->rows += page.rows;
    m_held->next = page.next;
    m_held->presence = page.presence;
}

bool Sync::isHeldEnough() const
{
    return m_held && (m_mirror.state().whole || m_held->rows.size() >= m_settings.rowsAtOnce);
}

// It is asked for again.
void Sync::letHeldGo()
{
    if (m_held)
        m_status.rowsRead -= m_held->rows.size();
    m_held.reset();
}

void Sync::takeHeld(qint64 now)
{
    const std::optional<wire::ChangesPage> page = std::exchange(m_held, std::nullopt);
    if (!page)
        return;
    try {
        takePage(*page);
    } catch (const store::Failure &failure) {
        m_status.trouble = QString::fromUtf8(failure.what());
        m_status.rowsRead -= page->rows.size();
        if (m_download.isBusy())
            m_transport.abort(m_download.number());
        m_download.fail(now, m_settings.jitter());
    }
}

void Sync::takePage(const wire::ChangesPage &page)
{
    desk::Touched touched = m_mirror.apply(page, m_settings.clock());
    if (!page.more) // else it was counted when it came
        m_status.rowsRead = page.rows.size() + (m_status.catchingUp ? m_status.rowsRead : 0);
    m_status.catchingUp = page.more;
    m_listener.present(page.presence);
    if (page.more) {
        m_seenInPieces = true;
        return;
    }
    // What is shown is refreshed once, however many pages it took.
    touched.everything = touched.everything || m_seenInPieces;
    touched.staff = touched.staff || m_seenInPieces;
    touched.policy = touched.policy || m_seenInPieces;
    m_seenInPieces = false;
    m_listener.changed(touched);
}

void Sync::uploaded(const Answer &answer, qint64 now)
{
    if (isCommonTrouble(answer, m_upload, now))
        return;
    if (answer.status == 200)
        takeOutcomes(answer, now);
    else
        refusedGroup(answer, now);
}

void Sync::takeOutcomes(const Answer &answer, qint64 now)
{
    const std::optional<QList<wire::CommandOutcome>> outcomes = wire::decodeOutcomes(answer.body);
    QStringList ids;
    for (const wire::CommandOutcome &outcome : outcomes.value_or(QList<wire::CommandOutcome>()))
        ids << outcome.id;
    if (!outcomes || ids != m_group) {
        m_upload.fail(now, m_settings.jitter());
        m_status.trouble = QStringLiteral("POST /commands: 200");
        return;
    }
    // Of a history that was left meanwhile, or of one that is still to be read: as if it had been lost, for nothing would
    // ever tell what became of the commands. They are asked for again by their ids.
    const MirrorState &state = m_mirror.state();
    if (state.whole && !answer.epoch.isEmpty() && answer.epoch != state.epoch) {
        m_upload.fail(now, m_settings.jitter());
        return;
    }
    const desk::Touched touched = m_mirror.answered(*outcomes, answer.epoch);
    bool undecided = false;
    for (const wire::CommandOutcome &outcome : *outcomes) {
        undecided = undecided || outcome.isUndecided();
        if (outcome.version && *outcome.version > m_expectedVersion) {
            m_expectedVersion = *outcome.version;
            m_expectedBy = now + rowsComeMs;
        }
    }
    m_groupLimit = m_settings.groupCommands;
    if (undecided)
        m_upload.fail(now, m_settings.jitter());
    else
        m_upload.succeed();
    m_listener.changed(touched);
}

// The whole group was refused for its size or form: smaller ones find the command that is to blame, and it alone
// is put aside.
void Sync::refusedGroup(const Answer &answer, qint64 now)
{
    const wire::Error error = wire::decodeError(answer.status, answer.body);
    const bool itsOwnFault = answer.status == 413 || (answer.status == 400 && error.code == u"bad_request");
    if (!itsOwnFault) {
        m_upload.fail(now, m_settings.jitter(), longPauseMs);
        m_status.trouble = QStringLiteral("POST /commands: %1 %2").arg(answer.status).arg(error.code);
        return;
    }
    m_upload.succeed();
    if (m_group.size() > 1) {
        m_groupLimit = static_cast<int>(m_group.size() / 2);
        return;
    }
    m_groupLimit = m_settings.groupCommands;
    m_listener.changed(m_mirror.putAside(m_group.first(), {rules::Code::InvalidField, {}}, error.message));
}

void Sync::sessionAnswered(const Answer &answer, qint64 now)
{
    m_session.reset();
    SignInOutcome outcome;
    outcome.why = answer.why;
    outcome.detail = answer.detail;
    outcome.retryAfterMs = answer.retryAfterMs;
    if (answer.status == 204)
        return; // signed out
    if (answer.status == 201)
        outcome.session = wire::decodeSession(answer.body);
    if (answer.status != 0)
        gotThrough(answer, now);
    else
        gotNowhere(answer, now);
    if (outcome.session)
        resume(outcome.session->token, outcome.session->actor, now);
    else if (answer.status != 0)
        outcome.error = wire::decodeError(answer.status, answer.body).code;
    m_listener.signedIn(outcome);
}

} // namespace saldo::sync
