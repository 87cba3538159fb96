// Waiting for something to have happened, never for time to have passed.
#pragma once

#include <QEventLoop>
#include <QTimer>
#include <functional>

namespace saldo::tests {

// Runs the event loop until `holds`, which is asked now and again at each of the sender's signals. False if it
// never comes: after far more time than anything that is awaited takes.
template <typename Sender, typename Signal>
bool comesTrue(Sender *sender, Signal signal, const std::function<bool()> &holds, int longestMs = 30'000)
{
    if (holds())
        return true;
    QEventLoop loop;
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, &loop, [&loop] { loop.exit(1); });
    QObject::connect(sender, signal, &loop, [&loop, &holds] {
        if (holds())
            loop.exit(0);
    });
    deadline.start(longestMs);
    return loop.exec() == 0;
}

} // namespace saldo::tests
