// Where clients come in: listens, keeps the connections and their number, and brings answers to them by their id.
// For the I/O thread.
#pragma once

#include "app/service/client.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <unordered_map>

namespace saldo::service {

class HttpFront
{
public:
    struct Handlers
    {
        std::function<void(Request &&)> request; // to be answered once
        std::function<bool(ClientId)> gone;      // whether his answer is not going to come, now that he left
    };

    // `maxConnections`: beyond it those that wait idly for their next request give way.
    HttpFront(boost::asio::io_context &context, int maxConnections, Metrics &metrics, Handlers handlers);
    ~HttpFront();

    // Empty, or why it can't listen there, for people. `host` is an address; port 0 takes a free one.
    QString listen(const QString &host, quint16 port);
    quint16 port() const;
    // For connections from now on; null: plain HTTP.
    void setTls(std::shared_ptr<boost::asio::ssl::context> tls) { m_tls = std::move(tls); }

    // Nothing if he has gone.
    void answer(ClientId client, const Answer &answer);

    // Accepts nobody any more, and closes whoever waits idly; others go with their answer.
    void finish();
    bool isEmpty() const { return m_clients.empty(); }
    void closeAll();

private:
    void accept();
    void accepted(const boost::system::error_code &error, Socket socket);
    bool makeRoom();

    boost::asio::io_context &m_context;
    boost::asio::ip::tcp::acceptor m_acceptor;
    boost::asio::steady_timer m_pause;
    const size_t m_maxConnections;
    Metrics &m_metrics;
    std::shared_ptr<ClientSurroundings> m_around;
    std::shared_ptr<boost::asio::ssl::context> m_tls;
    std::unordered_map<ClientId, std::weak_ptr<Client>> m_clients;
    ClientId m_last = 0;
    bool m_finishing = false;
};

} // namespace saldo::service
