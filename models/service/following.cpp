#include "service/following.h"

#include "store/epochs.h"
#include "store/snapshot.h"

namespace saldo::service {

Followed changesAfter(store::Connection &connection, const std::optional<wire::HistoryToken> &after, int limit)
{
    const store::Snapshot snapshot(connection);
    Followed followed;
    followed.epoch = store::currentEpoch(connection);
    const bool ofOther = after && after->epoch != followed.epoch;
    // Further than this history reaches: it was restored, and nobody has said so.
    if (ofOther || (after && after->version > store::lastVersion(connection))) {
        followed.mustResnapshot = true;
        followed.knownVersion = store::knownVersionOf(connection, after->epoch);
        return followed;
    }
    followed.changes = store::changesAfter(connection, after ? after->version : 0, limit);
    return followed;
}

wire::ChangesPage pageOf(Followed followed, const QList<wire::Present> &presence, qint64 presenceState)
{
    wire::ChangesPage page;
    page.rows = std::move(followed.changes.rows);
    page.next = wire::spell(wire::HistoryToken{followed.epoch, followed.changes.upTo, presenceState});
    page.more = followed.changes.more;
    page.presence = presence;
    return page;
}

} // namespace saldo::service
