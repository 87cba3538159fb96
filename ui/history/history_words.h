// One entry of a history in words of the language in use: what was asked for, and what it changed.
#pragma once

#include "store/differences.h"
#include "store/journal.h"
#include "ui/shared/conversation_words.h"

#include <QStringList>

namespace saldo::ui {

// "Assessed as category 2"
QString commandWords(const store::JournalEntry &entry, const Names &names);
// Where it came from: "console", "import", …
QString originWords(const QString &origin);
// Why it was refused; empty if it was not.
QString refusedWords(const store::JournalEntry &entry);

// What it changed, a line each: "Balance: 40 → 30", behind the thing's name where it is not the one that the history
// is of ("Ticket 4711 · Status: …").
QStringList changeLines(const store::JournalEntry &entry, const store::HistoryOf &of, const Names &names,
                        rules::Instant now);

// The texts that the person wrote with it: message, note, reason; may be empty.
QString writtenWords(const store::JournalEntry &entry);

// The whole entry as a few lines of text, to be read or copied.
QString wholeWords(const store::JournalEntry &entry, const store::HistoryOf &of, const Names &names, rules::Instant now);

} // namespace saldo::ui
