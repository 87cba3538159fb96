#include "app/service/writer.h"

#include "app/service/log.h"
#include "service/tokens.h"
#include "store/failure.h"
#include "store/migrations.h"

#include <algorithm>
#include <future>

namespace saldo::service {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype commandsPerCommit = 1'000;
constexpr auto stuckAfter = 15s; // far longer than any group takes
constexpr auto firstPause = 100ms;
constexpr auto longestPause = 2'000ms;
constexpr auto checkEvery = 5'000ms; // whether the database is there, while nobody asks for anything

bool changesStaff(const PreparedCommand &command)
{
    return std::holds_alternative<script::ChangeStaff>(command.command.action);
}

} // namespace

Writer::Writer(const store::Location &location, bool newEpoch, Surroundings surroundings)
    : m_location(location)
    , m_newEpoch(newEpoch)
    , m_around(std::move(surroundings))
{
}

Writer::~Writer()
{
    stop();
}

void Writer::open()
{
    m_authority.reset();
    m_connection.reset();
    m_connection = std::make_unique<store::Connection>(m_location, store::Connection::Access::Write);
    store::migrate(*m_connection, store::Tables::Authority);
    m_authority = std::make_unique<Authority>(*m_connection);
    if (m_newEpoch || m_authority->epoch().isEmpty()) {
        m_authority->beginEpoch(newEpoch(), m_around.clock.now());
        log(Level::Info, "epoch_begun", {{QStringLiteral("epoch"), m_authority->epoch()}});
        m_newEpoch = false;
    }
    m_around.post([committed = m_around.committed, epoch = m_authority->epoch(), version = m_authority->version()] {
        committed({epoch, version, true});
    });
}

void Writer::start()
{
    std::promise<std::optional<store::Failure>> opened;
    m_thread = std::thread([this, &opened] {
        try {
            open();
            opened.set_value(std::nullopt);
        } catch (const store::Failure &failure) {
            m_authority.reset();
            m_connection.reset();
            opened.set_value(failure);
            return;
        }
        work();
        m_authority.reset();
        m_connection.reset();
    });
    if (const std::optional<store::Failure> failure = opened.get_future().get()) {
        m_thread.join();
        throw *failure;
    }
}

void Writer::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Writer::execute(const QList<PreparedCommand> &commands, Decided done)
{
    const auto now = SteadyClock::now();
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({commands, std::move(done), {}, {}, now + patience, now});
        m_waitingCommands += commands.size();
    }
    m_wake.notify_all();
}

void Writer::run(std::function<void(Authority &)> job, std::function<void(bool)> done)
{
    const auto now = SteadyClock::now();
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({{}, {}, std::move(job), std::move(done), now + patience, now});
    }
    m_wake.notify_all();
}

QString Writer::trouble() const
{
    const std::lock_guard lock(m_mutex);
    if (m_trouble.isEmpty() && m_busySince && SteadyClock::now() - *m_busySince > stuckAfter)
        return QStringLiteral("the writer has been waiting for the database for more than 15 seconds");
    return m_trouble;
}

qint64 Writer::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_waitingCommands;
}

void Writer::setTrouble(const QString &trouble)
{
    const std::lock_guard lock(m_mutex);
    m_trouble = trouble;
}

std::deque<Writer::Job> Writer::take()
{
    std::unique_lock lock(m_mutex);
    m_busySince.reset();
    m_wake.wait_for(lock, m_authority ? checkEvery : longestPause, [this] { return m_stopping || !m_waiting.empty(); });
    std::deque<Job> jobs;
    qsizetype commands = 0;
    while (!m_waiting.empty() && (jobs.empty() || commands + m_waiting.front().commands.size() <= commandsPerCommit)) {
        commands += m_waiting.front().commands.size();
        jobs.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    m_waitingCommands -= commands;
    m_busySince = SteadyClock::now();
    return jobs;
}

// While the database is away nobody waits longer than his patience.
void Writer::takeMore(std::deque<Job> &jobs)
{
    const std::lock_guard lock(m_mutex);
    std::move(m_waiting.begin(), m_waiting.end(), std::back_inserter(jobs));
    m_waiting.clear();
    m_waitingCommands = 0;
}

bool Writer::pause(std::chrono::milliseconds length)
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, length, [this] { return m_stopping; });
}

void Writer::work()
{
    while (true) {
        std::deque<Job> jobs = take();
        if (jobs.empty() && isStopping())
            return;
        std::chrono::milliseconds length = firstPause;
        do {
            try {
                attempt(jobs);
                setTrouble({});
            } catch (const store::Failure &failure) {
                lose(QString::fromUtf8(failure.what()));
                const bool goesOn = pause(length);
                takeMore(jobs);
                giveUpLate(jobs, !goesOn);
                length = std::min<std::chrono::milliseconds>(length * 2, longestPause);
            }
        } while (!jobs.empty());
    }
}

void Writer::attempt(std::deque<Job> &jobs)
{
    if (!m_authority) {
        open();
        m_around.metrics.reconnects += 1;
        log(Level::Info, "database_back");
    }
    if (jobs.empty())
        m_authority->ping();
    process(jobs);
}

// Said once, however often it is tried again.
void Writer::lose(const QString &reason)
{
    m_authority.reset();
    m_connection.reset();
    if (trouble() != reason)
        log(Level::Error, "database_lost", {{QStringLiteral("reason"), reason}});
    setTrouble(reason);
}

bool Writer::isStopping() const
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

// Commands that follow each other are one group; something else is on its own.
void Writer::process(std::deque<Job> &jobs)
{
    while (!jobs.empty()) {
        if (!jobs.front().other) {
            executeGroup(jobs);
            continue;
        }
        jobs.front().other(*m_authority);
        m_around.post([done = std::move(jobs.front().done)] { done(true); });
        jobs.pop_front();
    }
}

void Writer::executeGroup(std::deque<Job> &jobs)
{
    QList<PreparedCommand> commands;
    size_t count = 0;
    while (count < jobs.size() && !jobs.at(count).other)
        commands += jobs.at(count++).commands;
    QList<Decision> decisions = m_authority->execute(commands, m_around.clock.now());
    bool staffChanged = false;
    bool accepted = false;
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        const Decision &decision = decisions.at(i);
        m_around.metrics.count(decision);
        accepted = accepted || decision.version;
        staffChanged = staffChanged || (decision.version && changesStaff(commands.at(i)));
        if (!decision.failure.isEmpty())
            log(Level::Error, "command_failed",
                {{QStringLiteral("id"), decision.id}, {QStringLiteral("reason"), decision.failure}});
    }
    m_around.metrics.countGroup(commands.size());
    if (accepted)
        m_around.post([committed = m_around.committed, epoch = m_authority->epoch(), version = m_authority->version(),
                       staffChanged] { committed({epoch, version, staffChanged}); });
    qsizetype from = 0;
    for (size_t i = 0; i < count; ++i) {
        Job job = std::move(jobs.front());
        jobs.pop_front();
        const qsizetype own = job.commands.size();
        answer(std::move(job), decisions.mid(from, own));
        from += own;
    }
}

void Writer::answer(Job &&job, std::optional<QList<Decision>> decisions)
{
    if (job.decided) {
        m_around.metrics.acknowledged(SteadyClock::now() - job.givenAt);
        m_around.post([decided = std::move(job.decided), decisions = std::move(decisions)] { decided(decisions); });
    } else {
        m_around.post([done = std::move(job.done)] { done(false); });
    }
}

void Writer::giveUpLate(std::deque<Job> &jobs, bool all)
{
    const auto now = SteadyClock::now();
    std::deque<Job> patient;
    for (Job &job : jobs) {
        if (!all && now < job.deadline)
            patient.push_back(std::move(job));
        else
            answer(std::move(job), std::nullopt);
    }
    jobs = std::move(patient);
}

} // namespace saldo::service
