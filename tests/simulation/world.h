// Simulated time, chance and network: everything happens in one thread, in an order that follows from the seed.
#pragma once

#include "tests/desk/random_commands.h"

#include <QString>
#include <functional>
#include <map>

namespace saldo::tests {

// Is thrown where a program ends without a word, and caught where its life was simulated.
struct Crashed
{
};

// What the network does to messages, in per cent of them.
struct Weather
{
    int lost = 0;
    int repeated = 0;
    int late = 0; // by seconds, so that others overtake them
};

class World
{
public:
    explicit World(quint64 seed);

    // ms since the run began.
    qint64 now() const { return m_now; }
    // What time it is at the desk: it runs faster, so that days pass.
    rules::Instant deskTime() const;
    Chance &chance() { return m_chance; }

    void after(qint64 ms, const std::function<void()> &what);
    // Everything that happens until then.
    void runUntil(qint64 time);

    // A message on its way; nothing if `isCut`.
    void carry(bool isCut, const std::function<void()> &arrive);
    Weather weather;

    // Of everything that was told so far: equal numbers, equal runs.
    quint64 trace() const { return m_trace; }
    void tell(const QString &what);
    bool isAloud = false; // prints what is told

    // What must not be, in words.
    void blame(const QString &what) { m_faults << what; }
    const QStringList &faults() const { return m_faults; }

private:
    qint64 m_now = 0;
    qint64 m_sequence = 0;
    std::map<std::pair<qint64, qint64>, std::function<void()>> m_events; // by time and order of planning
    Chance m_chance;
    quint64 m_trace = 0xCBF29CE484222325;
    QStringList m_faults;
};

} // namespace saldo::tests
