#include "tests/simulation/world.h"

#include "script/instant.h"

#include <cstdio>

namespace saldo::tests {

namespace {

constexpr qint64 deskSpeed = 2'000; // a simulated minute is a day and a third

} // namespace

World::World(quint64 seed) : m_chance(seed * 0x9E3779B97F4A7C15 + 1) {}

rules::Instant World::deskTime() const
{
    static const rules::Instant begin = *script::parseInstant(u"2027-12-28T10:00:00+03:00");
    return begin + m_now * deskSpeed;
}

void World::after(qint64 ms, const std::function<void()> &what)
{
    m_events.emplace(std::pair(m_now + ms, ++m_sequence), what);
}

void World::runUntil(qint64 time)
{
    while (!m_events.empty() && m_events.begin()->first.first <= time) {
        const auto first = m_events.begin();
        m_now = first->first.first;
        const std::function<void()> what = std::move(first->second);
        m_events.erase(first);
        what();
    }
    m_now = time;
}

void World::carry(bool isCut, const std::function<void()> &arrive)
{
    if (isCut || m_chance.in(weather.lost))
        return;
    const int times = m_chance.in(weather.repeated) ? 2 : 1;
    for (int i = 0; i < times; ++i) {
        const bool late = m_chance.in(weather.late);
        after(late ? 500 + m_chance.below(6'000) : 5 + m_chance.below(120), arrive);
    }
}

void World::tell(const QString &what)
{
    const QByteArray bytes = QByteArray::number(m_now) + ' ' + what.toUtf8();
    for (const char byte : bytes)
        m_trace = (m_trace ^ static_cast<quint8>(byte)) * 0x100000001B3;
    if (isAloud)
        std::printf("%s\n", bytes.constData());
}

} // namespace saldo::tests
