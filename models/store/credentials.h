// Who gets in: the logins of the staff and the tokens that requests bear. Passwords and tokens are kept hashed;
// what is here never sees either. Instants are ms since 1970 UTC.
#pragma once

#include "store/connection.h"

#include <QList>
#include <QString>
#include <optional>

namespace saldo::store {

struct Login
{
    QString staff;
    QString password; // its hash, with salt and costs (Argon2id)
    bool disabled = false;
    qint64 changedAt = 0;
};

struct Token
{
    QString hash;
    QString actor; // "anna", "customer:acme", "shop"
    QString label; // what it is for, in words of who made it; may be empty
    qint64 createdAt = 0;
    qint64 expiresAt = 0;
    qint64 revokedAt = 0; // 0: it was not

    bool isGood(qint64 now) const { return revokedAt == 0 && now < expiresAt; }
};

std::optional<Login> findLogin(Connection &connection, const QString &staff);
// A new login, or another password or state for the one there is.
void putLogin(Connection &connection, const Login &login);

std::optional<Token> findToken(Connection &connection, const QString &hash);
QList<Token> tokensOf(Connection &connection, const QString &actor); // the newest first; all of them if empty
void addToken(Connection &connection, const Token &token);
// How many it was: those that were good until now.
int revokeToken(Connection &connection, const QString &hash, qint64 now);
int revokeTokensOf(Connection &connection, const QString &actor, qint64 now);
// Forgets tokens that have expired or were revoked before that instant.
void forgetTokens(Connection &connection, qint64 before);

} // namespace saldo::store
