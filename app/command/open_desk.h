// A desk on a database that is opened for writing and brought up to date.
#pragma once

#include "desk/desk.h"
#include "store/connection.h"

namespace saldo::command {

class OpenDesk
{
public:
    // `url`: as store::Location::parse takes it. Throws store::Failure.
    explicit OpenDesk(const QString &url);

    desk::Desk &desk() { return m_desk; }
    store::Connection &connection() { return m_connection; }

private:
    store::Connection m_connection;
    desk::Desk m_desk;
};

} // namespace saldo::command
