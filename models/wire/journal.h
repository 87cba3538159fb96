// `GET /journal`: every command that was decided about a ticket or a customer, the newest first, page by page.
#pragma once

#include "store/journal.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace saldo::wire {

inline constexpr int usualJournalEntries = 100;
inline constexpr int maxJournalEntries = 500;

// {"entries": [{"number", "id", "at", "claimed_at", "by", "do", "command", "origin", "ok", "error", "version", "changes"}…],
//  "next": what `before` is for the next page, or null}
// "number" counts the journal's entries. `more`: there are older ones.
QByteArray encodeJournal(const QList<store::JournalEntry> &entries, bool more);

struct JournalPage
{
    QList<store::JournalEntry> entries; // without seals, customer and ticket
    bool more = false;
};
// Nothing if it is none.
std::optional<JournalPage> decodeJournal(const QByteArray &body);

} // namespace saldo::wire
