#include "audit/scratch_desk.h"

#include "store/failure.h"
#include "store/migrations.h"

namespace saldo::audit {

namespace {

// About 2 kB each: what is bigger does not fit into 200 MB of memory.
constexpr qint64 mostInMemory = 100'000;

} // namespace

ScratchDesk::ScratchDesk(qint64 commands)
{
    store::Location location;
    if (commands > mostInMemory) {
        m_folder.emplace();
        if (!m_folder->isValid())
            throw store::Failure(store::Failure::Kind::CannotOpen, m_folder->errorString());
        location = store::Location::parse(m_folder->filePath(QStringLiteral("scratch.saldo")));
    }
    m_connection.emplace(location, store::Connection::Access::Write);
    if (m_folder) {
        // Nobody needs it after a power cut.
        m_connection->once(QStringLiteral("PRAGMA journal_mode = MEMORY"));
        m_connection->once(QStringLiteral("PRAGMA synchronous = OFF"));
    }
    m_connection->pendingWords().turnOff();
    // Without guards: a tampered journal may hold what they would not let in, and is to be replayed all the same.
    store::migrate(*m_connection, store::Tables::Mirror);
    m_desk.emplace(*m_connection);
}

} // namespace saldo::audit
