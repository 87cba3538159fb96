// One thread that checks passwords: each takes a tenth of a second and 64 MiB, so one at a time and few that wait.
#pragma once

#include "app/service/post.h"

#include <QString>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace saldo::service {

class Hashing
{
public:
    explicit Hashing(Post post);
    ~Hashing(); // what waits is not done any more

    // Whether it is the password of that hash (service/passwords.h). `done` in the I/O thread; with nothing if too
    // many wait.
    void check(const QString &password, const QString &hash, std::function<void(std::optional<bool>)> done);

    static constexpr size_t maxWaiting = 50; // some five seconds' worth

private:
    struct Job
    {
        QString password;
        QString hash;
        std::function<void(std::optional<bool>)> done;
    };

    void work();

    const Post m_post;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_waiting;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace saldo::service
