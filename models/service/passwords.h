// Passwords, hashed by Argon2id (libsodium). Hashing takes some 64 MiB and a tenth of a second by design: never in
// the writer's thread, and few at a time. Pure; for any thread.
#pragma once

#include <QString>

namespace saldo::service {

inline constexpr int minPasswordLength = 8; // characters [decided]

// The hash with its salt and costs, as text. Empty: there was not enough memory.
QString hashPassword(const QString &password);
// Whether it is the password of that hash. With an empty hash (an unknown login) false, after the same time.
bool isPassword(const QString &password, const QString &hash);

} // namespace saldo::service
