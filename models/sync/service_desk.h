// The desk of a console that works on a service: a mirror in a file, a worker thread that writes it and keeps it in
// step, and reads for the window from a connection of its own. Usable, and instant, without the network.
#pragma once

#include "desk/desk_link.h"
#include "sync/sync.h"

#include <QSet>
#include <QThread>
#include <QUrl>
#include <atomic>
#include <memory>

namespace saldo::sync {

class ServiceDesk : public desk::DeskLink
{
    Q_OBJECT

public:
    // Opens the mirror and brings its tables up to date; throws store::Failure (DatabaseInUse and others). Nothing is
    // asked of the service before signIn() or resume(). `clock`: ms since 1970 UTC by the computer's clock.
    ServiceDesk(const store::Location &mirror, const QUrl &service, const Clock &clock);
    ~ServiceDesk() override; // what was sent is kept first

    const QUrl &service() const { return m_service; }
    // As the mirror was left the last time: whose it is, and whether it can be worked on without the service.
    const MirrorState &leftBehind() const { return m_leftBehind; }

    // The outcome is told by signedIn().
    void signIn(const QString &login, const QString &password);
    void resume(const QString &token, const QString &staff);
    // Works on what is here: commands are kept until he signs in.
    void workOffline(const QString &staff);
    void signOut();
    void tryNow();
    void setLanguage(rules::Language language); // of what the service says to people

    QString actor() const override { return m_actor; }
    rules::Instant now() const override;
    store::Connection &reads() override { return *m_reads; }
    const rules::PolicyHistory &policies() const override { return m_readingDesk->policies(); }
    desk::Foresight foresee(const QJsonObject &command) override;
    void send(const QJsonObject &command, QObject *context, const Done &done) override;
    // The journal is at the service, and is not asked yet: says so.
    void history(const store::HistoryOf &of, qint64 before, int limit, QObject *context,
                 const HistoryDone &done) override;
    bool isProvisional(const QString &ticket) const override { return m_provisional.contains(ticket); }

    // Read in the window's thread.
    QList<Pending> attention();
    void discard(const QString &id);
    // Another command instead of one that needs attention; what is refused at once changes nothing.
    void sendAgain(const QString &id, const QJsonObject &command, QObject *context, const Done &done);

    // What the person does just now.
    void setPresence(const QString &ticket, bool isTyping);
    const QList<wire::Present> &present() const { return m_present; }
    // With `offlineSince` by the computer's clock.
    const SyncStatus &status() const { return m_status; }

Q_SIGNALS:
    void signedIn(const saldo::sync::SignInOutcome &outcome);
    void statusChanged();
    void presenceChanged();
    void attentionChanged();

private:
    class Worker;

    QJsonObject complete(const QJsonObject &command) const;
    void arrived(const desk::Touched &touched);
    void learnProvisional();
    template <typename Piece>
    void inWorker(const Piece &piece);

    QUrl m_service;
    Clock m_clock;
    std::atomic<qint64> m_clockAhead = 0; // ms that the service's clock is ahead of the computer's
    QString m_actor;
    MirrorState m_leftBehind;
    QThread m_thread;
    Worker *m_worker = nullptr; // lives in m_thread, deleted there
    std::unique_ptr<store::Connection> m_reads;
    std::unique_ptr<desk::Desk> m_readingDesk; // only looks and foresees
    QSet<QString> m_provisional;
    QList<wire::Present> m_present;
    SyncStatus m_status;
};

} // namespace saldo::sync
