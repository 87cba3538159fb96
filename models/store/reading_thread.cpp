#include "store/reading_thread.h"

#include "store/failure.h"
#include "store/limit.h"

namespace saldo::store {

ReadingThread::ReadingThread(Connection &connection, Begin begin)
    : m_here(connection), m_location(connection.location())
{
    if (m_location.kind == Location::Kind::Memory)
        return;
    m_there = new QObject;
    m_there->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    if (begin == Begin::AtOnce)
        this->begin();
}

void ReadingThread::begin()
{
    if (m_there != nullptr && !m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
}

ReadingThread::~ReadingThread()
{
    if (m_there == nullptr)
        return;
    m_ending = true;
    if (!m_thread.isRunning()) {
        delete m_there;
        return;
    }
    // Closed where it was opened; quit() alone could overtake it.
    QMetaObject::invokeMethod(m_there, [this] { m_connection.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

ReadingThread::Question ReadingThread::ask(const Read &read, const Done &done)
{
    auto dropped = std::make_shared<std::atomic_bool>(false);
    if (m_there == nullptr) {
        const QString failure = attempt(m_here, read, *dropped);
        done(failure);
    } else {
        QMetaObject::invokeMethod(m_there, [this, read, done, dropped] { answer(read, done, dropped); });
    }
    return Question(dropped);
}

void ReadingThread::answer(const Read &read, const Done &done, const Dropped &dropped)
{
    if (*dropped || m_ending)
        return;
    QString failure;
    try {
        if (!m_connection)
            m_connection = std::make_unique<Connection>(m_location, Connection::Access::Glance);
        failure = attempt(*m_connection, read, *dropped);
    } catch (const Failure &thrown) {
        failure = QString::fromUtf8(thrown.what());
    }
    if (!failure.isEmpty())
        m_connection.reset(); // to be opened again by the next question
    if (*dropped || m_ending)
        return;
    QMetaObject::invokeMethod(&m_home, [done, dropped, failure] {
        if (!*dropped)
            done(failure);
    });
}

QString ReadingThread::attempt(Connection &connection, const Read &read, const std::atomic_bool &dropped)
{
    const Limit limit(connection, [this, &dropped] { return dropped || m_ending; });
    try {
        const Reading reading(connection);
        read(connection);
    } catch (const Failure &failure) {
        if (!limit.reached())
            return failure.detail().isEmpty() ? QString::fromUtf8(failure.what()) : failure.detail();
    }
    return {};
}

} // namespace saldo::store
