#include "sync/service_desk.h"

#include "script/decode.h"
#include "script/instant.h"
#include "store/failure.h"
#include "store/migrations.h"
#include "sync/service_worker.h"
#include "wire/errors.h"
#include "wire/journal.h"

#include <QPointer>
#include <QUuid>

namespace saldo::sync {

using rules::Instant;

ServiceDesk::ServiceDesk(const store::Location &mirror, const QUrl &service, const Clock &clock)
    : m_service(service), m_clock(clock)
{
    m_worker = new Worker(*this);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    std::optional<store::Failure> failure;
    QMetaObject::invokeMethod(
        m_worker,
        [&] {
            try {
                m_leftBehind = m_worker->open(mirror, service, clock);
            } catch (const store::Failure &thrown) {
                failure = thrown;
            }
        },
        Qt::BlockingQueuedConnection);
    if (failure) {
        m_thread.quit();
        m_thread.wait();
        throw *failure;
    }
    m_actor = m_leftBehind.actor;
    m_reads = std::make_unique<store::Connection>(mirror, store::Connection::Access::Read);
    m_readingDesk = std::make_unique<desk::Desk>(*m_reads);
    m_status.obstacle = Obstacle::SignIn;
    m_status.catchingUp = !m_leftBehind.whole;
    learnProvisional();
}

ServiceDesk::~ServiceDesk()
{
    // quit() alone could overtake a command that was sent a moment ago.
    QMetaObject::invokeMethod(m_worker, [] {}, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

template <typename Piece>
void ServiceDesk::inWorker(const Piece &piece)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, piece] { worker->guarded([&] { piece(*worker); }); });
}

void ServiceDesk::signIn(const QString &login, const QString &password)
{
    inWorker([login, password](Worker &worker) { worker.sync().signIn(login, password, worker.now()); });
}

void ServiceDesk::resume(const QString &token, const QString &staff)
{
    m_actor = staff;
    inWorker([token, staff](Worker &worker) { worker.sync().resume(token, staff, worker.now()); });
}

void ServiceDesk::workOffline(const QString &staff)
{
    m_actor = staff;
    inWorker([staff](Worker &worker) { worker.mirror().workAs(staff); });
}

void ServiceDesk::signOut()
{
    inWorker([](Worker &worker) { worker.sync().signOut(worker.now()); });
}

void ServiceDesk::tryNow()
{
    inWorker([](Worker &worker) { worker.sync().tryNow(worker.now()); });
}

void ServiceDesk::setLanguage(rules::Language language)
{
    inWorker([language](Worker &worker) { worker.network().setLanguage(rules::spell(language)); });
}

Instant ServiceDesk::now() const
{
    return m_clock() + m_clockAhead;
}

desk::Foresight ServiceDesk::foresee(const QJsonObject &command)
{
    const script::Decoded decoded = script::decodeCommand(complete(command));
    if (decoded.verdict)
        throw store::Failure(store::Failure::Kind::Broken, rules::inWords(*decoded.verdict));
    return m_readingDesk->foresee(decoded.command, now());
}

// Messages bear an id of their own, which derives from the command's: here and at the service they are the same.
QJsonObject ServiceDesk::complete(const QJsonObject &command) const
{
    QJsonObject whole = command;
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    whole.insert(QStringLiteral("at"), script::formatInstant(now()));
    whole.insert(QStringLiteral("by"), m_actor);
    whole.insert(QStringLiteral("id"), id);
    if (whole.contains(QLatin1String("body")))
        whole.insert(QStringLiteral("message"), id + QStringLiteral(".m1"));
    return whole;
}

namespace {

desk::Sent sentOf(const std::function<Posted()> &post)
{
    try {
        return {post().outcome, {}};
    } catch (const store::Failure &failure) {
        return {{}, QString::fromUtf8(failure.what())};
    }
}

} // namespace

void ServiceDesk::send(const QJsonObject &command, QObject *context, const Done &done)
{
    const QPointer<QObject> alive(context);
    inWorker([this, whole = complete(command), alive, done](Worker &worker) {
        const desk::Sent sent = sentOf([&] { return worker.mirror().post(whole); });
        worker.sync().outboxChanged(worker.now());
        QMetaObject::invokeMethod(this, [this, sent, alive, done] {
            if (sent.accepted())
                arrived(sent.outcome.touched);
            if (alive)
                done(sent);
        });
    });
}

void ServiceDesk::sendAgain(const QString &id, const QJsonObject &command, QObject *context, const Done &done)
{
    const QPointer<QObject> alive(context);
    inWorker([this, id, whole = complete(command), alive, done](Worker &worker) {
        const desk::Sent sent = sentOf([&] { return worker.mirror().sendAgain(id, whole); });
        worker.sync().outboxChanged(worker.now());
        QMetaObject::invokeMethod(this, [this, sent, alive, done] {
            if (sent.accepted()) {
                arrived(sent.outcome.touched);
                Q_EMIT attentionChanged();
            }
            if (alive)
                done(sent);
        });
    });
}

desk::HistoryPage ServiceDesk::historyOf(const Answer &answer)
{
    if (answer.status == 0 || answer.status == 401)
        return {{}, false, tr("The history is kept at the service, which can't be reached just now. Look again when you "
                              "are connected.")};
    const std::optional<wire::JournalPage> page =
        answer.status == 200 ? wire::decodeJournal(answer.body) : std::nullopt;
    if (page)
        return {page->entries, page->more, {}};
    const wire::Error error = wire::decodeError(answer.status, answer.body);
    // A ticket that is still on its way there has no history yet.
    if (error.code == u"unknown_ticket" || error.code == u"unknown_customer")
        return {};
    return {{}, false, tr("The service did not tell the history: %1")
                           .arg(error.message.isEmpty() ? QString::number(answer.status) : error.message)};
}

void ServiceDesk::history(const store::HistoryOf &of, qint64 before, int limit, QObject *context,
                          const HistoryDone &done)
{
    const QPointer<QObject> alive(context);
    const auto told = [this, alive, done](const Answer &answer) {
        QMetaObject::invokeMethod(
            this,
            [alive, done, answer] {
                if (alive)
                    done(historyOf(answer));
            },
            Qt::QueuedConnection);
    };
    inWorker([of, before, limit, told](Worker &worker) {
        worker.sync().readJournal(of, before, limit, told, worker.now());
    });
}

void ServiceDesk::discard(const QString &id)
{
    inWorker([this, id](Worker &worker) {
        worker.mirror().discard(id);
        worker.sync().outboxChanged(worker.now());
        QMetaObject::invokeMethod(this, [this] { Q_EMIT attentionChanged(); });
    });
}

void ServiceDesk::setPresence(const QString &ticket, bool isTyping)
{
    const wire::PresenceReport report{ticket, isTyping ? wire::Doing::Typing : wire::Doing::Looking};
    inWorker([report](Worker &worker) { worker.sync().setPresence(report, worker.now()); });
}

QList<Pending> ServiceDesk::attention()
{
    return Outbox(*m_reads).attention(m_actor);
}

void ServiceDesk::arrived(const desk::Touched &touched)
{
    if (touched.policy || touched.everything)
        m_readingDesk->refresh();
    learnProvisional();
    Q_EMIT changed(touched);
}

void ServiceDesk::learnProvisional()
{
    const QStringList tickets = Outbox(*m_reads).tickets(m_actor);
    m_provisional = QSet<QString>(tickets.cbegin(), tickets.cend());
}

} // namespace saldo::sync
