// What processes have used of the processors: it tells what a thing costs on a machine that others use too. Linux.
#pragma once

#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>
#include <string>

namespace saldo::bench {

// Of a process with all its threads, seconds in steps of 10 ms; 0: there is none.
inline double processorSeconds(long long process)
{
    std::FILE *const file = std::fopen(("/proc/" + std::to_string(process) + "/stat").c_str(), "r");
    if (file == nullptr)
        return 0;
    unsigned long user = 0;
    unsigned long system = 0;
    const int read = std::fscanf(file, "%*d (%*[^)]) %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user, &system);
    std::fclose(file);
    return read == 2 ? static_cast<double>(user + system) / static_cast<double>(sysconf(_SC_CLK_TCK)) : 0;
}

// Of the thread that asks.
inline double ownProcessorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    const auto seconds = [](const timeval &time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace saldo::bench
