// The network has a thread of its own: pages come in, and are read on, while the sync writes. A transport for the
// thread that made it, which has an event loop.
#pragma once

#include "sync/transport.h"

#include <QObject>
#include <QSet>
#include <QThread>
#include <QUrl>
#include <functional>

namespace saldo::sync {

class NetworkThread : public QObject, public Transport
{
    Q_OBJECT

public:
    // As HttpTransport's.
    NetworkThread(const QUrl &service, const QString &language);
    ~NetworkThread() override;

    void setTaker(const std::function<void(const Answer &)> &taker) { m_taker = taker; }
    void setLanguage(const QString &language);

    void send(const Request &request) override;
    void abort(qint64 number) override;
    void startAnew() override;

private:
    struct Inside;
    void arrived(const Answer &answer);

    QThread m_thread;
    QObject m_there; // lives in the thread
    std::unique_ptr<Inside> m_inside; // made, used and deleted there
    QSet<qint64> m_awaited; // what was sent and neither answered nor aborted
    std::function<void(const Answer &)> m_taker;
};

} // namespace saldo::sync
