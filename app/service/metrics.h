// What the service counts, as `GET /metrics` tells it to Prometheus. Counted from any thread.
#pragma once

#include "service/authority.h"

#include <QByteArray>
#include <array>
#include <atomic>
#include <chrono>

namespace saldo::service {

class Metrics
{
public:
    void count(const Decision &decision);
    void countGroup(qsizetype commands);
    void countAnswer(int status);
    void acknowledged(std::chrono::steady_clock::duration took);

    std::atomic<qint64> reconnects = 0;
    std::atomic<qint64> failedSignIns = 0;
    std::atomic<qint64> cutOff = 0;   // clients that were too slow, silent or many
    std::atomic<qint64> clients = 0;  // connected now
    std::atomic<qint64> polls = 0;    // that wait now
    std::atomic<qint64> version = 0;  // of the last accepted command
    std::atomic<qint64> pages = 0;    // of changes that were read
    std::atomic<qint64> unsent = 0;   // bytes of answers on their way

    // In Prometheus' text format.
    QByteArray text() const;

private:
    // Upper bounds of the times between a command's coming in and its commit, in ms.
    static constexpr std::array<int, 9> bounds = {2, 5, 10, 25, 50, 100, 250, 1'000, 5'000};

    std::atomic<qint64> m_accepted = 0;
    std::atomic<qint64> m_refused = 0;
    std::atomic<qint64> m_repeated = 0;
    std::atomic<qint64> m_failed = 0;
    std::atomic<qint64> m_groups = 0;
    std::array<std::atomic<qint64>, 6> m_answers{}; // by the first digit of their status
    std::array<std::atomic<qint64>, bounds.size() + 1> m_times{};
    std::atomic<qint64> m_timesMicroseconds = 0;
};

} // namespace saldo::service
