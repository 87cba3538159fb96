// The person's token for a service, in his desktop's keychain. Where there is none, nothing is kept anywhere.
#pragma once

#include <QString>
#include <QUrl>
#include <optional>

namespace saldo::console {

struct KeptSession
{
    QString actor;
    QString token;
};

// What was kept for that service. Waits for the keychain, which may ask the person.
std::optional<KeptSession> keptSession(const QUrl &service);
// False: it was not kept, for there is no keychain or it refuses.
bool keepSession(const QUrl &service, const KeptSession &session);
void forgetSession(const QUrl &service);

} // namespace saldo::console
