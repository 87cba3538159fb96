#include "desk/local_desk.h"

#include "script/decode.h"
#include "script/instant.h"
#include "store/fact_days.h"
#include "store/failure.h"
#include "store/file_identity.h"
#include "store/journal.h"
#include "store/migrations.h"

#include <QPointer>
#include <QScopedValueRollback>
#include <QUuid>

namespace saldo::desk {

// Everything of it but its construction happens in the worker's thread.
class LocalDesk::Worker : public QObject
{
public:
    void open(const store::Location &location)
    {
        m_connection = std::make_unique<store::Connection>(location, store::Connection::Access::Write);
        store::migrate(*m_connection, store::Tables::Authority);
        m_desk = std::make_unique<Desk>(*m_connection);
        if (location.kind == store::Location::Kind::File)
            m_file.emplace(location.path);
    }

    // Some of the days that are not packed yet, then whatever waits, then more of them.
    void packDays(const Clock &clock)
    {
        try {
            if (store::packDays(*m_connection, rules::deskDay(clock()), packedAtATime) == packedAtATime)
                QMetaObject::invokeMethod(this, [this, clock] { packDays(clock); }, Qt::QueuedConnection);
        } catch (const store::Failure &failure) {
            qWarning("packing days: %s", failure.what()); // they are read from the tables then
        }
    }

    Sent execute(const script::Command &command, rules::Instant now)
    {
        try {
            if (m_file)
                m_file->check();
            return {m_desk->execute(command, now, QStringLiteral("console")), {}};
        } catch (const store::Failure &failure) {
            return {{}, QString::fromUtf8(failure.what())};
        }
    }

private:
    static constexpr int packedAtATime = 8;

    std::unique_ptr<store::Connection> m_connection;
    std::unique_ptr<Desk> m_desk;
    std::optional<store::FileIdentity> m_file; // unless the database is none
};

LocalDesk::LocalDesk(const store::Location &location, const Clock &clock) : m_clock(clock)
{
    m_worker = new Worker;
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    std::optional<store::Failure> failure;
    QMetaObject::invokeMethod(
        m_worker,
        [this, &location, &failure] {
            try {
                m_worker->open(location);
            } catch (const store::Failure &thrown) {
                failure = thrown;
            }
        },
        Qt::BlockingQueuedConnection);
    if (failure) {
        m_thread.quit();
        m_thread.wait();
        throw *failure;
    }
    m_reads = std::make_unique<store::Connection>(location, store::Connection::Access::Read);
    m_readingDesk = std::make_unique<Desk>(*m_reads);
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->packDays(m_clock); }, Qt::QueuedConnection);
}

LocalDesk::~LocalDesk()
{
    // quit() alone could overtake a command that was sent a moment ago.
    QMetaObject::invokeMethod(m_worker, [] {}, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

store::Connection &LocalDesk::reads()
{
    return *m_reads;
}

const rules::PolicyHistory &LocalDesk::policies() const
{
    return m_readingDesk->policies();
}

script::Command LocalDesk::complete(const QJsonObject &command, const QString &id) const
{
    QJsonObject whole = command;
    whole.insert(QStringLiteral("at"), script::formatInstant(m_clock()));
    whole.insert(QStringLiteral("by"), m_actor);
    whole.insert(QStringLiteral("id"), id);
    const script::Decoded decoded = script::decodeCommand(whole);
    if (decoded.verdict)
        throw store::Failure(store::Failure::Kind::Broken, rules::inWords(*decoded.verdict));
    return decoded.command;
}

Foresight LocalDesk::foresee(const QJsonObject &command)
{
    return m_readingDesk->foresee(complete(command, QStringLiteral("foreseen")), m_clock());
}

void LocalDesk::send(const QJsonObject &command, QObject *context, const Done &done)
{
    const script::Command whole = complete(command, QUuid::createUuid().toString(QUuid::WithoutBraces));
    const QPointer<QObject> alive(context);
    QMetaObject::invokeMethod(m_worker, [this, whole, alive, done] {
        const Sent sent = m_worker->execute(whole, m_clock());
        QMetaObject::invokeMethod(this, [this, sent, alive, done] {
            arrived({sent, [sent, alive, done] {
                         if (alive)
                             done(sent);
                     }});
        });
    });
}

void LocalDesk::arrived(const Arrived &one)
{
    m_arrived << one;
    while (!m_telling && !m_arrived.isEmpty()) {
        const QList<Arrived> told = std::exchange(m_arrived, {});
        if (!tellChanged(told)) {
            m_arrived = told + m_arrived;
            return;
        }
        for (const Arrived &each : told)
            each.done();
    }
}

// Whoever is told of a change reads the database as it was after it. When the worker is ahead, what it did is on its
// way here, and told together with this. False: not told yet.
bool LocalDesk::tellChanged(const QList<Arrived> &arrived)
{
    QList<Touched> all;
    for (const Arrived &one : arrived) {
        if (one.sent.accepted() && !one.sent.outcome.repeated)
            all << one.sent.outcome.touched;
    }
    if (all.isEmpty())
        return true;
    const store::Reading reading(*m_reads);
    if (store::newestVersion(*m_reads) > all.last().version)
        return false;
    const Touched touched = store::merged(all);
    if (touched.policy)
        m_readingDesk->refresh();
    const QScopedValueRollback telling(m_telling, true);
    Q_EMIT changed(touched);
    return true;
}

} // namespace saldo::desk
