#include "tests/bench/http_load.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <cstdio>
#include <cstdlib>
#include <deque>

namespace saldo::bench {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using Clock = std::chrono::steady_clock;

namespace {

[[noreturn]] void giveUp(const std::string &why)
{
    std::fprintf(stderr, "bench: %s\n", why.c_str());
    std::exit(1);
}

// One connection that is kept; one request at a time.
class Caller
{
public:
    using Done = std::function<void(unsigned status, const std::string &body)>;

    Caller(asio::io_context &context, const Service &service) : m_socket(context), m_service(service)
    {
        m_socket.connect({asio::ip::make_address_v4("127.0.0.1"), service.port});
        m_socket.set_option(asio::ip::tcp::no_delay(true));
    }

    void call(const std::string &method, const std::string &target, const std::string &body, Done done)
    {
        m_done = std::move(done);
        m_request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + m_service.token
            + "\r\n";
        if (!body.empty())
            m_request += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
        m_request += "\r\n" + body;
        asio::async_write(m_socket, asio::buffer(m_request), [this](beast::error_code error, size_t) {
            if (error)
                giveUp("sending: " + error.message());
            read();
        });
    }

private:
    void read()
    {
        m_parser.emplace();
        m_parser->body_limit(64U * 1024 * 1024);
        http::async_read(m_socket, m_buffer, *m_parser, [this](beast::error_code error, size_t) {
            if (error)
                giveUp("reading: " + error.message());
            const Done done = std::move(m_done);
            done(m_parser->get().result_int(), m_parser->get().body());
        });
    }

    asio::ip::tcp::socket m_socket;
    Service m_service;
    beast::flat_buffer m_buffer;
    std::optional<http::response_parser<http::string_body>> m_parser;
    std::string m_request;
    Done m_done;
};

std::string memberOf(const std::string &json, const std::string &name)
{
    const size_t at = json.find('"' + name + "\":");
    if (at == std::string::npos)
        return {};
    size_t from = at + name.size() + 3;
    if (json.at(from) == '"')
        from += 1;
    return json.substr(from, json.find_first_of("\",}]", from) - from);
}

class Load
{
public:
    Load(const Service &service, int connections, const NextBody &next) : m_next(next)
    {
        for (int i = 0; i < connections; ++i)
            m_callers.push_back(std::make_unique<Caller>(m_context, service));
    }

    LoadResult inTurn(std::chrono::seconds length)
    {
        begin(length);
        for (const auto &caller : m_callers)
            goOn(*caller);
        return end();
    }

    LoadResult steadily(int perSecond, std::chrono::seconds length)
    {
        begin(length);
        for (const auto &caller : m_callers)
            m_idle.push_back(caller.get());
        asio::steady_timer timer(m_context);
        const auto gap = std::chrono::nanoseconds(std::chrono::seconds(1)) / perSecond;
        SteadyTime due = m_begin;
        const std::function<void()> tick = [&] {
            for (; due <= Clock::now() && due < m_deadline; due += gap)
                m_due.push_back(due);
            sendDue();
            if (due >= m_deadline)
                return;
            timer.expires_at(due);
            timer.async_wait([&tick](beast::error_code) { tick(); });
        };
        tick();
        return end();
    }

private:
    void begin(std::chrono::seconds length)
    {
        m_begin = Clock::now();
        m_deadline = m_begin + length;
    }

    LoadResult end()
    {
        m_context.run();
        m_result.seconds = std::chrono::duration<double>(m_last - m_begin).count();
        std::sort(m_result.milliseconds.begin(), m_result.milliseconds.end());
        return std::move(m_result);
    }

    void goOn(Caller &caller)
    {
        const SteadyTime now = Clock::now();
        if (now < m_deadline)
            send(caller, now, [this, &caller] { goOn(caller); });
    }

    void sendDue()
    {
        while (!m_due.empty() && !m_idle.empty()) {
            Caller *const caller = m_idle.front(); // in turn: the service ends those that say nothing
            m_idle.pop_front();
            send(*caller, m_due.front(), [this, caller] {
                m_idle.push_back(caller);
                sendDue();
            });
            m_due.pop_front();
        }
    }

    void send(Caller &caller, SteadyTime due, const std::function<void()> &then)
    {
        const std::optional<std::string> body = m_next();
        if (!body)
            return;
        caller.call("POST", "/api/v1/commands", *body, [this, due, then](unsigned status, const std::string &answer) {
            m_last = Clock::now();
            const std::string version = memberOf(answer, "version");
            if (status != 200 || version.empty()) {
                if (m_result.refused++ == 0)
                    std::fprintf(stderr, "bench: %u %s\n", status, answer.c_str());
            } else {
                m_result.milliseconds.push_back(std::chrono::duration<double, std::milli>(m_last - due).count());
                m_result.acknowledged.push_back({std::stoll(version), m_last});
            }
            then();
        });
    }

    asio::io_context m_context;
    NextBody m_next;
    std::vector<std::unique_ptr<Caller>> m_callers;
    std::deque<Caller *> m_idle;
    std::deque<SteadyTime> m_due;
    SteadyTime m_begin, m_deadline, m_last;
    LoadResult m_result;
};

} // namespace

double LoadResult::percentile(double part) const
{
    if (milliseconds.empty())
        return 0;
    return milliseconds.at(static_cast<size_t>(part * static_cast<double>(milliseconds.size() - 1)));
}

LoadResult sendInTurn(const Service &service, int clients, std::chrono::seconds length, const NextBody &next)
{
    return Load(service, clients, next).inTurn(length);
}

LoadResult sendSteadily(const Service &service, int perSecond, std::chrono::seconds length, const NextBody &next)
{
    constexpr int connections = 64;
    return Load(service, connections, next).steadily(perSecond, length);
}

std::string ask(const Service &service, const std::string &method, const std::string &target, const std::string &body)
{
    asio::io_context context;
    Caller caller(context, service);
    std::string answer;
    caller.call(method, target, body, [&answer, &target](unsigned status, const std::string &text) {
        if (status != 200)
            giveUp(target + ": " + text);
        answer = text;
    });
    context.run();
    return answer;
}

namespace {

// Asks for changes again and again, keeps of each page only where it ends.
class Follower
{
public:
    Follower(asio::io_context &context, std::uint16_t port, std::string token, std::string after)
        : m_socket(context), m_token(std::move(token)), m_after(std::move(after))
    {
        m_socket.connect({asio::ip::make_address_v4("127.0.0.1"), port});
        m_socket.set_option(asio::ip::tcp::no_delay(true));
        m_buffer.reserve(pieceBytes); // else it is read half a kilobyte at a time
    }

    void poll(std::atomic<std::int64_t> &pages, std::atomic<std::int64_t> &bytes)
    {
        m_request = "GET /api/v1/changes?limit=2000&wait=20&after=" + m_after
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + m_token + "\r\n\r\n";
        asio::async_write(m_socket, asio::buffer(m_request), [this, &pages, &bytes](beast::error_code error, size_t) {
            if (error)
                giveUp("sending: " + error.message());
            m_parser.emplace();
            m_parser->body_limit(64U * 1024 * 1024);
            m_begin.clear();
            http::async_read_header(m_socket, m_buffer, *m_parser,
                                    [this, &pages, &bytes](beast::error_code failed, size_t) {
                                        if (failed)
                                            giveUp("reading: " + failed.message());
                                        readOn(pages, bytes);
                                    });
        });
    }

private:
    void readOn(std::atomic<std::int64_t> &pages, std::atomic<std::int64_t> &bytes)
    {
        m_parser->get().body().data = m_piece.data();
        m_parser->get().body().size = m_piece.size();
        http::async_read(m_socket, m_buffer, *m_parser, [this, &pages, &bytes](beast::error_code error, size_t) {
            if (error && error != http::error::need_buffer)
                giveUp("reading: " + error.message());
            const size_t read = m_piece.size() - m_parser->get().body().size;
            bytes += static_cast<std::int64_t>(read);
            if (m_begin.size() < beginBytes)
                m_begin.append(m_piece.data(), std::min(read, beginBytes - m_begin.size()));
            if (!m_parser->is_done())
                return readOn(pages, bytes);
            if (m_parser->get().result_int() != 200)
                giveUp("changes: " + m_begin);
            pages += 1;
            m_after = memberOf(m_begin, "next"); // it stands before the rows
            poll(pages, bytes);
        });
    }

    static constexpr size_t beginBytes = 300;
    static constexpr size_t pieceBytes = 64UL * 1024;

    asio::ip::tcp::socket m_socket;
    std::string m_token, m_after, m_request;
    beast::flat_buffer m_buffer;
    std::optional<http::response_parser<http::buffer_body>> m_parser;
    std::array<char, pieceBytes> m_piece;
    std::string m_begin;
};

} // namespace

struct Followers::Inside
{
    asio::io_context context;
    std::vector<std::unique_ptr<Follower>> all;
    std::atomic<std::int64_t> pages = 0, bytes = 0;
};

Followers::Followers(std::uint16_t port, const std::vector<std::string> &tokens, const std::string &after)
    : m_inside(std::make_unique<Inside>())
{
    for (const std::string &token : tokens)
        m_inside->all.push_back(std::make_unique<Follower>(m_inside->context, port, token, after));
    for (const auto &one : m_inside->all)
        one->poll(m_inside->pages, m_inside->bytes);
    m_thread = std::thread([this] { m_inside->context.run(); });
}

Followers::~Followers()
{
    m_inside->context.stop();
    m_thread.join();
}

std::int64_t Followers::pages() const
{
    return m_inside->pages;
}

std::int64_t Followers::bytes() const
{
    return m_inside->bytes;
}

} // namespace saldo::bench
