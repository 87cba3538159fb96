// Clients of the service over HTTP, many in one thread, so that they cost little beside what they measure.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace saldo::bench {

using SteadyTime = std::chrono::steady_clock::time_point;

struct Acknowledged
{
    std::int64_t version = 0;
    SteadyTime at;
};

struct LoadResult
{
    double seconds = 0;
    int refused = 0; // answered with anything but an accepted command
    std::vector<double> milliseconds; // from the moment at which each was to be sent to its acknowledgement, sorted
    std::vector<Acknowledged> acknowledged;

    double perSecond() const { return static_cast<double>(milliseconds.size()) / seconds; }
    double percentile(double part) const;
};

// The body of the next request, an array of one command; nothing: there are no more.
using NextBody = std::function<std::optional<std::string>()>;

struct Service
{
    std::uint16_t port = 0;
    std::string token;
};

// Each client sends its next command when the one before is acknowledged.
LoadResult sendInTurn(const Service &service, int clients, std::chrono::seconds length, const NextBody &next);
// So many a second, whatever becomes of those before; each over whichever of the connections is free.
LoadResult sendSteadily(const Service &service, int perSecond, std::chrono::seconds length, const NextBody &next);
// One request; its answer's body. Ends the program if it is not 200.
std::string ask(const Service &service, const std::string &method, const std::string &target, const std::string &body);

// Consoles that follow all changes and forget them, each with a session of its own, in a thread of their own.
class Followers
{
public:
    Followers(std::uint16_t port, const std::vector<std::string> &tokens, const std::string &after);
    ~Followers();
    Followers(const Followers &) = delete;
    Followers &operator=(const Followers &) = delete;

    std::int64_t pages() const;
    std::int64_t bytes() const;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
    std::thread m_thread;
};

} // namespace saldo::bench
