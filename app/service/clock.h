// What time it is at the authority.
#pragma once

#include "rules/calendar.h"

#include <QByteArray>

namespace saldo::service {

class Clock
{
public:
    virtual ~Clock() = default;
    virtual rules::Instant now() const; // from any thread
    // Of each request's header Saldo-Test-Clock: a real clock heeds nobody. Only the build for tests has another.
    virtual void heed(const QByteArray &header);
};

} // namespace saldo::service
