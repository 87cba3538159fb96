#include "sync/service_worker.h"

#include "store/fact_days.h"
#include "store/failure.h"
#include "store/migrations.h"

#include <QRandomGenerator>
#include <sys/resource.h>

namespace saldo::sync {

namespace {

// The Date of an answer has whole seconds, and was written a moment ago: less is no error of the clock.
constexpr qint64 clockToleranceMs = 3'000;

constexpr int packedAtATime = 8;
constexpr int packedLaterMs = 60'000;

// What comes in from others takes no processor from the window of the person, nor from whoever else works on this computer;
// his own commands run here, too, and are short. Threads that are started here give way as well. Qt's priorities mean
// nothing to Linux, where each thread has a niceness.
void giveWay()
{
    constexpr int niceness = 5;
    if (setpriority(PRIO_PROCESS, 0, niceness) != 0)
        qInfo("the mirror's thread does not give way");
}

} // namespace

MirrorState ServiceDesk::Worker::open(const store::Location &mirror, const QUrl &service, const Clock &clock)
{
    giveWay();
    m_clock = clock;
    m_steady.start();
    m_connection = std::make_unique<store::Connection>(mirror, store::Connection::Access::Write);
    store::migrate(*m_connection, store::Tables::Mirror);
    m_mirror = std::make_unique<Mirror>(*m_connection);
    m_network = std::make_unique<NetworkThread>(service, QStringLiteral("en"));
    m_network->setTaker([this](const Answer &answer) { guarded([&] { m_sync->answered(answer, now()); }); });
    SyncSettings settings;
    settings.jitter = [] { return QRandomGenerator::global()->generateDouble(); };
    settings.clock = m_clock;
    m_sync = std::make_unique<Sync>(*m_mirror, *m_network, settings, listener());
    m_timer = std::make_unique<QTimer>();
    m_timer->setSingleShot(true);
    connect(m_timer.get(), &QTimer::timeout, this, [this] { guarded([this] { m_sync->advance(now()); }); });
    m_packingLater = std::make_unique<QTimer>();
    m_packingLater->setSingleShot(true);
    m_packingLater->setInterval(packedLaterMs);
    connect(m_packingLater.get(), &QTimer::timeout, this, [this] {
        m_packedOn = QDate();
        packDays();
    });
    QMetaObject::invokeMethod(this, [this] { packDays(); }, Qt::QueuedConnection);
    return m_mirror->state();
}

// For reviews: each day as soon as the mirror is whole, and a while after rows came in; some of the days, then whatever
// waits, then more of them. What is not packed is read from the tables.
void ServiceDesk::Worker::packDays()
{
    const QDate today = rules::deskDay(m_clock());
    if (m_packing || m_packedOn == today || !m_mirror->state().whole)
        return;
    try {
        m_packing = store::packDays(*m_connection, today, packedAtATime) == packedAtATime;
        if (!m_packing)
            m_packedOn = today;
    } catch (const store::Failure &failure) {
        qWarning("packing days: %s", failure.what());
        m_packing = false;
        m_packedOn = today; // tried again with what comes in later
    }
    if (m_packing)
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_packing = false;
                packDays();
            },
            Qt::QueuedConnection);
}

SyncListener ServiceDesk::Worker::listener()
{
    SyncListener told;
    ServiceDesk *desk = &m_desk;
    told.changed = [this, desk](const desk::Touched &touched) {
        if (!m_packingLater->isActive())
            m_packingLater->start();
        QMetaObject::invokeMethod(desk, [desk, touched] { desk->arrived(touched); });
    };
    told.status = [this](const SyncStatus &status) {
        tellStatus(status);
        QMetaObject::invokeMethod(this, [this] { packDays(); }, Qt::QueuedConnection);
    };
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
    // Behind what the window is told: it waits for the disk.
    m_mirror->tidy();
}

void ServiceDesk::Worker::plan()
{
    // A database that fails is not asked again at once.
    constexpr qint64 afterFailureMs = 3'000;
    const qint64 due = m_sync->nextLook(now()) - now();
    m_timer->start(static_cast<int>(std::max<qint64>(due, m_failed ? afterFailureMs : 1)));
}

} // namespace saldo::sync
