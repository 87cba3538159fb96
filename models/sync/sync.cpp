#include "sync/sync.h"

#include "sync/read_ahead.h"

namespace saldo::sync {

namespace {

constexpr qint64 requestMs = 15'000;       // commands and sessions
constexpr qint64 pollGraceMs = 8'000;      // beyond what the service may wait itself
constexpr qint64 presenceEveryMs = 10'000; // the service forgets after 30 seconds
constexpr qint64 watchdogMs = 90'000;
constexpr qint64 groupBytes = 1'000'000;

} // namespace

Sync::Sync(Mirror &mirror, Transport &transport, const SyncSettings &settings, const SyncListener &listener)
    : m_mirror(mirror)
    , m_transport(transport)
    , m_settings(settings)
    , m_listener(listener)
    , m_groupLimit(settings.groupCommands)
{
    m_status.obstacle = Obstacle::SignIn;
    m_status.catchingUp = !mirror.state().whole;
}

void Sync::ask(Lane &lane, const QByteArray &method, const QString &path, const QByteArray &body, qint64 deadlineMs,
               qint64 now, int onwardRows)
{
    lane.start(++m_lastNumber, now + deadlineMs);
    const bool signsIn = &lane == &m_session && method == "POST";
    m_transport.send({m_lastNumber, method, apiRoot + path, body, signsIn ? QString() : m_token, onwardRows});
}

void Sync::signIn(const QString &login, const QString &password, qint64 now)
{
    if (m_session.isBusy())
        m_transport.abort(m_session.number());
    m_session.reset();
    ask(m_session, "POST", QStringLiteral("/sessions"), wire::encode(wire::SignIn{login, password}), requestMs, now);
}

void Sync::resume(const QString &token, const QString &actor, qint64 now)
{
    const desk::Touched touched = m_mirror.workAs(actor);
    m_token = token;
    m_status.obstacle = Obstacle::None;
    m_lastProgress = now;
    m_listener.changed(touched);
    tryNow(now);
}

void Sync::signOut(qint64 now)
{
    if (m_token.isEmpty())
        return;
    ask(m_session, "DELETE", QStringLiteral("/sessions/current"), {}, requestMs, now);
    endSession();
}

void Sync::endSession()
{
    for (Lane *lane : {&m_download, &m_upload, &m_presence}) {
        if (lane->isBusy())
            m_transport.abort(lane->number());
        lane->reset();
    }
    endReadings();
    letHeldGo();
    m_token.clear();
    m_status.obstacle = Obstacle::SignIn;
    tell();
}

void Sync::outboxChanged(qint64 now)
{
    advance(now);
}

void Sync::setPresence(const wire::PresenceReport &report, qint64 now)
{
    if (report == m_here)
        return;
    m_here = report;
    m_presenceDue = now;
    advance(now);
}

void Sync::tryNow(qint64 now)
{
    for (Lane *lane : {&m_download, &m_upload, &m_presence}) {
        if (!lane->isBusy())
            lane->reset();
    }
    advance(now);
}

void Sync::advance(qint64 now)
{
    for (Lane *lane : {&m_download, &m_upload, &m_presence, &m_session})
        endOverdue(*lane, now);
    endOverdueReadings(now);
    if (isHeldEnough())
        takeHeld(now);
    if (isSignedIn()) {
        watch(now);
        startLanes(now);
    }
    tell();
}

void Sync::endOverdue(Lane &lane, qint64 now)
{
    if (!lane.isOverdue(now))
        return;
    Answer none;
    none.number = lane.number();
    none.why = Unreachable::TimedOut;
    m_transport.abort(lane.number());
    answered(none, now);
}

// Nothing that was tried has led anywhere for long: connections and requests begin anew.
void Sync::watch(qint64 now)
{
    if (m_expectedVersion > m_mirror.state().version && now >= m_expectedBy) {
        // The rows of accepted commands are there to be read: whoever waits for them waits in vain.
        if (m_download.isBusy())
            m_transport.abort(m_download.number());
        m_download.release();
        m_expectedBy = now + 2 * rowsComeMs;
    }
    if (now - m_lastProgress < watchdogMs)
        return;
    m_lastProgress = now;
    m_transport.startAnew();
    endReadings();
    for (Lane *lane : {&m_download, &m_upload, &m_presence})
        lane->reset();
}

void Sync::startLanes(qint64 now)
{
    if (m_status.obstacle == Obstacle::SignIn)
        return;
    if (m_download.mayStart(now))
        startDownload(now);
    if (m_upload.mayStart(now))
        startUpload(now);
    if (m_presence.mayStart(now))
        startPresence(now);
}

void Sync::startDownload(qint64 now)
{
    const MirrorState &state = m_mirror.state();
    const QString after = m_held ? m_held->next : state.token;
    const int rows = state.whole ? m_settings.pageRows
        : m_status.rowsRead == 0 ? m_settings.firstPageRows
                                 : m_settings.furtherPageRows;
    // After a failure the answer should come at once: that the service is reached again is news.
    const int wait = m_download.failures() > 0 || m_status.offlineSince ? 0 : m_settings.pollSeconds;
    ask(m_download, "GET", pathOfChanges(after, rows, wait), {}, wait * 1000 + pollGraceMs, now,
        state.whole ? 0 : m_settings.furtherPageRows);
}

void Sync::startUpload(qint64 now)
{
    const QList<QJsonObject> commands = m_mirror.takeToSend(m_groupLimit, groupBytes);
    if (commands.isEmpty())
        return;
    m_group.clear();
    for (const QJsonObject &command : commands)
        m_group << command.value(QLatin1String("id")).toString();
    ask(m_upload, "POST", QStringLiteral("/commands"), wire::encodeCommands(commands), requestMs, now);
}

void Sync::startPresence(qint64 now)
{
    if (m_here.ticket.isEmpty() || now < m_presenceDue)
        return;
    m_presenceDue = now + presenceEveryMs;
    ask(m_presence, "PUT", QStringLiteral("/presence"), wire::encode(m_here), requestMs, now);
}

qint64 Sync::nextLook(qint64 now) const
{
    qint64 next = now + watchdogMs;
    for (const Lane *lane : {&m_download, &m_upload, &m_presence, &m_session}) {
        if (const std::optional<qint64> look = lane->nextLook(now))
            next = std::min(next, *look);
    }
    // Something else may have come between a pause's end and this look: what may go out by now goes out.
    const bool mayAsk = isSignedIn() && m_status.obstacle != Obstacle::SignIn;
    const bool hasToSend = m_status.waiting > 0 && m_upload.mayStart(now);
    if (isHeldEnough() || (mayAsk && (m_download.mayStart(now) || hasToSend)))
        next = now;
    for (const Reading &reading : m_readings)
        next = std::min(next, reading.deadline);
    if (isSignedIn() && m_expectedVersion > m_mirror.state().version)
        next = std::min(next, m_expectedBy);
    if (isSignedIn() && !m_here.ticket.isEmpty() && m_presence.mayStart(now))
        next = std::min(next, m_presenceDue);
    return std::max(next, now + 1);
}

void Sync::tell()
{
    const Outbox::Counts counts = m_mirror.outbox().counts(m_mirror.state().actor);
    m_status.waiting = counts.waiting;
    m_status.attention = counts.attention;
    if (m_status == m_told)
        return;
    m_told = m_status;
    m_listener.status(m_status);
}

} // namespace saldo::sync
