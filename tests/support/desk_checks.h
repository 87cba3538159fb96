// What must hold of an authority's database and of a mirror of it, whatever has happened to them: for simulated
// worlds and for real processes. Each gives a sentence for each thing that doesn't.
#pragma once

#include "store/connection.h"

#include <QStringList>

namespace saldo::tests {

// Every accepted command took effect exactly once and no refused one any: the journal's accepted commands, run in
// their order on a new desk, make the same desk.
QStringList replayFaults(store::Connection &authority);

// The search finds in a mirror what its rows say.
QStringList searchFaults(store::Connection &mirror);

} // namespace saldo::tests
