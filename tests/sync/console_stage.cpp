#include "tests/sync/console_stage.h"

#include <QUrl>
#include <QUrlQuery>

namespace saldo::tests {

void ConsoleStage::begin()
{
    m_sync.reset();
    m_mirror.reset();
    m_desk = std::make_unique<CentralDesk>();
    m_connection = std::make_unique<store::Connection>(store::Location(), store::Connection::Access::Write);
    store::migrate(*m_connection, store::Tables::Mirror);
    m_mirror = std::make_unique<sync::Mirror>(*m_connection);
    m_transport = std::make_unique<NotedTransport>();
    sync::SyncSettings settings;
    settings.rowsAtOnce = m_rowsAtOnce;
    settings.jitter = [] { return 0.0; };
    settings.clock = [this] { return m_desk->now(); };
    sync::SyncListener listener;
    listener.changed = [this](const desk::Touched &touched) {
        m_told += 1;
        m_touched = touched;
    };
    listener.signedIn = [this](const sync::SignInOutcome &outcome) { m_signedIn = outcome; };
    m_sync = std::make_unique<sync::Sync>(*m_mirror, *m_transport, settings, listener);
    m_now = 1'000;
    m_signedIn.reset();
    resume();
    m_told = 0;
}

void ConsoleStage::resume()
{
    m_sync->resume(QStringLiteral("token"), QStringLiteral("anna"), m_now);
}

void ConsoleStage::answer(const sync::Request &request, int status, const QByteArray &body, const QString &epoch)
{
    sync::Answer answer;
    answer.number = request.number;
    answer.status = status;
    answer.body = body;
    answer.epoch = epoch;
    m_sync->answered(answer, m_now);
}

void ConsoleStage::givePage(int limit)
{
    answer(poll(), 200, wire::encode(m_desk->page(polledAfter(), limit)));
}

void ConsoleStage::giveOutcomes(const QString &epoch)
{
    const std::optional<QList<QJsonObject>> commands = wire::decodeCommands(upload().body);
    answer(upload(), 200, wire::encodeOutcomes(m_desk->decide(*commands, QStringLiteral("anna"))), epoch);
}

void ConsoleStage::lose(const sync::Request &request)
{
    sync::Answer none;
    none.number = request.number;
    none.why = sync::Unreachable::Offline;
    none.detail = QStringLiteral("no network");
    m_sync->answered(none, m_now);
}

void ConsoleStage::passTime(qint64 ms)
{
    m_now += ms;
    m_sync->advance(m_now);
}

QString ConsoleStage::polledAfter() const
{
    return QUrlQuery(QUrl(poll().path)).queryItemValue(QStringLiteral("after"), QUrl::FullyDecoded);
}

void ConsoleStage::post(const QString &id)
{
    m_mirror->post(answerTo(QStringLiteral("T-1"), id, QStringLiteral("Text of ") + id));
    m_sync->outboxChanged(m_now);
}

} // namespace saldo::tests
