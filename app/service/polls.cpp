#include "app/service/polls.h"

#include "wire/protocol.h"

#include <algorithm>

namespace saldo::service {

namespace asio = boost::asio;
using SteadyClock = std::chrono::steady_clock;
using wire::HistoryToken;

namespace {

constexpr qsizetype maxHeard = 10'000;
constexpr qsizetype maxPagesInTheMaking = 8;
constexpr qint64 maxMadeBytes = 8 * 1024 * 1024;
const QByteArray noMore = QByteArrayLiteral("{\"more\":false,"); // what a page begins with, its members being sorted
constexpr qsizetype servedAtOnce = 16; // then whoever gives commands has his turn
constexpr auto madeKeptFor = std::chrono::seconds(3);

Answer answerOfError(const wire::Error &error)
{
    return answerOf(error.status, wire::encode(error));
}

} // namespace

Polls::Polls(asio::io_context &context, Readers &readers, const Clock &clock, Metrics &metrics, Answering answer)
    : m_readers(readers)
    , m_clock(clock)
    , m_metrics(metrics)
    , m_answer(std::move(answer))
    , m_timer(context)
    , m_lastFlush(SteadyClock::now() - pace)
{
}

// What a page is read by.
Polls::Key Polls::keyOf(const Poll &poll)
{
    HistoryToken after = poll.after.value_or(HistoryToken());
    after.presence = 0;
    return {poll.after ? wire::spell(after) : QString(), poll.limit};
}

// Pages that are being made or that nobody has taken yet are memory; who asks for one in the making gets it too.
bool Polls::mayRead(const Poll &poll) const
{
    return m_metrics.unsent <= maxUnsentBytes
        && (m_reading.size() < maxPagesInTheMaking || m_reading.contains(keyOf(poll)));
}

// Nothing that it has not heard.
bool Polls::isCurrent(const Poll &poll)
{
    return poll.after
        && *poll.after == HistoryToken{m_epoch, m_version, m_presence.state(m_clock.now())};
}

std::optional<Polls::Time> Polls::heardLately(const Poll &poll) const
{
    const auto heard = m_heard.constFind(poll.session);
    if (!poll.after || heard == m_heard.cend() || SteadyClock::now() - *heard >= pace)
        return std::nullopt;
    return *heard;
}

void Polls::ask(const Poll &poll)
{
    const Time now = SteadyClock::now();
    if (const std::optional<Time> heard = heardLately(poll)) {
        wait(poll, *heard + pace);
        wake();
    } else if (poll.waitSeconds > 0 && isCurrent(poll)) {
        wait(poll, now);
    } else if (mayRead(poll)) {
        read(poll, now);
    } else {
        m_isCrowded = true;
        wait(poll, now);
        wake();
    }
}

void Polls::wait(const Poll &poll, Time notBefore)
{
    const Time deadline = SteadyClock::now() + std::max<SteadyClock::duration>(std::chrono::seconds(poll.waitSeconds), 2 * pace);
    m_waiting.insert_or_assign(poll.client, Waiting{poll, deadline, notBefore});
    m_deadlines.insert({deadline, poll.client});
    m_metrics.polls = static_cast<qint64>(m_waiting.size());
    schedule();
}

Polls::Waiting Polls::take(ClientId client)
{
    const auto found = m_waiting.find(client);
    Waiting waiting = std::move(found->second);
    m_waiting.erase(found);
    m_deadlines.erase({waiting.deadline, client});
    m_metrics.polls = static_cast<qint64>(m_waiting.size());
    return waiting;
}

// Whether there was such a page.
bool Polls::answerFromMade(const Poll &poll, Time asOf)
{
    const Key key = keyOf(poll);
    const auto made = std::find_if(m_made.begin(), m_made.end(), [&key](const Made &one) { return one.key == key; });
    if (made == m_made.end() || SteadyClock::now() - made->at > madeKeptFor)
        return false;
    // What has come since it was made waits for the next one: all stay together, and none is made for a few rows.
    const bool isFresh = SteadyClock::now() - made->at < pace;
    const bool more = !isFresh && made->upTo < m_version;
    if (more && !made->bodyWithMore) {
        QByteArray body = *made->body;
        body.replace(0, noMore.size(), QByteArrayLiteral("{\"more\":true,"));
        made->bodyWithMore = std::make_shared<const QByteArray>(std::move(body));
        m_madeBytes += made->body->size();
    }
    if (!more)
        m_heard.insert(poll.session, isFresh ? made->at : asOf);
    m_answer(poll.client, Answer{200, more ? made->bodyWithMore : made->body});
    return true;
}

void Polls::keepMade(const Key &key, const std::shared_ptr<const QByteArray> &body, qint64 upTo)
{
    if (!body->startsWith(noMore))
        return;
    const Time now = SteadyClock::now();
    m_made.push_back({key, body, nullptr, upTo, now});
    m_madeBytes += body->size();
    while (!m_made.empty() && (m_madeBytes > maxMadeBytes || now - m_made.front().at > madeKeptFor)) {
        m_madeBytes -= m_made.front().body->size() * (m_made.front().bodyWithMore ? 2 : 1);
        m_made.pop_front();
    }
}

void Polls::read(const Poll &poll, Time asOf)
{
    // Who does not wait asks once, and gets all that there is.
    if (poll.waitSeconds > 0 && answerFromMade(poll, asOf))
        return;
    const Key key = keyOf(poll);
    QList<Getting> &getting = m_reading[key];
    getting.append({poll, asOf});
    if (getting.size() > 1)
        return;
    struct Read
    {
        Followed followed;
        std::shared_ptr<const QByteArray> body;
    };
    const rules::Instant now = m_clock.now();
    const QList<wire::Present> present = m_presence.present(now);
    const qint64 state = m_presence.state(now);
    m_metrics.pages += 1;
    m_readers.ask<Read>(
        [after = poll.after, limit = poll.limit, present, state](store::Connection &connection) {
            Read read{changesAfter(connection, after, limit), {}};
            if (!read.followed.mustResnapshot) {
                const bool more = read.followed.changes.more;
                const wire::ChangesPage page = pageOf(std::move(read.followed), present, state);
                read.body = std::make_shared<const QByteArray>(wire::encode(page));
                read.followed.changes.more = more;
            }
            return read;
        },
        [this, key](const std::optional<Read> &read) {
            pageRead(key, read ? std::optional(read->followed) : std::nullopt, read ? read->body : nullptr);
        });
}

void Polls::pageRead(const Key &key, const std::optional<Followed> &followed, std::shared_ptr<const QByteArray> body)
{
    if (m_heard.size() > maxHeard)
        m_heard.clear();
    const QList<Getting> getting = m_reading.take(key);
    const std::optional<HistoryToken> &after = getting.first().poll.after;
    if (followed && !followed->mustResnapshot && !followed->changes.more && after
        && followed->changes.upTo > after->version && m_metrics.unsent <= maxUnsentBytes)
        keepMade(key, body, followed->changes.upTo);
    for (const auto &[poll, asOf] : getting) {
        if (!followed) {
            answerFault(poll, wire::Fault::Unavailable);
        } else if (followed->mustResnapshot) {
            wire::Error error = wire::errorOf(wire::Fault::MustResnapshot, poll.language);
            error.knownVersion = followed->knownVersion;
            Answer gone = answerOfError(error);
            gone.headers.emplaceBack(wire::epochHeader, followed->epoch.toLatin1());
            m_answer(poll.client, gone);
        } else {
            if (!followed->changes.more)
                m_heard.insert(poll.session, asOf);
            m_answer(poll.client, Answer{200, body});
        }
    }
    if (m_isCrowded && !m_waiting.empty()) {
        m_isCrowded = false;
        m_flushAt = SteadyClock::now();
        schedule();
    }
}

void Polls::answerFault(const Poll &poll, wire::Fault fault)
{
    m_answer(poll.client, answerOfError(wire::errorOf(fault, poll.language)));
}

// It asks again from where it was. Who was not served for want of memory hears that there is more.
void Polls::answerWithNothing(const Poll &poll)
{
    const rules::Instant now = m_clock.now();
    const bool ofOther = poll.after && poll.after->epoch != m_epoch;
    if (ofOther || m_epoch.isEmpty())
        return read(poll, SteadyClock::now());
    wire::ChangesPage page;
    const qint64 version = poll.after ? poll.after->version : 0;
    page.next = wire::spell(HistoryToken{m_epoch, version, m_presence.state(now)});
    page.more = version < m_version;
    page.presence = m_presence.present(now);
    m_answer(poll.client, answerOf(200, wire::encode(page)));
}

void Polls::committed(const QString &epoch, qint64 version)
{
    m_epoch = epoch;
    m_version = version;
    m_metrics.version = version;
    wake();
}

void Polls::report(const QString &session, const QString &staff, const wire::PresenceReport &report)
{
    const rules::Instant now = m_clock.now();
    const qint64 before = m_presence.state(now);
    m_presence.report(session, staff, report, now);
    if (m_presence.state(now) != before)
        wake();
    else
        schedule();
}

bool Polls::gone(ClientId client)
{
    if (!m_waiting.contains(client))
        return false;
    take(client);
    return true;
}

void Polls::endSession(const QString &session)
{
    m_presence.leave(session);
    QList<ClientId> clients;
    for (const auto &[client, waiting] : m_waiting) {
        if (waiting.poll.session == session)
            clients.append(client);
    }
    for (const ClientId client : clients)
        answerFault(take(client).poll, wire::Fault::Unauthorized);
    wake();
}

void Polls::answerAll()
{
    while (!m_waiting.empty())
        answerWithNothing(take(m_waiting.begin()->first).poll);
}

// Something is new: those who wait hear it now, or when a tenth of a second has passed since they last did.
void Polls::wake()
{
    if (m_waiting.empty())
        return;
    const Time at = std::max(m_lastFlush + pace, SteadyClock::now());
    m_flushAt = std::min(m_flushAt.value_or(at), at);
    schedule();
}

// Those who may be told something now, and whether others may be told a little later.
QList<ClientId> Polls::ready(Time now, bool &later)
{
    QList<ClientId> found;
    for (const auto &[client, waiting] : m_waiting) {
        if (isCurrent(waiting.poll) && waiting.poll.waitSeconds > 0)
            continue;
        if (waiting.notBefore > now)
            later = true;
        else if (mayRead(waiting.poll))
            found.append(client);
        else
            m_isCrowded = true; // when a page has been made
    }
    return found;
}

void Polls::serve(Time now)
{
    m_flushAt.reset();
    m_lastFlush = now;
    bool later = false;
    const QList<ClientId> clients = ready(now, later);
    if (later)
        wake();
    qsizetype served = 0;
    for (const ClientId client : clients) {
        if (m_metrics.unsent > maxUnsentBytes) {
            m_flushAt = now + pace; // the rest
            return;
        }
        if (served == servedAtOnce) {
            m_flushAt = now;
            return;
        }
        if (mayRead(m_waiting.at(client).poll)) {
            read(take(client).poll, now);
            served += 1;
        } else {
            m_isCrowded = true;
        }
    }
}

void Polls::flush()
{
    const Time now = SteadyClock::now();
    if (m_flushAt && *m_flushAt <= now)
        serve(now);
    while (!m_deadlines.empty() && m_deadlines.begin()->first <= now)
        answerWithNothing(take(m_deadlines.begin()->second).poll);
    schedule();
}

// One timer for all: the next flush, the next one who has waited long enough, the next one who is forgotten.
void Polls::schedule()
{
    std::optional<Time> next = m_flushAt;
    if (!m_deadlines.empty())
        next = std::min(next.value_or(m_deadlines.begin()->first), m_deadlines.begin()->first);
    const std::optional<rules::Instant> end = m_presence.nextEnd();
    if (end && !m_waiting.empty()) {
        const auto left = std::chrono::milliseconds(std::max<qint64>(*end - m_clock.now(), 0));
        const Time at = std::max(SteadyClock::now() + left, m_lastFlush + pace);
        if (!next || at < *next) {
            next = at;
            if (left.count() == 0)
                m_flushAt = at;
        }
    }
    if (!next) {
        m_timer.cancel();
        return;
    }
    m_timer.expires_at(*next);
    m_timer.async_wait([this](const boost::system::error_code &stopped) {
        if (stopped)
            return;
        // Somebody may just have been forgotten: those who wait are to hear it.
        const std::optional<rules::Instant> ended = m_presence.nextEnd();
        if (ended && *ended <= m_clock.now() && !m_flushAt)
            m_flushAt = SteadyClock::now();
        flush();
    });
}

} // namespace saldo::service
