#include "store/credentials.h"

#include "store/rows.h"

namespace saldo::store {

namespace {

Token readToken(const QSqlQuery &query)
{
    return {query.value(0).toString(),   query.value(1).toString(),   query.value(2).toString(),
            query.value(3).toLongLong(), query.value(4).toLongLong(), query.value(5).toLongLong()};
}

} // namespace

std::optional<Login> findLogin(Connection &connection, const QString &staff)
{
    QSqlQuery &query = connection.run(
        QStringLiteral("SELECT staff_id, password, disabled, changed_at FROM logins WHERE staff_id = ?"),
        {stored(staff)});
    std::optional<Login> login;
    if (query.next())
        login = {query.value(0).toString(), query.value(1).toString(), query.value(2).toInt() != 0,
                 query.value(3).toLongLong()};
    query.finish();
    return login;
}

void putLogin(Connection &connection, const Login &login)
{
    connection.run(QStringLiteral("INSERT INTO logins (staff_id, password, disabled, changed_at) VALUES (?, ?, ?, ?) "
                                  "ON CONFLICT (staff_id) DO UPDATE SET password = excluded.password, "
                                  "disabled = excluded.disabled, changed_at = excluded.changed_at"),
                   {login.staff, login.password, login.disabled ? 1 : 0, login.changedAt});
}

std::optional<Token> findToken(Connection &connection, const QString &hash)
{
    QSqlQuery &query = connection.run(
        QStringLiteral("SELECT hash, actor, label, created_at, expires_at, revoked_at FROM tokens WHERE hash = ?"),
        {hash});
    std::optional<Token> token;
    if (query.next())
        token = readToken(query);
    query.finish();
    return token;
}

QList<Token> tokensOf(Connection &connection, const QString &actor)
{
    QSqlQuery &query =
        connection.run(QStringLiteral("SELECT hash, actor, label, created_at, expires_at, revoked_at FROM tokens "
                                      "WHERE actor = ? OR ? = '' ORDER BY created_at DESC, hash"),
                       {stored(actor), stored(actor)});
    QList<Token> tokens;
    while (query.next())
        tokens << readToken(query);
    query.finish();
    return tokens;
}

void addToken(Connection &connection, const Token &token)
{
    connection.run(QStringLiteral("INSERT INTO tokens (hash, actor, label, created_at, expires_at, revoked_at) "
                                  "VALUES (?, ?, ?, ?, ?, ?)"),
                   {token.hash, token.actor, stored(token.label), token.createdAt, token.expiresAt, token.revokedAt});
}

int revokeToken(Connection &connection, const QString &hash, qint64 now)
{
    return connection
        .run(QStringLiteral("UPDATE tokens SET revoked_at = ? WHERE hash = ? AND revoked_at = 0"), {now, hash})
        .numRowsAffected();
}

int revokeTokensOf(Connection &connection, const QString &actor, qint64 now)
{
    return connection
        .run(QStringLiteral("UPDATE tokens SET revoked_at = ? WHERE actor = ? AND revoked_at = 0 AND expires_at > ?"),
             {now, actor, now})
        .numRowsAffected();
}

void forgetTokens(Connection &connection, qint64 before)
{
    connection.run(QStringLiteral("DELETE FROM tokens WHERE expires_at < ? OR (revoked_at > 0 AND revoked_at < ?)"),
                   {before, before});
}

} // namespace saldo::store
