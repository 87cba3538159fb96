// Whoever gets past the desk and the database's guards is found out: each thing that he changed is named.
#include "audit/audit.h"
#include "desk/desk.h"
#include "desk/script_run.h"
#include "store/migrations.h"
#include "tests/support/desk_state.h"
#include "tests/support/fresh_database.h"
#include "tests/support/test_main.h"

#include <QBuffer>

using namespace saldo;
using namespace saldo::tests;
using store::Connection;

namespace {

// A customer with two licenses, a suspended and resumed period, an answered ticket charged with 10 credits, one that
// waits for credits, one under the period, a refusal, an order of each kind; another customer beside him.
const char *const story = R"(
{"at": "2026-03-02T10:00:00+03:00", "do": "add_staff", "staff": "anna", "name": "Anna", "role": "engineer"}
{"at": "2026-03-02T10:00:00+03:00", "do": "register_customer", "customer": "acme", "name": "ACME", "language": "en", "id": "k1"}
{"at": "2026-03-02T10:00:00+03:00", "do": "register_license", "license": "L1", "customer": "acme", "free_support": "credits", "id": "k2"}
{"at": "2026-03-02T10:00:00+03:00", "do": "register_license", "license": "L2", "customer": "acme", "id": "k3"}
{"at": "2026-03-02T10:00:00+03:00", "do": "register_customer", "customer": "zeta", "name": "Zeta", "language": "ru"}
{"at": "2026-03-02T10:00:00+03:00", "do": "register_license", "license": "L3", "customer": "zeta", "free_support": "credits"}
{"at": "2026-03-02T10:01:00+03:00", "do": "open_ticket", "ticket": "T1", "customer": "acme", "language": "en", "subject": "One", "body": "How?", "pre_agreed": true, "message": "M1", "id": "k4"}
{"at": "2026-03-02T10:02:00+03:00", "do": "answer", "by": "anna", "ticket": "T1", "body": "So.", "category": 2, "id": "k5"}
{"at": "2026-03-02T10:03:00+03:00", "do": "adjust_credits", "customer": "acme", "amount": -45, "reason": "Used elsewhere", "id": "k6"}
{"at": "2026-03-02T10:04:00+03:00", "do": "open_ticket", "ticket": "T2", "customer": "acme", "language": "en", "subject": "Two", "body": "Why?", "pre_agreed": true, "id": "k7"}
{"at": "2026-03-02T10:05:00+03:00", "do": "assess", "by": "anna", "ticket": "T2", "category": 3, "id": "k8"}
{"at": "2026-03-02T10:06:00+03:00", "do": "answer", "by": "anna", "ticket": "T2", "body": "Wait.", "id": "k9", "expect": "credits_required"}
{"at": "2026-03-02T10:07:00+03:00", "do": "buy_period", "by": "shop", "customer": "acme", "period": "P1", "months": 1, "id": "k10"}
{"at": "2026-03-02T10:08:00+03:00", "do": "open_ticket", "ticket": "T3", "customer": "acme", "language": "en", "subject": "Three", "body": "When?", "coverage": "period", "id": "k11"}
{"at": "2026-03-03T10:00:00+03:00", "do": "suspend_period", "by": "customer:acme", "customer": "acme", "id": "k12"}
{"at": "2026-03-09T10:00:00+03:00", "do": "resume_period", "by": "customer:acme", "customer": "acme", "id": "k13"}
{"at": "2026-03-09T10:00:00+03:00", "do": "buy_period", "customer": "acme", "period": "P2", "months": 3, "id": "k14"}
{"at": "2026-03-09T10:01:00+03:00", "do": "cancel_period", "period": "P2", "reason": "Bought twice", "id": "k15"}
{"at": "2026-03-09T10:02:00+03:00", "do": "buy_credits", "customer": "zeta", "credits": 25, "id": "k16"}
{"at": "2026-03-09T10:03:00+03:00", "do": "set_policy", "effective_from": "2026-03-10", "policy": {"answer_within_hours": 8}, "id": "k17"}
)";

void tell(Connection &connection)
{
    store::migrate(connection, store::Tables::Authority);
    desk::Desk desk(connection);
    QByteArray text(story);
    QBuffer script(&text);
    QVERIFY(script.open(QIODevice::ReadOnly));
    const desk::ScriptRun run = desk::runScript(desk, script, {[](const QByteArray &) {}, [](const QString &) {}});
    QCOMPARE(run.lines, 20);
    QCOMPARE(run.refused, 1);
    QCOMPARE(run.missed, 0);
}

QStringList findingsOf(const QString &url)
{
    Connection connection(store::Location::parse(url), Connection::Access::Read);
    QStringList sentences;
    const audit::AuditResult result =
        audit::audit(connection, {[&sentences](const audit::Finding &finding) { sentences << audit::inWords(finding); },
                                  [](audit::Stage, qint64, qint64) {}, [] { return false; }});
    if (result.disagreements != sentences.size() || result.stopped || result.commands == 0 || result.rows == 0)
        sentences << QStringLiteral("the result does not fit what was told");
    return sentences;
}

// The guards of an append-only table, by whoever owns the database.
void takeGuardsOff(Connection &connection)
{
    for (const char *name : {"ledger", "journal", "touched_tickets"}) {
        const QString table = QLatin1String(name);
        if (FreshDatabase::isOnServer()) {
            connection.once(QStringLiteral("DROP TRIGGER %1_append_only ON %1").arg(table));
            continue;
        }
        for (const char *deed : {"REPLACE", "UPDATE", "DELETE"})
            connection.once(QStringLiteral("DROP TRIGGER %1_no_%2").arg(table, QLatin1String(deed)));
    }
}

void row(const char *name, const QStringList &statements, const QStringList &expected)
{
    QTest::newRow(name) << statements << expected;
}

void tamperWithTheLedger()
{
    row("a balance", {QStringLiteral("UPDATE customers SET balance = 105 WHERE id = 'acme'")},
        {QStringLiteral("customer acme: balance: expected 5, found 105"),
         QStringLiteral("the balance is not the sum of the entries: expected 5, found 105")});
    row("an amount of the ledger",
        {QStringLiteral("UPDATE ledger SET amount = -5 WHERE customer_id = 'acme' AND kind = 'charge'")},
        {QStringLiteral("of customer acme, ticket T1: amount: expected -10, found -5"),
         QStringLiteral("its entries do not sum to what is charged: expected 5, found 10")});
    row("an entry taken out", {QStringLiteral("DELETE FROM ledger WHERE customer_id = 'acme' AND kind = 'adjustment'")},
        {QStringLiteral("ledger entry k6."), QStringLiteral("expected by the journal, not found"),
         QStringLiteral("the balance is not the sum of the entries: expected 50, found 5")});
    row("a grant put in twice",
        {QStringLiteral("INSERT INTO ledger SELECT 'again', customer_id, 9, kind, amount, 25, ticket_id, category, reason, "
                        "actor, at, version FROM ledger WHERE customer_id = 'acme' AND ordinal = 2"),
         QStringLiteral("UPDATE customers SET balance = 25, ledger_entries = 5 WHERE id = 'acme'")},
        {QStringLiteral("ledger entry again of customer acme: found, though no command made it"),
         QStringLiteral("acme: 2 grants with licenses expected, 3 found")});
}

void tamperWithTickets()
{
    row("what a ticket is charged", {QStringLiteral("UPDATE tickets SET charged = 0 WHERE id = 'T1'")},
        {QStringLiteral("ticket T1 of customer acme: charged: expected 10, found 0")});
    row("a category", {QStringLiteral("UPDATE tickets SET category = 1, settled = 1 WHERE id = 'T1'")},
        {QStringLiteral("ticket T1 of customer acme: category: expected 2, found 1"),
         QStringLiteral("ticket T1 of customer acme: settled: expected 2, found 1")});
    row("a hold", {QStringLiteral("UPDATE tickets SET hold = 'none', status = 'open' WHERE id = 'T2'")},
        {QStringLiteral("ticket T2 of customer acme: hold: expected credits, found none"),
         QStringLiteral("ticket T2 of customer acme: status: expected awaiting_credits, found open"),
         QStringLiteral("T2: answer due and status disagree")});
    row("a status", {QStringLiteral("UPDATE tickets SET status = 'closed' WHERE id = 'T3'")},
        {QStringLiteral("ticket T3 of customer acme: status: expected open, found closed")});
    row("a coverage", {QStringLiteral("UPDATE tickets SET coverage = 'period' WHERE id = 'T1'")},
        {QStringLiteral("ticket T1 of customer acme: coverage: expected credits, found period"),
         QStringLiteral("charged without coverage by credits: 10")});
    row("an answer due", {QStringLiteral("UPDATE tickets SET answer_due = answer_due + 3600000 WHERE id = 'T3'")},
        {QStringLiteral("ticket T3 of customer acme: answer due: expected 2026-03-03T07:08:00Z, found "
                        "2026-03-03T08:08:00Z")});
}

void tamperWithTheRest()
{
    row("a period's last day", {QStringLiteral("UPDATE periods SET last_day = '2026-05-07' WHERE id = 'P1'")},
        {QStringLiteral("period P1 of customer acme: last day: expected 2026-04-07, found 2026-05-07")});
    row("a period suspended twice",
        {QStringLiteral("UPDATE periods SET suspended_on = '2026-03-09', resumed_on = '' WHERE id = 'P1'")},
        {QStringLiteral("period P1 of customer acme: suspended on: expected 2026-03-03, found 2026-03-09"),
         QStringLiteral("period P1 of customer acme: resumed on: expected 2026-03-09, found nothing")});
    row("a cancelled period that is back", {QStringLiteral("UPDATE periods SET cancelled = 0 WHERE id = 'P2'")},
        {QStringLiteral("period P2 of customer acme: cancelled: expected 1, found 0")});
    row("two periods that run",
        {QStringLiteral("UPDATE periods SET cancelled = 0, first_day = '2026-03-09', last_day = '2026-06-08' "
                        "WHERE id = 'P2'")},
        {QStringLiteral("acme: 2 periods run, more than one")});
    row("an order's amount", {QStringLiteral("UPDATE orders SET amount_cents = 100 WHERE customer_id = 'zeta'")},
        {QStringLiteral("of customer zeta: amount cents: expected 3500, found 100")});
    row("a message taken out", {QStringLiteral("DELETE FROM messages WHERE id = 'M1'")},
        {QStringLiteral("message M1 of ticket T1: expected by the journal, not found")});
    row("a message's text", {QStringLiteral("UPDATE messages SET body = 'Thanks!' WHERE id = 'M1'")},
        {QStringLiteral("message M1 of ticket T1: body: expected How?, found Thanks!")});
    row("a notice taken out", {QStringLiteral("DELETE FROM notices WHERE kind = 'credits_missing'")},
        {QStringLiteral("notice k8."), QStringLiteral("expected by the journal, not found")});
    row("how long an answer was waited for", {QStringLiteral("UPDATE answers SET waited = 5, in_time = 0 WHERE ticket_id = 'T1'")},
        {QStringLiteral("of customer acme, ticket T1: waited: expected 60000, found 5"),
         QStringLiteral("ticket T1: in time: expected 1, found 0")});
    row("a time of answer taken out", {QStringLiteral("DELETE FROM answers WHERE ticket_id = 'T1'")},
        {QStringLiteral("time of answer"), QStringLiteral("of customer acme, ticket T1: expected by the journal, not found")});
    row("a packed day of the review",
        {QStringLiteral("UPDATE fact_days SET facts = (SELECT f.facts FROM fact_days f WHERE f.stream = 'spending' AND "
                        "f.day = 20514) WHERE stream = 'account' AND day = 20514")},
        {QStringLiteral("packed day of the review 2026-03-02 account: facts: expected 5 facts, sum 7555"),
         QStringLiteral("found 1 facts, sum -10")});
    row("a packed day of the review that is none",
        {QStringLiteral("UPDATE fact_days SET facts = '' WHERE stream = 'spending' AND day = 20514")},
        {QStringLiteral("packed day of the review 2026-03-02 spending: facts: expected 1 facts, sum -10"),
         QStringLiteral("found no pack of facts")});
    row("a policy", {QStringLiteral("UPDATE policies SET members = '{\"answer_within_hours\":90}'")},
        {QStringLiteral("members: expected {\"answer_within_hours\":8}, found {\"answer_within_hours\":90}")});
}

void tamperWithTheJournal()
{
    row("a command's content",
        {QStringLiteral("UPDATE journal SET content = replace(content, '-45', '-40') WHERE command_id = 'k6'")},
        {QStringLiteral("(adjust_credits) of customer acme: its seal does not fit"),
         QStringLiteral("customer acme: balance: expected 10, found 5")});
    row("a word that nothing else holds",
        {QStringLiteral("UPDATE journal SET content = replace(content, 'Bought twice', 'A gift') WHERE command_id = 'k15'")},
        {QStringLiteral("(cancel_period) of customer acme: its seal does not fit")});
    row("who did it", {QStringLiteral("UPDATE journal SET actor = 'system' WHERE command_id = 'k5'")},
        {QStringLiteral("(answer) of customer acme, ticket T1: its seal does not fit")});
    row("an outcome",
        {QStringLiteral("UPDATE journal SET ok = 0, error = 'no_license', version = NULL WHERE command_id = 'k16'")},
        {QStringLiteral("(buy_credits) of customer zeta: outcome by the rules: expected ok, found no_license")});
    row("a refusal made an acceptance",
        {QStringLiteral("UPDATE journal SET ok = 1, error = '' WHERE command_id = 'k9'")},
        {QStringLiteral("(answer) of customer acme, ticket T2: outcome by the rules: expected credits_required, found ok")});
    row("a command taken out",
        {QStringLiteral("DELETE FROM touched_tickets WHERE journal_id IN (SELECT id FROM journal WHERE command_id = 'k16')"),
         QStringLiteral("DELETE FROM journal WHERE command_id = 'k16'")},
        {QStringLiteral("command 19: expected in the journal, not found"),
         QStringLiteral("customer zeta: balance: expected 40, found 65")});
    row("what a command changed", {QStringLiteral("UPDATE journal SET changes = '[]' WHERE command_id = 'k5'")},
        {QStringLiteral("ticket T1: changes: expected [{")});
    row("a command that is none", {QStringLiteral("UPDATE journal SET content = 'x' WHERE command_id = 'k13'")},
        {QStringLiteral("(resume_period) of customer acme: can't be carried out again")});
}

} // namespace

class TamperedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedDeskAgrees();
    void whatWasChangedIsNamed_data();
    void whatWasChangedIsNamed();
    void anAuditCanBeStopped();
};

void TamperedTest::anUntouchedDeskAgrees()
{
    const FreshDatabase database;
    {
        Connection connection(store::Location::parse(database.url()), Connection::Access::Write);
        tell(connection);
    }
    QCOMPARE(findingsOf(database.url()), QStringList());
}

void TamperedTest::whatWasChangedIsNamed_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QStringList>("expected"); // each is found as a part of a sentence
    tamperWithTheLedger();
    tamperWithTickets();
    tamperWithTheRest();
    tamperWithTheJournal();
}

void TamperedTest::whatWasChangedIsNamed()
{
    QFETCH(QStringList, statements);
    QFETCH(QStringList, expected);
    const FreshDatabase database;
    {
        Connection connection(store::Location::parse(database.url()), Connection::Access::Write);
        tell(connection);
        takeGuardsOff(connection);
        for (const QString &statement : statements)
            connection.once(statement);
    }
    const QStringList found = findingsOf(database.url());
    for (const QString &part : expected)
        QVERIFY2(!found.filter(part).isEmpty(), qPrintable(part + QStringLiteral("\nis not in\n") + found.join(u'\n')));
    // Not drowned: what was touched is a handful of things.
    QVERIFY2(found.size() <= 25, qPrintable(found.join(u'\n')));
}

void TamperedTest::anAuditCanBeStopped()
{
    const FreshDatabase database;
    Connection connection(store::Location::parse(database.url()), Connection::Access::Write);
    tell(connection);
    const audit::AuditResult result =
        audit::audit(connection, {[](const audit::Finding &) {}, [](audit::Stage, qint64, qint64) {}, [] { return true; }});
    QVERIFY(result.stopped);
    QCOMPARE(result.commands, 0);
    // It left nothing open: the desk goes on.
    desk::Desk desk(connection);
    store::Transaction transaction(connection);
    transaction.commit();
}

SALDO_DATABASE_TEST_MAIN(TamperedTest)

#include "tampered_test.moc"
