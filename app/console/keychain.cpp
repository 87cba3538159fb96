#include "app/console/keychain.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace saldo::console {

namespace {

// As long as a person may take to unlock it.
constexpr int patienceMs = 60'000;

QString nameOfProgram()
{
    return QStringLiteral("saldo");
}

bool runs(QKeychain::Job &job)
{
    QEventLoop loop;
    bool ended = false;
    job.setAutoDelete(false);
    job.setInsecureFallback(false); // a token in a plain file is no secret
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        ended = true;
        loop.quit();
    });
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    job.start();
    if (!ended)
        loop.exec();
    return ended && job.error() == QKeychain::NoError;
}

} // namespace

std::optional<KeptSession> keptSession(const QUrl &service)
{
    QKeychain::ReadPasswordJob job(nameOfProgram());
    job.setKey(service.toString());
    if (!runs(job))
        return std::nullopt;
    const QJsonObject kept = QJsonDocument::fromJson(job.binaryData()).object();
    const KeptSession session{kept.value(QLatin1String("actor")).toString(),
                              kept.value(QLatin1String("token")).toString()};
    return session.actor.isEmpty() || session.token.isEmpty() ? std::nullopt : std::optional(session);
}

bool keepSession(const QUrl &service, const KeptSession &session)
{
    QKeychain::WritePasswordJob job(nameOfProgram());
    job.setKey(service.toString());
    job.setBinaryData(QJsonDocument(QJsonObject{{QStringLiteral("actor"), session.actor},
                                                {QStringLiteral("token"), session.token}})
                          .toJson(QJsonDocument::Compact));
    return runs(job);
}

void forgetSession(const QUrl &service)
{
    QKeychain::DeletePasswordJob job(nameOfProgram());
    job.setKey(service.toString());
    runs(job);
}

} // namespace saldo::console
