// What an audit finds: one thing in which a database disagrees with its journal, its ledger, or itself.
#pragma once

#include "rules/invariants.h"

#include <QString>
#include <optional>

namespace saldo::audit {

enum class Disagreement {
    FieldDiffers,      // a row holds another value than its commands gave it
    RowMissing,        // a row that a command wrote is not there
    RowUnexplained,    // a row that no command wrote
    OutcomeDiffers,    // a command is kept with another outcome than the rules give it
    CommandUnreadable, // a command's content is none, or can't be carried out
    EntryMissing,      // the journal's numbers have a gap before that entry
    SealBroken,        // the entry was changed, or those before it were, since it was written
    Contradiction      // what must hold of every customer doesn't: see `violation`
};

struct Finding
{
    Disagreement kind = Disagreement::Contradiction;
    QString table;    // "tickets"; "journal" for what is about a command
    QString id;       // of the row
    QString customer; // whose it is, as far as the row says; may be empty
    QString ticket;
    QString field;    // the column that differs
    QString expected; // as the tables spell it; empty: nothing
    QString found;
    std::optional<rules::Violation> violation = {};
    bool operator==(const Finding &) const = default;
};

// English, for people: what, where, expected, found.
QString inWords(const Finding &finding);

} // namespace saldo::audit
