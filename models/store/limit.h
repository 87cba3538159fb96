// Ends a read that takes too long, while it runs: after some work, or when it is no longer wanted.
#pragma once

#include "store/connection.h"

#include <functional>

namespace saldo::store {

// While it lives, statements of that connection are ended when `isOver` says so: they throw a Failure, or give fewer
// rows than there are, and reached() is true from then on. One at a time for a connection. On PostgreSQL, which
// has its own limits, nothing is ended.
class Limit
{
public:
    Limit(Connection &connection, const std::function<bool()> &isOver);
    // After about that many thousand steps of the database's machine (a hundred take a few ms), or after 25 ms of the
    // processor: pages that come from the disk take far longer than steps.
    Limit(Connection &connection, int thousandSteps);
    ~Limit();
    Limit(const Limit &) = delete;
    Limit &operator=(const Limit &) = delete;

    bool reached() const { return m_reached; }

private:
    static int ask(void *limit);

    void *m_handle = nullptr; // of SQLite
    std::function<bool()> m_isOver;
    bool m_reached = false;
};

} // namespace saldo::store
