// One run of the simulated world from a seed: some consoles, a service, everything that can go wrong; then the
// network heals, and after 60 simulated seconds all that service.md promises must hold.
#pragma once

#include "tests/simulation/console_side.h"

namespace saldo::tests {

struct Report
{
    QStringList faults; // in words; empty: all holds
    quint64 trace = 0;  // equal for equal runs
    int commands = 0;   // kept by the consoles
    int accepted = 0;   // of all, by the service
    int attention = 0;
    int restores = 0;
};

// What is spoilt on purpose, to show that the checks see it; nothing of the program is changed for it.
struct Sabotage
{
    const char *name;
    const char *what;
    void (*spoil)(World &world, ServiceSide &service, ConsoleSide &console);
};
const QList<Sabotage> &sabotages();

Report simulate(quint64 seed, const Sabotage *sabotage = nullptr, bool isAloud = false);

// Everything that must hold at the end.
void checkAll(World &world, ServiceSide &service, const std::vector<std::unique_ptr<ConsoleSide>> &consoles);

} // namespace saldo::tests
