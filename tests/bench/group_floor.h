// What a service's commits cost without the service: the same statements, in the same groups, by libpq alone.
#pragma once

#include <QString>
#include <memory>

namespace saldo::bench {

struct Cost
{
    double seconds = 0;
    double processorSeconds = 0; // of who writes and of the database together
};

// What the commands with versions above `after` and up to `upTo` left in a desk on PostgreSQL.
class WrittenRows
{
public:
    enum class Tickets { New, Known }; // whether the commands opened their tickets or worked on those that were there

    WrittenRows(const QString &url, long long after, long long upTo, Tickets tickets);
    ~WrittenRows();
    WrittenRows(const WrittenRows &) = delete;
    WrittenRows &operator=(const WrittenRows &) = delete;

    long long commands() const;
    // Reads what they need and writes their rows into another desk, migrated and empty, so many commands in a commit,
    // each durable, one statement for each table. What had been there before does not count.
    Cost write(const QString &url, int inOneCommit) const;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace saldo::bench
