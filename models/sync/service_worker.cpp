#include "sync/service_worker.h"

#include "store/failure.h"
#include "store/migrations.h"

#include <QRandomGenerator>

namespace saldo::sync {

namespace {

// The Date of an answer has whole seconds, and was written a moment ago: less is no error of the clock.
constexpr qint64 clockToleranceMs = 3'000;

} // namespace

MirrorState ServiceDesk::Worker::open(const store::Location &mirror, const QUrl &service, const Clock &clock)
{
    m_clock = clock;
    m_steady.start();
    m_connection = std::make_unique<store::Connection>(mirror, store::Connection::Access::Write);
    store::migrate(*m_connection, store::Tables::Mirror);
    m_mirror = std::make_unique<Mirror>(*m_connection);
    m_transport = std::make_unique<HttpTransport>(service, QStringLiteral("en"));
    m_transport->setTaker([this](const Answer &answer) { guarded([&] { m_sync->answered(answer, now()); }); });
    SyncSettings settings;
    settings.jitter = [] { return QRandomGenerator::global()->generateDouble(); };
    settings.clock = m_clock;
    m_sync = std::make_unique<Sync>(*m_mirror, *m_transport, settings, listener());
    m_timer = std::make_unique<QTimer>();
    m_timer->setSingleShot(true);
    connect(m_timer.get(), &QTimer::timeout, this, [this] { guarded([this] { m_sync->advance(now()); }); });
    return m_mirror->state();
}

SyncListener ServiceDesk::Worker::listener()
{
    SyncListener told;
    ServiceDesk *desk = &m_desk;
    told.changed = [desk](const desk::Touched &touched) {
        QMetaObject::invokeMethod(desk, [desk, touched] { desk->arrived(touched); });
    };
    told.status = [this](const SyncStatus &status) { tellStatus(status); };
    told.present = [desk](const QList<wire::Present> &present) {
        QMetaObject::invokeMethod(desk, [desk, present] {
            if (present == desk->m_present)
                return;
            desk->m_present = present;
            Q_EMIT desk->presenceChanged();
        });
    };
    told.signedIn = [desk](const SignInOutcome &outcome) {
        QMetaObject::invokeMethod(desk, [desk, outcome] {
            if (outcome.session)
                desk->m_actor = outcome.session->actor;
            desk->learnProvisional();
            Q_EMIT desk->signedIn(outcome);
        });
    };
    told.serverTime = [this, desk](rules::Instant time) {
        const qint64 ahead = time - m_clock();
        desk->m_clockAhead = std::abs(ahead) > clockToleranceMs ? ahead : 0;
    };
    return told;
}

void ServiceDesk::Worker::tellStatus(SyncStatus status)
{
    if (status.offlineSince)
        status.offlineSince = m_clock() - (now() - *status.offlineSince);
    ServiceDesk *desk = &m_desk;
    QMetaObject::invokeMethod(desk, [desk, status] {
        const bool attention = status.attention != desk->m_status.attention;
        desk->m_status = status;
        Q_EMIT desk->statusChanged();
        if (attention)
            Q_EMIT desk->attentionChanged();
    });
}

void ServiceDesk::Worker::guarded(const std::function<void()> &piece)
{
    try {
        piece();
        m_failed = false;
    } catch (const store::Failure &failure) {
        SyncStatus status = m_sync->status();
        status.trouble = QString::fromUtf8(failure.what());
        tellStatus(status);
        m_failed = true;
    }
    plan();
}

void ServiceDesk::Worker::plan()
{
    // A database that fails is not asked again at once.
    constexpr qint64 afterFailureMs = 3'000;
    const qint64 due = m_sync->nextLook(now()) - now();
    m_timer->start(static_cast<int>(std::max<qint64>(due, m_failed ? afterFailureMs : 1)));
}

} // namespace saldo::sync
