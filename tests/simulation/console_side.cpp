#include "tests/simulation/console_side.h"

#include "script/decode.h"
#include "script/instant.h"
#include "store/failure.h"
#include "store/migrations.h"
#include "tests/support/desk_checks.h"
#include "tests/support/desk_state.h"

namespace saldo::tests {

using sync::Answer;
using sync::Request;

ConsoleSide::ConsoleSide(World &world, ServiceSide &service, CommandMaker &maker, int number,
                         const QStringList &staff)
    : m_world(world)
    , m_service(service)
    , m_maker(maker)
    , m_number(number)
    , m_staff(staff)
    , m_person(staff.at(number % staff.size()))
    , m_connection(store::Location(), store::Connection::Access::Write)
{
    constexpr int day = 24 * 60;
    store::migrate(m_connection, store::Tables::Mirror);
    m_clockError = (world.chance().below(2 * day) - day) * 60'000LL;
    start();
}

template <typename Piece>
void ConsoleSide::alive(const Piece &piece)
{
    if (m_isDown)
        return;
    try {
        piece();
    } catch (const Crashed &) {
        die();
        return;
    } catch (const store::Failure &failure) {
        m_world.blame(QStringLiteral("%1: the database failed: %2").arg(name(), QString::fromUtf8(failure.what())));
    }
    plan();
}

void ConsoleSide::start()
{
    m_life += 1;
    m_isDown = false;
    alive([this] { begin(); });
}

void ConsoleSide::begin()
{
    m_signingIn = false;
    m_mirror = std::make_unique<sync::Mirror>(m_connection);
    sync::SyncSettings settings;
    settings.jitter = [this] { return m_world.chance().below(1000) / 1000.0; };
    settings.clock = [this] { return clock(); };
    settings.pageRows = 20; // most desks have more: pages that lead on are common
    settings.firstPageRows = 12;
    settings.furtherPageRows = 8;
    settings.rowsAtOnce = 25;
    settings.groupCommands = 7;
    sync::SyncListener listener;
    listener.status = [this](const sync::SyncStatus &status) { seeStatus(status); };
    listener.signedIn = [this](const sync::SignInOutcome &outcome) {
        m_signingIn = false;
        if (outcome.session) {
            m_token = outcome.session->token;
            m_tokenOf = outcome.session->actor;
        }
    };
    // What is here already when it is asked for is told a moment later, as from another thread.
    m_pages = std::make_unique<sync::ReadAhead>(*this, [this](const Answer &answer) {
        m_world.after(1, [this, answer, life = m_life] {
            if (life == m_life)
                take(answer);
        });
    });
    m_sync = std::make_unique<sync::Sync>(*m_mirror, *m_pages, settings, listener);
    if (!m_token.isEmpty() && m_tokenOf == m_person)
        m_sync->resume(m_token, m_person, m_world.now());
    else
        signIn();
}

void ConsoleSide::die()
{
    m_world.tell(name() + QStringLiteral(" ends"));
    m_world.happened.consoleCrashes += 1;
    m_connection.setFault({});
    m_isDown = true;
    m_sync.reset();
    m_pages.reset();
    m_mirror.reset();
    m_life += 1;
    m_world.after(100 + m_world.chance().below(4'000), [this] {
        m_world.tell(name() + QStringLiteral(" starts"));
        start();
    });
}

void ConsoleSide::crashIn(int statements)
{
    m_connection.setFault([this, left = statements](const QString &sql) mutable {
        if (--left > 0 || sql.startsWith(u"ROLLBACK") || sql.startsWith(u"RELEASE"))
            return;
        m_connection.setFault({});
        throw Crashed();
    });
}

void ConsoleSide::plan()
{
    if (!m_sync)
        return;
    const qint64 number = ++m_planned;
    m_world.after(m_sync->nextLook(m_world.now()) - m_world.now(), [this, number, life = m_life] {
        if (number == m_planned && life == m_life)
            alive([this] { m_sync->advance(m_world.now()); });
    });
}

void ConsoleSide::seeStatus(const sync::SyncStatus &status)
{
    if (status.obstacle != sync::Obstacle::SignIn || m_signingIn)
        return;
    m_signingIn = true;
    m_world.after(300 + m_world.chance().below(1'500), [this, life = m_life] {
        if (life == m_life)
            alive([this] { signIn(); });
    });
}

// Tried again until it works: an answer may be lost.
void ConsoleSide::signIn()
{
    if (m_sync->isSignedIn() && m_sync->status().obstacle != sync::Obstacle::SignIn)
        return;
    m_signingIn = true;
    m_sync->signIn(m_person, m_person, m_world.now());
    m_world.after(2'000, [this, life = m_life] {
        if (life == m_life && m_sync && m_sync->status().obstacle == sync::Obstacle::SignIn)
            alive([this] { signIn(); });
    });
}

void ConsoleSide::changePerson()
{
    alive([this] {
        const QString was = m_person;
        m_person = m_staff.at(m_world.chance().below(static_cast<int>(m_staff.size())));
        if (m_person == was)
            return;
        m_world.tell(name() + QStringLiteral(" is left to ") + m_person);
        m_world.happened.personChanges += 1;
        m_token.clear();
        m_sync->signOut(m_world.now());
        m_mirror->workAs(m_person);
        if (afterChangeOfPerson)
            afterChangeOfPerson(was, m_person);
        signIn();
    });
}

void ConsoleSide::send(const Request &request)
{
    if (beforeSending)
        beforeSending(request);
    const auto arrive = [this, life = m_life](const Answer &answer) {
        if (life == m_life)
            arrived(answer);
    };
    const auto noticeLoss = [arrive, number = request.number] {
        Answer none;
        none.number = number;
        none.why = sync::Unreachable::Offline;
        arrive(none);
    };
    const auto back = [this, arrive, noticeLoss](const Answer &answer) {
        m_world.carry(m_cutDown, [arrive, answer] { arrive(answer); }, noticeLoss);
    };
    // What is under way when the database is restored is gone: the service was down for long.
    const auto reach = [this, request, back, restores = m_service.restores()] {
        if (restores == m_service.restores())
            m_service.receive(request, back);
    };
    m_world.carry(m_cutUp, reach, noticeLoss);
}

// Pages are read where the network is.
void ConsoleSide::arrived(const Answer &answer)
{
    Answer read = answer;
    if (std::optional<wire::ChangesPage> page = answer.status == 200 ? wire::decodeChangesPage(answer.body) : std::nullopt)
        read.page = std::make_shared<const wire::ChangesPage>(*std::move(page));
    if (m_pages)
        m_pages->answered(read);
}

void ConsoleSide::take(Answer answer)
{
    alive([this, &answer] {
        m_world.tell(QStringLiteral("%1 is answered %2: %3 %4").arg(name()).arg(answer.number).arg(answer.status)
                         .arg(QString::fromUtf8(answer.body.left(90))));
        if (beforeTaking)
            beforeTaking(answer);
        const QStringList undecided = undecidedOf(answer);
        m_sync->answered(answer, m_world.now());
        learnAccepted(undecided, answer.epoch);
    });
}

// Commands that the answer says to be accepted, which the console does not know yet.
QStringList ConsoleSide::undecidedOf(const Answer &answer)
{
    QStringList ids;
    const auto outcomes = answer.epoch.isEmpty() ? std::nullopt : wire::decodeOutcomes(answer.body);
    for (const wire::CommandOutcome &outcome : outcomes.value_or(QList<wire::CommandOutcome>())) {
        const std::optional<sync::Pending> pending = outbox().find(outcome.id);
        if (outcome.accepted() && pending && pending->stage == sync::Stage::Sent)
            ids << outcome.id;
    }
    return ids;
}

// An answer that came too late is not taken: what it says of them is not known then.
void ConsoleSide::learnAccepted(const QStringList &ids, const QString &epoch)
{
    for (const QString &id : ids) {
        const std::optional<sync::Pending> pending = outbox().find(id);
        if (!pending || pending->stage == sync::Stage::Accepted)
            m_acceptedIn.insert(id, epoch);
    }
}

void ConsoleSide::act()
{
    Chance &chance = m_world.chance();
    const int kind = chance.below(100);
    if (m_isDown || m_rests)
        return;
    if (kind < 70)
        alive([this] { giveCommand(); });
    else if (kind < 85)
        alive([this] { tidyAttention(); });
    else
        alive([&] {
            m_sync->setPresence({chance.in(50) ? QStringLiteral("T-acme") : QString(), wire::Doing::Typing},
                                m_world.now());
        });
}

// What the maker of random commands says, by whom works here, with ids that no other console takes.
QJsonObject ConsoleSide::invent()
{
    QJsonObject command = m_maker.make(m_world.chance().next());
    command.insert(QStringLiteral("by"), m_person);
    command.insert(QStringLiteral("at"), script::formatInstant(clock()));
    command.insert(QStringLiteral("id"), QStringLiteral("c%1-%2").arg(m_number).arg(++m_commands));
    const QString what = command.value(QLatin1String("do")).toString();
    const auto own = [this, &command](const char *field) {
        const QLatin1String key(field);
        if (const QString id = command.value(key).toString(); !id.isEmpty() && m_world.chance().in(97))
            command.insert(key, QStringLiteral("%1-c%2").arg(id).arg(m_number));
    };
    if (what == u"open_ticket")
        own("ticket");
    else if (what == u"split_ticket")
        own("new_ticket");
    else if (what == u"register_customer")
        own("customer");
    else if (what == u"register_license")
        own("license");
    else if (what == u"buy_period")
        own("period");
    else if (what == u"add_staff")
        own("staff");
    if (command.contains(QLatin1String("body")) && m_world.chance().in(90))
        command.insert(QStringLiteral("message"), QStringLiteral("c%1-%2.m1").arg(m_number).arg(m_commands));
    return command;
}

void ConsoleSide::giveCommand()
{
    // Mostly what can be done: what is refused at once is not kept, and tells little.
    for (int tries = 0; tries < 4; ++tries) {
        const QJsonObject command = invent();
        if (!script::decodeCommand(command).verdict && post(command))
            return;
    }
}

// Whether it is kept.
bool ConsoleSide::post(const QJsonObject &command)
{
    const QString id = command.value(QLatin1String("id")).toString();
    try {
        const sync::Posted posted = m_mirror->post(command);
        m_world.tell(QStringLiteral("%1 writes %2 %3").arg(name(), id, command.value(QLatin1String("do")).toString()));
        if (posted.outcome.verdict)
            return false;
    } catch (const Crashed &) {
        // It may be kept or not; the person sees after the restart.
        if (outbox().find(id))
            m_written.insert(id, {command});
        throw;
    }
    m_written.insert(id, {command});
    m_maker.accepted(command);
    if (afterPosting)
        afterPosting();
    m_sync->outboxChanged(m_world.now());
    return true;
}

void ConsoleSide::tidyAttention()
{
    const QList<sync::Pending> waiting = m_mirror->outbox().attention(m_person);
    if (waiting.isEmpty())
        return;
    const sync::Pending &one = waiting.at(m_world.chance().below(static_cast<int>(waiting.size())));
    if (m_world.chance().in(50)) {
        m_written[one.id].givenUp = true; // whether it goes or the console ends over it
        m_mirror->discard(one.id);
        m_world.happened.discarded += 1;
        return;
    }
    QJsonObject again = one.command;
    const QString id = QStringLiteral("c%1-%2").arg(m_number).arg(++m_commands);
    again.insert(QStringLiteral("id"), id);
    again.insert(QStringLiteral("at"), script::formatInstant(clock()));
    again.remove(QStringLiteral("message"));
    again.remove(QStringLiteral("seen"));
    m_written[one.id].givenUp = true;
    try {
        const sync::Posted posted = m_mirror->sendAgain(one.id, again);
        if (posted.outcome.verdict) {
            m_written[one.id].givenUp = false;
            return;
        }
    } catch (const Crashed &) {
        m_written[one.id].givenUp = !outbox().find(one.id);
        if (outbox().find(id))
            m_written.insert(id, {again});
        throw;
    }
    m_written.insert(id, {again});
    m_world.happened.sentAgain += 1;
    m_sync->outboxChanged(m_world.now());
}

void ConsoleSide::checkView()
{
    if (!m_mirror || !m_mirror->state().whole)
        return;
    m_connection.setFault({});
    const QByteArray shown = dump(m_connection);
    alive([this] { m_mirror->rebase(); });
    if (const QByteArray again = dump(m_connection); again != shown)
        m_world.blame(
            QStringLiteral("%1 shows something else than the mirror with the commands on their way (at %2): %3")
                .arg(name()).arg(m_world.now()).arg(firstDifference(shown, again)));
    for (const QString &fault : searchFaults(m_connection))
        m_world.blame(QStringLiteral("%1 (at %2): %3").arg(name()).arg(m_world.now()).arg(fault));
}

void ConsoleSide::checkAtRest()
{
    if (!m_sync) {
        m_world.blame(name() + QStringLiteral(" is down"));
        return;
    }
    const sync::SyncStatus &status = m_sync->status();
    if (status.obstacle != sync::Obstacle::None || status.offlineSince || status.catchingUp || status.waiting > 0)
        m_world.blame(QStringLiteral("%1 is not at rest: obstacle %2, offline %3, catching up %4, waiting %5, %6")
                          .arg(name()).arg(static_cast<int>(status.obstacle)).arg(status.offlineSince.has_value())
                          .arg(status.catchingUp).arg(status.waiting).arg(status.trouble));
    for (const sync::Pending &pending : outbox().running(m_person))
        m_world.blame(QStringLiteral("%1 still has %2 on its way: stage %3, of %4 at %5").arg(name(), pending.id)
                          .arg(static_cast<int>(pending.stage)).arg(pending.epoch).arg(pending.version));
    checkView();
}

} // namespace saldo::tests
