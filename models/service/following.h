// What followers of the desk are told: pages of changes after a token. Reads only.
#pragma once

#include "store/changed_rows.h"
#include "wire/changes.h"
#include "wire/history_token.h"

#include <optional>

namespace saldo::service {

struct Followed
{
    // The token is of another history, or reaches further than this one: everything must be read again.
    bool mustResnapshot = false;
    qint64 knownVersion = 0; // then: up to where this history has what that one had
    QString epoch;
    store::ChangedRows changes;
};

// Without a token from the very first change on. In a snapshot of its own. Throws store::Failure.
Followed changesAfter(store::Connection &connection, const std::optional<wire::HistoryToken> &after, int limit);

// The page of it that is sent. `presenceState`: of the presence that goes along (service/presence.h).
wire::ChangesPage pageOf(Followed followed, const QList<wire::Present> &presence, qint64 presenceState);

} // namespace saldo::service
