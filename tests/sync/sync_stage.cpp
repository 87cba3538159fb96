#include "tests/sync/sync_stage.h"

#include "script/decode.h"
#include "script/instant.h"
#include "service/following.h"
#include "store/migrations.h"

#include <QTest>

namespace saldo::tests {

CentralDesk::CentralDesk()
    : m_connection(store::Location(), store::Connection::Access::Write)
    , m_now(*script::parseInstant(u"2027-12-28T10:00:00+03:00"))
{
    store::migrate(m_connection, store::Tables::Authority);
    m_authority = std::make_unique<service::Authority>(m_connection);
    m_authority->beginEpoch(QStringLiteral("e1"), m_now);
    const auto text = [](const char *words) { return QString::fromLatin1(words); };
    execute({{text("do"), text("add_staff")}, {text("staff"), text("anna")}, {text("name"), text("Anna")},
             {text("role"), text("engineer")}});
    execute({{text("do"), text("add_staff")}, {text("staff"), text("mike")}, {text("name"), text("Mike")},
             {text("role"), text("manager")}});
    execute({{text("do"), text("register_customer")}, {text("customer"), text("acme")}, {text("name"), text("Acme")},
             {text("language"), text("en")}});
    execute({{text("do"), text("register_license")}, {text("license"), text("L-1")}, {text("customer"), text("acme")}});
    execute({{text("do"), text("adjust_credits")}, {text("customer"), text("acme")}, {text("amount"), 12},
             {text("reason"), text("gift")}});
    execute({{text("do"), text("open_ticket")}, {text("ticket"), text("T-1")}, {text("customer"), text("acme")},
             {text("language"), text("en")}, {text("subject"), text("Blank page")}, {text("body"), text("Help")},
             {text("pre_agreed"), true}});
}

void CentralDesk::execute(const QJsonObject &command)
{
    QJsonObject whole = command;
    whole.insert(QStringLiteral("at"), script::formatInstant(m_now));
    const script::Decoded decoded = script::decodeCommand(whole);
    QVERIFY(!decoded.verdict);
    const QList<service::Decision> decisions = m_authority->execute({{decoded.command.id, {}, decoded.command}}, m_now);
    QVERIFY(!decisions.first().verdict);
}

QList<wire::CommandOutcome> CentralDesk::decide(const QList<QJsonObject> &commands, const QString &actor)
{
    QList<wire::CommandOutcome> outcomes;
    const auto decisions =
        m_authority->execute(service::prepare(commands, *service::callerNamed(actor), m_now), m_now);
    for (const service::Decision &decision : decisions)
        outcomes << wire::outcomeOf(decision.id, decision.verdict, decision.version, rules::Language::En);
    return outcomes;
}

wire::ChangesPage CentralDesk::page(const QString &after, int limit)
{
    const std::optional<wire::HistoryToken> token =
        after.isEmpty() ? std::nullopt : wire::parseHistoryToken(after);
    return service::pageOf(service::changesAfter(m_connection, token, limit), {}, 0);
}

sync::Request NotedTransport::last(const QString &path) const
{
    for (qsizetype i = sent.size() - 1; i >= 0; --i) {
        if (sent.at(i).path.startsWith(QStringLiteral("/api/v1") + path))
            return sent.at(i);
    }
    QTest::qFail(qPrintable(QStringLiteral("nothing was sent to ") + path), __FILE__, __LINE__);
    return {};
}

int NotedTransport::count(const QString &path) const
{
    int found = 0;
    for (const sync::Request &request : sent)
        found += request.path.startsWith(QStringLiteral("/api/v1") + path) ? 1 : 0;
    return found;
}

QJsonObject commandBy(const QString &staff, const QString &id, const QJsonObject &fields)
{
    QJsonObject command = fields;
    command.insert(QStringLiteral("by"), staff);
    command.insert(QStringLiteral("id"), id);
    command.insert(QStringLiteral("at"), QStringLiteral("2027-12-28T10:00:00+03:00"));
    return command;
}

QJsonObject answerTo(const QString &ticket, const QString &id, const QString &body)
{
    return commandBy(QStringLiteral("anna"), id,
                     {{QStringLiteral("do"), QStringLiteral("answer")}, {QStringLiteral("ticket"), ticket},
                      {QStringLiteral("category"), 1}, {QStringLiteral("body"), body},
                      {QStringLiteral("message"), id + QStringLiteral(".m1")}});
}

} // namespace saldo::tests
