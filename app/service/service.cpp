#include "app/service/service.h"

#include "app/service/http_front.h"
#include "app/service/log.h"
#include "app/service/routes.h"
#include "app/service/tls.h"
#include "app/service/word_sorting.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <csignal>

namespace saldo::service {

namespace asio = boost::asio;
using boost::system::error_code;

namespace {

constexpr size_t maxWaitingReads = 5'000;
constexpr auto finishingTime = std::chrono::seconds(15);
constexpr auto finishingPause = std::chrono::milliseconds(50);

} // namespace

// In the order in which they need each other; the front goes first, and the metrics, which everybody counts on, last.
class Service::Parts
{
public:
    Parts(const Configuration &configuration, Clock &clock)
        : m_configuration(configuration)
        , m_location(store::Location::parse(configuration.database))
        , m_post([this](Task task) { asio::post(m_context, std::move(task)); })
        , m_readers(m_location, configuration.readers, maxWaitingReads, m_post)
        , m_hashing(m_post)
        , m_wordSorting(m_location)
        , m_writer(m_location, configuration.newEpoch,
                   {clock, m_metrics, m_post, [this](const Committed &committed) { heard(committed); }})
        , m_bearers(m_readers, clock)
        , m_polls(m_context, m_readers, clock, m_metrics,
                  [this](ClientId client, const Answer &answer) { m_front.answer(client, answer); })
        , m_signIns(m_readers, m_writer, m_hashing, clock, m_metrics)
        , m_routes({clock, m_metrics, m_readers, m_writer, m_bearers, m_polls, m_signIns, configuration.trustedProxies,
                    [this](ClientId client, const Answer &answer) { m_front.answer(client, answer); }})
        , m_front(m_context, configuration.maxConnections, m_metrics,
                  {[this](Request &&request) { m_routes.handle(request); }, [this](ClientId client) { return m_polls.gone(client); }})
        , m_ends(m_context, SIGTERM, SIGINT)
        , m_reloads(m_context, SIGHUP)
        , m_finish(m_context)
    {
    }

    QString start()
    {
        if (const QString complaint = readTls(); !complaint.isEmpty())
            return complaint;
        m_writer.start();
        const QString complaint = m_front.listen(m_configuration.host, m_configuration.port);
        if (!complaint.isEmpty())
            return complaint;
        log(Level::Info, "listening",
            {{QStringLiteral("address"), m_configuration.host}, {QStringLiteral("port"), m_front.port()},
             {QStringLiteral("tls"), !m_configuration.certificate.isEmpty()}});
        awaitEnd();
        awaitReload();
        return {};
    }

    void run()
    {
        m_context.run();
        m_writer.stop();
        m_context.restart();
        m_context.poll(); // answers of the last commit
        log(Level::Info, "ended");
    }

private:
    void heard(const Committed &committed)
    {
        m_polls.committed(committed.epoch, committed.version);
        m_wordSorting.committed();
        if (committed.staffChanged) {
            m_bearers.forgetAll();
            m_polls.answerAll();
        }
    }

    QString readTls()
    {
        if (m_configuration.certificate.isEmpty())
            return {};
        QString complaint;
        if (auto tls = loadTls(m_configuration.certificate, m_configuration.key, complaint))
            m_front.setTls(std::move(tls));
        return complaint;
    }

    void awaitReload()
    {
        m_reloads.async_wait([this](const error_code &error, int) {
            if (error)
                return;
            const QString complaint = readTls();
            if (complaint.isEmpty())
                log(Level::Info, "certificate_read_again");
            else // the one there was goes on
                log(Level::Error, "certificate_not_read", {{QStringLiteral("reason"), complaint}});
            awaitReload();
        });
    }

    void awaitEnd()
    {
        m_ends.async_wait([this](const error_code &error, int) {
            if (error)
                return;
            log(Level::Info, "ending");
            m_reloads.cancel();
            m_front.finish();
            m_polls.answerAll();
            m_until = std::chrono::steady_clock::now() + finishingTime;
            awaitEmptiness();
        });
    }

    // Requests that are under way get their answers; who is too slow for that is cut off.
    void awaitEmptiness()
    {
        if (m_front.isEmpty() || std::chrono::steady_clock::now() >= m_until) {
            m_front.closeAll();
            m_context.stop();
            return;
        }
        m_polls.answerAll();
        m_finish.expires_after(finishingPause);
        m_finish.async_wait([this](const error_code &error) {
            if (!error)
                awaitEmptiness();
        });
    }

    const Configuration m_configuration;
    const store::Location m_location;
    Metrics m_metrics;
    asio::io_context m_context{1};
    const Post m_post;
    Readers m_readers;
    Hashing m_hashing;
    WordSorting m_wordSorting;
    Writer m_writer;
    Bearers m_bearers;
    Polls m_polls;
    SignIns m_signIns;
    Routes m_routes;
    HttpFront m_front;
    asio::signal_set m_ends;
    asio::signal_set m_reloads;
    asio::steady_timer m_finish;
    std::chrono::steady_clock::time_point m_until;
};

Service::Service(const Configuration &configuration, Clock &clock)
    : m_parts(std::make_unique<Parts>(configuration, clock))
{
}

Service::~Service() = default;

QString Service::start()
{
    return m_parts->start();
}

void Service::run()
{
    m_parts->run();
}

} // namespace saldo::service
