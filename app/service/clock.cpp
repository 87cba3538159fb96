#include "app/service/clock.h"

#include <QDateTime>

namespace saldo::service {

rules::Instant Clock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

void Clock::heed(const QByteArray &) {}

} // namespace saldo::service
