// One connection of a client: reads a request, waits for its answer, writes it, reads the next. Lives in the I/O
// thread; kept alive by what it waits for. Everything it waits for has a deadline.
#pragma once

#include "app/service/http.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <functional>
#include <memory>

namespace saldo::service {

class Metrics;

// What clients are given and held to.
struct ClientSurroundings
{
    std::function<void(Request &&)> request;
    // He says nothing more while his answer is awaited; whether that answer is not going to come.
    std::function<bool(ClientId)> gone;
    std::function<void(ClientId)> closed; // for good: the last word of a connection
    Metrics *metrics = nullptr;           // not owned
};

class Client
{
public:
    virtual ~Client() = default;
    virtual void start() = 0;
    // Of the request that was read last.
    virtual void answer(const Answer &answer) = 0;
    virtual void close() = 0;
    // Waits for the next request: closing it loses nobody's answer.
    virtual bool isIdle() const = 0;

    static constexpr int handshakeSeconds = 10;
    static constexpr int firstHeaderSeconds = 15;
    static constexpr int nextHeaderSeconds = 75;
    static constexpr int bodySeconds = 30;
    static constexpr int answerSeconds = 45; // the longest poll and then some
    static constexpr int writeSeconds = 60;
    static constexpr int lingerSeconds = 2;
    static constexpr unsigned maxHeaderBytes = 16 * 1024;
};

using Socket = boost::asio::ip::tcp::socket;

// `tls`: null for plain HTTP.
std::shared_ptr<Client> makeClient(ClientId id, Socket socket, const std::shared_ptr<boost::asio::ssl::context> &tls,
                                   const std::shared_ptr<const ClientSurroundings> &surroundings);

} // namespace saldo::service
