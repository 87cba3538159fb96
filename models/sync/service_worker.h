// The side of a ServiceDesk that lives in its worker thread: the writing connection, the mirror, the sync and its
// timer.
#pragma once

#include "sync/network_thread.h"
#include "sync/service_desk.h"

#include <QElapsedTimer>
#include <QTimer>

namespace saldo::sync {

class ServiceDesk::Worker : public QObject
{
    Q_OBJECT

public:
    // The desk is told in its own thread, and outlives the worker's thread.
    explicit Worker(ServiceDesk &desk) : m_desk(desk) {}

    MirrorState open(const store::Location &mirror, const QUrl &service, const Clock &clock);

    Mirror &mirror() { return *m_mirror; }
    Sync &sync() { return *m_sync; }
    NetworkThread &network() { return *m_network; }
    // ms of a clock that never jumps.
    qint64 now() const { return m_steady.elapsed(); }

    // Runs a piece of work; a failure of the database is told as the status' trouble.
    void guarded(const std::function<void()> &piece);

private:
    void plan();
    void packDays();
    void tellStatus(SyncStatus status);
    SyncListener listener();

    ServiceDesk &m_desk;
    Clock m_clock;
    QElapsedTimer m_steady;
    std::unique_ptr<store::Connection> m_connection;
    std::unique_ptr<Mirror> m_mirror;
    std::unique_ptr<NetworkThread> m_network;
    std::unique_ptr<Sync> m_sync;
    std::unique_ptr<QTimer> m_timer;
    bool m_failed = false;
    std::unique_ptr<QTimer> m_packingLater;
    QDate m_packedOn; // the days before it are packed
    bool m_packing = false;
};

} // namespace saldo::sync
