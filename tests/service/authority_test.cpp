// The authority of the central desk: groups in one commit, exactly once, by whom a token says.
#include "service/authority.h"

#include "service/following.h"
#include "store/failure.h"
#include "store/journal.h"
#include "tests/service/desk_stage.h"
#include "tests/support/desk_state.h"
#include "tests/support/test_main.h"

using namespace saldo;
using namespace saldo::tests;
using rules::Code;
using rules::refuse;
using service::Decision;

namespace {

const QByteArray note = R"({"id": "n1", "do": "add_note", "ticket": "T1", "body": "Call back", "message": "m1"})";

} // namespace

class AuthorityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage.emplace(); }
    void cleanup() { m_stage.reset(); }
    void byComesFromTheToken();
    void anotherByIsNotPermitted_data();
    void anotherByIsNotPermitted();
    void malformedOnesGetTheirOwnOutcome();
    void rolesAreCheckedForEveryCommand();
    void aRepeatGivesTheFirstOutcome();
    void anOutcomeIsNoOneElses();
    void aGroupIsOneCommit();
    void oneThatTheDatabaseRefusesSpoilsNoOther();
    void aLostConnectionLosesTheWholeGroup();
    void timeNeverGoesBack();
    void epochsPartHistories();
    void theJournalKeepsWhatTheSenderClaimed();

private:
    std::optional<DeskStage> m_stage;
};

void AuthorityTest::byComesFromTheToken()
{
    QVERIFY(!m_stage->tell("anna", note).verdict);
    QCOMPARE(numberOf(m_stage->connection(), QStringLiteral("SELECT count(*) FROM journal WHERE actor = 'anna'")), 1);
    const QByteArray named = R"({"id": "n2", "by": "anna", "do": "add_note", "ticket": "T1", "body": "B"})";
    QVERIFY(!m_stage->tell("anna", named).verdict);
}

void AuthorityTest::anotherByIsNotPermitted_data()
{
    QTest::addColumn<QByteArray>("by");
    for (const char *by : {"irina", "system", "shop", "customer:acme", "nobody"})
        QTest::newRow(by) << QByteArray(by);
}

void AuthorityTest::anotherByIsNotPermitted()
{
    QFETCH(QByteArray, by);
    const QByteArray before = dump(m_stage->connection(), true);
    const Decision decision =
        m_stage->tell("anna", R"({"id": "x1", "do": "assess", "ticket": "T1", "category": 1, "by": ")" + by + R"("})");
    QCOMPARE(decision.verdict, refuse(Code::NotPermitted));
    QCOMPARE(dump(m_stage->connection(), true), before);
}

void AuthorityTest::malformedOnesGetTheirOwnOutcome()
{
    const QList<Decision> decisions = m_stage->authority().execute(
        {m_stage->ready("anna", R"({"do": "add_note", "ticket": "T1", "body": "B"})"),
         m_stage->ready("anna", R"({"id": 7, "do": "add_note", "ticket": "T1", "body": "B"})"),
         m_stage->ready("anna", R"({"id": "a b", "do": "add_note", "ticket": "T1", "body": "B"})"),
         m_stage->ready("anna", R"({"id": "c4", "do": "dance"})"), m_stage->ready("anna", note),
         m_stage->ready("anna", R"({"id": "c6", "do": "assess", "ticket": "T1", "category": "1"})"),
         m_stage->ready("anna", R"({"id": "c7", "do": "assess", "ticket": "T1", "category": 1, "at": "today"})")},
        morning);
    QCOMPARE(decisions.size(), 7);
    for (const int place : {0, 1, 2})
        QCOMPARE(decisions.at(place).verdict, refuse(Code::InvalidField, QStringLiteral("id")));
    QCOMPARE(decisions.at(3).verdict, refuse(Code::UnknownCommand));
    QVERIFY(!decisions.at(4).verdict);
    QCOMPARE(decisions.at(5).verdict, refuse(Code::InvalidField, QStringLiteral("category")));
    QCOMPARE(decisions.at(6).verdict, refuse(Code::InvalidField, QStringLiteral("at")));
    // What was no command took no id.
    QVERIFY(!m_stage->tell("anna", R"({"id": "c6", "do": "assess", "ticket": "T1", "category": 1})").verdict);
}

void AuthorityTest::rolesAreCheckedForEveryCommand()
{
    const QByteArray adjust = R"({"id": "j1", "do": "adjust_credits", "customer": "acme", "amount": 5, "reason": "R"})";
    QCOMPARE(m_stage->tell("anna", adjust).verdict, refuse(Code::NotPermitted));
    QCOMPARE(m_stage->tell("shop", note).verdict, refuse(Code::NotPermitted));
    const QByteArray message = R"({"id": "p1", "do": "post_message", "ticket": "T1", "body": "B"})";
    QCOMPARE(m_stage->tell("customer:globex", message).verdict, refuse(Code::NotPermitted));
    // Who left may do nothing, whatever token he has.
    QVERIFY(!m_stage->tell("irina", R"({"id": "z", "do": "change_staff", "staff": "anna", "active": false})").verdict);
    QCOMPARE(m_stage->tell("anna", R"({"id": "n9", "do": "add_note", "ticket": "T1", "body": "B"})").verdict,
             refuse(Code::NotPermitted));
}

// What was refused once stays refused, whatever has changed since; what was accepted happens once.
void AuthorityTest::aRepeatGivesTheFirstOutcome()
{
    const QByteArray suspend = R"({"id": "u1", "do": "suspend_period", "customer": "acme"})";
    QCOMPARE(m_stage->tell("customer:acme", suspend).verdict, refuse(Code::NoActivePeriod));
    const Decision first = m_stage->tell("anna", note);
    m_stage->restart();
    const Decision again = m_stage->tell("anna", note, morning + 86'400'000);
    QVERIFY(again.repeated);
    QCOMPARE(again.version, first.version);
    QCOMPARE(numberOf(m_stage->connection(), QStringLiteral("SELECT count(*) FROM messages WHERE kind = 'note'")), 1);

    m_stage->tell("shop", R"({"id": "b1", "do": "buy_period", "customer": "acme", "period": "P1", "months": 1})");
    m_stage->tell("customer:acme", R"({"id": "t2", "do": "open_ticket", "ticket": "T2", "customer": "acme", "language": "en",
                                       "subject": "S", "body": "B", "coverage": "period"})");
    QCOMPARE(m_stage->tell("customer:acme", suspend).verdict, refuse(Code::NoActivePeriod));
    // Twice in one group, too.
    const auto other = m_stage->ready("anna", R"({"id": "n5", "do": "add_note", "ticket": "T1", "body": "Once"})");
    const QList<Decision> twice = m_stage->authority().execute({other, other}, morning);
    QCOMPARE(twice.at(0).version, twice.at(1).version);
    QCOMPARE(numberOf(m_stage->connection(), QStringLiteral("SELECT count(*) FROM messages WHERE body = 'Once'")), 1);
}

void AuthorityTest::anOutcomeIsNoOneElses()
{
    m_stage->tell("anna", note);
    QCOMPARE(m_stage->tell("irina", note).verdict, refuse(Code::IdReused));
    QCOMPARE(m_stage->tell("customer:acme", note).verdict, refuse(Code::IdReused));
}

void AuthorityTest::aGroupIsOneCommit()
{
    store::Connection reader(store::Location::parse(m_stage->database().url()), store::Connection::Access::Read);
    const qint64 before = store::lastVersion(reader);
    const QList<Decision> decisions = m_stage->authority().execute(
        {m_stage->ready("anna", note), m_stage->ready("anna", R"({"id": "a1", "do": "assess", "ticket": "T9", "category": 1})"),
         m_stage->ready("irina", R"({"id": "a2", "do": "assign", "ticket": "T1", "staff": "anna"})")}, morning);
    QCOMPARE(decisions.at(0).version, std::optional(before + 1));
    QCOMPARE(decisions.at(1).verdict, refuse(Code::UnknownTicket));
    QCOMPARE(decisions.at(2).version, std::optional(before + 2));
    QCOMPARE(store::lastVersion(reader), before + 2);
    QCOMPARE(m_stage->authority().version(), before + 2);
}

void AuthorityTest::oneThatTheDatabaseRefusesSpoilsNoOther()
{
    // As if someone had written past the desk: the place of acme's next ledger entry is taken.
    m_stage->connection().once(QStringLiteral(
        "INSERT INTO ledger SELECT 'x', customer_id, 2, kind, amount, balance, ticket_id, category, reason, actor, at, "
        "version FROM ledger WHERE customer_id = 'acme'"));
    const auto buy = m_stage->ready("shop", R"({"id": "b1", "do": "buy_credits", "customer": "acme", "credits": 25})");
    const QByteArray other = R"({"id": "b2", "do": "buy_credits", "customer": "globex", "credits": 25})";
    const QList<Decision> decisions =
        m_stage->authority().execute({m_stage->ready("anna", note), buy, m_stage->ready("shop", other)}, morning);
    QVERIFY(decisions.at(0).version && decisions.at(2).version);
    QVERIFY(!decisions.at(1).failure.isEmpty());
    QCOMPARE(*decisions.at(2).version, *decisions.at(0).version + 1);
    QVERIFY(!store::findCommand(m_stage->connection(), QStringLiteral("b1")));
}

void AuthorityTest::aLostConnectionLosesTheWholeGroup()
{
    if (!FreshDatabase::isOnServer())
        return;
    m_stage->tell("anna", note);
    const QByteArray before = dump(m_stage->connection(), true);
    store::Connection other(store::Location::parse(m_stage->database().url()), store::Connection::Access::Read);
    qunsetenv("QT_FATAL_WARNINGS"); // the driver warns of statements that it can't take back
    other.once(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND database = "
                              "(SELECT oid FROM pg_database WHERE datname = current_database())"));
    QVERIFY_EXCEPTION_THROWN(m_stage->tell("anna", R"({"id": "n2", "do": "add_note", "ticket": "T1", "body": "B"})"),
                             store::Failure);
    QCOMPARE(dump(other, true), before);
    // On a new connection the same group is given again.
    store::Connection fresh(store::Location::parse(m_stage->database().url()), store::Connection::Access::Write);
    service::Authority authority(fresh);
    const QList<Decision> decisions = authority.execute(
        {m_stage->ready("anna", note), m_stage->ready("anna", R"({"id": "n2", "do": "add_note", "ticket": "T1", "body": "B"})")},
        morning);
    QVERIFY(decisions.at(0).repeated && !decisions.at(1).repeated);
    QCOMPARE(violations(fresh, QDate(2026, 3, 2)), QStringList());
}

void AuthorityTest::timeNeverGoesBack()
{
    m_stage->tell("anna", note, morning + 1'000);
    m_stage->tell("anna", R"({"id": "n2", "do": "add_note", "ticket": "T1", "body": "B", "message": "m2"})", morning);
    QCOMPARE(numberOf(m_stage->connection(), QStringLiteral("SELECT at FROM messages WHERE id = 'm2'")), morning + 1'000);
    m_stage->restart();
    m_stage->tell("anna", R"({"id": "n3", "do": "add_note", "ticket": "T1", "body": "B", "message": "m3"})", morning);
    QCOMPARE(numberOf(m_stage->connection(), QStringLiteral("SELECT at FROM messages WHERE id = 'm3'")), morning + 1'000);
}

void AuthorityTest::epochsPartHistories()
{
    using wire::HistoryToken;
    store::Connection &connection = m_stage->connection();
    const qint64 last = m_stage->authority().version();
    const service::Followed all = service::changesAfter(connection, {}, 1'000);
    QCOMPARE(all.changes.upTo, last);
    QVERIFY(!all.mustResnapshot && !all.changes.rows.isEmpty());
    const wire::ChangesPage page = service::pageOf(all, {}, 4);
    const std::optional<HistoryToken> token = wire::parseHistoryToken(page.next);
    QCOMPARE(token, std::optional(HistoryToken{QStringLiteral("e1"), last, 4}));
    QVERIFY(service::changesAfter(connection, token, 10).changes.rows.isEmpty());
    // Restored, and nobody said so: the token reaches further than the history.
    QVERIFY(service::changesAfter(connection, HistoryToken{QStringLiteral("e1"), last + 1, 0}, 10).mustResnapshot);
    m_stage->authority().beginEpoch(QStringLiteral("e2"), morning);
    QVERIFY(service::changesAfter(connection, token, 10).mustResnapshot);
    QCOMPARE(service::changesAfter(connection, HistoryToken{QStringLiteral("e2"), 0, 0}, 1'000).changes.rows.size(),
             all.changes.rows.size());
}

void AuthorityTest::theJournalKeepsWhatTheSenderClaimed()
{
    m_stage->tell("anna", R"({"id": "n1", "at": "2020-01-01T00:00:00Z", "do": "add_note", "ticket": "T1", "body": "B"})");
    const std::optional<store::JournalEntry> entry = store::findCommand(m_stage->connection(), QStringLiteral("n1"));
    QVERIFY(entry);
    QCOMPARE(entry->at, morning);
    QCOMPARE(entry->claimedAt, 1'577'836'800'000);
    QCOMPARE(entry->origin, QStringLiteral("service"));
}

SALDO_DATABASE_TEST_MAIN(AuthorityTest)

#include "authority_test.moc"
