// A desk of any size, made through the rules: for measuring, and for seeing a full queue. The same count
// and the same end give the same commands.
#pragma once

#include "desk/desk.h"

#include <functional>

namespace saldo::command {

struct ManyTickets
{
    int tickets = 0;
    rules::Instant until = 0; // the last of them are opened shortly before
};

struct ManyMade
{
    qint64 commands = 0;
    qint64 refused = 0;
};

// `progress`: told after each commit. Throws store::Failure.
ManyMade makeTickets(desk::Desk &desk, store::Connection &connection, const ManyTickets &many,
                     const std::function<void(int tickets, qint64 commands)> &progress);

} // namespace saldo::command
