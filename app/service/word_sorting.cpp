#include "app/service/word_sorting.h"

#include "app/service/log.h"
#include "store/connection.h"
#include "store/failure.h"

#include <memory>

namespace saldo::service {

WordSorting::WordSorting(const store::Location &location) : m_location(location)
{
    if (location.kind == store::Location::Kind::Server)
        m_thread = std::thread([this] { work(); });
}

WordSorting::~WordSorting()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void WordSorting::committed()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isDue = true;
    }
    m_wake.notify_one();
}

bool WordSorting::mayGoOn(std::chrono::milliseconds pause)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, pause, [this] { return m_stopping; });
    m_wake.wait(lock, [this] { return m_stopping || m_isDue; });
    m_isDue = false;
    return !m_stopping;
}

void WordSorting::work()
{
    constexpr std::chrono::milliseconds afterFailure{5'000};
    std::unique_ptr<store::Connection> connection; // made and closed in this thread
    std::chrono::milliseconds pause = pace;
    while (mayGoOn(pause)) {
        try {
            if (!connection)
                connection = std::make_unique<store::Connection>(m_location, store::Connection::Access::Beside);
            store::sortNewWords(*connection);
            pause = pace;
        } catch (const store::Failure &failure) {
            // The database sorts them itself then, later; a lost one is told by the writer.
            if (pause == pace)
                log(Level::Warning, "words_not_sorted", {{QStringLiteral("reason"), QString::fromUtf8(failure.what())}});
            connection.reset();
            pause = afterFailure;
        }
    }
}

} // namespace saldo::service
