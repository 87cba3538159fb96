// Reads the bytes of a page of changes row by row, without a tree of all its values between them. For wire/changes.
#pragma once

#include "wire/changes.h"

namespace saldo::wire {

// As decodeChangesPage. Members may stand in any order; of those with one name the last counts.
std::optional<ChangesPage> readPage(const QByteArray &bytes);

} // namespace saldo::wire
