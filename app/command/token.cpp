// saldo token create|revoke|list: tokens for the vendor's store, for customers, for programs of the staff.
#include "app/command/commands.h"
#include "app/command/credentials_desk.h"
#include "desk/known.h"
#include "service/prepared.h"
#include "service/tokens.h"
#include "store/credentials.h"
#include "store/failure.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <cstdio>

namespace saldo::command {

namespace {

constexpr qint64 dayMs = 24LL * rules::msPerHour;
constexpr int usualDays = 365;
constexpr int mostDays = 3'650;
constexpr int shortHash = 12; // letters that tell tokens apart in a list

void describeTokens(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "Tokens that requests to the service bear.\n\n"
        "  create ACTOR    prints a new token, once. ACTOR: shop, customer:ID, or the id of a member of the staff\n"
        "  revoke TOKEN    the token, or the beginning of its number in the list, or all of an ACTOR\n"
        "  list [ACTOR]    all tokens, by their numbers"));
    parser.addHelpOption();
    const auto option = [&parser](const char *name, const char *about, const char *value) {
        parser.addOption({QLatin1String(name), QLatin1String(about), QLatin1String(value)});
    };
    option("database", "The service's database; see `saldo run --help`.", "URL");
    option("days", "With create: how long it is good, 365 without it.", "N");
    option("label", "With create: what it is for, for the list.", "TEXT");
    parser.addPositionalArgument(QStringLiteral("WHAT"), QStringLiteral("create, revoke or list."));
    parser.addPositionalArgument(QStringLiteral("ACTOR"), QStringLiteral("Whose."), QStringLiteral("[ACTOR]"));
}

int create(store::Connection &connection, const QString &actor, const QCommandLineParser &parser)
{
    const std::optional<service::Caller> caller = service::callerNamed(actor);
    if (!caller || !desk::findActor(connection, *caller))
        return complain(QStringLiteral("%1 is neither shop nor a customer nor an active member of the staff").arg(actor));
    const QString given = parser.value(QStringLiteral("days"));
    const int days = given.isEmpty() ? usualDays : given.toInt();
    if (days < 1 || days > mostDays)
        return complain(QStringLiteral("--days takes a number from 1 to 3650"));
    const QString token = service::newToken();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    store::Transaction transaction(connection);
    store::addToken(connection, {service::hashOfToken(token), actor, parser.value(QStringLiteral("label")).left(200), now,
                                 now + days * dayMs, 0});
    transaction.commit();
    std::printf("%s\n", qPrintable(token));
    return done;
}

int revoke(store::Connection &connection, const QString &which)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    store::Transaction transaction(connection);
    int revoked = store::revokeToken(connection, service::hashOfToken(which), now);
    if (revoked == 0 && service::callerNamed(which))
        revoked = store::revokeTokensOf(connection, which, now);
    if (revoked == 0 && which.size() >= shortHash) {
        for (const store::Token &token : store::tokensOf(connection, {})) {
            if (token.hash.startsWith(which))
                revoked += store::revokeToken(connection, token.hash, now);
        }
    }
    transaction.commit();
    std::printf("%d revoked\n", revoked);
    return revoked > 0 ? done : failed;
}

int list(store::Connection &connection, const QString &actor)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const store::Token &token : store::tokensOf(connection, actor)) {
        const char *state = token.revokedAt > 0 ? "revoked" : token.isGood(now) ? "good" : "expired";
        const QString until = QDateTime::fromMSecsSinceEpoch(token.expiresAt, Qt::UTC).toString(Qt::ISODate);
        std::printf("%s  %-8s until %s  %-24s %s\n", qPrintable(token.hash.left(shortHash)), state, qPrintable(until),
                    qPrintable(token.actor), qPrintable(token.label));
    }
    return done;
}

} // namespace

int token(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeTokens(parser);
    parser.process(arguments);
    const QStringList words = parser.positionalArguments();
    const QString url = parser.value(QStringLiteral("database"));
    const bool isList = words.value(0) == u"list" && words.size() <= 2;
    if (url.isEmpty() || !(isList || words.size() == 2))
        parser.showHelp(unusable);
    CredentialsDesk desk(url);
    if (isList)
        return list(desk.connection(), words.value(1));
    if (words.first() == u"create")
        return create(desk.connection(), words.at(1), parser);
    if (words.first() == u"revoke")
        return revoke(desk.connection(), words.at(1));
    parser.showHelp(unusable);
}

} // namespace saldo::command
