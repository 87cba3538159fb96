#include "app/service/http_front.h"

#include "app/service/log.h"
#include "app/service/metrics.h"

#include <boost/asio/ip/v6_only.hpp>

namespace saldo::service {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr auto pauseInAccepting = std::chrono::milliseconds(200);

} // namespace

HttpFront::HttpFront(asio::io_context &context, int maxConnections, Metrics &metrics, Handlers handlers)
    : m_context(context)
    , m_acceptor(context)
    , m_pause(context)
    , m_maxConnections(static_cast<size_t>(maxConnections))
    , m_metrics(metrics)
    , m_around(std::make_shared<ClientSurroundings>())
{
    m_around->request = std::move(handlers.request);
    m_around->gone = std::move(handlers.gone);
    m_around->closed = [this](ClientId client) { m_clients.erase(client); };
    m_around->metrics = &metrics;
}

HttpFront::~HttpFront()
{
    // Clients that outlive it in the context's queue tell nobody any more.
    m_around->request = [](Request &&) {};
    m_around->gone = [](ClientId) { return true; };
    m_around->closed = [](ClientId) {};
}

QString HttpFront::listen(const QString &host, quint16 port)
{
    error_code error;
    const asio::ip::address address = asio::ip::make_address(host.toStdString(), error);
    if (error)
        return QStringLiteral("%1 is no address: %2").arg(host, QString::fromStdString(error.message()));
    const tcp::endpoint endpoint(address, port);
    m_acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error && address.is_v6() && address.is_unspecified())
        m_acceptor.set_option(asio::ip::v6_only(false), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return QStringLiteral("%1, port %2: %3").arg(host).arg(port).arg(QString::fromStdString(error.message()));
    accept();
    return {};
}

quint16 HttpFront::port() const
{
    error_code error;
    return m_acceptor.local_endpoint(error).port();
}

void HttpFront::accept()
{
    m_acceptor.async_accept([this](const error_code &error, Socket socket) { accepted(error, std::move(socket)); });
}

void HttpFront::accepted(const error_code &error, Socket socket)
{
    if (m_finishing || error == asio::error::operation_aborted)
        return;
    if (error) {
        // No descriptor or no memory: trying again at once would only turn in circles.
        log(Level::Warning, "accepting_pauses", {{QStringLiteral("reason"), QString::fromStdString(error.message())}});
        makeRoom();
        m_pause.expires_after(pauseInAccepting);
        m_pause.async_wait([this](const error_code &stopped) {
            if (!stopped)
                accept();
        });
        return;
    }
    if (m_clients.size() < m_maxConnections || makeRoom()) {
        error_code ignored;
        socket.set_option(tcp::no_delay(true), ignored);
        const ClientId id = ++m_last;
        const std::shared_ptr<Client> client = makeClient(id, std::move(socket), m_tls, m_around);
        m_clients.emplace(id, client);
        client->start();
    } else {
        m_metrics.cutOff += 1; // the socket closes with its object
    }
    accept();
}

// The one that has been idle the longest gives way: ids count up.
bool HttpFront::makeRoom()
{
    ClientId oldest = 0;
    std::shared_ptr<Client> idle;
    for (const auto &[id, weak] : m_clients) {
        const std::shared_ptr<Client> client = weak.lock();
        if (client && client->isIdle() && (!idle || id < oldest)) {
            oldest = id;
            idle = client;
        }
    }
    if (!idle)
        return false;
    m_clients.erase(oldest);
    m_metrics.cutOff += 1;
    idle->close();
    return true;
}

void HttpFront::answer(ClientId client, const Answer &answer)
{
    const auto found = m_clients.find(client);
    if (found == m_clients.end())
        return;
    if (const std::shared_ptr<Client> alive = found->second.lock()) {
        if (!m_finishing) {
            alive->answer(answer);
            return;
        }
        Answer last = answer;
        last.isLast = true;
        alive->answer(last);
    }
}

void HttpFront::finish()
{
    m_finishing = true;
    error_code ignored;
    m_acceptor.close(ignored);
    m_pause.cancel();
    const auto clients = m_clients;
    for (const auto &[id, weak] : clients) {
        const std::shared_ptr<Client> client = weak.lock();
        if (client && client->isIdle())
            client->close();
    }
}

void HttpFront::closeAll()
{
    const auto clients = m_clients;
    for (const auto &[id, weak] : clients) {
        if (const std::shared_ptr<Client> client = weak.lock())
            client->close();
    }
}

} // namespace saldo::service
