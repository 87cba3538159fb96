// A few threads that read, each with a connection of its own. Work is taken in the order in which it came.
#pragma once

#include "app/service/post.h"
#include "store/connection.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace saldo::service {

class Readers
{
public:
    Readers(const store::Location &location, int threads, size_t maxWaiting, Post post);
    ~Readers(); // what waits is not done any more

    // Reads in one of the threads and calls `done` in the I/O thread: with what was read, or with nothing if the
    // database can't be reached or too much waits already. `read` throws store::Failure; it is tried twice.
    template <typename Result>
    void ask(std::function<Result(store::Connection &)> read, std::function<void(std::optional<Result>)> done)
    {
        auto result = std::make_shared<std::optional<Result>>();
        give([read = std::move(read), result](store::Connection &connection) { *result = read(connection); },
             [done = std::move(done), result] { done(std::move(*result)); });
    }

    // Empty: the last read went well. Else why not.
    QString trouble() const;

private:
    struct Job
    {
        std::function<void(store::Connection &)> read;
        Task done;
    };

    void give(std::function<void(store::Connection &)> read, Task done);
    void work();
    void attempt(std::unique_ptr<store::Connection> &connection, const Job &job);

    const store::Location m_location;
    const size_t m_maxWaiting;
    const Post m_post;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_waiting;
    QString m_trouble;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace saldo::service
