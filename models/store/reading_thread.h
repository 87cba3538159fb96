// A thread that only reads, by a connection of its own, one question after the other: for whatever may take
// longer than a frame. Owned by an object of the thread that asks.
#pragma once

#include "store/connection.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>

namespace saldo::store {

class ReadingThread
{
public:
    // Reads the same database as that connection. (A database in memory can't be opened twice: what is asked
    // of it is answered at once, by the connection itself, which outlives this.)
    // Later: what is asked waits for begin().
    enum class Begin { AtOnce, Later };
    explicit ReadingThread(Connection &connection, Begin begin = Begin::AtOnce);
    ~ReadingThread(); // stops what is under way; nothing is answered afterwards
    ReadingThread(const ReadingThread &) = delete;
    ReadingThread &operator=(const ReadingThread &) = delete;

    // A question that was asked. Dropped, or asked no more, it is not answered; a read under way ends soon.
    class Question
    {
    public:
        Question() = default;
        explicit Question(std::shared_ptr<std::atomic_bool> dropped) : m_dropped(std::move(dropped)) {}
        ~Question() { drop(); }
        Question(Question &&other) noexcept = default;
        Question &operator=(Question &&other) noexcept
        {
            drop();
            m_dropped = std::move(other.m_dropped);
            return *this;
        }
        void drop()
        {
            if (m_dropped)
                *m_dropped = true;
            m_dropped.reset();
        }

    private:
        std::shared_ptr<std::atomic_bool> m_dropped;
    };

    void begin(); // once or more often

    // Runs there, on one state of the database from its first to its last statement.
    using Read = std::function<void(Connection &)>;
    // Runs here; `failure`: what the database said, empty if all went well.
    using Done = std::function<void(const QString &failure)>;

    // What both share must be owned by both. `done` is not called once the question is dropped.
    [[nodiscard]] Question ask(const Read &read, const Done &done);

private:
    using Dropped = std::shared_ptr<std::atomic_bool>;

    void answer(const Read &read, const Done &done, const Dropped &dropped);
    QString attempt(Connection &connection, const Read &read, const std::atomic_bool &dropped);

    Connection &m_here;
    Location m_location;
    std::unique_ptr<Connection> m_connection; // lives in m_thread
    std::atomic_bool m_ending = false;
    QThread m_thread;
    QObject *m_there = nullptr; // lives in m_thread
    QObject m_home;             // lives where it was made
};

} // namespace saldo::store
