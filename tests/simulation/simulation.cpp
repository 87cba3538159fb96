#include "tests/simulation/simulation.h"

#include "script/decode.h"
#include "tests/support/desk_state.h"

namespace saldo::tests {

namespace {

constexpr qint64 troubleMs = 50'000;
constexpr qint64 healingMs = 60'000;
constexpr qint64 sessionsEndMs = 20'000; // after the healing: those of before

class Run
{
public:
    Run(quint64 seed, const Sabotage *sabotage, bool isAloud) : m_world(seed)
    {
        m_world.isAloud = isAloud;
        m_service = std::make_unique<ServiceSide>(m_world);
        Chance &chance = m_world.chance();
        openDesk();
        m_world.weather = {chance.below(31), chance.below(51), chance.below(25)};
        const QStringList staff = {QStringLiteral("mike"), QStringLiteral("olga"), QStringLiteral("boris")};
        const int consoles = 2 + chance.below(2);
        for (int i = 0; i < consoles; ++i) {
            m_consoles.push_back(std::make_unique<ConsoleSide>(m_world, *m_service, m_maker, i, staff));
            if (sabotage != nullptr)
                sabotage->spoil(m_world, *m_service, *m_consoles.back());
        }
    }

    Report run()
    {
        planTrouble();
        m_world.runUntil(troubleMs);
        heal();
        m_world.runUntil(troubleMs + healingMs);
        checkAll(m_world, *m_service, m_consoles);
        Report report;
        report.faults = m_world.faults();
        report.trace = m_world.trace();
        report.happened = m_world.happened;
        report.consoles = static_cast<int>(m_consoles.size());
        report.accepted = static_cast<int>(
            numberOf(m_service->connection(), QStringLiteral("SELECT count(*) FROM journal WHERE ok = 1")));
        report.acceptedOfConsoles = static_cast<int>(numberOf(
            m_service->connection(),
            QStringLiteral("SELECT count(*) FROM journal WHERE ok = 1 AND command_id LIKE 'c_-%'")));
        for (const auto &console : m_consoles) {
            report.commands += static_cast<int>(console->written().size());
            report.attention += static_cast<int>(numberOf(
                console->connection(), QStringLiteral("SELECT count(*) FROM outbox WHERE stage = 'attention'")));
        }
        return report;
    }

private:
    void openDesk()
    {
        for (QJsonObject command : m_maker.opening())
            m_service->executeOwn(command);
        for (const char *manager : {"olga", "boris"}) {
            const QString name = QLatin1String(manager);
            m_service->executeOwn({{QStringLiteral("do"), QStringLiteral("add_staff")},
                                   {QStringLiteral("by"), QStringLiteral("system")},
                                   {QStringLiteral("staff"), name},
                                   {QStringLiteral("name"), name},
                                   {QStringLiteral("role"), name == u"olga" ? QStringLiteral("manager")
                                                                            : QStringLiteral("engineer")}});
        }
    }

    // Something happens now and again, at times of its own.
    void often(int everyMs, const std::function<void()> &what)
    {
        m_world.after(m_world.chance().below(2 * everyMs) + 1, [this, everyMs, what] {
            if (m_world.now() >= troubleMs)
                return;
            what();
            often(everyMs, what);
        });
    }

    ConsoleSide &anyConsole() { return *m_consoles.at(static_cast<size_t>(m_world.chance().below(static_cast<int>(m_consoles.size())))); }

    void planTrouble()
    {
        Chance &chance = m_world.chance();
        for (const auto &console : m_consoles)
            often(900, [&one = *console] { one.act(); });
        often(1'500, [this] { customerActs(); });
        often(9'000, [this] { anyConsole().crashIn(1 + m_world.chance().below(400)); });
        often(9'000, [this] { m_service->crashIn(1 + m_world.chance().below(600)); });
        often(12'000, [this] {
            ConsoleSide &console = anyConsole();
            console.cut(m_world.chance().in(60), m_world.chance().in(60));
            m_world.happened.cuts += 1;
            m_world.after(1'000 + m_world.chance().below(9'000), [&console] { console.cut(false, false); });
        });
        often(20'000, [this] { m_service->expireTokens(); });
        often(12'000, [this] { anyConsole().checkView(); });
        if (chance.in(40))
            often(15'000, [this] { anyConsole().changePerson(); });
        if (chance.in(40)) {
            m_world.after(10'000 + chance.below(15'000), [this] { m_service->backUp(); });
            m_world.after(28'000 + chance.below(20'000), [this] {
                if (m_service->hasBackup())
                    m_service->restore();
            });
        }
    }

    // The vendor's shop and the customers work on the same desk.
    void customerActs()
    {
        QJsonObject command = m_maker.make(m_world.chance().next());
        command.insert(QStringLiteral("id"), QStringLiteral("x-%1").arg(++m_own));
        command.insert(QStringLiteral("at"), QStringLiteral("2027-12-28T10:00:00+03:00"));
        if (script::decodeCommand(command).verdict)
            return;
        if (m_service->executeOwn(command))
            m_maker.accepted(command);
    }

    void heal()
    {
        m_world.tell(QStringLiteral("the network heals"));
        m_world.weather = {};
        m_service->tokensLast = true;
        // A session that ends while a poll waits is noticed when that ends; near the end nobody could sign in again.
        m_world.after(sessionsEndMs, [this] { m_service->expireShortTokens(); });
        m_service->connection().setFault({});
        for (const auto &console : m_consoles) {
            console->cut(false, false);
            console->connection().setFault({});
            console->rest();
        }
    }

    World m_world;
    CommandMaker m_maker; // all talk about the same tickets and customers
    std::unique_ptr<ServiceSide> m_service;
    std::vector<std::unique_ptr<ConsoleSide>> m_consoles;
    int m_own = 0;
};

} // namespace

Report simulate(quint64 seed, const Sabotage *sabotage, bool isAloud)
{
    return Run(seed, sabotage, isAloud).run();
}

} // namespace saldo::tests
