// `GET /journal`: every command that was decided about a ticket or a customer, the newest first, page by page.
#pragma once

#include "store/journal.h"

#include <QByteArray>
#include <QList>

namespace saldo::wire {

inline constexpr int usualJournalEntries = 100;
inline constexpr int maxJournalEntries = 500;

// {"entries": [{"id", "at", "claimed_at", "by", "do", "command", "origin", "ok", "error", "version", "changes"}…],
//  "next": what `before` is for the next page, or null}
// `more`: there are older ones.
QByteArray encodeJournal(const QList<store::JournalEntry> &entries, bool more);

} // namespace saldo::wire
