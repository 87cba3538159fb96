#include "app/service/client.h"

#include "app/service/metrics.h"
#include "wire/commands.h"
#include "wire/errors.h"
#include "wire/protocol.h"

#include <array>
#include <cerrno>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <optional>
#include <sys/socket.h>

namespace saldo::service {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using beast::error_code;
using Plain = beast::tcp_stream;
using Secure = beast::ssl_stream<beast::tcp_stream>;

namespace {

QByteArray bytesOf(beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

const char *reasonOf(int status)
{
    const beast::string_view reason = http::obsolete_reason(static_cast<http::status>(status));
    return reason.data(); // a literal
}

QByteArray headOf(const Answer &answer, bool keepAlive)
{
    const qsizetype length = answer.body ? answer.body->size() : 0;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
    head += QByteArray(wire::protocolHeader) + ": " + wire::spell(wire::ownProtocol()) + "\r\n";
    if (length > 0)
        head += "Content-Type: " + answer.contentType + "\r\nX-Content-Type-Options: nosniff\r\n";
    if (answer.status != 204)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    head += "Cache-Control: no-store\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    return head + (keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
}

// What can't be read as a request is told so where that may still be understood.
std::optional<wire::Fault> faultOf(const error_code &error)
{
    if (error == http::error::body_limit)
        return wire::Fault::TooLarge;
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return wire::Fault::HeadersTooLarge;
    if (error == beast::error::timeout)
        return wire::Fault::RequestTimeout;
    if (error == http::error::end_of_stream || error == http::error::partial_message
        || error.category() != http::make_error_code(http::error::bad_method).category())
        return std::nullopt;
    return wire::Fault::BadRequest;
}

template <typename Stream>
class ClientOf final : public Client, public std::enable_shared_from_this<ClientOf<Stream>>
{
    static constexpr bool isSecure = std::is_same_v<Stream, Secure>;

public:
    template <typename... Arguments>
    ClientOf(ClientId id, const std::shared_ptr<const ClientSurroundings> &around, Arguments &&...stream)
        : m_id(id)
        , m_around(around)
        , m_stream(std::forward<Arguments>(stream)...)
        , m_patience(m_stream.get_executor())
    {
        error_code ignored;
        const auto peer = lowest().socket().remote_endpoint(ignored);
        m_address = QString::fromStdString(peer.address().to_string());
        m_around->metrics->clients += 1;
    }

    ~ClientOf() override
    {
        m_around->metrics->clients -= 1;
        m_around->closed(m_id);
    }

    void start() override
    {
        if constexpr (isSecure) {
            lowest().expires_after(std::chrono::seconds(handshakeSeconds));
            m_stream.async_handshake(asio::ssl::stream_base::server, [self = me()](error_code error) {
                if (error)
                    self->cutOff();
                else
                    self->readHeader(firstHeaderSeconds);
            });
        } else {
            readHeader(firstHeaderSeconds);
        }
    }

    bool isIdle() const override { return m_state == State::Idle; }

    void close() override
    {
        m_patience.cancel();
        error_code ignored;
        lowest().socket().close(ignored);
        m_state = State::Closed;
    }

    void answer(const Answer &answer) override
    {
        if (m_state != State::Answering)
            return;
        write(answer);
    }

private:
    enum class State { Idle, Reading, Answering, Writing, Closed };
    using Parser = http::request_parser<http::string_body>;

    std::shared_ptr<ClientOf> me() { return this->shared_from_this(); }
    beast::tcp_stream &lowest() { return beast::get_lowest_layer(m_stream); }

    void cutOff()
    {
        m_around->metrics->cutOff += 1;
        close();
    }

    void readHeader(int seconds)
    {
        m_state = State::Idle;
        m_parser.emplace();
        m_parser->header_limit(maxHeaderBytes);
        m_parser->body_limit(wire::maxBodyBytes);
        lowest().expires_after(std::chrono::seconds(seconds));
        http::async_read_header(m_stream, m_buffer, *m_parser,
                                [self = me()](error_code error, size_t) { self->headerRead(error); });
    }

    void headerRead(error_code error)
    {
        if (m_state == State::Closed)
            return;
        if (error)
            return readFailed(error);
        m_state = State::Reading;
        lowest().expires_after(std::chrono::seconds(bodySeconds));
        if (beast::iequals(m_parser->get()[http::field::expect], "100-continue")) {
            static constexpr beast::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
            asio::async_write(m_stream, asio::buffer(goOn.data(), goOn.size()), [self = me()](error_code failed, size_t) {
                if (failed)
                    self->close();
                else
                    self->readBody();
            });
            return;
        }
        readBody();
    }

    void readBody()
    {
        http::async_read(m_stream, m_buffer, *m_parser, [self = me()](error_code error, size_t) { self->bodyRead(error); });
    }

    void bodyRead(error_code error)
    {
        if (m_state == State::Closed)
            return;
        if (error)
            return readFailed(error);
        lowest().expires_never();
        m_state = State::Answering;
        waitForAnswer();
        const auto &message = m_parser->get();
        m_keepAlive = message.keep_alive();
        m_isHead = message.method() == http::verb::head;
        Request request;
        request.client = m_id;
        request.address = m_address;
        request.method = bytesOf(message.method_string());
        const QByteArray target = bytesOf(message.target());
        const qsizetype mark = target.indexOf('?');
        request.path = mark < 0 ? target : target.left(mark);
        request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
        request.authorization = bytesOf(message[http::field::authorization]);
        request.contentType = bytesOf(message[http::field::content_type]);
        request.acceptLanguage = bytesOf(message[http::field::accept_language]);
        request.protocol = bytesOf(message[wire::protocolHeader]);
        request.forwardedFor = bytesOf(message["X-Forwarded-For"]);
        request.testClock = bytesOf(message["Saldo-Test-Clock"]);
        request.body = QByteArray::fromStdString(message.body());
        m_parser.reset();
        watch();
        m_around->request(std::move(request));
    }

    // Whatever keeps the answer: nobody waits for ever.
    void waitForAnswer()
    {
        m_patience.expires_after(std::chrono::seconds(answerSeconds));
        m_patience.async_wait([self = me()](error_code stopped) {
            if (stopped || self->m_state != State::Answering)
                return;
            self->m_around->gone(self->m_id);
            self->refuse(wire::Fault::Unavailable);
        });
    }

    void refuse(wire::Fault fault)
    {
        const wire::Error told = wire::errorOf(fault, rules::Language::En);
        Answer answer = answerOf(told.status, wire::encode(told));
        answer.isLast = true;
        m_state = State::Answering;
        write(answer);
    }

    void readFailed(error_code error)
    {
        if (error == beast::error::timeout)
            m_around->metrics->cutOff += 1;
        const std::optional<wire::Fault> fault = faultOf(error);
        // After its deadline the stream takes no more: there is no one to tell.
        if (!fault || *fault == wire::Fault::RequestTimeout)
            return close();
        refuse(*fault);
    }

    // While an answer is awaited nothing is read; but who has gone shows by the end of what could be.
    void watch()
    {
        lowest().socket().async_wait(Socket::wait_read, [self = me()](error_code error) {
            if (error || self->m_state != State::Answering)
                return;
            char byte = 0;
            const auto count = ::recv(self->lowest().socket().native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
            const bool isReset = count < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR;
            // Who has only said that he is done asking is answered, unless he was to wait for something new.
            if (count <= 0 && (count == 0 || isReset) && (self->m_around->gone(self->m_id) || isReset))
                self->close();
        });
    }

    void write(const Answer &answer)
    {
        m_state = State::Writing;
        m_patience.cancel();
        m_keepAlive = m_keepAlive && !answer.isLast;
        m_head = headOf(answer, m_keepAlive);
        m_body = m_isHead ? nullptr : answer.body;
        m_unsent = m_head.size() + (m_body ? m_body->size() : 0);
        m_around->metrics->unsent += m_unsent;
        m_around->metrics->countAnswer(answer.status);
        const std::array<asio::const_buffer, 2> buffers = {
            asio::buffer(m_head.constData(), static_cast<size_t>(m_head.size())),
            m_body ? asio::buffer(m_body->constData(), static_cast<size_t>(m_body->size())) : asio::const_buffer()};
        lowest().expires_after(std::chrono::seconds(writeSeconds));
        asio::async_write(m_stream, buffers, [self = me()](error_code error, size_t) { self->written(error); });
    }

    void written(error_code error)
    {
        m_around->metrics->unsent -= m_unsent;
        m_body.reset();
        if (m_state == State::Closed)
            return;
        if (error)
            return cutOff();
        if (m_keepAlive)
            return readHeader(nextHeaderSeconds);
        finish();
    }

    // The answer must not be lost to a reset, as it would be if there were unread bytes when the socket is closed:
    // the end is told, and what still comes is read and forgotten for a moment.
    void finish()
    {
        lowest().expires_after(std::chrono::seconds(lingerSeconds));
        if constexpr (isSecure) {
            m_stream.async_shutdown([self = me()](error_code) { self->shutDown(); });
        } else {
            shutDown();
        }
    }

    void shutDown()
    {
        error_code ignored;
        lowest().socket().shutdown(Socket::shutdown_send, ignored);
        drain();
    }

    void drain()
    {
        m_rest.resize(16 * 1024);
        lowest().async_read_some(asio::buffer(m_rest.data(), static_cast<size_t>(m_rest.size())),
                                 [self = me()](error_code error, size_t) {
                                     if (error)
                                         self->close();
                                     else
                                         self->drain();
                                 });
    }

    const ClientId m_id;
    const std::shared_ptr<const ClientSurroundings> m_around;
    Stream m_stream;
    asio::steady_timer m_patience;
    QString m_address;
    beast::flat_buffer m_buffer{64 * 1024};
    std::optional<Parser> m_parser;
    State m_state = State::Idle;
    bool m_keepAlive = true;
    bool m_isHead = false; // wants to know of a body, and not to have it
    QByteArray m_head;
    std::shared_ptr<const QByteArray> m_body;
    QByteArray m_rest;
    qint64 m_unsent = 0;
};

} // namespace

std::shared_ptr<Client> makeClient(ClientId id, Socket socket, const std::shared_ptr<asio::ssl::context> &tls,
                                   const std::shared_ptr<const ClientSurroundings> &surroundings)
{
    if (tls)
        return std::make_shared<ClientOf<Secure>>(id, surroundings, std::move(socket), *tls);
    return std::make_shared<ClientOf<Plain>>(id, surroundings, std::move(socket));
}

} // namespace saldo::service
