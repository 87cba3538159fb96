// Work on many things that have nothing to do with each other, by another thread beside this one.
#pragma once

#include <QSemaphore>
#include <QThreadPool>
#include <atomic>

namespace saldo::store {

// Calls `work` with each number from 0 up to `count`, in any order, and returns when all is done. `work` throws nothing
// and touches what is its number's alone; no connection is used by it.
template <typename Work>
void sideBySide(qsizetype count, const Work &work)
{
    constexpr qsizetype worthAThread = 64; // fewer are done before another thread is awake
    std::atomic<qsizetype> next = 0;
    const auto workOn = [&next, &work, count] {
        for (qsizetype i = next++; i < count; i = next++)
            work(i);
    };
    QSemaphore ended;
    const bool isHelped = count >= worthAThread && QThreadPool::globalInstance()->tryStart([&workOn, &ended] {
        workOn();
        ended.release();
    });
    workOn();
    if (isHelped)
        ended.acquire();
}

} // namespace saldo::store
