// Tokens: 256 random bits that a request bears; the database knows their hash only.
#pragma once

#include <QByteArray>
#include <QString>

namespace saldo::service {

inline constexpr qint64 sessionMs = 14LL * 24 * 3'600'000; // how long a sign-in lasts [decided]

// "saldo_…": shown once, to whom it is for.
QString newToken();
// What is stored of it. Not slow like a password's: there is nothing to guess in 256 random bits.
QString hashOfToken(const QString &token);
// A name for a history (store/epochs.h).
QString newEpoch();

} // namespace saldo::service
