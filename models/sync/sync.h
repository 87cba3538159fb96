// Keeps a mirror in step with the service: follows its changes, sends the outbox, tells who is present, signs in.
// A state machine without threads, sockets or clocks: requests go out by a Transport, answers and the time come in
// by calls. Uploads and downloads never wait for each other.
#pragma once

#include "sync/lane.h"
#include "sync/mirror.h"
#include "sync/transport.h"
#include "wire/presence.h"
#include "wire/sessions.h"

#include <QHash>
#include <functional>
#include <memory>

namespace saldo::sync {

// What stands against working with the service, where a pause and another try don't help.
enum class Obstacle {
    None,
    SignIn,    // the session has ended: everything is kept until he signs in again
    TooOld,    // console and service don't speak the same protocol; everything is kept
    Untrusted, // the service's certificate is not trusted
    WrongPlace // what answers there is no service
};

struct SyncStatus
{
    Obstacle obstacle = Obstacle::None;
    std::optional<qint64> offlineSince; // steady ms; nothing while requests get through
    bool catchingUp = false; // there is more to read than has come
    qint64 rowsRead = 0;     // of what is being caught up
    int waiting = 0;         // commands that the service has not answered
    int attention = 0;
    QString trouble;         // what the database here or the network said; empty: all is well
    bool operator==(const SyncStatus &) const = default;
};

// What became of signing in.
struct SignInOutcome
{
    std::optional<wire::Session> session; // nothing: not signed in
    QString error;       // the service's code ("bad_credentials"); empty if it was not reached
    Unreachable why = Unreachable::No;
    QString detail;
    qint64 retryAfterMs = 0;
};

// Whom a Sync tells.
struct SyncListener
{
    std::function<void(const desk::Touched &)> changed = [](const desk::Touched &) {};
    std::function<void(const SyncStatus &)> status = [](const SyncStatus &) {};
    std::function<void(const QList<wire::Present> &)> present = [](const QList<wire::Present> &) {};
    std::function<void(const SignInOutcome &)> signedIn = [](const SignInOutcome &) {};
    std::function<void(rules::Instant)> serverTime = [](rules::Instant) {}; // by its clock, as it answers
};

struct SyncSettings
{
    std::function<double()> jitter;         // 0 … 1
    std::function<rules::Instant()> clock;  // what time it is here, as people count it
    int pageRows = 2'000;
    int firstPageRows = 3'000; // of a mirror that is not whole: soon it is seen that it gets on
    int furtherPageRows = wire::maxPageRows; // behind it, until it is
    // Until then it takes in pages together: each commit costs, and so do its words. Some 30 MB, a second of work.
    int rowsAtOnce = 20'000;
    int groupCommands = 200;
    int pollSeconds = 20;
};

class Sync
{
public:
    // Nothing is owned; all outlive it.
    Sync(Mirror &mirror, Transport &transport, const SyncSettings &settings, const SyncListener &listener);

    // `now` is ms of a steady clock everywhere. After each call, advance again at nextLook().
    void signIn(const QString &login, const QString &password, qint64 now);
    // Goes on with a session of before.
    void resume(const QString &token, const QString &actor, qint64 now);
    // The token is dead at the service, if it can be reached; commands are kept.
    void signOut(qint64 now);
    // There is something new to send, or to be shown as waiting.
    void outboxChanged(qint64 now);
    // Asks for a page of the journal, which only the service has; what came of it, or that nothing did, is told once.
    using Told = std::function<void(const Answer &)>;
    void readJournal(const store::HistoryOf &of, qint64 before, int limit, const Told &told, qint64 now);
    // What the person does just now; an empty ticket: nothing that is told.
    void setPresence(const wire::PresenceReport &report, qint64 now);
    void answered(const Answer &answer, qint64 now);
    void advance(qint64 now);
    // The network is said to be back: pauses end.
    void tryNow(qint64 now);

    qint64 nextLook(qint64 now) const;
    const SyncStatus &status() const { return m_status; }
    bool isSignedIn() const { return !m_token.isEmpty(); }

private:
    static constexpr qint64 rowsComeMs = 4'000; // after a command was accepted

    void ask(Lane &lane, const QByteArray &method, const QString &path, const QByteArray &body, qint64 deadlineMs,
             qint64 now, int onwardRows = 0);
    void startLanes(qint64 now);
    void startDownload(qint64 now);
    void startUpload(qint64 now);
    void startPresence(qint64 now);
    void endOverdue(Lane &lane, qint64 now);
    void endOverdueReadings(qint64 now);
    void endReadings();
    bool journalAnswered(const Answer &answer, qint64 now);
    void watch(qint64 now);

    void downloaded(const Answer &answer, qint64 now);
    void takePage(const wire::ChangesPage &page);
    void hold(const wire::ChangesPage &page);
    bool isHeldEnough() const;
    void takeHeld(qint64 now);
    void letHeldGo();
    void uploaded(const Answer &answer, qint64 now);
    void takeOutcomes(const Answer &answer, qint64 now);
    void refusedGroup(const Answer &answer, qint64 now);
    void sessionAnswered(const Answer &answer, qint64 now);
    // Whether an answer is of those that mean the same for each request, and was dealt with.
    bool isCommonTrouble(const Answer &answer, Lane &lane, qint64 now);
    void gotThrough(const Answer &answer, qint64 now);
    void gotNowhere(const Answer &answer, qint64 now);
    void endSession();
    void tell();

    Mirror &m_mirror;
    Transport &m_transport;
    SyncSettings m_settings;
    SyncListener m_listener;
    QString m_token; // of the session
    Lane m_download;
    Lane m_upload;
    Lane m_presence;
    Lane m_session;
    struct Reading
    {
        qint64 deadline = 0;
        Told told;
    };
    QHash<qint64, Reading> m_readings; // of the journal, by the request's number
    qint64 m_lastNumber = 0;
    // What came and is not written yet, a page or more as one; what is behind it is asked for before.
    std::optional<wire::ChangesPage> m_held;
    int m_groupLimit;
    QStringList m_group; // ids of the commands under way
    qint64 m_lastProgress = 0;
    qint64 m_expectedVersion = 0; // accepted commands' rows must come soon
    qint64 m_expectedBy = 0;
    bool m_seenInPieces = false; // pages came since what is shown was told last
    wire::PresenceReport m_here;
    qint64 m_presenceDue = 0;
    SyncStatus m_status;
    SyncStatus m_told;
};

} // namespace saldo::sync
