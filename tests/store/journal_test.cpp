// The journal as others read it: histories of tickets and accounts, what each command changed, and the seals.
#include "desk/desk.h"
#include "desk/script_run.h"
#include "store/differences.h"
#include "store/migrations.h"
#include "tests/support/desk_state.h"
#include "tests/support/fresh_database.h"
#include "tests/support/test_main.h"

#include <QBuffer>

using namespace saldo;
using namespace saldo::tests;
using store::Connection;
using store::JournalEntry;

namespace {

// 5 credits are left when T1 (10) and T2 (5) wait for them; 25 more settle both. M3 becomes a ticket of its own.
const char *const story = R"(
{"at": "2026-03-02T10:00:00+03:00", "do": "add_staff", "staff": "anna", "name": "Anna", "role": "engineer"}
{"at": "2026-03-02T10:00:00+03:00", "do": "register_customer", "customer": "acme", "name": "ACME", "language": "en"}
{"at": "2026-03-02T10:00:00+03:00", "do": "register_license", "license": "L1", "customer": "acme", "free_support": "credits"}
{"at": "2026-03-02T10:01:00+03:00", "do": "adjust_credits", "customer": "acme", "amount": -35, "reason": "Used up"}
{"at": "2026-03-02T10:02:00+03:00", "do": "open_ticket", "ticket": "T1", "customer": "acme", "language": "en", "subject": "One", "body": "How?", "pre_agreed": true}
{"at": "2026-03-02T10:03:00+03:00", "do": "open_ticket", "ticket": "T2", "customer": "acme", "language": "en", "subject": "Two", "body": "How?", "pre_agreed": true}
{"at": "2026-03-02T10:04:00+03:00", "do": "assess", "by": "anna", "ticket": "T1", "category": 2}
{"at": "2026-03-02T10:05:00+03:00", "do": "assess", "by": "anna", "ticket": "T2", "category": 3}
{"at": "2026-03-02T10:06:00+03:00", "do": "answer", "by": "anna", "ticket": "T1", "body": "So.", "expect": "credits_required"}
{"at": "2026-03-02T10:07:00+03:00", "do": "buy_credits", "by": "shop", "customer": "acme", "credits": 25}
{"at": "2026-03-02T10:08:00+03:00", "do": "post_message", "ticket": "T1", "body": "And that?", "message": "M3"}
{"at": "2026-03-02T10:09:00+03:00", "do": "split_ticket", "by": "anna", "ticket": "T1", "messages": ["M3"], "new_ticket": "T3", "subject": "That"}
{"at": "2026-03-02T10:10:00+03:00", "do": "close", "by": "nobody", "ticket": "T1", "resolution": "solved", "expect": "not_permitted"}
)";

void tell(Connection &connection)
{
    store::migrate(connection, store::Tables::Authority);
    desk::Desk desk(connection);
    QByteArray text(story);
    QBuffer script(&text);
    QVERIFY(script.open(QIODevice::ReadOnly));
    const desk::ScriptRun run = desk::runScript(desk, script, {[](const QByteArray &) {}, [](const QString &) {}});
    QCOMPARE(run.lines, 13);
    QCOMPARE(run.missed, 0);
}

QStringList namesOf(const QList<JournalEntry> &entries)
{
    QStringList names;
    for (const JournalEntry &entry : entries)
        names << entry.name + (entry.verdict ? QStringLiteral("!") : QString());
    return names;
}

const store::Change *changeOf(const QList<store::Change> &changes, const QString &id)
{
    for (const store::Change &change : changes) {
        if (change.id == id)
            return &change;
    }
    return nullptr;
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTicketsHistoryHasAllThatChangedIt();
    void aHistoryComesInPages();
    void whatACommandChangedIsKeptBeforeAndAfter();
    void whatIsNewHasNoBefore();
    void aRefusedCommandChangedNothing();
    void everyEntryIsSealedWithTheOneBefore();

private:
    const FreshDatabase m_database;
    std::optional<Connection> m_connection;
};

void JournalTest::initTestCase()
{
    m_connection.emplace(store::Location::parse(m_database.url()), Connection::Access::Write);
    tell(*m_connection);
}

void JournalTest::aTicketsHistoryHasAllThatChangedIt()
{
    // The purchase settled both without naming them; refusals are part of it.
    QCOMPARE(namesOf(store::journalPage(*m_connection, {QStringLiteral("T1"), {}}, 0, 100)),
             QStringList({QStringLiteral("close!"), QStringLiteral("split_ticket"), QStringLiteral("post_message"),
                          QStringLiteral("buy_credits"), QStringLiteral("answer!"), QStringLiteral("assess"),
                          QStringLiteral("open_ticket")}));
    QCOMPARE(namesOf(store::journalPage(*m_connection, {QStringLiteral("T2"), {}}, 0, 100)),
             QStringList({QStringLiteral("buy_credits"), QStringLiteral("assess"), QStringLiteral("open_ticket")}));
    QCOMPARE(namesOf(store::journalPage(*m_connection, {QStringLiteral("T3"), {}}, 0, 100)),
             QStringList({QStringLiteral("split_ticket")}));
}

void JournalTest::aHistoryComesInPages()
{
    const store::HistoryOf account{{}, QStringLiteral("acme")};
    const QList<JournalEntry> all = store::journalPage(*m_connection, account, 0, 100);
    // All but the member of the staff, and a refusal that was decided before it was known whose ticket that is.
    QCOMPARE(all.size(), 11);
    QList<JournalEntry> paged;
    while (true) {
        const QList<JournalEntry> page =
            store::journalPage(*m_connection, account, paged.isEmpty() ? 0 : paged.last().id, 3);
        if (page.isEmpty())
            break;
        QVERIFY(page.size() <= 3);
        paged += page;
    }
    QCOMPARE(namesOf(paged), namesOf(all));

    const QList<JournalEntry> page = store::journalPage(*m_connection, {QStringLiteral("T1"), {}}, 0, 4);
    QCOMPARE(namesOf(store::journalPage(*m_connection, {QStringLiteral("T1"), {}}, page.last().id, 4)),
             QStringList({QStringLiteral("answer!"), QStringLiteral("assess"), QStringLiteral("open_ticket")}));
}

void JournalTest::whatACommandChangedIsKeptBeforeAndAfter()
{
    const JournalEntry purchase = store::journalPage(*m_connection, {QStringLiteral("T2"), {}}, 0, 1).first();
    const QList<store::Change> changes = store::parseChanges(purchase.changes);
    const store::Change *customer = changeOf(changes, QStringLiteral("acme"));
    QVERIFY(customer != nullptr);
    // 5 + 25 − 10 for T1 − 20 for T2.
    QCOMPARE(*customer->field(u"balance"), (store::FieldChange{QStringLiteral("balance"), 5, 0}));
    for (const auto &[ticket, price] : {std::pair(QStringLiteral("T1"), 10), std::pair(QStringLiteral("T2"), 20)}) {
        const store::Change *change = changeOf(changes, ticket);
        QVERIFY(change != nullptr);
        QCOMPARE(*change->field(u"charged"), (store::FieldChange{QStringLiteral("charged"), 0, price}));
        QCOMPARE(*change->field(u"hold"),
                 (store::FieldChange{QStringLiteral("hold"), QStringLiteral("credits"), QStringLiteral("none")}));
        QCOMPARE(*change->field(u"status"),
                 (store::FieldChange{QStringLiteral("status"), QStringLiteral("awaiting_credits"),
                                     QStringLiteral("open")}));
        QVERIFY(change->field(u"answer_due")->before.isNull());
        QVERIFY(change->field(u"answer_due")->after.isDouble());
        QVERIFY(change->field(u"subject") == nullptr);
    }
}

void JournalTest::whatIsNewHasNoBefore()
{
    const JournalEntry split = store::journalPage(*m_connection, {QStringLiteral("T3"), {}}, 0, 1).first();
    const QList<store::Change> changes = store::parseChanges(split.changes);
    const store::Change *part = changeOf(changes, QStringLiteral("T3"));
    QVERIFY(part != nullptr && part->isNew);
    QCOMPARE(*part->field(u"parent_id"), (store::FieldChange{QStringLiteral("parent_id"), {}, QStringLiteral("T1")}));
    QCOMPARE(*part->field(u"status"),
             (store::FieldChange{QStringLiteral("status"), {}, QStringLiteral("awaiting_coverage")}));
}

void JournalTest::aRefusedCommandChangedNothing()
{
    for (const JournalEntry &entry : store::journalPage(*m_connection, {QStringLiteral("T1"), {}}, 0, 100))
        QCOMPARE(entry.changes.isEmpty(), entry.verdict.has_value());
}

void JournalTest::everyEntryIsSealedWithTheOneBefore()
{
    QByteArray seal;
    const QList<JournalEntry> entries = store::journalAfter(*m_connection, 0, 100);
    QCOMPARE(entries.size(), 13);
    for (const JournalEntry &entry : entries) {
        QCOMPARE(entry.seal, store::sealOf(seal, entry));
        JournalEntry other = entry;
        other.content.replace("acme", "acne");
        other.claimedAt += 1;
        QVERIFY(entry.seal != store::sealOf(seal, other));
        seal = entry.seal;
    }
    QCOMPARE(store::journalEnd(*m_connection).seal, seal);
    QCOMPARE(store::journalAfter(*m_connection, entries.at(4).id, 2).first().seal, entries.at(5).seal);
}

SALDO_DATABASE_TEST_MAIN(JournalTest)

#include "journal_test.moc"
