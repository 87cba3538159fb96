// Commands on their way to the service, kept in the mirror's file until it is known what became of them.
// Nothing is ever dropped silently: what was refused stays, with the reason and everything that was written.
#pragma once

#include "rules/refusal.h"
#include "store/connection.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace saldo::sync {

enum class Stage {
    Queued,   // never sent
    Sent,     // at least once; what became of it is not known
    Accepted, // by the service, but its rows have not come yet
    Attention // refused, or no longer known to the service: waits for the person
};

struct Pending
{
    QString id;
    QString actor;        // who gave it
    QJsonObject command;  // whole, with `id`, `by` and `at`
    rules::Instant at = 0; // when it was given, by the clock here
    QString customer;     // whom it is about; may be empty
    QString ticket;
    Stage stage = Stage::Queued;
    rules::Verdict verdict; // of one in need of attention
    QString message;        // what the service said about it, in its words; may be empty
    QString epoch;          // of the history that accepted it; empty: it was not told
    qint64 version = 0;     // of an accepted one, in that history
};

class Outbox
{
public:
    // The connection is a mirror's, not owned. A read-only one may look.
    explicit Outbox(store::Connection &connection) : m_connection(connection) {}

    void add(const Pending &pending);
    // What the person's own view takes in, in the order in which it was given: queued, sent and accepted.
    QList<Pending> running(const QString &actor) const;
    int countRunning(const QString &actor) const; // how many those are
    // The first ones that the service must be asked for, in order: at most `most`, and no more bytes than that
    // (but always one).
    QList<Pending> toSend(const QString &actor, int most, qint64 mostBytes) const;
    QList<Pending> attention(const QString &actor) const; // the oldest first
    std::optional<Pending> find(const QString &id) const;
    // Tickets with commands on their way.
    QStringList tickets(const QString &actor) const;

    void markSent(const QStringList &ids);
    void markAccepted(const QString &id, const QString &epoch, qint64 version);
    void markRefused(const QString &id, const rules::Refusal &refusal, const QString &message);
    void remove(const QString &id);

    // Accepted ones whose rows are here by now: they go, and are remembered with the history that has them.
    QStringList dropRead(qint64 readUpTo, const QString &epoch);
    // Forgets what was accepted before that.
    void forgetAccepted(rules::Instant before);
    // Accepted ones that a history may lack: of another one than `epoch`, or of one that isn't told, after `knownUpTo`.
    QList<Pending> doubtful(const QString &epoch, qint64 knownUpTo) const;
    // Of what a history had accepted, the one that took its place has everything up to that version.
    void moveKnown(const QString &from, const QString &to, qint64 upTo);
    // All that is left of them are this history's.
    void moveAccepted(const QString &epoch);
    // The service knows it no more: it waits for the person.
    void reclaim(Pending pending);

    struct Counts
    {
        int waiting = 0;   // queued or sent
        int attention = 0;
        bool operator==(const Counts &) const = default;
    };
    Counts counts(const QString &actor) const;
    // Of somebody else, waiting for his next sign-in.
    int waitingOfOthers(const QString &actor) const;

private:
    QList<Pending> list(const QString &rest, const QVariantList &values) const;

    store::Connection &m_connection;
};

} // namespace saldo::sync
