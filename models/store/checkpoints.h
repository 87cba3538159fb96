// Takes what was committed from an SQLite file's log into the file when its only writer has nothing else to do: within
// a commit it would wait for the disk twice. Nothing on a server. For the connection's thread.
#pragma once

#include "store/connection.h"

struct sqlite3;

namespace saldo::store {

class Checkpoints
{
public:
    // As long as it lives SQLite makes none by itself. The connection writes and is not owned.
    explicit Checkpoints(Connection &connection);
    ~Checkpoints();
    Checkpoints(const Checkpoints &) = delete;
    Checkpoints &operator=(const Checkpoints &) = delete;

    static constexpr int usualPages = 500;

    // One is due when the log has so many pages (of 4 KB); so many more, and a commit makes one all the same.
    void setPages(int pages) { m_worthOne = m_dueAt = pages; }
    bool isDue() const { return m_pages >= m_dueAt; }
    // Outside of transactions; waits for no reader. What can't be taken yet, or at all, stays in the log and is tried
    // again so many pages later.
    void make();

private:
    static int committed(void *self, sqlite3 *database, const char *name, int pages);

    sqlite3 *const m_database; // null on a server
    int m_worthOne = usualPages;
    int m_pages = 0; // of the log
    int m_dueAt = usualPages; // later than that where not all could be taken
};

} // namespace saldo::store
