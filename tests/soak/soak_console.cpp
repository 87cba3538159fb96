// A console for tools/soak: the window, the desk at a service and the sync of saldo-console, with somebody who works
// at it without a pause. It is told what to do on standard input ("work", "rest", "quit", a line each) and says on
// standard output how it stands, a JSON object a line; and it may be killed at any time.
#include "store/load.h"
#include "sync/http_transport.h"
#include "tests/soak/soak_person.h"
#include "ui/window/application.h"
#include "ui/window/main_window.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <cstdio>
#include <unistd.h>

namespace saldo::tests {

namespace {

constexpr int signInAgainMs = 1'000;

struct Settings
{
    QString service;
    QString mirror;
    QString staff;
    QString password;
    QString name;
    QString notes;
    quint64 seed = 0;
    bool window = true;
};

class SoakConsole : public QObject
{
    Q_OBJECT

public:
    explicit SoakConsole(const Settings &settings);

    void obey(const QByteArray &order);
    void tellFault(const QString &what);

private:
    void signIn();
    void follow();
    void begin();
    void tell();
    std::pair<bool, qint64> mirrorState();

    Settings m_settings;
    sync::ServiceDesk m_desk;
    QFile m_notes;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<SoakPerson> m_person; // once the mirror is whole
    QTimer m_signInAgain;
    QTimer m_telling;
    bool m_mayWork = false;
};

SoakConsole::SoakConsole(const Settings &settings)
    : m_settings(settings)
    , m_desk(store::Location::parse(settings.mirror), QUrl(settings.service), QDateTime::currentMSecsSinceEpoch)
    , m_notes(settings.notes)
{
    if (!m_notes.open(QIODevice::Append))
        qFatal("no notes can be taken in %s", qPrintable(settings.notes));
    m_signInAgain.setSingleShot(true);
    m_telling.setSingleShot(true);
    m_telling.setInterval(50);
    connect(&m_signInAgain, &QTimer::timeout, this, &SoakConsole::signIn);
    connect(&m_telling, &QTimer::timeout, this, &SoakConsole::tell);
    connect(&m_desk, &sync::ServiceDesk::statusChanged, this, &SoakConsole::follow);
    connect(&m_desk, &sync::ServiceDesk::changed, this, &SoakConsole::follow);
    connect(&m_desk, &sync::ServiceDesk::signedIn, this, [this](const sync::SignInOutcome &outcome) {
        if (!outcome.session)
            m_signInAgain.start(signInAgainMs);
        follow();
    });
    // What is here is worked on, whether the service is reached or not.
    if (m_desk.leftBehind().whole)
        m_desk.workOffline(settings.staff);
    signIn();
    follow();
}

void SoakConsole::signIn()
{
    m_desk.signIn(m_settings.staff, m_settings.password);
}

std::pair<bool, qint64> SoakConsole::mirrorState()
{
    QSqlQuery query(m_desk.reads().database());
    query.exec(QStringLiteral("SELECT whole, version FROM mirror_state"));
    return query.next() ? std::pair(query.value(0).toInt() != 0, query.value(1).toLongLong()) : std::pair(false, 0LL);
}

void SoakConsole::follow()
{
    if (!m_person && mirrorState().first && m_desk.actor() == m_settings.staff)
        begin();
    if (!m_telling.isActive())
        m_telling.start();
}

void SoakConsole::begin()
{
    const auto who = store::find<rules::StaffMember>(m_desk.reads(), m_settings.staff);
    if (!who)
        return;
    if (m_settings.window) {
        m_window = std::make_unique<ui::MainWindow>(m_desk, *who);
        connect(qobject_cast<ui::Application *>(qApp), &ui::Application::databaseFailed, this, &SoakConsole::tellFault);
        m_window->show();
    }
    m_person = std::make_unique<SoakPerson>(m_desk, m_window.get(), m_settings.name, m_settings.seed, m_notes);
    connect(m_person.get(), &SoakPerson::fault, this, &SoakConsole::tellFault);
    connect(m_person.get(), &SoakPerson::rested, this, &SoakConsole::tell);
    if (m_mayWork)
        m_person->work();
}

void SoakConsole::obey(const QByteArray &order)
{
    m_mayWork = order == "work";
    if (order == "quit")
        return QCoreApplication::quit();
    if (m_person && m_mayWork)
        m_person->work();
    else if (m_person)
        m_person->rest();
    tell();
}

void SoakConsole::tell()
{
    const sync::SyncStatus &status = m_desk.status();
    const QJsonObject line{{QStringLiteral("rests"), !m_mayWork && (!m_person || m_person->rests())},
                           {QStringLiteral("offline"), status.offlineSince.has_value()},
                           {QStringLiteral("obstacle"), static_cast<int>(status.obstacle)},
                           {QStringLiteral("catching_up"), status.catchingUp},
                           {QStringLiteral("waiting"), status.waiting},
                           {QStringLiteral("attention"), status.attention},
                           {QStringLiteral("trouble"), status.trouble},
                           {QStringLiteral("version"), mirrorState().second},
                           {QStringLiteral("kept"), m_person ? m_person->kept() : 0}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void SoakConsole::tellFault(const QString &what)
{
    std::puts(QJsonDocument(QJsonObject{{QStringLiteral("fault"), what}}).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

Settings settingsOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *name : {"service", "mirror", "staff", "password", "name", "notes", "seed", "trust"})
        parser.addOption({QLatin1String(name), {}, QStringLiteral("VALUE")});
    parser.addOption({QStringLiteral("without-window"), {}});
    parser.process(arguments);
    const auto value = [&parser](const char *name) { return parser.value(QLatin1String(name)); };
    // The certificate is checked as anywhere; only whom to believe is this run's.
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    if (!trust.addCaCertificates(value("trust")))
        qFatal("no certificate in %s", qPrintable(value("trust")));
    QSslConfiguration::setDefaultConfiguration(trust);
    return {value("service"), value("mirror"), value("staff"),             value("password"),
            value("name"),    value("notes"),  value("seed").toULongLong(), !parser.isSet(QStringLiteral("without-window"))};
}

} // namespace

} // namespace saldo::tests

int main(int argc, char **argv)
{
    saldo::ui::Application application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QCoreApplication::setOrganizationName(QStringLiteral("saldo"));
    QCoreApplication::setApplicationName(QStringLiteral("saldo"));
    saldo::tests::SoakConsole console(saldo::tests::settingsOf(QCoreApplication::arguments()));
    QByteArray heard;
    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&orders, &QSocketNotifier::activated, [&] {
        QByteArray piece(4'096, '\0');
        const auto count = ::read(STDIN_FILENO, piece.data(), static_cast<size_t>(piece.size()));
        if (count <= 0)
            return QCoreApplication::quit(); // whoever gave the orders is gone
        heard += piece.left(count);
        for (qsizetype end = heard.indexOf('\n'); end >= 0; end = heard.indexOf('\n')) {
            console.obey(heard.left(end));
            heard.remove(0, end + 1);
        }
    });
    return QApplication::exec();
}

#include "soak_console.moc"
