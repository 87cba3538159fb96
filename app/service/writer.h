// The writer's thread with the only writing connection. What waits is committed together; a connection that is lost
// is opened again, the writer's lock taken again before any write, and what was under way executed again: ids see
// to it that nothing happens twice.
#pragma once

#include "app/service/clock.h"
#include "app/service/metrics.h"
#include "app/service/post.h"
#include "service/authority.h"
#include "store/location.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace saldo::service {

// What a commit brought, for who waits for changes.
struct Committed
{
    QString epoch;
    qint64 version = 0;
    bool staffChanged = false; // roles, or who may sign in
};

class Writer
{
public:
    using Decided = std::function<void(std::optional<QList<Decision>>)>; // nothing: the database can't be reached

    struct Surroundings
    {
        const Clock &clock;
        Metrics &metrics;
        Post post;
        std::function<void(const Committed &)> committed; // called in the I/O thread, before who gave the commands
    };

    Writer(const store::Location &location, bool newEpoch, Surroundings surroundings);
    ~Writer(); // stop()

    // Opens and migrates the database; throws store::Failure (DatabaseInUse and others).
    void start();
    // Executes what waits, then ends. At most one pause between attempts is waited for.
    void stop();

    // `done` is called in the I/O thread. Waits for a lost database as long as `patience` allows.
    void execute(const QList<PreparedCommand> &commands, Decided done);
    // Something else that changes the database.
    void run(std::function<void(Authority &)> job, std::function<void(bool)> done);

    // Empty: it writes. Else why it can't.
    QString trouble() const;
    // Commands that wait.
    qint64 waiting() const;

    static constexpr std::chrono::seconds patience{10};

private:
    using SteadyClock = std::chrono::steady_clock;

    struct Job
    {
        QList<PreparedCommand> commands;
        Decided decided;
        std::function<void(Authority &)> other; // instead of commands
        std::function<void(bool)> done;
        SteadyClock::time_point deadline;
        SteadyClock::time_point givenAt;
    };

    void work();
    void open();
    std::deque<Job> take();
    void takeMore(std::deque<Job> &jobs);
    void attempt(std::deque<Job> &jobs);
    void lose(const QString &reason);
    bool isStopping() const;
    void process(std::deque<Job> &jobs);
    void executeGroup(std::deque<Job> &jobs);
    void giveUpLate(std::deque<Job> &jobs, bool all);
    void answer(Job &&job, std::optional<QList<Decision>> decisions);
    void setTrouble(const QString &trouble);
    bool pause(std::chrono::milliseconds length); // false: it is to stop

    const store::Location m_location;
    bool m_newEpoch;
    Surroundings m_around;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_waiting;
    qint64 m_waitingCommands = 0;
    QString m_trouble;
    bool m_stopping = false;
    std::optional<SteadyClock::time_point> m_busySince;

    // The writer's thread's own.
    std::unique_ptr<store::Connection> m_connection;
    std::unique_ptr<Authority> m_authority;
    std::thread m_thread;
};

} // namespace saldo::service
