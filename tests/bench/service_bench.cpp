// bench-service [--seconds N] [--rounds N] [--clients N,…] [--whole N] [throughput | followed]: the service as a process of its own on PostgreSQL, with clients over HTTP.
// Commands a second and their acknowledgement from 1, 16 and 64 clients, beside the same statements by libpq alone in
// groups of the same size; then 300 commands a second with 200 consoles that follow, three of them whole ones, the first with a
// window, and the service's memory. PostgreSQL is taken from SALDO_TEST_POSTGRESQL.
#include "store/migrations.h"
#include "store/failure.h"
#include "sync/service_desk.h"
#include "tests/bench/group_floor.h"
#include "tests/bench/http_load.h"
#include "tests/bench/live_window.h"
#include "tests/bench/processor_time.h"
#include "tests/service/running_service.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QEventLoop>
#include <QFile>
#include <QRandomGenerator>
#include <QTimer>
#include <cstdio>

using namespace saldo;
using namespace saldo::bench;

namespace {

constexpr int customers = 400;
constexpr int consoles = 200;
constexpr int commandsASecond = 300;

// Text of so many characters out of a few thousand words, the common ones far more often.
class Texts
{
public:
    std::string make(size_t length)
    {
        std::string text;
        while (text.size() < length) {
            const double often = m_random.generateDouble();
            text += word(static_cast<int>(often * often * often * 4'000)) + ' ';
        }
        text.resize(length, 'x');
        return text;
    }

private:
    static std::string word(int number)
    {
        static const char *const syllables[] = {"la", "ko",  "mi", "ren", "tu", "sa", "vor",
                                                "ne", "pli", "da", "gor", "es", "um"};
        std::string text;
        for (int rest = number + 13; rest > 0; rest /= 13)
            text += syllables[rest % 13];
        return text;
    }

    QRandomGenerator m_random{20'260'302};
};

// Commands in their JSON, one after the other.
class Commands
{
public:
    std::string open()
    {
        const std::string ticket = "T" + std::to_string(m_opened++);
        return common("open_ticket", ticket) + R"(,"customer":"acme)" + std::to_string(m_opened % customers)
            + R"(","language":"en","subject":")" + m_texts.make(38) + "\"}]";
    }
    // Of a ticket that is there: `underWay` of those opened last may not be answered to their sender yet.
    std::optional<std::string> answer(int underWay = 0)
    {
        if (m_answered >= m_opened - underWay)
            return std::nullopt;
        return common("answer", "T" + std::to_string(m_answered++)) + R"(,"category":1}])";
    }
    // Opens two and answers one of three.
    std::string mixed()
    {
        const std::optional<std::string> next = m_mixed++ % 3 == 2 ? answer(256) : std::nullopt;
        return next ? *next : open();
    }

private:
    std::string common(const char *what, const std::string &ticket)
    {
        return R"([{"do":")" + std::string(what) + R"(","id":"c-)" + std::to_string(++m_id) + R"(","ticket":")" + ticket
            + R"(","body":")" + m_texts.make(464) + '"';
    }

    Texts m_texts;
    int m_id = 0, m_opened = 0, m_answered = 0, m_mixed = 0;
};

void prepare(const Service &service)
{
    for (int i = 0; i < customers; ++i) {
        const std::string id = std::to_string(i);
        const std::string customer = R"(","customer":"acme)" + id + '"';
        ask(service, "POST", "/api/v1/commands",
            R"([{"do":"register_customer","id":"r-)" + id + customer + R"(,"name":"Acme )" + id
                + R"(","language":"en"},)" + R"({"do":"register_license","id":"l-)" + id + customer + R"(,"license":"L)" + id + R"("},)"
                + R"({"do":"adjust_credits","id":"a-)" + id + customer + R"(,"amount":1000000,"reason":"bench"}])");
    }
}

qint64 metric(const Service &service, const char *name)
{
    const QByteArray text = QByteArray::fromStdString(ask(service, "GET", "/metrics", {}));
    const qsizetype at = text.indexOf(QByteArray("\n") + name + ' ');
    return text.mid(at + 2 + static_cast<qsizetype>(qstrlen(name))).split('\n').first().toLongLong();
}

struct Line
{
    int clients = 0;
    double perSecond = 0, half = 0, most = 0, inOneCommit = 0, floor = 0;
    double serviceUs = 0, databaseUs = 0, floorUs = 0; // of the processors, for each command
};

// Of all that the database does for those who are connected to it.
double databaseSeconds(const tests::RunningService &running)
{
    store::Connection connection(store::Location::parse(running.database().url()), store::Connection::Access::Read);
    QSqlQuery &query = connection.run(QStringLiteral("SELECT pid FROM pg_stat_activity WHERE datname = current_database()"));
    double sum = 0;
    while (query.next())
        sum += processorSeconds(query.value(0).toLongLong());
    query.finish();
    return sum;
}

// The statements of libpq alone, on a desk of its own.
Cost floorOf(const WrittenRows &rows, int inOneCommit)
{
    const tests::FreshDatabase database;
    {
        store::Connection connection(store::Location::parse(database.url()), store::Connection::Access::Write);
        store::migrate(connection, store::Tables::Authority);
    }
    return rows.write(database.url(), inOneCommit);
}

Line measure(tests::RunningService &running, const Service &service, int clients, std::chrono::seconds length,
             WrittenRows::Tickets tickets, const NextBody &next)
{
    const qint64 before = metric(service, "saldo_version");
    const qint64 commitsBefore = metric(service, "saldo_commits_total");
    const double serviceBefore = processorSeconds(running.process().processId());
    const double databaseBefore = databaseSeconds(running);
    const LoadResult result = sendInTurn(service, clients, length, next);
    Line line{clients, result.perSecond(), result.percentile(0.5), result.percentile(0.99)};
    if (result.refused > 0)
        qFatal("%d commands were refused", result.refused);
    const auto count = static_cast<double>(std::max<size_t>(result.milliseconds.size(), 1));
    line.serviceUs = (processorSeconds(running.process().processId()) - serviceBefore) * 1e6 / count;
    line.databaseUs = (databaseSeconds(running) - databaseBefore) * 1e6 / count;
    const qint64 commits = metric(service, "saldo_commits_total") - commitsBefore;
    line.inOneCommit = count / static_cast<double>(std::max<qint64>(commits, 1));
    const WrittenRows rows(running.database().url(), before, metric(service, "saldo_version"), tickets);
    const Cost floor = floorOf(rows, qRound(line.inOneCommit));
    line.floor = static_cast<double>(rows.commands()) / floor.seconds;
    line.floorUs = floor.processorSeconds * 1e6 / static_cast<double>(rows.commands());
    return line;
}

void print(const char *what, const Line &line)
{
    std::printf("| %-20s | %7d | %8.0f | %6.1f | %6.1f | %11.1f | %6.0f | %5.2f | %7.0f | %8.0f | %6.0f |\n", what,
                line.clients, line.perSecond, line.half, line.most, line.inOneCommit, line.floor,
                line.floor / line.perSecond, line.serviceUs, line.databaseUs, line.floorUs);
    std::fflush(stdout);
}

void measureThroughput(tests::RunningService &running, const Service &service, Commands &commands,
                       std::chrono::seconds length, int rounds, const QList<int> &clientCounts)
{
    std::printf("| command | clients | a second | p50 ms | p99 ms | in a commit | floor | floor ÷ Saldo | "
                "service, µs | database, µs | floor, µs |\n|---|---|---|---|---|---|---|---|---|---|---|\n");
    for (const int clients : clientCounts) {
        Line opening;
        Line answering;
        for (int round = 0; round < rounds; ++round) {
            const Line open = measure(running, service, clients, length, WrittenRows::Tickets::New,
                                      [&commands] { return std::optional(commands.open()); });
            const Line answer = measure(running, service, clients, length, WrittenRows::Tickets::Known,
                                        [&commands] { return commands.answer(); });
            opening = open.perSecond > opening.perSecond ? open : opening;
            answering = answer.perSecond > answering.perSecond ? answer : answering;
        }
        print("open_ticket", opening);
        print("answer with a charge", answering);
    }
}

// A console without its window: mirror, outbox and all.
struct WholeConsole
{
    WholeConsole(const Service &service, const QString &folder, int number)
        : desk(mirror(folder, number), QUrl(QStringLiteral("http://127.0.0.1:%1").arg(service.port)),
               [] { return QDateTime::currentMSecsSinceEpoch(); })
    {
        QObject::connect(&desk, &desk::DeskLink::changed, &desk, [this](const desk::Touched &) {
            told.push_back({versionOf(desk), std::chrono::steady_clock::now()});
        });
    }

    static store::Location mirror(const QString &folder, int number)
    {
        return store::Location::parse(folder + QStringLiteral("/mirror-%1.saldo").arg(number));
    }

    sync::ServiceDesk desk;
    std::vector<Acknowledged> told; // up to which version its window was told, and when
};

// From the acknowledgement of each command to the moment at which a console's window was told of it, ms.
std::vector<double> delays(const std::vector<Acknowledged> &sent, const std::vector<Acknowledged> &told)
{
    std::vector<double> all;
    for (const Acknowledged &one : sent) {
        const auto heard = std::find_if(told.begin(), told.end(),
                                        [&one](const Acknowledged &other) { return other.version >= one.version; });
        if (heard != told.end())
            all.push_back(std::max(0.0, std::chrono::duration<double, std::milli>(heard->at - one.at).count()));
    }
    return all;
}

double residentMegabytes(qint64 process, const char *what)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.mid(static_cast<qsizetype>(qstrlen(what)) + 1).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void wait(std::chrono::milliseconds length, const std::function<bool()> &until)
{
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (until())
            loop.quit();
    });
    timer.start(20);
    QTimer::singleShot(length, &loop, &QEventLoop::quit);
    loop.exec();
}

void measureFollowed(tests::RunningService &running, const Service &service, const std::vector<std::string> &tokens,
                     Commands &commands, std::chrono::seconds length, int wholeConsoles)
{
    const QTemporaryDir folder;
    std::vector<std::unique_ptr<WholeConsole>> whole;
    for (int i = 0; i < wholeConsoles; ++i) {
        whole.push_back(std::make_unique<WholeConsole>(service, folder.path(), i));
        whole.back()->desk.resume(QString::fromStdString(tokens.at(static_cast<size_t>(i))), QStringLiteral("bootstrap"));
    }
    const qint64 version = metric(service, "saldo_version");
    wait(std::chrono::minutes(10), [&] {
        return std::all_of(whole.begin(), whole.end(), [version](const auto &one) {
            return !one->told.empty() && versionOf(one->desk) >= version && !one->desk.status().catchingUp;
        });
    });
    LiveWindow window(whole.front()->desk);
    const std::string page = ask(service, "GET", "/api/v1/changes?limit=1", {});
    const std::string epoch = page.substr(page.find("\"next\":\"") + 8, page.find('.') - page.find("\"next\":\"") - 8);
    const Followers followers(service.port, {tokens.begin() + wholeConsoles, tokens.end()},
                              epoch + '.' + std::to_string(version) + ".0");
    for (const auto &one : whole)
        one->told.clear();
    window.painted.clear();
    LoadResult result;
    std::atomic_bool done = false;
    std::thread load([&] {
        result = sendSteadily(service, commandsASecond, length, [&commands] { return std::optional(commands.mixed()); });
        done = true;
    });
    wait(length + std::chrono::minutes(2), [&done] { return done.load(); });
    load.join();
    const qint64 last = metric(service, "saldo_version");
    wait(std::chrono::seconds(20), [&] {
        return std::all_of(whole.begin(), whole.end(),
                           [last](const auto &one) { return !one->told.empty() && one->told.back().version >= last; });
    });
    std::vector<double> live;
    for (const auto &one : whole) {
        const std::vector<double> some = delays(result.acknowledged, one->told);
        live.insert(live.end(), some.begin(), some.end());
    }
    std::sort(live.begin(), live.end());
    const LoadResult heard{1, 0, live, {}};
    std::vector<double> shown = delays(result.acknowledged, window.painted);
    std::sort(shown.begin(), shown.end());
    const LoadResult seen{1, 0, shown, {}};
    std::printf("%d consoles follow, %d of them with mirrors; %d commands a second for %lld s, %.0f came through, %d refused\n",
                consoles, wholeConsoles, commandsASecond, static_cast<long long>(length.count()), result.perSecond(),
                result.refused);
    std::printf("acknowledged: p50 %.1f ms, p99 %.1f ms, longest %.1f ms\n", result.percentile(0.5),
                result.percentile(0.99), result.percentile(1));
    std::printf("from there to the windows of the whole consoles: p50 %.0f ms, p99 %.0f ms (%zu of %zu heard)\n",
                heard.percentile(0.5), heard.percentile(0.99), live.size(), result.acknowledged.size() * wholeConsoles);
    std::printf("from there to the painted list of one of them: p50 %.0f ms, p99 %.0f ms (%zu of %zu painted)\n",
                seen.percentile(0.5), seen.percentile(0.99), shown.size(), result.acknowledged.size());
    std::printf("pages sent to the others: %lld, %.0f MB\n", static_cast<long long>(followers.pages()),
                static_cast<double>(followers.bytes()) / 1e6);
    const qint64 process = running.process().processId();
    std::printf("the service's memory: %.0f MB, %.0f MB at most\n", residentMegabytes(process, "VmRSS"),
                residentMegabytes(process, "VmHWM"));
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("saldo-bench"));
    qputenv("SALDO_TEST_DATABASE", "postgresql");
    if (const QString why = tests::whyNoDatabase(); !why.isEmpty()) {
        std::printf("not measured: %s\n", qPrintable(why));
        return 1;
    }
    QCommandLineParser parser;
    const auto number = [&parser](const char *name, const char *what, const char *usual) {
        parser.addOption({QLatin1String(name), QLatin1String(what), QStringLiteral("N"), QLatin1String(usual)});
    };
    number("seconds", "Of each measure.", "5");
    number("rounds", "The best of so many is told.", "1");
    number("whole", "Of the consoles that follow: with mirrors.", "3");
    number("clients", "Of the throughput, parted by commas.", "1,16,64");
    parser.addPositionalArgument(QStringLiteral("part"), QStringLiteral("\"throughput\" or \"followed\"; both without it."));
    parser.process(application);
    const QStringList parts = parser.positionalArguments();
    const std::chrono::seconds length(std::max(parser.value(QStringLiteral("seconds")).toInt(), 1));

    tests::RunningService running;
    std::vector<std::string> tokens;
    for (int i = 0; i < consoles; ++i)
        tokens.push_back(running.makeToken(QStringLiteral("bootstrap")).toStdString());
    QList<int> clientCounts;
    for (const QString &one : parser.value(QStringLiteral("clients")).split(u',', Qt::SkipEmptyParts))
        clientCounts << std::max(one.toInt(), 1);
    running.start();
    const Service service{running.port(), running.managerToken().toStdString()};
    prepare(service);
    Commands commands;
    if (parts.isEmpty() || parts.contains(QStringLiteral("throughput")))
        measureThroughput(running, service, commands, length, std::max(parser.value(QStringLiteral("rounds")).toInt(), 1), clientCounts);
    if (parts.isEmpty() || parts.contains(QStringLiteral("followed")))
        measureFollowed(running, service, tokens, commands, length * 4,
                        std::clamp(parser.value(QStringLiteral("whole")).toInt(), 1, consoles));
    running.terminate();
    return 0;
}
