// The only one that changes the central desk (service.md, "Authority"): executes groups of commands in one commit, all
// their rows in few statements, or each in a savepoint of its own when the database refuses one of the rows; gives and
// takes tokens. For one thread, without a clock of its own.
// Everything here throws store::Failure when the connection is lost or a commit fails: then nothing of the group
// happened, or all of it did, and it may be given again to an authority on a new connection: ids make sure that
// nothing happens twice.
#pragma once

#include "desk/desk.h"
#include "service/prepared.h"
#include "store/credentials.h"

#include <QList>

namespace saldo::service {

struct Decision
{
    QString id; // of the command
    rules::Verdict verdict;
    std::optional<qint64> version; // of an accepted command
    bool repeated = false;         // the first outcome of a command that was given again
    // Not empty: the database could not execute this one command (a guard stood in its way), and said this.
    // Nothing is stored of it.
    QString failure = {};
};

class Authority
{
public:
    // The connection is the writing one, not owned, migrated, and outlives the authority.
    explicit Authority(store::Connection &connection);

    // In the order given, one commit for all; decisions count once this has returned. `now`: the authority's
    // time; time never goes back behind what was decided before.
    QList<Decision> execute(const QList<PreparedCommand> &commands, rules::Instant now);

    // The name of the history; empty until one was begun.
    const QString &epoch() const { return m_epoch; }
    // `epoch`: never used before, of letters and digits.
    void beginEpoch(const QString &epoch, rules::Instant now);

    void addToken(const store::Token &token);
    void revokeToken(const QString &hash, rules::Instant now);

    // Asks the database something, so that a lost connection shows while nobody gives commands.
    void ping();

    // The version of the last accepted command.
    qint64 version() const { return m_version; }

private:
    QList<Decision> executeGathered(const QList<PreparedCommand> &commands);
    QList<Decision> executeOneByOne(const QList<PreparedCommand> &commands);
    Decision decide(const PreparedCommand &prepared);
    void keepVersion(const QList<Decision> &decisions);

    store::Connection &m_connection;
    desk::Desk m_desk;
    QString m_epoch;
    rules::Instant m_now = 0;
    qint64 m_version = 0;
};

} // namespace saldo::service
