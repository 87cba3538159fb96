// How the window says how it stands between the console and the service.
#pragma once

#include "sync/service_desk.h"

#include <QString>

namespace saldo::ui {

struct ServiceWords
{
    QString line; // in the status line
    QString more; // what it means and what to do, as plain text
    bool isWell = true;
    bool asksToSignIn = false;
};
ServiceWords serviceWords(const sync::ServiceDesk &desk);

// Why he is not signed in; empty if he is.
QString signInWords(const sync::SignInOutcome &outcome, const QUrl &service);
// Why the service is not reached, and what to do.
QString unreachableWords(sync::Unreachable why, const QString &detail, const QUrl &service);

} // namespace saldo::ui
