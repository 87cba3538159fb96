// The audit of a desk: everything is derived again from the journal and from the ledger, and compared.
//
// 1. The journal's commands are carried out again through the rules on an empty desk; its numbers, seals and outcomes
//    are checked on the way.
// 2. Every row that they make is compared with the one that is there: balances, charges, holds, coverage, categories,
//    periods, status, turn, answers due, orders, messages, notices and all else; and the packed facts that reviews count
//    with the rows that they stand for.
// 3. Every customer's ledger is added up, and what must hold of him is looked at (rules/invariants.h).
//
// It only reads, and sees one state of the database throughout, whoever writes to it meanwhile.
#pragma once

#include "audit/finding.h"
#include "store/connection.h"

#include <functional>

namespace saldo::audit {

enum class Stage { Replay, Comparison, Ledger };

struct AuditWatch
{
    // Each disagreement, as it is found.
    std::function<void(const Finding &)> found;
    // Now and again. `all`: 0 where it is not known.
    std::function<void(Stage stage, qint64 done, qint64 all)> progress;
    // Asked now and again, in the thread that audits.
    std::function<bool()> isStopped;
};

struct AuditResult
{
    qint64 commands = 0;  // replayed
    qint64 rows = 0;      // compared
    qint64 customers = 0; // whose ledger was added up
    qint64 disagreements = 0;
    bool stopped = false;
    qint64 replayMs = 0;
    qint64 lastEntry = 0; // of the journal: its id, time and seal
    rules::Instant lastAt = 0;
    QByteArray lastSeal;
};

// Whether the database has what an audit reads: it is of this program's version and has a journal.
bool canAudit(store::Connection &desk);

// The connection is not owned; it may be read-only. Throws store::Failure.
AuditResult audit(store::Connection &desk, const AuditWatch &watch);

} // namespace saldo::audit
