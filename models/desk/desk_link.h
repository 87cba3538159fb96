// What a window has of the desk: reads from a connection of its own, looks ahead, and commands that
// are executed elsewhere. The one interface between the window and either an authority in the same
// process or the mirror of a service. Lives in the window's thread.
#pragma once

#include "desk/desk.h"

#include <QJsonObject>
#include <QObject>
#include <functional>

namespace saldo::desk {

// What became of a command that was sent.
struct Sent
{
    Outcome outcome;
    QString failure; // not empty: the database failed and said this; the command did not happen
    bool accepted() const { return failure.isEmpty() && !outcome.verdict; }
};

// A page of a history, the newest entry first.
struct HistoryPage
{
    QList<store::JournalEntry> entries;
    bool more = false; // older ones are left
    QString failure;   // not empty: it can't be read, and why
};

class DeskLink : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<rules::Instant()>;
    using Done = std::function<void(const Sent &)>;
    using HistoryDone = std::function<void(const HistoryPage &)>;

    // Who works here: the actor of every command. A staff id.
    virtual QString actor() const = 0;
    // What time it is at the desk.
    virtual rules::Instant now() const = 0;
    // For reading only, in the window's thread; each read takes milliseconds at most.
    virtual store::Connection &reads() = 0;
    virtual const rules::PolicyHistory &policies() const = 0;

    // What the command would do if it were sent now. `command`: an object of desk-script.md without
    // `at`, `by` and `id`, which are added.
    virtual Foresight foresee(const QJsonObject &command) = 0;
    // Executes it and calls `done` in the window's thread, unless `context` is gone by then.
    virtual void send(const QJsonObject &command, QObject *context, const Done &done) = 0;

    // Reads at most `limit` entries of the history of a ticket or an account, older than the entry `before` (0: the
    // newest), and calls `done` in the window's thread, later, unless `context` is gone by then. Here from reads();
    // a link to a service, whose mirror has no journal, asks it.
    virtual void history(const store::HistoryOf &of, qint64 before, int limit, QObject *context,
                         const HistoryDone &done);

    // Whether commands about the ticket are on their way: what is shown of it is what they will presumably make.
    virtual bool isProvisional(const QString &ticket) const
    {
        Q_UNUSED(ticket)
        return false;
    }

Q_SIGNALS:
    // After every accepted command, before its `done`; and whenever something changed elsewhere.
    void changed(const saldo::desk::Touched &touched);
};

} // namespace saldo::desk

Q_DECLARE_METATYPE(saldo::desk::Touched)
