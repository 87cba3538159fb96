// Polls for changes: those that wait for something new, and the pages that they get. A page is read once for all who
// ask for the same; a client that is up to date hears at most ten times a second. For the I/O thread.
#pragma once

#include "app/service/clock.h"
#include "app/service/http.h"
#include "app/service/metrics.h"
#include "app/service/readers.h"
#include "rules/words.h"
#include "service/following.h"
#include "service/presence.h"
#include "wire/errors.h"

#include <QHash>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <deque>
#include <map>
#include <set>

namespace saldo::service {

class Polls
{
public:
    using Answering = std::function<void(ClientId, const Answer &)>;

    Polls(boost::asio::io_context &context, Readers &readers, const Clock &clock, Metrics &metrics, Answering answer);

    struct Poll
    {
        ClientId client = 0;
        QString session; // the hash of its token: what "a client" is for the ten times a second
        std::optional<wire::HistoryToken> after;
        int limit = 0;
        int waitSeconds = 0;
        rules::Language language = rules::Language::En;
    };
    void ask(const Poll &poll);

    void committed(const QString &epoch, qint64 version);
    // Of the history that the last commit was told of.
    const QString &epoch() const { return m_epoch; }
    void report(const QString &session, const QString &staff, const wire::PresenceReport &report);
    // Nobody is there any more to be answered; whether he was waiting here.
    bool gone(ClientId client);
    // Whoever waits in that session is told that it has ended.
    void endSession(const QString &session);
    // Whoever waits asks again: another may see what he may not see any more.
    void answerAll();

    static constexpr std::chrono::milliseconds pace{100};
    static constexpr qint64 maxUnsentBytes = 48 * 1024 * 1024;

private:
    using Time = std::chrono::steady_clock::time_point;
    using Key = QPair<QString, int>; // the token without its presence, and the limit

    struct Waiting
    {
        Poll poll;
        Time deadline;
        Time notBefore; // it heard something a moment ago
    };

    static Key keyOf(const Poll &poll);
    bool mayRead(const Poll &poll) const;
    bool isCurrent(const Poll &poll);
    std::optional<Time> heardLately(const Poll &poll) const;
    void wait(const Poll &poll, Time notBefore);
    // `asOf`: from when on the tenth of a second counts until it hears again.
    void read(const Poll &poll, Time asOf);
    void pageRead(const Key &key, const std::optional<Followed> &followed, std::shared_ptr<const QByteArray> body);
    bool answerFromMade(const Poll &poll, Time asOf);
    void keepMade(const Key &key, const std::shared_ptr<const QByteArray> &body, qint64 upTo);
    void answerWithNothing(const Poll &poll);
    void answerFault(const Poll &poll, wire::Fault fault);
    void wake();
    QList<ClientId> ready(Time now, bool &later);
    void serve(Time now);
    void flush();
    void schedule();
    Waiting take(ClientId client);

    Readers &m_readers;
    const Clock &m_clock;
    Metrics &m_metrics;
    const Answering m_answer;
    boost::asio::steady_timer m_timer;
    Presence m_presence;
    QString m_epoch;
    qint64 m_version = 0;
    std::map<ClientId, Waiting> m_waiting;
    std::set<std::pair<Time, ClientId>> m_deadlines;
    struct Getting
    {
        Poll poll;
        Time asOf;
    };
    QHash<Key, QList<Getting>> m_reading; // who gets the page that is being read
    // Pages that brought something, for who comes later from the same place: all then follow the same pages, each made
    // once, however far behind they are.
    struct Made
    {
        Key key;
        std::shared_ptr<const QByteArray> body;
        std::shared_ptr<const QByteArray> bodyWithMore; // the same for who comes when there is more already
        qint64 upTo = 0;
        Time at;
    };
    std::deque<Made> m_made; // the oldest first
    qint64 m_madeBytes = 0;
    QHash<QString, Time> m_heard;      // by session: when it was last told that there is no more
    bool m_isCrowded = false;          // somebody waits for a page that could not be made at once
    std::optional<Time> m_flushAt;
    Time m_lastFlush;
};

} // namespace saldo::service
