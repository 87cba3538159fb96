// Replays a journal through the rules on a desk of its own, and checks the journal itself on the way: its numbers,
// its seals, and that every command is decided again as it was.
#pragma once

#include "audit/finding.h"
#include "audit/scratch_desk.h"
#include "store/journal.h"

#include <functional>

namespace saldo::audit {

using Found = std::function<void(const Finding &)>;

class Replay
{
public:
    // Not owned. `found` is called for each disagreement.
    Replay(store::Connection &audited, ScratchDesk &scratch, const Found &found);

    // The next commands, at most that many, in one transaction. False at the journal's end.
    bool step(int commands);

    qint64 done() const { return m_done; }
    // The first entry that is sealed, and so has kept what it changed; past the last one if none is.
    qint64 sealedFrom() const { return m_sealed ? m_sealedFrom : m_last.id + 1; }
    // Of the last entry that was read.
    const store::JournalEntry &last() const { return m_last; }

private:
    void checkPlace(const store::JournalEntry &entry);
    void checkSeal(const store::JournalEntry &entry);
    void carryOut(const store::JournalEntry &entry);
    void report(Disagreement kind, const store::JournalEntry &entry, const QString &expected, const QString &found);

    store::Connection &m_audited;
    ScratchDesk &m_scratch;
    Found m_found;
    store::JournalEntry m_last;
    store::JournalEnd m_end; // after which the next command is decided again
    bool m_sealed = false;   // an entry with a seal was read: all after it have one
    qint64 m_sealedFrom = 0;
    qint64 m_done = 0;
};

} // namespace saldo::audit
