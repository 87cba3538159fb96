// What the service is told at its start: by a small file, the environment and the command line, the latter winning.
//
// The file has a line `name = value` for each setting, and comments behind #. In the environment a setting is
// SALDO_NAME (SALDO_DATABASE), on the command line --name (--trusted-proxies for trusted_proxies).
#pragma once

#include "store/location.h"

#include <QString>
#include <QStringList>
#include <functional>

namespace saldo::service {

struct Configuration
{
    QString database; // a file, or postgresql://user:password@host:port/database?sslmode=verify-full&…
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 8430;
    QString certificate; // a PEM file with the chain; without it plain HTTP, for behind a proxy
    QString key;
    QStringList trustedProxies; // addresses whose X-Forwarded-For is believed
    int readers = 2;            // threads that read
    int maxConnections = 2'000;
    bool newEpoch = false; // on the command line only: begin another history, after a restore
};

struct Configured
{
    QString complaint; // not empty: what is wrong, for people
    bool helpWanted = false;
    Configuration configuration;
};

// `arguments`: with the program's name. `environment`: value of a variable, empty if it has none.
Configured configure(const QStringList &arguments, const std::function<QString(const QString &)> &environment);
QString usage();

} // namespace saldo::service
