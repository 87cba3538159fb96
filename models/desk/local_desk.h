// The authority in the console's own process: commands run in a worker thread with the only writing
// connection to an SQLite file, one after the other.
#pragma once

#include "desk/desk_link.h"

#include <QThread>
#include <memory>

namespace saldo::desk {

class LocalDesk : public DeskLink
{
    Q_OBJECT

public:
    // Opens the file and brings it up to date; throws store::Failure (DatabaseInUse and others).
    LocalDesk(const store::Location &location, const Clock &clock);
    ~LocalDesk() override; // what was sent is executed first

    // To be called before the first command.
    void setActor(const QString &staff) { m_actor = staff; }

    QString actor() const override { return m_actor; }
    rules::Instant now() const override { return m_clock(); }
    store::Connection &reads() override;
    const rules::PolicyHistory &policies() const override;
    Foresight foresee(const QJsonObject &command) override;
    void send(const QJsonObject &command, QObject *context, const Done &done) override;

private:
    class Worker;

    // What became of a command, and who wants to know.
    struct Arrived
    {
        Sent sent;
        std::function<void()> done;
    };

    script::Command complete(const QJsonObject &command, const QString &id) const;
    void arrived(const Arrived &one);
    bool tellChanged(const QList<Arrived> &arrived);

    Clock m_clock;
    QString m_actor;
    QThread m_thread;
    Worker *m_worker = nullptr; // lives in m_thread, deleted there
    std::unique_ptr<store::Connection> m_reads;
    std::unique_ptr<Desk> m_readingDesk; // only looks and foresees
    QList<Arrived> m_arrived;            // not told of yet
    bool m_telling = false;
};

} // namespace saldo::desk
