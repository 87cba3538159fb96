// The authority over one database: every change is a command that it executes in one transaction;
// every look is answered here. For one thread, which also owns the connection.
#pragma once

#include "rules/case.h"
#include "script/command.h"
#include "script/look.h"
#include "store/connection.h"
#include "store/journal.h"
#include "store/touched.h"

#include <QJsonObject>
#include <QString>

namespace saldo::desk {

using store::TicketChange;
using store::Touched;

struct Outcome
{
    rules::Verdict verdict;
    std::optional<qint64> version; // of an accepted command
    bool repeated = false;         // the first outcome of a command that was given again
    Touched touched;
};

// What a command would do, without doing it.
struct Foresight
{
    rules::Verdict verdict;
    rules::Case before;
    rules::Case after; // counts only without a verdict
};

class Desk
{
public:
    // The connection is not owned, is migrated, and outlives the desk. A read-only one may look and
    // foresee. Throws store::Failure, as everything here does.
    explicit Desk(store::Connection &connection);

    // `origin`: where the command came from ("script", "import", "console"), for the journal.
    Outcome execute(const script::Command &command, rules::Instant now, const QString &origin);
    // On a mirror: writes what the authority will presumably write, as `version`. No journal is asked or
    // written, and the calendar's notices are left to the authority.
    Outcome executeProvisionally(const script::Command &command, rules::Instant now, qint64 version);
    // Whether a command of that id was decided before.
    bool knows(const script::Command &command);
    Foresight foresee(const script::Command &command, rules::Instant now);
    // The look's members, or its refusal, as printed.
    QJsonObject look(const script::Look &look);

    const rules::PolicyHistory &policies() const { return m_policies; }
    // Reads again what another connection may have changed: policy and journal's end.
    void refresh();
    // The next command is decided as the one after that end: for who replays a journal.
    void continueAfter(const store::JournalEnd &end) { m_end = end; }

    // Commands executed while it lives are committed together when commit() is called, and gone
    // without it.
    class Batch
    {
    public:
        enum class Rows {
            AtOnce,  // a command that the database refuses fails alone
            Gathered // in few statements (store/gathering.h); one such command fails the commit, and all of them
        };
        explicit Batch(Desk &desk, Rows rows = Rows::AtOnce);
        ~Batch();
        // What these commands need is fetched together, which spares a gathering batch their single look-ups.
        void fetchFor(const QList<script::Command> &commands);
        Batch(const Batch &) = delete;
        Batch &operator=(const Batch &) = delete;
        void commit();

    private:
        Desk &m_desk;
        store::JournalEnd m_endBefore;
        rules::PolicyHistory m_policiesBefore;
        store::Transaction m_transaction;
        bool m_committed = false;
    };

private:
    Outcome decide(const script::Command &command, rules::Instant now, const QString &origin);

    store::Connection &m_connection;
    rules::PolicyHistory m_policies;
    store::JournalEnd m_end;
};

} // namespace saldo::desk
