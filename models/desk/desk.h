// The authority over one database: every change is a command that it executes in one transaction;
// every look is answered here. For one thread, which also owns the connection.
#pragma once

#include "rules/case.h"
#include "script/command.h"
#include "script/look.h"
#include "store/connection.h"
#include "store/journal.h"

#include <QJsonObject>
#include <QSet>
#include <QString>

namespace saldo::desk {

// What accepted commands wrote, for who shows it.
struct TicketChange
{
    std::optional<rules::Ticket> before; // nothing: it is new
    rules::Ticket after;
};

struct Touched
{
    QList<TicketChange> tickets;
    QSet<QString> customers;
    QSet<QString> renamed; // of them, those with another name than before
    bool staff = false;
    bool policy = false;
};

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
    // Whether a command of that id was decided before.
    bool knows(const script::Command &command);
    Foresight foresee(const script::Command &command, rules::Instant now);
    // The look's members, or its refusal, as printed.
    QJsonObject look(const script::Look &look);

    const rules::PolicyHistory &policies() const { return m_policies; }
    // Reads again what another connection may have changed: policy and journal's end.
    void refresh();

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
