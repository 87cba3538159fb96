#include "app/service/readers.h"

#include "app/service/log.h"
#include "store/failure.h"

namespace saldo::service {

Readers::Readers(const store::Location &location, int threads, size_t maxWaiting, Post post)
    : m_location(location)
    , m_maxWaiting(maxWaiting)
    , m_post(std::move(post))
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

Readers::~Readers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

QString Readers::trouble() const
{
    const std::lock_guard lock(m_mutex);
    return m_trouble;
}

void Readers::give(std::function<void(store::Connection &)> read, Task done)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() >= m_maxWaiting) {
            m_post(std::move(done));
            return;
        }
        m_waiting.push_back({std::move(read), std::move(done)});
    }
    m_wake.notify_one();
}

void Readers::work()
{
    std::unique_ptr<store::Connection> connection; // made and closed in this thread
    while (true) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
            if (m_stopping)
                return;
            job = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        attempt(connection, job);
        m_post(std::move(job.done));
    }
}

void Readers::attempt(std::unique_ptr<store::Connection> &connection, const Job &job)
{
    const bool wasOpen = connection != nullptr;
    for (int attempt = 0; attempt < (wasOpen ? 2 : 1); ++attempt) {
        try {
            if (!connection)
                connection = std::make_unique<store::Connection>(m_location, store::Connection::Access::Read);
            job.read(*connection);
            const std::lock_guard lock(m_mutex);
            m_trouble.clear();
            return;
        } catch (const store::Failure &failure) {
            connection.reset();
            log(Level::Warning, "read_failed", {{QStringLiteral("reason"), QString::fromUtf8(failure.what())}});
            const std::lock_guard lock(m_mutex);
            m_trouble = QString::fromUtf8(failure.what());
        }
    }
}

} // namespace saldo::service
