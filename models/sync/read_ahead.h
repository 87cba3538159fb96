// Stands before a transport: pages of changes behind the one that was asked for are read on, so that they are here
// when they are asked for. While many rows are written, the service makes the next ones. For one thread.
#pragma once

#include "sync/transport.h"

#include <deque>
#include <functional>

namespace saldo::sync {

// The path of a page, behind apiRoot. `after`: a token; empty: from the very first change on.
QString pathOfChanges(const QString &after, int rows, int waitSeconds);

class ReadAhead : public Transport
{
public:
    using Taker = std::function<void(const Answer &)>;

    // The transport is not owned, and its answers are given to answered(). Whoever takes them is told of what is here
    // already within send().
    ReadAhead(Transport &transport, Taker taker) : m_transport(transport), m_taker(std::move(taker)) {}

    void answered(const Answer &answer);

    void send(const Request &request) override;
    void abort(qint64 number) override;
    void startAnew() override;

    // Some 25 MB, besides what is being written.
    static constexpr int mostRows = 15'000;

private:
    struct Page
    {
        QString after;
        qint64 number = 0;           // of the request for it: ours, below 0
        qint64 askedBy = 0;          // who has asked for it meanwhile; 0: nobody
        std::optional<Answer> answer; // none: it is on its way
    };

    bool takeOver(const Request &request);
    void take(const Answer &answer);
    void readOn(const Answer &answer);
    qint64 rowsHere() const;
    void forget();

    Transport &m_transport;
    Taker m_taker;
    Request m_asked;         // the newest for a page, as whoever wants it has asked
    std::deque<Page> m_pages; // behind it, in their order; only the last one may be on its way
    qint64 m_lastNumber = 0; // counts down
};

} // namespace saldo::sync
