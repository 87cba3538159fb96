// While it lives, commits of a connection do not wait for the disk: a power cut may take the last of them, all or
// nothing of each and none before another, and whoever makes them can make them again. A program that ends takes none.
// The first commit afterwards waits for all.
#pragma once

#include "store/connection.h"

namespace saldo::store {

class LateCommits
{
public:
    // Outside of transactions. Throws Failure.
    explicit LateCommits(Connection &connection);
    ~LateCommits();
    LateCommits(const LateCommits &) = delete;
    LateCommits &operator=(const LateCommits &) = delete;

private:
    Connection &m_connection;
};

} // namespace saldo::store
