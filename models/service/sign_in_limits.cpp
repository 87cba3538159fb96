#include "service/sign_in_limits.h"

#include <algorithm>
#include <array>
#include <utility>

namespace saldo::service {

namespace {

QString pairKey(const QString &login, const QString &address)
{
    return QStringLiteral("p\n") + login + u'\n' + address;
}

std::array<std::pair<QString, int>, 3> keysOf(const QString &login, const QString &address)
{
    return {{{pairKey(login, address), maxFailuresOfPair},
             {QStringLiteral("a\n") + address, maxFailuresOfAddress},
             {QStringLiteral("l\n") + login, maxFailuresOfLogin}}};
}

} // namespace

qint64 SignInLimits::waitMs(const QString &login, const QString &address, rules::Instant now) const
{
    qint64 wait = 0;
    for (const auto &[key, most] : keysOf(login, address)) {
        const QList<rules::Instant> failures = m_failures.value(key);
        if (failures.size() >= most)
            wait = std::max(wait, failures.first() + failuresCountMs - now);
    }
    return wait;
}

void SignInLimits::failed(const QString &login, const QString &address, rules::Instant now)
{
    makeRoom(now);
    for (const auto &[key, most] : keysOf(login, address))
        add(key, most, now);
}

void SignInLimits::add(const QString &key, int most, rules::Instant now)
{
    QList<rules::Instant> &failures = m_failures[key];
    failures.append(now);
    if (failures.size() > most)
        failures.removeFirst();
}

void SignInLimits::succeeded(const QString &login, const QString &address)
{
    m_failures.remove(pairKey(login, address));
}

// What counts no more goes first; if that is not enough, those whose last failure is the oldest.
void SignInLimits::makeRoom(rules::Instant now)
{
    if (m_failures.size() + 3 <= maxSize)
        return;
    m_failures.removeIf([now](QHash<QString, QList<rules::Instant>>::iterator one) {
        return one.value().last() + failuresCountMs <= now;
    });
    if (m_failures.size() + 3 <= maxSize)
        return;
    QList<rules::Instant> lasts;
    for (const QList<rules::Instant> &failures : std::as_const(m_failures))
        lasts.append(failures.last());
    std::nth_element(lasts.begin(), lasts.begin() + lasts.size() / 2, lasts.end());
    const rules::Instant middle = lasts.at(lasts.size() / 2);
    m_failures.removeIf([middle](QHash<QString, QList<rules::Instant>>::iterator one) {
        return one.value().last() <= middle;
    });
}

} // namespace saldo::service
