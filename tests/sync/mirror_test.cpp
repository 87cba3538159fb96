// The mirror of a desk, the commands on their way, and how both come together again.
#include "service/following.h"
#include "store/load.h"
#include "store/migrations.h"
#include "sync/mirror.h"
#include "tests/support/desk_state.h"
#include "tests/support/test_main.h"
#include "tests/sync/sync_stage.h"

using namespace saldo;
using namespace saldo::tests;

namespace {

// T-2, by anna.
QJsonObject opening(const QString &body)
{
    const auto text = [](const char *words) { return QString::fromLatin1(words); };
    return commandBy(text("anna"), text("k1"),
                     {{text("do"), text("open_ticket")}, {text("ticket"), text("T-2")}, {text("customer"), text("acme")},
                      {text("language"), text("en")}, {text("subject"), text("Lost")}, {text("body"), body},
                      {text("message"), text("k1.m1")}});
}

} // namespace

class MirrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMirrorHasTheDesk();
    void whatIsSentIsSeenAtOnceAndStaysWhenItIsAccepted();
    void provisionalRowsAreTheFinalOnes();
    void whatIsRefusedAtOnceIsNotKept();
    void whatTheServiceRefusesWaitsForThePerson();
    void whatTheRulesRefuseByNowWaitsForThePerson();
    void rowsThatComeBeforeTheLostAnswerAreNotDoubled();
    void nothingIsJudgedBetweenTwoPages();
    void anotherPersonsCommandsAreNeitherShownNorSent();
    void whatARestoreHasLostWaitsForThePerson();
    void whatARestoreKeptIsNotTakenForLost();
    void aPageIsAppliedWholeOrNotAtAll();
    void theSearchFollows();
    void theSearchForgetsAProvisionalTicket();
    void provisionalVersionsFollowTheOrderOfWhatStays();
    void sentAgainItTakesTheOldOnesPlace();

private:
    wire::ChangesPage next() { return m_desk->page(m_mirror->state().token); }
    void catchUp() { m_mirror->apply(next(), m_desk->now()); }
    QString bodies();

    std::unique_ptr<CentralDesk> m_desk;
    std::unique_ptr<store::Connection> m_connection;
    std::unique_ptr<sync::Mirror> m_mirror;
};

void MirrorTest::init()
{
    m_mirror.reset();
    m_desk = std::make_unique<CentralDesk>();
    m_connection = std::make_unique<store::Connection>(store::Location(), store::Connection::Access::Write);
    store::migrate(*m_connection, store::Tables::Mirror);
    m_mirror = std::make_unique<sync::Mirror>(*m_connection);
    m_mirror->workAs(QStringLiteral("anna"));
    catchUp();
}

QString MirrorTest::bodies()
{
    QStringList bodies;
    for (const rules::Message &message : store::messagesOf(*m_connection, QStringLiteral("T-1")))
        bodies << message.body;
    return bodies.join(u'|');
}

void MirrorTest::aMirrorHasTheDesk()
{
    QCOMPARE(dump(*m_connection), dump(m_desk->connection()));
    QVERIFY(m_mirror->state().whole);
}

void MirrorTest::whatIsSentIsSeenAtOnceAndStaysWhenItIsAccepted()
{
    // GIVEN an answer that was just sent
    const QJsonObject answer = answerTo(QStringLiteral("T-1"), QStringLiteral("k1"), QStringLiteral("Like this"));
    QVERIFY(!m_mirror->post(answer).outcome.verdict);
    QCOMPARE(bodies(), QStringLiteral("Help|Like this"));
    QCOMPARE(m_mirror->outbox().tickets(QStringLiteral("anna")), QStringList{QStringLiteral("T-1")});
    // WHEN the service has accepted it, and its rows come
    const QList<QJsonObject> taken = m_mirror->takeToSend(10, 1'000'000);
    QCOMPARE(taken.size(), 1);
    m_mirror->answered(m_desk->decide(taken, QStringLiteral("anna")), QStringLiteral("e1"));
    QCOMPARE(bodies(), QStringLiteral("Help|Like this"));
    catchUp();
    // THEN both desks are the same, and nothing is on its way
    QCOMPARE(dump(*m_connection), dump(m_desk->connection()));
    QCOMPARE(m_mirror->outbox().counts(QStringLiteral("anna")), (sync::Outbox::Counts{0, 0}));
    QVERIFY(m_mirror->outbox().tickets(QStringLiteral("anna")).isEmpty());
}

void MirrorTest::provisionalRowsAreTheFinalOnes()
{
    m_mirror->post(answerTo(QStringLiteral("T-1"), QStringLiteral("k1"), QStringLiteral("Like this")));
    const auto ids = [](store::Connection &connection) {
        QStringList all;
        for (const char *table : {"messages", "ledger", "events", "notices"}) {
            QSqlQuery &query = connection.run(QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(QLatin1String(table)));
            while (query.next())
                all << query.value(0).toString();
            query.finish();
        }
        return all;
    };
    const QStringList provisional = ids(*m_connection);
    m_desk->decide(m_mirror->takeToSend(10, 1'000'000), QStringLiteral("anna"));
    QCOMPARE(provisional, ids(m_desk->connection()));
}

void MirrorTest::whatIsRefusedAtOnceIsNotKept()
{
    const sync::Posted posted =
        m_mirror->post(answerTo(QStringLiteral("T-9"), QStringLiteral("k1"), QStringLiteral("To nobody")));
    QVERIFY(posted.outcome.verdict);
    QVERIFY(!m_mirror->outbox().find(QStringLiteral("k1")));
    QCOMPARE(dump(*m_connection), dump(m_desk->connection()));
}

void MirrorTest::whatTheServiceRefusesWaitsForThePerson()
{
    // GIVEN an answer on its way, and a customer who wrote meanwhile
    QJsonObject answer = answerTo(QStringLiteral("T-1"), QStringLiteral("k1"), QStringLiteral("Like this"));
    answer.insert(QStringLiteral("seen"), 1);
    m_mirror->post(answer);
    const QList<QJsonObject> taken = m_mirror->takeToSend(10, 1'000'000);
    m_desk->execute({{QStringLiteral("do"), QStringLiteral("post_message")}, {QStringLiteral("ticket"), QStringLiteral("T-1")},
                     {QStringLiteral("body"), QStringLiteral("And another thing")}});
    // WHEN the service refuses it
    m_mirror->answered(m_desk->decide(taken, QStringLiteral("anna")), QStringLiteral("e1"));
    // THEN it is no longer shown as done, and is kept with the reason and the text
    QCOMPARE(bodies(), QStringLiteral("Help"));
    const QList<sync::Pending> waiting = m_mirror->outbox().attention(QStringLiteral("anna"));
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().verdict->code, rules::Code::TicketChanged);
    QCOMPARE(waiting.first().command, answer);
    catchUp();
    QCOMPARE(dump(*m_connection), dump(m_desk->connection()));
    // AND goes only when the person says so
    m_mirror->discard(QStringLiteral("k1"));
    QVERIFY(m_mirror->outbox().attention(QStringLiteral("anna")).isEmpty());
}

void MirrorTest::whatTheRulesRefuseByNowWaitsForThePerson()
{
    // GIVEN an answer that was written offline
    m_mirror->post(answerTo(QStringLiteral("T-1"), QStringLiteral("k1"), QStringLiteral("Like this")));
    // WHEN the ticket was closed at the service meanwhile
    m_desk->execute({{QStringLiteral("do"), QStringLiteral("close")}, {QStringLiteral("ticket"), QStringLiteral("T-1")},
                     {QStringLiteral("resolution"), QStringLiteral("no_reply")}});
    catchUp();
    // THEN it is not sent any more
    QVERIFY(m_mirror->takeToSend(10, 1'000'000).isEmpty());
    QCOMPARE(m_mirror->outbox().attention(QStringLiteral("anna")).first().verdict->code, rules::Code::TicketClosed);
    QCOMPARE(dump(*m_connection), dump(m_desk->connection()));
}

void MirrorTest::rowsThatComeBeforeTheLostAnswerAreNotDoubled()
{
    // GIVEN an answer that the service executed, whose outcome was lost
    m_mirror->post(answerTo(QStringLiteral("T-1"), QStringLiteral("k1"), QStringLiteral("Like this")));
    const QList<QJsonObject> taken = m_mirror->takeToSend(10, 1'000'000);
    m_desk->decide(taken, QStringLiteral("anna"));
    // WHEN its rows come
    catchUp();
    // THEN it is there once, and asked for again with the same id
    QCOMPARE(bodies(), QStringLiteral("Help|Like this"));
    QCOMPARE(m_mirror->takeToSend(10, 1'000'000), taken);
    m_mirror->answered(m_desk->decide(taken, QStringLiteral("anna")), QStringLiteral("e1"));
    QCOMPARE(dump(*m_connection), dump(m_desk->connection()));
    QVERIFY(!m_mirror->outbox().find(QStringLiteral("k1")));
}

void MirrorTest::nothingIsJudgedBetweenTwoPages()
{
    // GIVEN a ticket opened here, accepted and changed since, and a note in it that is yet to be sent
    m_mirror->post(opening(QStringLiteral("Help")));
    const auto outcomes = m_desk->decide(m_mirror->takeToSend(10, 1'000'000), QStringLiteral("anna"));
    m_desk->execute({{QStringLiteral("do"), QStringLiteral("adjust_credits")}, {QStringLiteral("customer"), QStringLiteral("acme")},
                     {QStringLiteral("amount"), 1}, {QStringLiteral("reason"), QStringLiteral("gift")}});
    m_desk->execute({{QStringLiteral("do"), QStringLiteral("assign")}, {QStringLiteral("ticket"), QStringLiteral("T-2")},
                     {QStringLiteral("staff"), QStringLiteral("anna")}});
    QVERIFY(!m_mirror->post(commandBy(QStringLiteral("anna"), QStringLiteral("k2"),
                                      {{QStringLiteral("do"), QStringLiteral("add_note")}, {QStringLiteral("ticket"), QStringLiteral("T-2")},
                                       {QStringLiteral("body"), QStringLiteral("Seen")}})).outcome.verdict);
    // WHEN the outcome comes while the page with its rows is here, and the one with the ticket is not
    const wire::ChangesPage first = m_desk->page(m_mirror->state().token, 1);
    m_mirror->apply(first, m_desk->now());
    QVERIFY(!store::exists<rules::Ticket>(*m_connection, QStringLiteral("T-2")));
    m_mirror->answered(outcomes, QStringLiteral("e1"));
    // THEN the note is not taken for one to a ticket that there isn't
    QVERIFY(m_mirror->outbox().attention(QStringLiteral("anna")).isEmpty());
    catchUp();
    QCOMPARE(m_mirror->outbox().counts(QStringLiteral("anna")), (sync::Outbox::Counts{1, 0}));
}

void MirrorTest::anotherPersonsCommandsAreNeitherShownNorSent()
{
    m_mirror->post(answerTo(QStringLiteral("T-1"), QStringLiteral("k1"), QStringLiteral("Like this")));
    m_mirror->workAs(QStringLiteral("mike"));
    QCOMPARE(bodies(), QStringLiteral("Help"));
    QVERIFY(m_mirror->takeToSend(10, 1'000'000).isEmpty());
    QCOMPARE(m_mirror->outbox().counts(QStringLiteral("mike")), (sync::Outbox::Counts{0, 0}));
    // What is given in another's name is not shown to this one either.
    QVERIFY(m_mirror->post(answerTo(QStringLiteral("T-1"), QStringLiteral("k2"), QStringLiteral("Late"))).waits);
    QCOMPARE(bodies(), QStringLiteral("Help"));
    // Back again, everything is as it was.
    m_mirror->workAs(QStringLiteral("anna"));
    QCOMPARE(bodies(), QStringLiteral("Help|Like this|Late"));
    QCOMPARE(m_mirror->takeToSend(10, 1'000'000).size(), 2);
}

void MirrorTest::whatARestoreHasLostWaitsForThePerson()
{
    // GIVEN an answer whose rows are here, and a new colleague
    const QJsonObject adding{{QStringLiteral("do"), QStringLiteral("add_staff")}, {QStringLiteral("staff"), QStringLiteral("olga")},
                             {QStringLiteral("name"), QStringLiteral("Olga")}, {QStringLiteral("role"), QStringLiteral("engineer")}};
    m_mirror->workAs(QStringLiteral("mike"));
    m_mirror->post(commandBy(QStringLiteral("mike"), QStringLiteral("k2"), adding));
    m_mirror->answered(m_desk->decide(m_mirror->takeToSend(10, 1'000'000), QStringLiteral("mike")), QStringLiteral("e1"));
    const qint64 known = m_mirror->state().version;
    m_mirror->workAs(QStringLiteral("anna"));
    m_mirror->post(answerTo(QStringLiteral("T-1"), QStringLiteral("k1"), QStringLiteral("Like this")));
    m_mirror->answered(m_desk->decide(m_mirror->takeToSend(10, 1'000'000), QStringLiteral("anna")), QStringLiteral("e1"));
    catchUp();
    QVERIFY(!m_mirror->outbox().find(QStringLiteral("k1")));
    // WHEN the service has another history without them, and somebody else has taken the colleague in since
    CentralDesk restored;
    restored.beginEpoch(QStringLiteral("e2"));
    restored.execute(adding);
    m_mirror->beginAnew(known, QStringLiteral("e2"));
    m_mirror->apply(restored.page(), restored.now());
    // THEN both wait for who had given them (found by seed 2105 of the simulator), and are not sent again by themselves
    QCOMPARE(m_mirror->outbox().attention(QStringLiteral("mike")).size(), 1);
    QVERIFY(m_mirror->takeToSend(10, 1'000'000).isEmpty());
    const QList<sync::Pending> waiting = m_mirror->outbox().attention(QStringLiteral("anna"));
    QCOMPARE(waiting.size(), 1);
    QVERIFY(!waiting.first().verdict);
    QCOMPARE(dump(*m_connection), dump(restored.connection()));
}

// Found by seeds 254 and 950 of the simulator: nothing had been read when the service was restored, so that nobody
// asked how far it knows what it had accepted.
void MirrorTest::whatARestoreKeptIsNotTakenForLost()
{
    for (const auto &[wasRead, restores] : {std::pair(true, 1), {true, 2}, {false, 1}, {false, 2}}) {
        init();
        // GIVEN a command that leaves no row of its own, given before anything was read or after
        m_mirror.reset();
        m_connection = std::make_unique<store::Connection>(store::Location(), store::Connection::Access::Write);
        store::migrate(*m_connection, store::Tables::Mirror);
        m_mirror = std::make_unique<sync::Mirror>(*m_connection);
        m_mirror->workAs(QStringLiteral("mike"));
        if (wasRead)
            catchUp();
        m_mirror->post(commandBy(QStringLiteral("mike"), QStringLiteral("k1"),
                                 {{QStringLiteral("do"), QStringLiteral("change_staff")}, {QStringLiteral("staff"), QStringLiteral("anna")},
                                  {QStringLiteral("name"), QStringLiteral("Anna B.")}}));
        // WHEN the service accepts it, and is restored from backups that have it
        m_mirror->answered(m_desk->decide(m_mirror->takeToSend(10, 1'000'000), QStringLiteral("mike")), QStringLiteral("e1"));
        for (int restore = 0; restore < restores; ++restore) {
            m_desk->beginEpoch(QStringLiteral("e%1").arg(restore + 2));
            const auto token = wire::parseHistoryToken(m_mirror->state().token);
            QVERIFY(token);
            const service::Followed followed = service::changesAfter(m_desk->connection(), token, 1'000);
            m_mirror->beginAnew(followed.knownVersion, followed.epoch);
            QVERIFY(!m_mirror->state().whole);
        }
        catchUp();
        // THEN it is done with
        QVERIFY(m_mirror->state().whole);
        QVERIFY(!m_mirror->outbox().find(QStringLiteral("k1")));
        QCOMPARE(dump(*m_connection), dump(m_desk->connection()));
    }
}

void MirrorTest::aPageIsAppliedWholeOrNotAtAll()
{
    struct Ended
    {
    };
    m_desk->execute({{QStringLiteral("do"), QStringLiteral("post_message")}, {QStringLiteral("ticket"), QStringLiteral("T-1")},
                     {QStringLiteral("body"), QStringLiteral("More")}});
    const wire::ChangesPage page = next();
    const QByteArray before = dump(*m_connection);
    const QString token = m_mirror->state().token;
    int statement = 0;
    for (bool went = false; !went;) {
        statement += 1;
        m_connection->setFault([this, left = statement](const QString &sql) mutable {
            if (--left > 0 || sql.startsWith(u"ROLLBACK"))
                return;
            m_connection->setFault({});
            throw Ended();
        });
        try {
            m_mirror->apply(page, m_desk->now());
            went = true;
        } catch (const Ended &) {
            // What came after the commit is there, whole.
            m_mirror = std::make_unique<sync::Mirror>(*m_connection);
            went = m_mirror->state().token != token;
            QVERIFY(went || dump(*m_connection) == before);
        }
    }
    m_connection->setFault({});
    QVERIFY(statement > 10);
    QCOMPARE(dump(*m_connection), dump(m_desk->connection()));
}

void MirrorTest::theSearchFollows()
{
    const auto found = [this](const char *word) {
        return numberOf(*m_connection, QStringLiteral("SELECT count(*) FROM search_words WHERE search_words MATCH '%1'")
                                           .arg(QLatin1String(word)));
    };
    QCOMPARE(found("help"), 1);
    m_mirror->post(answerTo(QStringLiteral("T-1"), QStringLiteral("k1"), QStringLiteral("Unusual")));
    QCOMPARE(found("unusual"), 1);
    m_desk->execute({{QStringLiteral("do"), QStringLiteral("close")}, {QStringLiteral("ticket"), QStringLiteral("T-1")},
                     {QStringLiteral("resolution"), QStringLiteral("no_reply")}});
    catchUp();
    QCOMPARE(found("unusual"), 0);
    QCOMPARE(found("help"), 1);
}

void MirrorTest::sentAgainItTakesTheOldOnesPlace()
{
    m_mirror->post(answerTo(QStringLiteral("T-1"), QStringLiteral("k1"), QStringLiteral("Like this")));
    m_mirror->putAside(QStringLiteral("k1"), {rules::Code::TicketChanged, {}}, QStringLiteral("changed"));
    QCOMPARE(bodies(), QStringLiteral("Help"));
    // What is refused at once changes nothing.
    m_mirror->sendAgain(QStringLiteral("k1"), answerTo(QStringLiteral("T-9"), QStringLiteral("k2"), QStringLiteral("No")));
    QVERIFY(m_mirror->outbox().find(QStringLiteral("k1")));
    m_mirror->sendAgain(QStringLiteral("k1"), answerTo(QStringLiteral("T-1"), QStringLiteral("k3"), QStringLiteral("Or so")));
    QVERIFY(!m_mirror->outbox().find(QStringLiteral("k1")));
    QCOMPARE(bodies(), QStringLiteral("Help|Or so"));
}

// Found by seed 68 of the simulator.
void MirrorTest::theSearchForgetsAProvisionalTicket()
{
    // GIVEN a ticket opened here, whose words are found
    QVERIFY(!m_mirror->post(opening(QStringLiteral("zanzibar"))).outcome.verdict);
    // WHEN the service has it, somebody changes it later on, and the page with its message comes before the one with
    // the ticket itself, which bears the later version
    m_desk->decide(m_mirror->takeToSend(10, 1'000'000), QStringLiteral("anna"));
    m_desk->execute({{QStringLiteral("do"), QStringLiteral("adjust_credits")}, {QStringLiteral("customer"), QStringLiteral("acme")},
                     {QStringLiteral("amount"), 1}, {QStringLiteral("reason"), QStringLiteral("gift")}});
    m_desk->execute({{QStringLiteral("do"), QStringLiteral("assign")}, {QStringLiteral("ticket"), QStringLiteral("T-2")},
                     {QStringLiteral("staff"), QStringLiteral("anna")}});
    const wire::ChangesPage first = m_desk->page(m_mirror->state().token, 1);
    QVERIFY(first.more);
    m_mirror->apply(first, m_desk->now());
    QVERIFY(!store::exists<rules::Ticket>(*m_connection, QStringLiteral("T-2")));
    while (m_mirror->apply(next(), m_desk->now()), !store::exists<rules::Ticket>(*m_connection, QStringLiteral("T-2"))) {
    }
    // THEN no words are left of the place that it had before
    m_connection->once(QStringLiteral("CREATE VIRTUAL TABLE temp.all_words USING fts5vocab (main, search_words, instance)"));
    QCOMPARE(numberOf(*m_connection, QStringLiteral("SELECT count(*) FROM temp.all_words WHERE doc > 0 AND doc NOT IN "
                                                    "(SELECT place FROM search_tickets)")), 0);
    QCOMPARE(numberOf(*m_connection, QStringLiteral("SELECT count(DISTINCT doc) FROM temp.all_words "
                                                    "WHERE term LIKE 'zanzibar%'")), 1);
}

// Found by seed 120 of the simulator.
void MirrorTest::provisionalVersionsFollowTheOrderOfWhatStays()
{
    // GIVEN two answers on their way, of which the first one is overtaken by the closing of its ticket
    m_desk->execute({{QStringLiteral("do"), QStringLiteral("open_ticket")}, {QStringLiteral("ticket"), QStringLiteral("T-2")},
                     {QStringLiteral("customer"), QStringLiteral("acme")}, {QStringLiteral("language"), QStringLiteral("en")},
                     {QStringLiteral("subject"), QStringLiteral("Other")}, {QStringLiteral("body"), QStringLiteral("Help")},
                     {QStringLiteral("pre_agreed"), true}});
    catchUp();
    QVERIFY(!m_mirror->post(answerTo(QStringLiteral("T-1"), QStringLiteral("k1"), QStringLiteral("One"))).outcome.verdict);
    QVERIFY(!m_mirror->post(answerTo(QStringLiteral("T-2"), QStringLiteral("k2"), QStringLiteral("Two"))).outcome.verdict);
    m_desk->execute({{QStringLiteral("do"), QStringLiteral("close")}, {QStringLiteral("ticket"), QStringLiteral("T-1")},
                     {QStringLiteral("resolution"), QStringLiteral("not_possible")}});
    // WHEN its rows come, and the first one is put aside
    catchUp();
    QCOMPARE(m_mirror->outbox().attention(QStringLiteral("anna")).size(), 1);
    // THEN what is shown is what comes of running the other one again
    const QByteArray shown = dump(*m_connection);
    m_mirror->rebase();
    QCOMPARE(firstDifference(shown, dump(*m_connection)), QString());
}

SALDO_TEST_MAIN(MirrorTest)
#include "mirror_test.moc"
