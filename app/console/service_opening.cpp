#include "app/console/service_opening.h"

#include "app/console/keychain.h"
#include "app/console/opening.h"
#include "store/failure.h"
#include "store/ticket_reads.h"
#include "sync/http_transport.h"
#include "sync/mirror.h"
#include "ui/service/first_sync_dialog.h"
#include "ui/service/place_dialog.h"
#include "ui/service/sign_in_dialog.h"
#include "ui/shared/language.h"
#include "ui/window/one_window.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

namespace saldo::console {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::console::serviceOpening)
};

const QString placeKey = QStringLiteral("service");

// One mirror for each service: what belongs to it lies together.
QString mirrorOf(const QUrl &service)
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/saldo/mirrors");
    QDir().mkpath(folder);
    QString name = service.host() + QStringLiteral("-%1").arg(service.port(service.scheme() == u"https" ? 443 : 80))
        + service.path().replace(u'/', u'-');
    while (name.endsWith(u'-'))
        name.chop(1);
    return folder + u'/' + name + QStringLiteral(".saldo");
}

// Told once: later sign-ins would say the same.
void keep(const sync::ServiceDesk &desk, const wire::Session &session)
{
    static bool told = false;
    if (keepSession(desk.service(), {session.actor, session.token}) || std::exchange(told, true))
        return;
    tell(Words::tr("This desktop has no keychain, so you are signed in for this run only: Saldo keeps no secrets in "
                   "plain files. The next time it asks for the password again."));
}

// A sign-in in the window, after the session had ended. The keychain may wait for him: not within the signal.
void keepLaterSessions(sync::ServiceDesk &desk)
{
    QObject::connect(
        &desk, &sync::ServiceDesk::signedIn, &desk,
        [&desk](const sync::SignInOutcome &outcome) {
            if (outcome.session)
                keep(desk, *outcome.session);
        },
        Qt::QueuedConnection);
}

// Whoever worked on the mirror last; empty: nobody, or it can't be read.
QString lastAt(const QString &mirror)
{
    if (!QFile::exists(mirror))
        return {};
    try {
        store::Connection connection(store::Location::parse(mirror), store::Connection::Access::Read);
        return sync::lastActor(connection);
    } catch (const store::Failure &) {
        return {}; // what is wrong with it is said when it is opened
    }
}

// True: somebody is signed in, or works offline on what is here.
bool askToSignIn(sync::ServiceDesk &desk)
{
    ui::SignInDialog dialog(desk, desk.leftBehind().actor);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    if (!dialog.session())
        desk.workOffline(dialog.login());
    else
        keep(desk, *dialog.session());
    return true;
}

bool signIn(sync::ServiceDesk &desk)
{
    const std::optional<KeptSession> kept = keptSession(desk.service());
    if (!kept)
        return askToSignIn(desk);
    desk.resume(kept->token, kept->actor);
    return true;
}

// The first sync; once more after another sign-in, should the session have ended.
bool readAll(sync::ServiceDesk &desk)
{
    for (;;) {
        ui::FirstSyncDialog dialog(desk);
        if (dialog.exec() == QDialog::Accepted)
            return true;
        if (desk.status().obstacle != sync::Obstacle::SignIn || !askToSignIn(desk))
            return false;
    }
}

} // namespace

QString placeOf(const QString &address)
{
    return QUrl(address, QUrl::StrictMode).adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments).toString();
}

bool handedOverAt(const QString &address, const QString &ticket)
{
    const QUrl service(address, QUrl::StrictMode);
    const QString actor = sync::isServiceAddress(service) ? lastAt(mirrorOf(service)) : QString();
    return !actor.isEmpty() && ui::OneWindow::handOver(placeOf(address), actor, ticket);
}

QString chosenService()
{
    const QSettings settings;
    if (settings.contains(placeKey) || QFile::exists(defaultDatabase()))
        return settings.value(placeKey).toString();
    ui::PlaceDialog dialog;
    return dialog.exec() == QDialog::Accepted ? dialog.service() : QString();
}

void rememberService(const QString &address)
{
    QSettings().setValue(placeKey, address);
}

std::optional<QString> askForAnother(const QString &address, QWidget *window)
{
    ui::PlaceDialog dialog(window);
    dialog.setService(address);
    const bool leaves = dialog.exec() == QDialog::Accepted && dialog.service() != address;
    return leaves ? std::optional(dialog.service()) : std::nullopt;
}

std::unique_ptr<sync::ServiceDesk> openService(const QString &address)
{
    const QUrl service = QUrl(address, QUrl::StrictMode);
    if (!sync::isServiceAddress(service)) {
        tell(Words::tr("%1 is no address of a service. It looks like https://desk.example.com:8443 (http only for a "
                       "service on this very computer).").arg(address));
        return nullptr;
    }
    const QString mirror = mirrorOf(service);
    try {
        auto desk = std::make_unique<sync::ServiceDesk>(store::Location::parse(mirror), service,
                                                        QDateTime::currentMSecsSinceEpoch);
        desk->setLanguage(ui::languageInUse());
        return desk;
    } catch (const store::Failure &failure) {
        tell(wordsOf(failure, mirror));
        return nullptr;
    }
}

std::optional<rules::StaffMember> enterService(sync::ServiceDesk &desk)
{
    if (!signIn(desk))
        return std::nullopt;
    if (!desk.leftBehind().whole && !readAll(desk))
        return std::nullopt;
    for (const rules::StaffMember &member : store::staff(desk.reads())) {
        if (member.id != desk.actor())
            continue;
        keepLaterSessions(desk);
        return member;
    }
    tell(Words::tr("There is nobody named %1 at this desk.").arg(desk.actor()));
    return std::nullopt;
}

} // namespace saldo::console
