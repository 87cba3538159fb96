// An empty desk for a while, on which a journal is replayed: in memory, or, as it gets big, in a temporary file
// beside it. It goes with the object.
#pragma once

#include "desk/desk.h"

#include <QTemporaryDir>
#include <optional>

namespace saldo::audit {

class ScratchDesk
{
public:
    // `commands`: about how many it will execute. Throws store::Failure.
    explicit ScratchDesk(qint64 commands);

    store::Connection &connection() { return *m_connection; }
    desk::Desk &desk() { return *m_desk; }

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<store::Connection> m_connection;
    std::optional<desk::Desk> m_desk;
};

} // namespace saldo::audit
