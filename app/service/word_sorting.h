// One thread that sorts the words of new texts into PostgreSQL's index, a few times a second while commands come. The
// database would do so by itself whenever enough have come together, and whoever gave the command then would wait for it.
#pragma once

#include "store/location.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace saldo::service {

class WordSorting
{
public:
    // With a connection of its own, made when there is something to do. Does nothing on SQLite.
    explicit WordSorting(const store::Location &location);
    ~WordSorting();

    // There are new words. From any thread.
    void committed();

    static constexpr std::chrono::milliseconds pace{250};

private:
    void work();
    bool mayGoOn(std::chrono::milliseconds pause);

    const store::Location m_location;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isDue = false;
    bool m_stopping = false;
    std::thread m_thread; // none on SQLite
};

} // namespace saldo::service
