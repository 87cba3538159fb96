// How often somebody may fail to sign in: by login and address together, by address, and by login from anywhere.
// In memory, bounded; the counts of a restarted service begin anew.
#pragma once

#include "rules/calendar.h"

#include <QHash>
#include <QList>
#include <QString>

namespace saldo::service {

inline constexpr qint64 failuresCountMs = 15 * 60'000;
inline constexpr int maxFailuresOfPair = 5;
inline constexpr int maxFailuresOfAddress = 50;
inline constexpr int maxFailuresOfLogin = 100; // so high that nobody is easily locked out by others

class SignInLimits
{
public:
    // How long he has to wait before the next try; 0: not at all.
    qint64 waitMs(const QString &login, const QString &address, rules::Instant now) const;
    void failed(const QString &login, const QString &address, rules::Instant now);
    // Forgets the failures of this login from this address.
    void succeeded(const QString &login, const QString &address);

    qsizetype size() const { return m_failures.size(); }
    static constexpr qsizetype maxSize = 20'000;

private:
    void add(const QString &key, int most, rules::Instant now);
    void makeRoom(rules::Instant now);

    QHash<QString, QList<rules::Instant>> m_failures; // the latest last, as many as count
};

} // namespace saldo::service
