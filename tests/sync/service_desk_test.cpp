// The window's link to a desk at a service, here without the network: what is done is seen at once and is kept.
#include "store/failure.h"
#include "store/load.h"
#include "store/migrations.h"
#include "sync/http_transport.h"
#include "sync/service_desk.h"
#include "tests/support/desk_state.h"
#include "tests/support/test_main.h"
#include "tests/support/waiting.h"
#include "tests/sync/sync_stage.h"

#include <QTemporaryDir>

using namespace saldo;
using namespace saldo::tests;

class ServiceDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsDoneOfflineIsSeenAndKept();
    void whatNeedsAttentionIsToldAndDiscardedByThePerson();
    void aSecondWindowOnTheMirrorIsRefused();
    void theServiceIsSaidToBeUnreachable();
    void addresses_data();
    void addresses();

private:
    void open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CentralDesk> m_desk;
    std::unique_ptr<sync::ServiceDesk> m_link;
    store::Location m_place;
};

// A mirror that was read whole before; the service is down since.
void ServiceDeskTest::init()
{
    m_link.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<CentralDesk>();
    m_place = store::Location::parse(m_folder->filePath(QStringLiteral("mirror.saldo")));
    store::Connection connection(m_place, store::Connection::Access::Write);
    store::migrate(connection, store::Tables::Mirror);
    sync::Mirror mirror(connection);
    mirror.workAs(QStringLiteral("anna"));
    mirror.apply(m_desk->page(), m_desk->now());
}

void ServiceDeskTest::open()
{
    // Nothing listens on this port.
    m_link = std::make_unique<sync::ServiceDesk>(m_place, QUrl(QStringLiteral("http://127.0.0.1:1")),
                                                 [this] { return m_desk->now(); });
}

void ServiceDeskTest::whatIsDoneOfflineIsSeenAndKept()
{
    open();
    QVERIFY(m_link->leftBehind().whole);
    QCOMPARE(m_link->leftBehind().actor, QStringLiteral("anna"));
    m_link->workOffline(QStringLiteral("anna"));
    const QJsonObject answer{{QStringLiteral("do"), QStringLiteral("answer")}, {QStringLiteral("ticket"), QStringLiteral("T-1")},
                             {QStringLiteral("category"), 1}, {QStringLiteral("body"), QStringLiteral("Like this")}};
    QVERIFY(!m_link->foresee(answer).verdict);
    std::optional<desk::Sent> sent;
    m_link->send(answer, this, [&sent](const desk::Sent &told) { sent = told; });
    QVERIFY(comesTrue(m_link.get(), &desk::DeskLink::changed, [&] { return m_link->isProvisional(QStringLiteral("T-1")); }));
    QVERIFY(comesTrue(m_link.get(), &sync::ServiceDesk::statusChanged, [&] { return sent.has_value(); }));
    QVERIFY(sent->accepted());
    QCOMPARE(store::messagesOf(m_link->reads(), QStringLiteral("T-1")).size(), 2);
    // WHEN the console ends and is started again, it is still there
    m_link.reset();
    open();
    QVERIFY(m_link->isProvisional(QStringLiteral("T-1")));
    QCOMPARE(store::messagesOf(m_link->reads(), QStringLiteral("T-1")).size(), 2);
}

void ServiceDeskTest::whatNeedsAttentionIsToldAndDiscardedByThePerson()
{
    {
        store::Connection connection(m_place, store::Connection::Access::Write);
        sync::Mirror mirror(connection);
        mirror.post(answerTo(QStringLiteral("T-1"), QStringLiteral("k1"), QStringLiteral("Like this")));
        mirror.putAside(QStringLiteral("k1"), {rules::Code::TicketChanged, {}}, {});
    }
    open();
    QCOMPARE(m_link->attention().size(), 1);
    m_link->discard(QStringLiteral("k1"));
    QVERIFY(comesTrue(m_link.get(), &sync::ServiceDesk::attentionChanged, [this] { return m_link->attention().isEmpty(); }));
}

void ServiceDeskTest::aSecondWindowOnTheMirrorIsRefused()
{
    open();
    bool refused = false;
    try {
        sync::ServiceDesk second(m_place, QUrl(QStringLiteral("http://127.0.0.1:1")), [this] { return m_desk->now(); });
    } catch (const store::Failure &failure) {
        refused = failure.kind() == store::Failure::Kind::DatabaseInUse;
    }
    QVERIFY(refused);
}

void ServiceDeskTest::theServiceIsSaidToBeUnreachable()
{
    open();
    std::optional<sync::SignInOutcome> outcome;
    connect(m_link.get(), &sync::ServiceDesk::signedIn, this,
            [&outcome](const sync::SignInOutcome &told) { outcome = told; });
    m_link->signIn(QStringLiteral("anna"), QStringLiteral("secret"));
    QVERIFY(comesTrue(m_link.get(), &sync::ServiceDesk::signedIn, [&] { return outcome.has_value(); }));
    QVERIFY(!outcome->session);
    QCOMPARE(outcome->why, sync::Unreachable::Offline);
    QVERIFY(!outcome->detail.isEmpty());
}

void ServiceDeskTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << QStringLiteral("https://desk.example.com:8443") << true;
    QTest::newRow("a path") << QStringLiteral("https://example.com/saldo") << true;
    QTest::newRow("http here") << QStringLiteral("http://localhost:8080") << true;
    QTest::newRow("http elsewhere") << QStringLiteral("http://desk.example.com") << false;
    QTest::newRow("a name in it") << QStringLiteral("https://anna:secret@desk.example.com") << false;
    QTest::newRow("no scheme") << QStringLiteral("desk.example.com") << false;
    QTest::newRow("a file") << QStringLiteral("file:///tmp/x") << false;
    QTest::newRow("nothing") << QString() << false;
}

void ServiceDeskTest::addresses()
{
    QFETCH(QString, address);
    QFETCH(bool, good);
    QCOMPARE(sync::isServiceAddress(QUrl(address, QUrl::StrictMode)), good);
}

SALDO_TEST_MAIN(ServiceDeskTest)
#include "service_desk_test.moc"
