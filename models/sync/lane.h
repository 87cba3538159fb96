// One kind of request, of which one is under way at a time: its deadline, and growing pauses after failures.
// Times are ms of a clock that never jumps.
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <optional>

namespace saldo::sync {

class Lane
{
public:
    bool isBusy() const { return m_number != 0; }
    qint64 number() const { return m_number; }
    bool mayStart(qint64 now) const { return !isBusy() && now >= m_notBefore; }
    bool isOverdue(qint64 now) const { return isBusy() && now >= m_deadline; }
    int failures() const { return m_failures; }

    void start(qint64 number, qint64 deadline)
    {
        m_number = number;
        m_deadline = deadline;
    }
    void succeed()
    {
        m_number = 0;
        m_failures = 0;
        m_notBefore = 0;
    }
    // Not again before then, though all went well.
    void rest(qint64 until) { m_notBefore = std::max(m_notBefore, until); }
    // Given up, with nothing to be said against another try at once.
    void release() { m_number = 0; }
    // `jitter`: 0 … 1. Half a second at first, then twice as long each time, up to 15 seconds, less up to a half.
    void fail(qint64 now, double jitter, qint64 atLeastMs = 0)
    {
        constexpr qint64 shortest = 500;
        constexpr qint64 longest = 15'000;
        constexpr int doublings = 5;
        const qint64 pause = std::min(longest, shortest << std::min(m_failures, doublings));
        m_number = 0;
        m_failures += 1;
        m_notBefore = now + std::max(atLeastMs, pause - static_cast<qint64>(jitter * static_cast<double>(pause) / 2));
    }
    void reset() { *this = Lane(); }

    // When something is to be looked at again; nothing if only an event can tell, as for one that may start and has
    // nothing to ask.
    std::optional<qint64> nextLook(qint64 now) const
    {
        if (isBusy())
            return m_deadline;
        return m_notBefore > now ? std::optional(m_notBefore) : std::nullopt;
    }

private:
    qint64 m_number = 0; // 0: none is under way
    qint64 m_deadline = 0;
    qint64 m_notBefore = 0;
    int m_failures = 0; // in a row
};

} // namespace saldo::sync
