// Pages of changes: while one is written the next is on its way, and nothing of it is lost when that goes wrong.
#include "store/failure.h"
#include "tests/support/desk_state.h"
#include "tests/support/test_main.h"
#include "tests/sync/console_stage.h"
#include "wire/errors.h"

using namespace saldo;
using namespace saldo::tests;

class PagesTest : public QObject, private ConsoleStage
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rowsAtOnce = 1;
        begin();
    }
    void theNextOneIsAskedForBeforeOneIsWritten();
    void theFirstReadingAsksForLongOnes();
    void oneThatCannotBeWrittenIsAskedForAgain();
    void anotherHistoryMayComeMeanwhile();
    void aSessionThatEndsLetsItGo();
    void oneThatWasReadElsewhereIsTaken();
    void someAreTakenTogether();
    void whatIsHeldIsTakenWhenTheNetworkGoes();
    void manyCommandsOnTheirWayLeaveRoomBetweenPages();
    void outcomesOfAnotherHistoryAreAskedForAgain();

private:
    void anotherHistoryBegins();
};

// Instead of the page that was asked for; all is read anew.
void PagesTest::anotherHistoryBegins()
{
    answer(poll(), 410, wire::encode(wire::errorOf(wire::Fault::MustResnapshot, rules::Language::En)));
    QVERIFY(polledAfter().isEmpty());
    QCOMPARE(m_mirror->state().version, 0);
    givePage();
    QCOMPARE(dump(*m_connection), dump(m_desk->connection()));
}

void PagesTest::theNextOneIsAskedForBeforeOneIsWritten()
{
    const wire::ChangesPage first = m_desk->page({}, 1);
    givePage(1);
    QCOMPARE(m_mirror->state().version, 0);
    QCOMPARE(polledAfter(), first.next);
    QCOMPARE(m_sync->nextLook(m_now), m_now + 1);
    passTime(1);
    QCOMPARE(m_mirror->state().token, first.next);
    // What comes before there was time to write is not in its way.
    givePage(1);
    const QString second = polledAfter();
    QVERIFY(second != first.next);
    givePage();
    QVERIFY(m_mirror->state().whole);
    QCOMPARE(dump(*m_connection), dump(m_desk->connection()));
}

void PagesTest::theFirstReadingAsksForLongOnes()
{
    QVERIFY(poll().path.contains(QStringLiteral("limit=3000")));
    givePage(1);
    QVERIFY(poll().path.contains(QStringLiteral("limit=5000")));
    givePage();
    QVERIFY(poll().path.contains(QStringLiteral("limit=2000")));
}

void PagesTest::oneThatCannotBeWrittenIsAskedForAgain()
{
    givePage(1);
    const sync::Request next = poll();
    m_connection->setFault([](const QString &sql) {
        if (sql.startsWith(QStringLiteral("UPDATE mirror_state")))
            throw store::Failure(store::Failure::Kind::DiskFull, QStringLiteral("the disk is full"));
    });
    passTime(1);
    QVERIFY(m_sync->status().trouble.endsWith(QStringLiteral("the disk is full")));
    QVERIFY(m_transport->aborted.contains(next.number));
    QCOMPARE(m_mirror->state().version, 0);
    m_connection->setFault({});
    answer(next, 200, wire::encode(m_desk->page(m_desk->page({}, 1).next))); // too late: it was given up
    QCOMPARE(m_mirror->state().version, 0);
    passTime(1'000);
    QVERIFY(polledAfter().isEmpty());
    givePage();
    QVERIFY(m_mirror->state().whole);
    QCOMPARE(m_sync->status().trouble, QString());
    QCOMPARE(dump(*m_connection), dump(m_desk->connection()));
}

void PagesTest::anotherHistoryMayComeMeanwhile()
{
    givePage(1);
    anotherHistoryBegins();
}

void PagesTest::aSessionThatEndsLetsItGo()
{
    givePage(1);
    m_sync->signOut(m_now);
    passTime(10);
    QCOMPARE(m_mirror->state().version, 0);
    resume();
    QVERIFY(polledAfter().isEmpty());
    givePage();
    QVERIFY(m_mirror->state().whole);
}

void PagesTest::oneThatWasReadElsewhereIsTaken()
{
    sync::Answer read;
    read.number = poll().number;
    read.status = 200;
    read.body = "the transport has read it";
    read.page = std::make_shared<const wire::ChangesPage>(m_desk->page());
    m_sync->answered(read, m_now);
    QVERIFY(m_mirror->state().whole);
    QCOMPARE(dump(*m_connection), dump(m_desk->connection()));
}

// Those of a first reading, until there are enough of them or no more.
void PagesTest::someAreTakenTogether()
{
    m_rowsAtOnce = 1'000'000;
    begin();
    const QString first = m_desk->page({}, 1).next;
    givePage(1);
    const qint64 rows = m_sync->status().rowsRead;
    QVERIFY(rows > 0); // it is told that they have come
    m_sync->signOut(m_now);
    QCOMPARE(m_sync->status().rowsRead, 0); // they are let go, and count when they come again
    resume();
    givePage(1);
    QCOMPARE(m_sync->status().rowsRead, rows);
    QVERIFY(m_sync->nextLook(m_now) > m_now + 1);
    passTime(1);
    QCOMPARE(polledAfter(), first);
    givePage(1);
    QVERIFY(m_sync->status().rowsRead > rows);
    QVERIFY(polledAfter() != first);
    passTime(1);
    QCOMPARE(m_mirror->state().version, 0);
    givePage();
    QVERIFY(m_mirror->state().whole);
    QCOMPARE(m_sync->status().rowsRead, m_desk->page().rows.size());
    QCOMPARE(dump(*m_connection), dump(m_desk->connection()));
}

void PagesTest::whatIsHeldIsTakenWhenTheNetworkGoes()
{
    m_rowsAtOnce = 1'000'000;
    begin();
    givePage(1);
    const QString next = polledAfter();
    QCOMPARE(m_mirror->state().version, 0);
    lose(poll());
    QCOMPARE(m_mirror->state().token, next);
    passTime(1'000);
    QCOMPARE(polledAfter(), next);
    givePage(1);
    anotherHistoryBegins();
}

// Each page runs all of them once more, which takes about a millisecond for each: their sending must not wait for that
// all the time.
void PagesTest::manyCommandsOnTheirWayLeaveRoomBetweenPages()
{
    givePage();
    m_transport->sent.clear();
    const auto notes = [this](int from, int count) {
        for (int i = from; i < from + count; ++i)
            m_mirror->post(commandBy(QStringLiteral("anna"), QStringLiteral("k%1").arg(i),
                                     {{QStringLiteral("do"), QStringLiteral("add_note")},
                                      {QStringLiteral("ticket"), QStringLiteral("T-1")},
                                      {QStringLiteral("message"), QStringLiteral("k%1.m1").arg(i)},
                                      {QStringLiteral("body"), QStringLiteral("Note")}}));
        m_sync->outboxChanged(m_now);
    };
    m_sync->signOut(m_now);
    notes(0, 300);
    resume();
    QCOMPARE(m_transport->count(QStringLiteral("/changes")), 1);
    givePage();
    QCOMPARE(m_transport->count(QStringLiteral("/changes")), 1);
    giveOutcomes(); // of the first group: the second one goes at once
    QCOMPARE(m_transport->count(QStringLiteral("/commands")), 2);
    passTime(299);
    QCOMPARE(m_transport->count(QStringLiteral("/changes")), 1);
    passTime(1);
    QCOMPARE(m_transport->count(QStringLiteral("/changes")), 2);
    giveOutcomes();
    givePage();
    passTime(0);
    QCOMPARE(m_sync->status().waiting, 0);
    QCOMPARE(dump(*m_connection), dump(m_desk->connection()));
}

// They were under way for longer than all took to be read anew.
void PagesTest::outcomesOfAnotherHistoryAreAskedForAgain()
{
    givePage();
    QVERIFY(m_mirror->state().whole);
    post(QStringLiteral("a1"));
    const sync::Request sent = upload();
    const int uploads = m_transport->count(QStringLiteral("/commands"));
    wire::CommandOutcome accepted;
    accepted.id = QStringLiteral("a1");
    accepted.version = 900;
    answer(sent, 200, wire::encodeOutcomes({accepted}), QStringLiteral("e0"));
    QCOMPARE(m_mirror->outbox().find(QStringLiteral("a1"))->stage, sync::Stage::Sent);
    passTime(2'000);
    QCOMPARE(m_transport->count(QStringLiteral("/commands")), uploads + 1);
    giveOutcomes(QStringLiteral("e1"));
    QCOMPARE(m_mirror->outbox().find(QStringLiteral("a1"))->stage, sync::Stage::Accepted);
}

SALDO_TEST_MAIN(PagesTest)
#include "pages_test.moc"
