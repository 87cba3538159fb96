// A console in a simulated world: the real mirror, outbox and sync over a real database, a person who works at it,
// and a network that does not always carry.
#pragma once

#include "sync/read_ahead.h"
#include "sync/sync.h"
#include "tests/simulation/service_side.h"
#include "tests/simulation/world.h"

#include <memory>

namespace saldo::tests {

// A command that a person was told is kept.
struct Written
{
    QJsonObject command;
    bool givenUp = false; // he discarded it himself, or sent another one in its place
};

class ConsoleSide : public sync::Transport
{
public:
    // `maker` knows what is at the desk; nothing is owned.
    ConsoleSide(World &world, ServiceSide &service, CommandMaker &maker, int number, const QStringList &staff);

    // The person does something, if the console runs.
    void act();
    void crashIn(int statements);
    // What it says does not come through, or what it is told.
    void cut(bool up, bool down) { m_cutUp = up; m_cutDown = down; }
    // Another one sits down at it.
    void changePerson();
    // From now on nothing is written any more.
    void rest() { m_rests = true; }

    // Whether what is shown is what the service has with the commands on their way run on it, and the search finds that.
    void checkView();
    // At the end.
    void checkAtRest();

    const QHash<QString, Written> &written() const { return m_written; }
    // The history whose acceptance of it the console came to know; empty: none.
    QString acceptedIn(const QString &id) const { return m_acceptedIn.value(id); }
    store::Connection &connection() { return m_connection; }
    sync::Outbox outbox() { return sync::Outbox(m_connection); }
    QString name() const { return QStringLiteral("console %1").arg(m_number); }
    QString person() const { return m_person; }
    // What spoils it on purpose, to show that the checks see it.
    std::function<void(const sync::Request &)> beforeSending;
    std::function<void(sync::Answer &)> beforeTaking;
    std::function<void()> afterPosting;
    std::function<void(const QString &was, const QString &is)> afterChangeOfPerson;

    void send(const sync::Request &request) override;
    void abort(qint64 number) override { Q_UNUSED(number) }
    void startAnew() override { m_life += 1; }

private:
    template <typename Piece>
    void alive(const Piece &piece);
    void start();
    void begin();
    void die();
    void plan();
    void seeStatus(const sync::SyncStatus &status);
    void signIn();
    void arrived(const sync::Answer &answer);
    void take(sync::Answer answer);
    QStringList undecidedOf(const sync::Answer &answer);
    void learnAccepted(const QStringList &ids, const QString &epoch);
    void giveCommand();
    bool post(const QJsonObject &command);
    void tidyAttention();
    QJsonObject invent();
    rules::Instant clock() const { return m_world.deskTime() + m_clockError; }

    World &m_world;
    ServiceSide &m_service;
    CommandMaker &m_maker;
    int m_number;
    QStringList m_staff;
    QString m_person;
    store::Connection m_connection;
    std::unique_ptr<sync::Mirror> m_mirror; // none: it is down
    std::unique_ptr<sync::ReadAhead> m_pages;
    std::unique_ptr<sync::Sync> m_sync;
    QHash<QString, Written> m_written; // by the command's id
    QHash<QString, QString> m_acceptedIn; // commands that it knows to be accepted, and the history that did it
    qint64 m_clockError = 0;
    qint64 m_life = 0;    // counts up with each start: what was meant for one before does not arrive
    qint64 m_planned = 0; // of the wake-up that counts
    int m_commands = 0;
    bool m_isDown = false;
    bool m_cutUp = false;
    bool m_cutDown = false;
    bool m_rests = false;
    bool m_signingIn = false;
    QString m_token; // as in a keychain
    QString m_tokenOf;
};

} // namespace saldo::tests
