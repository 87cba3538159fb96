#include "app/service/hashing.h"

#include "service/passwords.h"

namespace saldo::service {

Hashing::Hashing(Post post) : m_post(std::move(post)), m_thread([this] { work(); }) {}

Hashing::~Hashing()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Hashing::check(const QString &password, const QString &hash, std::function<void(std::optional<bool>)> done)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() >= maxWaiting) {
            m_post([done = std::move(done)] { done(std::nullopt); });
            return;
        }
        m_waiting.push_back({password, hash, std::move(done)});
    }
    m_wake.notify_one();
}

void Hashing::work()
{
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
        const bool fits = isPassword(job.password, job.hash);
        m_post([done = std::move(job.done), fits] { done(fits); });
    }
}

} // namespace saldo::service
