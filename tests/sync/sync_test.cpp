// The state machine between mirror and service: what goes out, and what it makes of what comes back.
#include "tests/support/desk_state.h"
#include "tests/support/test_main.h"
#include "tests/sync/console_stage.h"
#include "wire/errors.h"
#include "wire/json.h"

using namespace saldo;
using namespace saldo::tests;

class SyncTest : public QObject, private ConsoleStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void theFirstSyncReadsPageAfterPageAndTellsOnce();
    void itWaitsWhereNothingIsNew();
    void commandsGoOutWhileAPollWaits();
    void aLostAnswerIsAskedForAgainWithTheSameIds();
    void pausesGrowAndEndWhenTheNetworkIsBack();
    void anEndedSessionKeepsEverything();
    void aGroupThatIsTooLargeIsHalved();
    void aCommandThatIsTooLargeIsPutAside();
    void anotherHistoryIsReadAnew();
    void whatWasAcceptedBeforeAnythingWasReadIsAskedFor();
    void aServiceThatSpeaksAnotherProtocolIsSaid();
    void aPageThatIsNoneChangesNothing();
    void rowsOfAcceptedCommandsAreNotWaitedForInVain();
    void theWatchdogStartsAnew();
    void presenceIsToldAgainAndAgain();
    void nothingWakesItWhileItWaits();
    void aPauseThatPassedUnseenIsNotWaitedForAgain();
    void theJournalIsReadForWhoAsks();
    void anUnknownServiceIsSaidWhenSigningIn();

};

void SyncTest::theFirstSyncReadsPageAfterPageAndTellsOnce()
{
    QVERIFY(!poll().path.contains(QStringLiteral("after=")));
    QCOMPARE(poll().token, QStringLiteral("token"));
    int pages = 0;
    while (!m_mirror->state().whole) {
        QCOMPARE(m_told, 0);
        givePage(1);
        pages += 1;
    }
    QVERIFY(pages > 3);
    QCOMPARE(m_told, 1);
    QVERIFY(m_touched.everything);
    QVERIFY(!m_sync->status().catchingUp);
    QCOMPARE(dump(*m_connection), dump(m_desk->connection()));
}

void SyncTest::itWaitsWhereNothingIsNew()
{
    givePage();
    QVERIFY(poll().path.contains(QStringLiteral("wait=20")));
    const int polls = m_transport->count(QStringLiteral("/changes"));
    passTime(15'000);
    QCOMPARE(m_transport->count(QStringLiteral("/changes")), polls);
}

void SyncTest::commandsGoOutWhileAPollWaits()
{
    givePage();
    post(QStringLiteral("k1"));
    QCOMPARE(m_transport->count(QStringLiteral("/commands")), 1);
    QCOMPARE(m_sync->status().waiting, 1);
    giveOutcomes();
    givePage();
    QCOMPARE(m_sync->status().waiting, 0);
    QCOMPARE(dump(*m_connection), dump(m_desk->connection()));
}

void SyncTest::aLostAnswerIsAskedForAgainWithTheSameIds()
{
    givePage();
    post(QStringLiteral("k1"));
    const sync::Request first = upload();
    passTime(16'000); // beyond the deadline
    QVERIFY(m_transport->aborted.contains(first.number));
    passTime(16'000);
    QVERIFY(upload().number != first.number);
    QCOMPARE(upload().body, first.body);
    // The late answer to the first one is of no interest.
    const int requests = static_cast<int>(m_transport->sent.size());
    answer(first, 200, "[]");
    QCOMPARE(m_transport->sent.size(), requests);
}

void SyncTest::pausesGrowAndEndWhenTheNetworkIsBack()
{
    givePage();
    qint64 last = 0;
    for (int i = 0; i < 8; ++i) {
        lose(poll());
        const qint64 pause = m_sync->nextLook(m_now) - m_now;
        QVERIFY(pause >= last && pause <= 15'000);
        last = pause;
        passTime(pause);
    }
    QCOMPARE(last, 15'000);
    QVERIFY(m_sync->status().offlineSince);
    QVERIFY(poll().path.contains(QStringLiteral("wait=0"))); // whether it is back is to be known at once
    givePage();
    QVERIFY(!m_sync->status().offlineSince);
    QVERIFY(m_sync->status().trouble.isEmpty());
}

void SyncTest::anEndedSessionKeepsEverything()
{
    givePage();
    post(QStringLiteral("k1"));
    post(QStringLiteral("k2"));
    answer(upload(), 401, wire::encode(wire::errorOf(wire::Fault::Unauthorized, rules::Language::En)));
    QCOMPARE(m_sync->status().obstacle, sync::Obstacle::SignIn);
    const int requests = static_cast<int>(m_transport->sent.size());
    passTime(60'000);
    QCOMPARE(m_transport->sent.size(), requests);
    post(QStringLiteral("k3")); // he goes on working
    // WHEN another one signs in, nothing of it is sent
    m_sync->resume(QStringLiteral("token2"), QStringLiteral("mike"), m_now);
    QCOMPARE(m_transport->count(QStringLiteral("/commands")), 1);
    // AND when the first one is back, all of it is, in its order
    m_sync->resume(QStringLiteral("token3"), QStringLiteral("anna"), m_now);
    QStringList ids;
    const std::optional<QList<QJsonObject>> sent = wire::decodeCommands(upload().body);
    for (const QJsonObject &command : sent.value_or(QList<QJsonObject>()))
        ids << command.value(QLatin1String("id")).toString();
    QCOMPARE(ids, (QStringList{QStringLiteral("k1"), QStringLiteral("k2"), QStringLiteral("k3")}));
    QCOMPARE(upload().token, QStringLiteral("token3"));
}

void SyncTest::aGroupThatIsTooLargeIsHalved()
{
    givePage();
    post(QStringLiteral("k0")); // is under way; the others wait and go together
    for (int i = 1; i <= 8; ++i)
        post(QStringLiteral("k%1").arg(i));
    giveOutcomes();
    QCOMPARE(wire::decodeCommands(upload().body)->size(), 8);
    answer(upload(), 413, wire::encode(wire::errorOf(wire::Fault::TooLarge, rules::Language::En)));
    QCOMPARE(wire::decodeCommands(upload().body)->size(), 4);
    giveOutcomes();
    QCOMPARE(wire::decodeCommands(upload().body)->size(), 4);
}

void SyncTest::aCommandThatIsTooLargeIsPutAside()
{
    givePage();
    post(QStringLiteral("k1"));
    answer(upload(), 413, wire::encode(wire::errorOf(wire::Fault::TooLarge, rules::Language::En)));
    QCOMPARE(m_sync->status().attention, 1);
    QCOMPARE(m_sync->status().waiting, 0);
    QCOMPARE(dump(*m_connection), dump(m_desk->connection()));
}

void SyncTest::anotherHistoryIsReadAnew()
{
    givePage();
    m_desk = std::make_unique<CentralDesk>();
    m_desk->beginEpoch(QStringLiteral("e2"));
    m_desk->execute({{QStringLiteral("do"), QStringLiteral("change_customer")}, {QStringLiteral("customer"), QStringLiteral("acme")},
                     {QStringLiteral("name"), QStringLiteral("Acme & Sons")}});
    answer(poll(), 410, R"({"error": "must_resnapshot", "message": "", "known_version": 6})");
    QVERIFY(!poll().path.contains(QStringLiteral("after=")));
    QVERIFY(m_sync->status().catchingUp);
    givePage();
    QCOMPARE(dump(*m_connection), dump(m_desk->connection()));
    QVERIFY(m_touched.everything);
}

void SyncTest::whatWasAcceptedBeforeAnythingWasReadIsAskedFor()
{
    post(QStringLiteral("k1"));
    giveOutcomes(QStringLiteral("e1"));
    m_desk->beginEpoch(QStringLiteral("e2"));
    givePage(); // of a history that began meanwhile
    QVERIFY(!m_mirror->state().whole);
    passTime(10'000);
    QVERIFY(poll().path.contains(QStringLiteral("after=e1.0.0")));
    answer(poll(), 410, R"({"error": "must_resnapshot", "message": "", "known_version": 7})", QStringLiteral("e2"));
    QVERIFY(poll().path.contains(QStringLiteral("after=e2.0.0")));
    givePage();
    QCOMPARE(dump(*m_connection), dump(m_desk->connection()));
    QVERIFY(!m_mirror->outbox().find(QStringLiteral("k1")));
}

void SyncTest::aServiceThatSpeaksAnotherProtocolIsSaid()
{
    givePage();
    post(QStringLiteral("k1"));
    answer(upload(), 400, wire::encode(wire::errorOf(wire::Fault::UnsupportedProtocol, rules::Language::En)));
    QCOMPARE(m_sync->status().obstacle, sync::Obstacle::TooOld);
    QCOMPARE(m_sync->status().waiting, 1);
    QCOMPARE(m_sync->status().attention, 0);
}

void SyncTest::aPageThatIsNoneChangesNothing()
{
    givePage();
    const QByteArray before = dump(*m_connection);
    for (const char *body : {"", "{}", "[]", "{\"rows\": 1}", "<html>", "{\"rows\": [], \"next\": \"?\", \"more\": false, \"presence\": []}"}) {
        answer(poll(), 200, body);
        QCOMPARE(dump(*m_connection), before);
        QVERIFY(!m_sync->status().trouble.isEmpty());
        passTime(20'000);
    }
    givePage();
    QVERIFY(m_sync->status().trouble.isEmpty());
}

void SyncTest::rowsOfAcceptedCommandsAreNotWaitedForInVain()
{
    givePage();
    const sync::Request waiting = poll();
    post(QStringLiteral("k1"));
    giveOutcomes();
    QCOMPARE(poll().number, waiting.number);
    passTime(5'000); // the poll should have been answered long ago
    QVERIFY(m_transport->aborted.contains(waiting.number));
    QVERIFY(poll().number != waiting.number);
}

void SyncTest::theWatchdogStartsAnew()
{
    givePage();
    for (int i = 0; i < 40 && m_transport->anew == 0; ++i)
        passTime(5'000);
    QCOMPARE(m_transport->anew, 1);
}

void SyncTest::presenceIsToldAgainAndAgain()
{
    givePage();
    m_sync->setPresence({QStringLiteral("T-1"), wire::Doing::Typing}, m_now);
    QCOMPARE(m_transport->count(QStringLiteral("/presence")), 1);
    answer(m_transport->last(QStringLiteral("/presence")), 204, {});
    passTime(9'000);
    QCOMPARE(m_transport->count(QStringLiteral("/presence")), 1);
    passTime(1'500);
    QCOMPARE(m_transport->count(QStringLiteral("/presence")), 2);
    answer(m_transport->last(QStringLiteral("/presence")), 204, {});
    m_sync->setPresence({}, m_now);
    passTime(30'000);
    QCOMPARE(m_transport->count(QStringLiteral("/presence")), 2);
}

void SyncTest::nothingWakesItWhileItWaits()
{
    // GIVEN a presence that is on its way for so long that the next one is due
    givePage();
    m_sync->setPresence({QStringLiteral("T-1"), wire::Doing::Looking}, m_now);
    passTime(11'000);
    QVERIFY(m_sync->nextLook(m_now) - m_now >= 1'000);
    // WHEN it is lost, and he looks at nothing any more
    lose(m_transport->last(QStringLiteral("/presence")));
    m_sync->setPresence({}, m_now);
    passTime(5'000);
    // THEN the pause that has passed wakes nobody
    QVERIFY(m_sync->nextLook(m_now) - m_now >= 1'000);
}

// Something else had its turn at the very moment when a pause was over, and planned the next look anew.
void SyncTest::aPauseThatPassedUnseenIsNotWaitedForAgain()
{
    givePage();
    lose(poll());
    QCOMPARE(m_sync->nextLook(m_now), m_now + 500);
    m_now += 500;
    QCOMPARE(m_sync->nextLook(m_now), m_now + 1);
    passTime(1);
    givePage();
    QVERIFY(m_sync->nextLook(m_now) > m_now + 10'000);
    post(QStringLiteral("k1"));
    lose(upload());
    m_now += 600;
    QCOMPARE(m_sync->nextLook(m_now), m_now + 1);
    passTime(1);
    QCOMPARE(m_transport->count(QStringLiteral("/commands")), 2);
    giveOutcomes();
    givePage();
    QVERIFY(m_sync->nextLook(m_now) > m_now + 1'000);
}

void SyncTest::theJournalIsReadForWhoAsks()
{
    QList<sync::Answer> told;
    const auto read = [&] {
        m_sync->readJournal({QStringLiteral("T 1"), {}}, 7, 50, [&told](const sync::Answer &one) { told << one; }, m_now);
    };
    // GIVEN that somebody asks, WHEN the service answers, THEN he is told once
    read();
    const sync::Request asked = m_transport->last(QStringLiteral("/journal"));
    QCOMPARE(asked.path, QStringLiteral("/api/v1/journal?ticket=T%201&before=7&limit=50"));
    QCOMPARE(asked.token, QStringLiteral("token"));
    answer(asked, 200, "{}");
    answer(asked, 200, "{}");
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().body, QByteArray("{}"));
    // WHEN no answer comes, THEN he is told that too, and nothing else waits for it
    read();
    passTime(20'000);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.last().why, sync::Unreachable::TimedOut);
    // WHEN the session ends meanwhile, or has ended, THEN as well
    read();
    answer(poll(), 401, {});
    QCOMPARE(told.size(), 3);
    read();
    QCOMPARE(told.size(), 4);
    QCOMPARE(told.last().status, 0);
}

void SyncTest::anUnknownServiceIsSaidWhenSigningIn()
{
    m_sync->signIn(QStringLiteral("anna"), QStringLiteral("wrong"), m_now);
    const sync::Request request = m_transport->last(QStringLiteral("/sessions"));
    answer(request, 401, wire::encode(wire::errorOf(wire::Fault::BadCredentials, rules::Language::En)));
    QVERIFY(m_signedIn && !m_signedIn->session);
    QCOMPARE(m_signedIn->error, QStringLiteral("bad_credentials"));
    m_sync->signIn(QStringLiteral("anna"), QStringLiteral("right"), m_now);
    passTime(16'000);
    QVERIFY(m_signedIn->error.isEmpty());
    QCOMPARE(m_signedIn->why, sync::Unreachable::TimedOut);
}

SALDO_TEST_MAIN(SyncTest)
#include "sync_test.moc"
