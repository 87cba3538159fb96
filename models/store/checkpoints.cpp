#include "store/checkpoints.h"

#include "store/sqlite_writes.h"

#include <QtGlobal>
#include <sqlite3.h>

namespace saldo::store {

Checkpoints::Checkpoints(Connection &connection) : m_database(handleOf(connection.database()))
{
    if (m_database != nullptr)
        sqlite3_wal_hook(m_database, &Checkpoints::committed, this);
}

Checkpoints::~Checkpoints()
{
    constexpr int sqlitesOwn = 1'000;
    if (m_database != nullptr)
        sqlite3_wal_autocheckpoint(m_database, sqlitesOwn);
}

// The log begins anew when all of it is in the file and nobody reads from it.
int Checkpoints::committed(void *self, sqlite3 *, const char *, int pages)
{
    auto *const its = static_cast<Checkpoints *>(self);
    if (pages < its->m_pages)
        its->m_dueAt = its->m_worthOne;
    its->m_pages = pages;
    if (pages >= its->m_dueAt + its->m_worthOne)
        its->make();
    return SQLITE_OK;
}

void Checkpoints::make()
{
    if (m_database == nullptr)
        return;
    const int code = sqlite3_wal_checkpoint_v2(m_database, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code != SQLITE_OK && code != SQLITE_BUSY)
        qInfo("the log stays as it is for now: %s", sqlite3_errstr(code));
    m_dueAt = m_pages + m_worthOne;
}

} // namespace saldo::store
