// saldo user add|password|disable|enable|list: who of the staff may sign in at the service.
#include "app/command/commands.h"
#include "app/command/credentials_desk.h"
#include "desk/desk.h"
#include "service/passwords.h"
#include "store/credentials.h"
#include "store/failure.h"
#include "store/load.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <algorithm>
#include <cstdio>

namespace saldo::command {

namespace {

void describeUsers(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "Who of the staff may sign in at the service.\n\n"
        "  add STAFF       a login for a member of the staff; with --name and --role he is made first\n"
        "  password STAFF  another password; whoever is signed in by the old one is signed out\n"
        "  disable STAFF   no sign-in any more; whoever is signed in is signed out\n"
        "  enable STAFF    sign-in as before\n"
        "  list            all logins\n\n"
        "The password is read from standard input: asked for twice at a terminal, else one line."));
    parser.addHelpOption();
    const auto option = [&parser](const char *name, const char *about, const char *value) {
        parser.addOption({QLatin1String(name), QLatin1String(about), QLatin1String(value)});
    };
    option("database", "The service's database; see `saldo run --help`.", "URL");
    option("name", "With add: the new member's name.", "NAME");
    option("role", "With add: engineer or manager.", "ROLE");
    option("languages", "With add: en, ru or en,ru.", "LIST");
    parser.addPositionalArgument(QStringLiteral("WHAT"), QStringLiteral("add, password, disable, enable or list."));
    parser.addPositionalArgument(QStringLiteral("STAFF"), QStringLiteral("The id of a member of the staff."));
}

// Makes the member, as the system; what is in the way, for people.
QString makeMember(const QString &url, const QString &staff, const QCommandLineParser &parser)
{
    const std::optional<rules::Role> role = rules::parseWord<rules::Role>(parser.value(QStringLiteral("role")));
    if (!role)
        return QStringLiteral("--role is engineer or manager");
    script::AddStaff member{staff, parser.value(QStringLiteral("name")), *role, {}};
    for (const QString &name : parser.value(QStringLiteral("languages")).split(u',', Qt::SkipEmptyParts)) {
        const std::optional<rules::Language> language = rules::parseWord<rules::Language>(name);
        if (!language)
            return QStringLiteral("--languages knows en and ru");
        member.languages << *language;
    }
    return addMember(url, member, QDateTime::currentMSecsSinceEpoch());
}

bool isMember(const QString &url, const QString &staff)
{
    try {
        CredentialsDesk desk(url);
        return store::exists<rules::StaffMember>(desk.connection(), staff);
    } catch (const store::Failure &) {
        return false; // nobody is, where there is no desk yet
    }
}

int add(const QString &url, const QString &staff, const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("name"))) {
        if (const QString complaint = makeMember(url, staff, parser); !complaint.isEmpty())
            return complain(isMember(url, staff)
                                ? staff + QStringLiteral(" is a member of the staff already; without --name he gets a login")
                                : complaint);
    }
    CredentialsDesk desk(url);
    if (!store::exists<rules::StaffMember>(desk.connection(), staff))
        return complain(QStringLiteral("%1 is no member of the staff; --name and --role make him one").arg(staff));
    if (store::findLogin(desk.connection(), staff))
        return complain(QStringLiteral("%1 has a login already; `saldo user password %1` changes it").arg(staff));
    return setPassword(desk.connection(), staff, false);
}

int enable(store::Connection &connection, const QString &staff, bool enabled)
{
    std::optional<store::Login> login = store::findLogin(connection, staff);
    if (!login)
        return complain(staff + QStringLiteral(" has no login"));
    login->disabled = !enabled;
    login->changedAt = QDateTime::currentMSecsSinceEpoch();
    store::Transaction transaction(connection);
    store::putLogin(connection, *login);
    if (!enabled)
        store::revokeTokensOf(connection, staff, login->changedAt);
    transaction.commit();
    return done;
}

int list(store::Connection &connection)
{
    QList<rules::StaffMember> members = store::list<rules::StaffMember>(connection, QString());
    std::sort(members.begin(), members.end(), [](const auto &one, const auto &other) { return one.id < other.id; });
    for (const rules::StaffMember &member : std::as_const(members)) {
        const std::optional<store::Login> login = store::findLogin(connection, member.id);
        const char *state = !login ? "no login" : login->disabled ? "disabled" : member.active ? "may sign in" : "left";
        std::printf("%-20s %-10s %-12s %s\n", qPrintable(member.id), qPrintable(rules::spell(member.role)), state,
                    qPrintable(member.name));
    }
    return done;
}

} // namespace

int user(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeUsers(parser);
    parser.process(arguments);
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    const QString staff = words.value(1);
    const QString url = parser.value(QStringLiteral("database"));
    if (url.isEmpty() || words.size() != (what == u"list" ? 1 : 2))
        parser.showHelp(unusable);
    if (what == u"add")
        return add(url, staff, parser);
    CredentialsDesk desk(url);
    if (what == u"list")
        return list(desk.connection());
    if (what == u"disable" || what == u"enable")
        return enable(desk.connection(), staff, what == u"enable");
    if (what != u"password")
        parser.showHelp(unusable);
    if (!store::findLogin(desk.connection(), staff))
        return complain(QStringLiteral("%1 has no login; `saldo user add %1` makes one").arg(staff));
    return setPassword(desk.connection(), staff, true);
}

} // namespace saldo::command
