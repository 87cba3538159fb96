// A journal's entries as commands again: for who replays a desk, or writes it out as a script.
#pragma once

#include "script/decode.h"
#include "store/journal.h"

#include <QJsonObject>

namespace saldo::desk {

// The command as desk-script.md has it, with its id, at the time by the authority's clock; `expect` is its outcome.
QJsonObject scriptLineOf(const store::JournalEntry &entry);

// The command as it was decided: its `at` is what the sender's clock said.
script::Decoded commandOf(const store::JournalEntry &entry);

} // namespace saldo::desk
