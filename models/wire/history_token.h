// How far a console has read: the TOKEN of `GET /changes`. Opaque to whoever holds it.
#pragma once

#include <QString>
#include <optional>

namespace saldo::wire {

struct HistoryToken
{
    QString epoch;       // of the history that the version counts in (store/epochs.h)
    qint64 version = 0;  // every change up to it was read
    qint64 presence = 0; // the state of the presence that was told last (service/presence.h)

    bool operator==(const HistoryToken &) const = default;
};

QString spell(const HistoryToken &token);
// Nothing if it is no token that spell() could have given.
std::optional<HistoryToken> parseHistoryToken(const QString &text);
// Whether two spelled tokens are.
bool areOfOneHistory(const QString &one, const QString &other);

} // namespace saldo::wire
