// bench-sync SERVICE FILE: a console on a service on that SQLite desk (a copy: it is written to), each beside its
// floor: the first sync, catching up, and sending an outbox. SERVICE: the path of saldo-service.
#include "tests/bench/mirror_floor.h"
#include "tests/bench/held_thread.h"

#include "service/tokens.h"
#include "store/credentials.h"
#include "store/ticket_reads.h"
#include "sync/service_desk.h"
#include "ui/shared/language.h"
#include "ui/shared/theme.h"
#include "ui/window/main_window.h"
#include "wire/commands.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <csignal>
#include <cstdio>

using namespace saldo;

namespace saldo::bench {

namespace {

constexpr int changes = 10'000;

// The service on the desk, on a port of its own choice.
class Service
{
public:
    Service(const QString &program, const QString &desk)
    {
        m_process.setReadChannel(QProcess::StandardError);
        m_process.start(program, {QStringLiteral("--database"), desk, QStringLiteral("--listen"),
                                  QStringLiteral("127.0.0.1:0")});
        while (m_port == 0 && m_process.waitForReadyRead(60'000)) {
            while (m_process.canReadLine()) {
                const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
                if (line.value(QLatin1String("event")) == QLatin1String("listening"))
                    m_port = line.value(QLatin1String("port")).toInt();
            }
        }
        if (m_port == 0)
            qFatal("the service does not start");
    }
    ~Service()
    {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM);
        m_process.waitForFinished(60'000);
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

private:
    QProcess m_process;
    int m_port = 0;
};

struct Desk
{
    QString manager;
    QString managerToken;
    QString engineer;
    QStringList engineerTokens; // one for each time he comes: it is dead once he has signed out
    QStringList tickets; // that are open
};

// Who is at the desk, with a token for each, made as `saldo token create` makes them.
Desk prepare(const QString &file)
{
    Desk desk;
    store::Connection connection(store::Location::parse(file), store::Connection::Access::Write);
    for (const rules::StaffMember &member : store::staff(connection)) {
        if (member.active)
            (member.role == rules::Role::Manager ? desk.manager : desk.engineer) = member.id;
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto token = [&](const QString &actor) {
        const QString made = service::newToken();
        store::addToken(connection, {service::hashOfToken(made), actor, {}, now, now + 24LL * rules::msPerHour, 0});
        return made;
    };
    desk.managerToken = token(desk.manager);
    for (int i = 0; i < 3; ++i)
        desk.engineerTokens << token(desk.engineer);
    QSqlQuery &query = connection.run(
        QStringLiteral("SELECT id FROM tickets WHERE status <> 'closed' ORDER BY opened_at DESC LIMIT 2000"));
    while (query.next())
        desk.tickets << query.value(0).toString();
    query.finish();
    return desk;
}

QJsonObject note(const Desk &desk, int number)
{
    return {{QStringLiteral("do"), QStringLiteral("add_note")},
            {QStringLiteral("ticket"), desk.tickets.at(number % desk.tickets.size())},
            {QStringLiteral("body"), QStringLiteral("Note %1: the same happens with another theme.").arg(number)}};
}

// By somebody else, over HTTP, 500 commands a request. The version of the last one.
qint64 change(const Service &service, const Desk &desk)
{
    QNetworkAccessManager network;
    qint64 version = 0;
    const qint64 run = QDateTime::currentMSecsSinceEpoch(); // a desk that was used before knows those of that time
    for (int first = 0; first < changes; first += 500) {
        QJsonArray commands;
        for (int i = first; i < first + 500; ++i) {
            QJsonObject command = note(desk, i);
            command.insert(QStringLiteral("id"), QStringLiteral("bench-%1-%2").arg(run).arg(i));
            commands.append(command);
        }
        QNetworkRequest request(QUrl(service.url().toString() + QStringLiteral("/api/v1/commands")));
        request.setRawHeader("Authorization", "Bearer " + desk.managerToken.toLatin1());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkReply *reply = network.post(request, QJsonDocument(commands).toJson(QJsonDocument::Compact));
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const QByteArray answer = reply->readAll();
        if (answer.count("\"ok\":true") != 500)
            qFatal("not all was accepted: %s", answer.left(300).constData());
        const auto outcomes = wire::decodeOutcomes(answer);
        version = outcomes ? outcomes->last().version.value_or(0) : 0;
        delete reply;
    }
    return version;
}

void printHeld(const char *what, const MeasuredApplication::Outcome &outcome)
{
    std::printf("| %s | %.1f | %.1f | %.1f%s |\n", what, outcome.longest.cpuMs, outcome.longest.wallMs,
                outcome.doneMs / 1000, outcome.came ? "" : " and not at its end");
    std::fflush(stdout);
}

bool isAtRest(const sync::ServiceDesk &desk)
{
    const sync::SyncStatus &status = desk.status();
    return status.obstacle == sync::Obstacle::None && !status.catchingUp && status.waiting == 0 && !status.offlineSince;
}

// The window stays answerable while much comes and goes.
void benchWindow(MeasuredApplication &application, sync::ServiceDesk &link, const Service &service, const Desk &desk)
{
    rules::StaffMember who;
    for (const rules::StaffMember &member : store::staff(link.reads()))
        who = member.id == desk.engineer ? member : who;
    ui::MainWindow window(link, who);
    window.resize(1280, 800);
    window.show();
    application.measure([] {}, [] { return true; });
    std::printf("| with the queue open | longest hold of the window's thread, ms | by the clock, ms | all there, s |\n"
                "| --- | --- | --- | --- |\n");
    const auto wait = [&link](const std::function<bool()> &holds) {
        QEventLoop loop;
        QObject::connect(&link, &sync::ServiceDesk::statusChanged, &loop, [&] {
            if (holds())
                loop.quit();
        });
        if (!holds())
            loop.exec();
    };
    link.signOut();
    wait([&link] { return link.status().obstacle == sync::Obstacle::SignIn; });
    const qint64 last = change(service, desk);
    const auto caughtUp = [&link, last] {
        QSqlQuery &query = link.reads().run(QStringLiteral("SELECT version FROM mirror_state"));
        const bool all = query.next() && query.value(0).toLongLong() >= last;
        query.finish();
        return all;
    };
    bool arrived = false;
    QObject::connect(&link, &desk::DeskLink::changed, &window, [&] { arrived = arrived || caughtUp(); });
    printHeld("10,000 changes caught up", application.measure(
        [&] { link.resume(desk.engineerTokens.at(1), desk.engineer); }, [&arrived] { return arrived; }));
    wait([&link] { return isAtRest(link); });

    link.signOut();
    wait([&link] { return link.status().obstacle == sync::Obstacle::SignIn; });
    int kept = 0;
    int given = 0;
    // As a person gives them: one after the other, each once the one before is kept.
    std::function<void()> give = [&] {
        link.send(note(desk, given++), &window, [&](const desk::Sent &sent) {
            kept += sent.accepted() ? 1 : 0;
            if (given < changes)
                give();
        });
    };
    printHeld("10,000 commands given offline", application.measure(give, [&] { return kept >= changes; }));
    wait([&] { return given >= changes; });
    printHeld("an outbox of them sent", application.measure(
        [&] { link.resume(desk.engineerTokens.at(2), desk.engineer); }, [&] { return isAtRest(link); }));
}

int run(MeasuredApplication &application, const QString &program, const QString &file)
{
    ui::useLanguage(rules::Language::En);
    ui::useTheme(ui::Theme::Shade::Light);
    const Desk desk = prepare(file);
    const Service service(program, file);
    QTemporaryDir folder;
    const QString mirror = folder.filePath(QStringLiteral("mirror.saldo"));
    sync::ServiceDesk link(store::Location::parse(mirror), service.url(), QDateTime::currentMSecsSinceEpoch);
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QObject::connect(&link, &sync::ServiceDesk::statusChanged, &loop, [&] {
        if (isAtRest(link))
            loop.quit();
    });
    link.resume(desk.engineerTokens.at(0), desk.engineer);
    loop.exec();
    const double synced = static_cast<double>(timer.elapsed()) / 1000;
    const MirrorFloor floor = writeMirror(mirror, folder.filePath(QStringLiteral("floor.saldo")));
    std::printf("| first sync: rows | over HTTP, s | raw SQLite, one transaction, s | ratio |\n| --- | --- | --- | --- |\n"
                "| %lld, of them %lld tickets and %lld messages | %.1f | %.1f | %.2f |\n\n",
                static_cast<long long>(floor.rows), static_cast<long long>(floor.tickets),
                static_cast<long long>(floor.messages), synced, floor.seconds, synced / floor.seconds);
    std::fflush(stdout);
    benchWindow(application, link, service, desk);
    return 0;
}

} // namespace

} // namespace saldo::bench

int main(int argc, char **argv)
{
    bench::MeasuredApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("saldo-bench"));
    if (argc != 3)
        qFatal("bench-sync SERVICE FILE");
    return bench::run(application, QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
}
