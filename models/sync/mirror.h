// A console's copy of the desk: what the service has, and on top of it what the person's own commands will
// presumably make of it. For one thread, which also owns the connection.
#pragma once

#include "desk/desk.h"
#include "store/checkpoints.h"
#include "sync/copies.h"
#include "sync/outbox.h"
#include "wire/changes.h"
#include "wire/commands.h"

#include <functional>

namespace saldo::store {
class FollowedWords;
}

namespace saldo::sync {

class Sight;

// How far a mirror has read.
struct MirrorState
{
    QString token;        // to ask for changes after; empty: nothing was read, and no history was named yet
    QString epoch;        // of the history
    qint64 version = 0;   // everything up to it is here
    bool whole = false;   // it was caught up once since it began to read this history
    qint64 knownVersion = -1; // while it isn't, and was not told which history it is: up to where that one has what
                              // the one before had
    QString actor;        // whose commands are shown and sent
};

// What became of a command that was given here.
struct Posted
{
    desk::Outcome outcome; // provisional; a refusal was not kept
    bool waits = false;    // nothing could be said yet, for the mirror isn't whole or is another's; it is kept
};

// Whoever worked last on the mirror of that connection, which need not write; empty: nobody. Throws store::Failure.
QString lastActor(store::Connection &connection);

class Mirror
{
public:
    // The connection writes, has a mirror's tables, is not owned. Throws store::Failure, as everything here does;
    // then nothing of what was asked for has happened.
    explicit Mirror(store::Connection &connection);
    ~Mirror();
    Mirror(const Mirror &) = delete;
    Mirror &operator=(const Mirror &) = delete;

    const MirrorState &state() const { return m_state; }
    const Outbox &outbox() const { return m_outbox; }
    const rules::PolicyHistory &policies() const { return m_desk.policies(); }

    // From now on these are his commands. Those of whoever worked before are neither shown nor sent, but kept.
    desk::Touched workAs(const QString &staff);

    // Executes a command provisionally and keeps it, in one transaction. `command`: a decodable object with `id`,
    // `by` and `at`.
    Posted post(const QJsonObject &command);
    // What the service is to be asked for next; marked as sent before it is.
    QList<QJsonObject> takeToSend(int most, qint64 mostBytes);
    // What the service said of commands. Refused ones wait for the person from now on. `epoch`: of the history that
    // the service has; empty: it was not told.
    desk::Touched answered(const QList<wire::CommandOutcome> &outcomes, const QString &epoch);
    // The service can't take a command for its form or size: it waits for the person.
    desk::Touched putAside(const QString &id, const rules::Refusal &refusal, const QString &message);

    // False: the page is of another history than the one that is read. It was asked for before that had a name.
    bool isContinuedBy(const wire::ChangesPage &page) const;
    // A page, whole with its token. `now`: ms, for what is forgotten after 30 days.
    desk::Touched apply(const wire::ChangesPage &page, rules::Instant now);
    // The service has another history than was read: everything is read anew. `knownVersion`: up to where it has
    // what the one before had; −1: not told. `epoch`: of the history that it has; empty: it was not told. Commands on
    // their way stay.
    void beginAnew(qint64 knownVersion, const QString &epoch);

    // Of those in need of attention.
    desk::Touched discard(const QString &id);
    // Instead of it, this command (with an id of its own) is given; if that is refused at once, nothing changes.
    Posted sendAgain(const QString &id, const QJsonObject &command);

    // When nothing else is to be done at once: what was written goes from the log into the file.
    void tidy();

    // The rows of the service alone are put back, then the commands on their way run again.
    // Changes nothing that is seen, if all is right; for tests.
    void rebase();

private:
    // Whether commands that the rules refuse by now are put aside.
    enum class Judging { No, Yes };

    desk::Touched rebase(Sight &sight, const std::function<void()> &change, Judging judging);
    void runPending(Judging judging, store::FollowedWords &words);
    bool hasOwnRows(const Pending &pending) const;
    bool showsEffect(const Pending &pending) const;
    Judging judging() const { return m_isCaughtUp ? Judging::Yes : Judging::No; }
    desk::Outcome runOne(const Pending &pending, int ordinal, store::FollowedWords &words);
    Posted inOnePiece(const std::function<Posted()> &piece);
    Posted keep(Pending pending);
    Pending pendingOf(const QJsonObject &command) const;
    void becomeWhole(MirrorState &state);
    void nameHistory(const QString &epoch);
    void expectManyRows(bool many);
    void readState();
    void writeState(const MirrorState &state);

    store::Connection &m_connection;
    store::Checkpoints m_checkpoints;
    Outbox m_outbox;
    Copies m_copies;
    desk::Desk m_desk;
    MirrorState m_state;
    bool m_isCaughtUp = false; // by the page that was applied last; rows of what is here may be missing before
    Sight *m_sight = nullptr; // of the rebase under way, as the following
    store::FollowedWords *m_words = nullptr;
};

} // namespace saldo::sync
