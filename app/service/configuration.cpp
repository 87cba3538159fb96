#include "app/service/configuration.h"

#include <QFile>
#include <QHash>

namespace saldo::service {

namespace {

const QStringList names = {
    QStringLiteral("database"), QStringLiteral("listen"), QStringLiteral("certificate"), QStringLiteral("key"),
    QStringLiteral("trusted_proxies"), QStringLiteral("readers"), QStringLiteral("max_connections")};

using Settings = QHash<QString, QString>;

QString readFile(const QString &path, Settings &settings)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("%1: %2").arg(path, file.errorString());
    int number = 0;
    for (const QByteArray &bytes : file.readAll().split('\n')) {
        number += 1;
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype equals = line.indexOf(u'=');
        const QString name = line.left(equals).trimmed();
        if (equals < 0 || !names.contains(name))
            return QStringLiteral("%1:%2: no setting of Saldo").arg(path).arg(number);
        settings.insert(name, line.mid(equals + 1).trimmed());
    }
    return {};
}

// Returns what is wrong with the command line.
QString readArguments(const QStringList &arguments, Settings &settings, QString &file, Configured &result)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"--help" || argument == u"-h") {
            result.helpWanted = true;
            return {};
        }
        if (argument == u"--new-epoch") {
            result.configuration.newEpoch = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        QString name = argument.left(equals);
        if (!name.startsWith(QLatin1String("--")))
            return argument + QStringLiteral(": no option of saldo-service");
        name = name.mid(2).replace(u'-', u'_');
        if (name != u"config" && !names.contains(name))
            return argument + QStringLiteral(": no option of saldo-service");
        if (equals < 0 && i + 1 == arguments.size())
            return argument + QStringLiteral(": its value is missing");
        const QString value = equals < 0 ? arguments.at(++i) : argument.mid(equals + 1);
        if (name == u"config")
            file = value;
        else
            settings.insert(name, value);
    }
    return {};
}

// "127.0.0.1:8430", "[::1]:8430", ":8430" (every address)
bool readListen(const QString &text, Configuration &configuration)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool fits = false;
    const int port = text.mid(colon + 1).toInt(&fits);
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (colon < 0 || !fits || port < 0 || port > 65'535)
        return false;
    configuration.host = host.isEmpty() ? QStringLiteral("::") : host;
    configuration.port = static_cast<quint16>(port);
    return true;
}

bool readNumber(const Settings &settings, const QString &name, int from, int to, int &number)
{
    if (!settings.contains(name))
        return true;
    bool fits = false;
    const int value = settings.value(name).toInt(&fits);
    if (!fits || value < from || value > to)
        return false;
    number = value;
    return true;
}

QString fill(Configuration &configuration, const Settings &settings)
{
    configuration.database = settings.value(QStringLiteral("database"));
    if (configuration.database.isEmpty() || configuration.database == u":memory:")
        return QStringLiteral("database is missing: a file, or postgresql://user:password@host:port/database");
    const QString listen = settings.value(QStringLiteral("listen"));
    if (!listen.isEmpty() && !readListen(listen, configuration))
        return QStringLiteral("listen: not of the form host:port: ") + listen;
    configuration.certificate = settings.value(QStringLiteral("certificate"));
    configuration.key = settings.value(QStringLiteral("key"));
    if (configuration.certificate.isEmpty() != configuration.key.isEmpty())
        return QStringLiteral("certificate and key go together");
    for (const QString &address : settings.value(QStringLiteral("trusted_proxies")).split(u',', Qt::SkipEmptyParts))
        configuration.trustedProxies << address.trimmed();
    if (!readNumber(settings, QStringLiteral("readers"), 1, 64, configuration.readers))
        return QStringLiteral("readers: a number from 1 to 64");
    if (!readNumber(settings, QStringLiteral("max_connections"), 10, 100'000, configuration.maxConnections))
        return QStringLiteral("max_connections: a number from 10 to 100000");
    return {};
}

} // namespace

Configured configure(const QStringList &arguments, const std::function<QString(const QString &)> &environment)
{
    Configured result;
    Settings typed;
    QString file = environment(QStringLiteral("SALDO_CONFIG"));
    result.complaint = readArguments(arguments, typed, file, result);
    if (!result.complaint.isEmpty() || result.helpWanted)
        return result;
    Settings settings;
    if (!file.isEmpty())
        result.complaint = readFile(file, settings);
    if (!result.complaint.isEmpty())
        return result;
    for (const QString &name : names) {
        const QString value = environment(QStringLiteral("SALDO_") + name.toUpper());
        if (!value.isEmpty())
            settings.insert(name, value);
    }
    settings.insert(typed);
    result.complaint = fill(result.configuration, settings);
    return result;
}

QString usage()
{
    return QStringLiteral(
        "usage: saldo-service [--config FILE] [--NAME VALUE]…\n\n"
        "  --database URL          a file, or postgresql://user:password@host:port/database?sslmode=verify-full…\n"
        "  --listen HOST:PORT      127.0.0.1:8430 without it\n"
        "  --certificate FILE      PEM, with its chain; read again on SIGHUP. Without it plain HTTP\n"
        "  --key FILE              PEM\n"
        "  --trusted-proxies LIST  addresses whose X-Forwarded-For is believed\n"
        "  --readers N             threads that read, 2 without it\n"
        "  --max-connections N     2000 without it\n"
        "  --new-epoch             once after a restore from a backup: consoles read everything again\n\n"
        "A file has a line `name = value` for each; in the environment it is SALDO_NAME.\n");
}

} // namespace saldo::service
