#include "store/limit.h"

#include "store/sqlite_writes.h"

#include <ctime>
#include <sqlite3.h>

namespace saldo::store {

namespace {

constexpr int stepsBetween = 250;
constexpr qint64 longestNs = 25'000'000;

qint64 threadNs()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * qint64(1'000'000'000) + time.tv_nsec;
}

} // namespace

Limit::Limit(Connection &connection, const std::function<bool()> &isOver)
    : m_handle(handleOf(connection.database())), m_isOver(isOver)
{
    if (m_handle != nullptr)
        sqlite3_progress_handler(static_cast<sqlite3 *>(m_handle), stepsBetween, &Limit::ask, this);
}

Limit::Limit(Connection &connection, int thousandSteps)
    : Limit(connection, [left = thousandSteps * 1'000 / stepsBetween, begin = threadNs()]() mutable {
          return --left < 0 || threadNs() - begin > longestNs;
      })
{
}

Limit::~Limit()
{
    if (m_handle != nullptr)
        sqlite3_progress_handler(static_cast<sqlite3 *>(m_handle), 0, nullptr, nullptr);
}

int Limit::ask(void *limit)
{
    auto *own = static_cast<Limit *>(limit);
    own->m_reached = own->m_reached || own->m_isOver();
    return own->m_reached ? 1 : 0;
}

} // namespace saldo::store
