// The whole service: its threads, wired together.
#pragma once

#include "app/service/configuration.h"
#include "app/service/clock.h"

#include <memory>

namespace saldo::service {

class Service
{
public:
    // The clock is not owned.
    Service(const Configuration &configuration, Clock &clock);
    ~Service();

    // Opens the database and listens; empty, or what is in the way, for people. Throws store::Failure.
    QString start();
    // Serves until SIGTERM or SIGINT, then finishes what is under way.
    void run();

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace saldo::service
