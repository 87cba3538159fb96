#include "app/service/program.h"

#include "app/service/configuration.h"
#include "app/service/log.h"
#include "app/service/service.h"
#include "store/failure.h"
#include "wire/refusal_words.h"

#include <QCoreApplication>
#include <csignal>
#include <cstdio>

namespace saldo::service {

namespace {

constexpr int unusable = 2;

int cannotStart(const QString &reason)
{
    log(Level::Error, "cannot_start", {{QStringLiteral("reason"), reason}});
    return unusable;
}

} // namespace

int runProgram(int argc, char **argv, Clock &clock)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("saldo-service"));
    std::signal(SIGPIPE, SIG_IGN);
    const Configured configured = configure(QCoreApplication::arguments(), [](const QString &name) {
        return qEnvironmentVariable(name.toLatin1().constData());
    });
    if (configured.helpWanted || !configured.complaint.isEmpty()) {
        if (!configured.complaint.isEmpty())
            std::fprintf(stderr, "saldo-service: %s\n\n", qPrintable(configured.complaint));
        std::fputs(qPrintable(usage()), configured.helpWanted ? stdout : stderr);
        return configured.helpWanted ? 0 : unusable;
    }
    logQtMessages();
    wire::loadRussian(QStringLiteral(":/translations/saldo_ru.qm"));
    try {
        Service service(configured.configuration, clock);
        if (const QString complaint = service.start(); !complaint.isEmpty())
            return cannotStart(complaint);
        service.run();
    } catch (const store::Failure &failure) {
        return cannotStart(QString::fromUtf8(failure.what()));
    }
    return 0;
}

} // namespace saldo::service
