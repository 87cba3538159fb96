#include "ui/service/service_words.h"

#include "rules/calendar.h"
#include "ui/shared/wording.h"

#include <QCoreApplication>

namespace saldo::ui {

using sync::Obstacle;
using sync::Unreachable;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::serviceWords)
};

QString joined(const QString &state, int waiting)
{
    if (waiting == 0)
        return state;
    return Words::tr("%1 \u00B7 %2", "a state, how many changes wait")
        .arg(state, Words::tr("%n changes wait", nullptr, waiting));
}

QString placeOf(const QUrl &service)
{
    return service.port() > 0 ? QStringLiteral("%1:%2").arg(service.host()).arg(service.port()) : service.host();
}

ServiceWords ofObstacle(const sync::ServiceDesk &desk)
{
    const sync::SyncStatus &status = desk.status();
    const QString place = placeOf(desk.service());
    ServiceWords words;
    words.isWell = false;
    switch (status.obstacle) {
    case Obstacle::SignIn:
        words.line = joined(Words::tr("Signed out"), status.waiting);
        words.more = Words::tr("The session at %1 has ended. Everything is kept here; sign in to send and receive again.").arg(place);
        words.asksToSignIn = true;
        break;
    case Obstacle::TooOld:
        words.line = joined(Words::tr("This Saldo is too old for the service"), status.waiting);
        words.more = Words::tr("%1 no longer understands this version. Everything is kept here and is sent after the update.").arg(place);
        break;
    case Obstacle::Untrusted:
        words.line = joined(Words::tr("The service is not trusted"), status.waiting);
        words.more = unreachableWords(Unreachable::Untrusted, status.trouble, desk.service());
        break;
    default:
        words.line = joined(Words::tr("No service at this address"), status.waiting);
        words.more = unreachableWords(Unreachable::WrongPlace, status.trouble, desk.service());
    }
    return words;
}

} // namespace

ServiceWords serviceWords(const sync::ServiceDesk &desk)
{
    const sync::SyncStatus &status = desk.status();
    if (status.obstacle != Obstacle::None)
        return ofObstacle(desk);
    const QString place = placeOf(desk.service());
    ServiceWords words;
    if (status.offlineSince) {
        const QDate day = rules::deskDay(*status.offlineSince);
        const QDate today = rules::deskDay(desk.now());
        const QString since = day == today ? wording::timeOfDay(*status.offlineSince) : wording::day(day, today);
        words.isWell = false;
        words.line = joined(Words::tr("Offline since %1", "a time of today, or a day").arg(since), status.waiting);
        words.more = Words::tr("%1 is not reached. Go on working: what you do is kept on this computer and sent as soon "
                               "as the network is back.").arg(place);
    } else if (status.catchingUp) {
        words.line = Words::tr("Reading the desk: %Ln rows", nullptr, static_cast<int>(status.rowsRead));
        words.more = Words::tr("What changed at %1 meanwhile is being read.").arg(place);
    } else if (status.waiting > 0) {
        words.line = joined(Words::tr("Sending"), status.waiting);
        words.more = Words::tr("What you did is on its way to %1.").arg(place);
    } else {
        words.line = Words::tr("Synced with %1").arg(place);
        words.more = Words::tr("Everything that happens at %1 is here, and everything you did is there.").arg(place);
    }
    if (!status.trouble.isEmpty())
        words.more += u'\n' + status.trouble;
    return words;
}

QString unreachableWords(Unreachable why, const QString &detail, const QUrl &service)
{
    const QString place = placeOf(service);
    switch (why) {
    case Unreachable::No:
        return {};
    case Unreachable::Offline:
        return Words::tr("%1 can't be reached. Look at the network and the address, then try again.\n%2").arg(place, detail);
    case Unreachable::TimedOut:
        return Words::tr("%1 did not answer in time. Try again in a moment.").arg(place);
    case Unreachable::Untrusted:
        return Words::tr("The certificate of %1 is not trusted by this computer, so nothing was sent: it might be somebody "
                         "else. Ask who runs the service for its certificate, and have it installed.\n%2").arg(place, detail);
    case Unreachable::WrongPlace:
        return Words::tr("What answers at %1 is no service of Saldo. Look at the address.\n%2").arg(place, detail);
    }
    Q_UNREACHABLE();
}

QString signInWords(const sync::SignInOutcome &outcome, const QUrl &service)
{
    if (outcome.session)
        return {};
    if (outcome.error.isEmpty())
        return unreachableWords(outcome.why == Unreachable::No ? Unreachable::WrongPlace : outcome.why, outcome.detail,
                                service);
    if (outcome.error == u"bad_credentials" || outcome.error == u"unauthorized")
        return Words::tr("Login or password is wrong.");
    if (outcome.error == u"too_many_requests") {
        const int minutes = static_cast<int>((outcome.retryAfterMs + 59'999) / 60'000);
        return Words::tr("Too many attempts. Try again in %n minutes.", nullptr, std::max(1, minutes));
    }
    if (outcome.error == u"unsupported_protocol")
        return Words::tr("This Saldo is too old or too new for the service. Update it, then sign in.");
    if (outcome.error == u"unavailable")
        return Words::tr("The service can't reach its database just now. Try again in a moment.");
    return Words::tr("The service did not let you in (%1).").arg(outcome.error);
}

} // namespace saldo::ui
