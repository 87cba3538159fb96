#include "app/command/credentials_desk.h"

#include "app/command/commands.h"
#include "app/command/open_desk.h"
#include "script/instant.h"
#include "service/passwords.h"
#include "store/credentials.h"
#include "store/failure.h"
#include "store/migrations.h"

#include <QDateTime>
#include <QFile>
#include <QTextStream>
#include <QUuid>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace saldo::command {

CredentialsDesk::CredentialsDesk(const QString &url)
    : m_connection(store::Location::parse(url), store::Connection::Access::Beside)
{
    if (store::schemaOf(m_connection) < store::newestSchema())
        throw store::Failure(store::Failure::Kind::CannotOpen,
                             QStringLiteral("the database is none of this version's: start the service once"));
}

QString addMember(const QString &url, const script::AddStaff &member, rules::Instant now)
{
    OpenDesk open(url);
    script::Command command;
    command.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    command.at = now;
    command.action = member;
    command.content = {{QStringLiteral("do"), QStringLiteral("add_staff")},
                       {QStringLiteral("by"), QStringLiteral("system")},
                       {QStringLiteral("staff"), member.staff},
                       {QStringLiteral("name"), member.name},
                       {QStringLiteral("role"), rules::spell(member.role)}};
    if (!script::isId(member.staff) || member.name.isEmpty())
        return QStringLiteral("a member's id has 1 to 64 of A-Z a-z 0-9 . _ -, and he has a name");
    const desk::Outcome outcome = open.desk().execute(command, now, QStringLiteral("command line"));
    return outcome.verdict ? rules::inWords(*outcome.verdict) : QString();
}

int complain(const QString &text)
{
    std::fprintf(stderr, "saldo: %s\n", qPrintable(text));
    return unusable;
}

namespace {

// The terminal shows nothing of what is typed while it lives.
class Silence
{
public:
    Silence()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;
    bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before{};
    bool m_isTerminal = false;
};

QString readLine(const char *prompt, bool atTerminal)
{
    if (atTerminal)
        std::fputs(prompt, stderr);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray line = input.readLine();
    if (atTerminal)
        std::fputc('\n', stderr);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

int setPassword(store::Connection &connection, const QString &staff, bool again)
{
    QString password;
    {
        const Silence silence;
        password = readLine("Password: ", silence.isTerminal());
        if (silence.isTerminal() && readLine("The same again: ", true) != password)
            return complain(QStringLiteral("these were two different ones; nothing was changed"));
    }
    if (password.size() < service::minPasswordLength)
        return complain(QStringLiteral("a password has %1 characters at least; nothing was changed")
                            .arg(service::minPasswordLength));
    const QString hash = service::hashPassword(password);
    if (hash.isEmpty())
        return complain(QStringLiteral("there is not enough memory to hash a password"));
    const rules::Instant now = QDateTime::currentMSecsSinceEpoch();
    store::Transaction transaction(connection);
    store::putLogin(connection, {staff, hash, false, now});
    if (again)
        store::revokeTokensOf(connection, staff, now);
    transaction.commit();
    return done;
}

} // namespace saldo::command
