// bench-commands [COUNT]: commands per second through the rules, in memory, on an SQLite file (durable,
// each command alone and a hundred in a commit) and on PostgreSQL, each beside its floor: the same number of
// rows written by the database's own library. PostgreSQL is taken from SALDO_TEST_POSTGRESQL.
#include "desk/desk.h"
#include "script/decode.h"
#include "script/instant.h"
#include "store/migrations.h"
#include "tests/bench/floors.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>

using namespace saldo;

namespace {

constexpr rules::Instant begin = 1'767'600'000'000; // 2026-01-05

QJsonObject command(int i)
{
    QJsonObject object{{QStringLiteral("at"), script::formatInstant(begin + i)},
                       {QStringLiteral("id"), QStringLiteral("command-%1").arg(i)},
                       {QStringLiteral("ticket"), QStringLiteral("t%1").arg(i / 2)},
                       {QStringLiteral("body"), QString(464, u'b')}};
    if (i % 2 == 0) {
        object.insert(QStringLiteral("do"), QStringLiteral("open_ticket"));
        object.insert(QStringLiteral("customer"), QStringLiteral("acme%1").arg(i / 2 % 50));
        object.insert(QStringLiteral("language"), QStringLiteral("en"));
        object.insert(QStringLiteral("subject"), QString(38, u's'));
    } else {
        object.insert(QStringLiteral("do"), QStringLiteral("answer"));
        object.insert(QStringLiteral("category"), 1);
    }
    return object;
}

void execute(desk::Desk &desk, const QJsonObject &object)
{
    const script::Decoded decoded = script::decodeCommand(object);
    const desk::Outcome outcome = desk.execute(decoded.command, decoded.command.at, QStringLiteral("bench"));
    if (decoded.verdict || outcome.verdict)
        qFatal("a command of the bench was refused");
}

void prepare(desk::Desk &desk)
{
    for (int i = 0; i < 50; ++i) {
        const QString id = QStringLiteral("acme%1").arg(i);
        const auto with = [&id](std::initializer_list<QPair<const char *, QJsonValue>> fields) {
            QJsonObject object{{QStringLiteral("at"), script::formatInstant(begin)}, {QStringLiteral("customer"), id}};
            for (const auto &[name, value] : fields)
                object.insert(QLatin1String(name), value);
            return object;
        };
        execute(desk, with({{"do", QStringLiteral("register_customer")}, {"name", id}, {"language", QStringLiteral("en")}}));
        execute(desk, with({{"do", QStringLiteral("register_license")}, {"license", QStringLiteral("L") + id}}));
        execute(desk, with({{"do", QStringLiteral("adjust_credits")}, {"amount", 1'000'000}, {"reason", id}}));
    }
}

double measure(const QString &url, int count, int inOneCommit)
{
    store::Connection connection(store::Location::parse(url), store::Connection::Access::Write);
    store::migrate(connection, store::Tables::Authority);
    desk::Desk desk(connection);
    prepare(desk);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count;) {
        std::optional<desk::Desk::Batch> batch;
        const int end = std::min(count, i + inOneCommit);
        if (inOneCommit > 1) {
            batch.emplace(desk, desk::Desk::Batch::Rows::Gathered);
            QList<script::Command> commands;
            for (int k = i; k < end; ++k)
                commands.append(script::decodeCommand(command(k)).command);
            batch->fetchFor(commands);
        }
        for (; i < end; ++i)
            execute(desk, command(i));
        if (batch)
            batch->commit();
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void print(const char *what, int count, double seconds, double floorSeconds)
{
    std::printf("| %-44s | %8.0f | %8.0f | %5.2f |\n", what, count / seconds, count / floorSeconds,
                seconds / floorSeconds);
    std::fflush(stdout);
}

// A database of the server for one run.
class FreshDatabase
{
public:
    FreshDatabase(const QString &server, const QString &name) : m_server(server), m_name(name)
    {
        administer(QStringLiteral("CREATE DATABASE ") + name);
    }
    ~FreshDatabase() { administer(QStringLiteral("DROP DATABASE ") + m_name); }
    FreshDatabase(const FreshDatabase &) = delete;
    FreshDatabase &operator=(const FreshDatabase &) = delete;

    QString url() const { return m_server.left(m_server.lastIndexOf(u'/') + 1) + m_name; }

private:
    void administer(const QString &sql)
    {
        store::Connection(store::Location::parse(m_server), store::Connection::Access::Read).once(sql);
    }

    QString m_server;
    QString m_name;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 4000;
    QTemporaryDir folder;
    std::printf("| commands (half open_ticket, half answer+charge) | per second | floor | ratio |\n|---|---|---|---|\n");
    print("in memory", count, measure({}, count, 1), bench::rawSqlite(QStringLiteral(":memory:"), count, true));
    print("SQLite file, each durable", count, measure(folder.filePath(QStringLiteral("a")), count, 1),
          bench::rawSqlite(folder.filePath(QStringLiteral("b")), count, true));
    print("SQLite file, 100 in a commit (floor: all in one)", count,
          measure(folder.filePath(QStringLiteral("c")), count, 100),
          bench::rawSqlite(folder.filePath(QStringLiteral("d")), count, false));
    const QString server = qEnvironmentVariable("SALDO_TEST_POSTGRESQL");
    if (server.isEmpty()) {
        std::printf("PostgreSQL: not measured, SALDO_TEST_POSTGRESQL is not set\n");
        return 0;
    }
    for (const int inOneCommit : {1, 100}) {
        const FreshDatabase one(server, QStringLiteral("bench_saldo"));
        const FreshDatabase other(server, QStringLiteral("bench_floor"));
        print(inOneCommit == 1 ? "PostgreSQL, each durable" : "PostgreSQL, 100 in a commit (floor: all in one)",
              count, measure(one.url(), count, inOneCommit),
              bench::rawPostgresql(other.url(), count, inOneCommit == 1));
    }
    return 0;
}
