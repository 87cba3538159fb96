// What `saldo export` writes makes the same desk again, and `saldo audit` agrees with both.
#include "store/connection.h"
#include "tests/support/desk_state.h"
#include "tests/support/fresh_database.h"
#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>

using namespace saldo;
using namespace saldo::tests;
using store::Connection;

namespace {

// With ids and without, refusals, a version of the policy, and milliseconds.
const char *const march = R"(
{"at": "2026-03-02T10:00:00+03:00", "do": "add_staff", "staff": "anna", "name": "Анна", "role": "manager"}
{"at": "2026-03-02T10:00:00+03:00", "do": "register_customer", "customer": "acme", "name": "ACME", "language": "en", "id": "k1"}
{"at": "2026-03-02T10:00:00+03:00", "do": "register_license", "license": "L1", "customer": "acme", "free_support": "credits"}
{"at": "2026-03-02T10:00:00.250+03:00", "do": "buy_credits", "customer": "acme", "credits": 26, "id": "k2"}
{"at": "2026-03-02T10:00:01+03:00", "do": "set_policy", "by": "anna", "effective_from": "2026-03-03", "policy": {"categories": {"1": 4, "2": 8, "3": 16}}}
{"at": "2026-03-02T10:00:01+03:00", "do": "open_ticket", "ticket": "T1", "customer": "acme", "language": "en", "subject": "A <b>bold</b> one", "body": "First\nsecond\u0007", "pre_agreed": true}
{"at": "2026-03-04T10:00:00+03:00", "do": "answer", "by": "anna", "ticket": "T1", "body": "So.", "category": 3}
{"at": "2026-03-04T10:00:00+03:00", "do": "assign", "ticket": "T1", "staff": null}
)";
const char *const january = R"(
{"at": "2026-01-12T10:00:00+03:00", "do": "register_customer", "customer": "old", "name": "Old", "language": "ru"}
{"at": "2026-01-12T10:00:00+03:00", "do": "register_license", "license": "L2", "customer": "old", "free_support": "period"}
{"at": "2026-01-12T10:00:00+03:00", "do": "open_ticket", "ticket": "T2", "customer": "old", "language": "ru", "subject": "Two", "body": "How?"}
)";

// All rows, and of the journal what a script can bring back: not from where it came, nor the sender's clock.
QByteArray stateOf(const QString &url)
{
    Connection connection(store::Location::parse(url), Connection::Access::Read);
    QByteArray state = dump(connection);
    QSqlQuery &query = connection.run(QStringLiteral("SELECT id, command_id, at, actor, name, content, customer_id, "
                                                     "ticket_id, ok, error, field, version, changes FROM journal "
                                                     "ORDER BY id"));
    while (query.next()) {
        for (int column = 0; column < 13; ++column)
            state += query.value(column).toString().toUtf8() + '\t';
        state += '\n';
    }
    query.finish();
    return state;
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedMakesTheSameDesk();
    void earlierHistoryIsAnotherScript();
    void acceptedCommandsAloneMakeTheSameRows();
    void anAuditsStatusTells();
};

void ExportTest::whatIsExportedMakesTheSameDesk()
{
    const FreshDatabase database;
    const QString script = writeFile(database.folder(), QStringLiteral("march.jsonl"), march);
    QCOMPARE(runSaldo({QStringLiteral("run"), QStringLiteral("--database"), database.url(), script}).status, 0);

    const Ended exported = runSaldo({QStringLiteral("export"), QStringLiteral("--database"), database.url()});
    QCOMPARE(exported.status, 0);
    QCOMPARE(exported.output.count('\n'), 8);

    const FreshDatabase copy;
    const QString again = writeFile(copy.folder(), QStringLiteral("again.jsonl"), exported.output);
    const Ended run = runSaldo({QStringLiteral("run"), QStringLiteral("--database"), copy.url(), again});
    QVERIFY2(run.status == 0, run.errors.constData());
    QCOMPARE(stateOf(copy.url()), stateOf(database.url()));
    for (const QString &url : {database.url(), copy.url()})
        QCOMPARE(runSaldo({QStringLiteral("audit"), QStringLiteral("--database"), url}).status, 0);
}

void ExportTest::earlierHistoryIsAnotherScript()
{
    const FreshDatabase database;
    const QString one = writeFile(database.folder(), QStringLiteral("march.jsonl"), march);
    const QString other = writeFile(database.folder(), QStringLiteral("january.jsonl"), january);
    QCOMPARE(runSaldo({QStringLiteral("run"), QStringLiteral("--database"), database.url(), one, other}).status, 0);

    const Ended refused = runSaldo({QStringLiteral("export"), QStringLiteral("--database"), database.url()});
    QCOMPARE(refused.status, 2);
    QVERIFY(refused.errors.contains("--output"));

    const FreshDatabase copy;
    const QString path = copy.folder() + QStringLiteral("/desk.jsonl");
    const Ended exported = runSaldo(
        {QStringLiteral("export"), QStringLiteral("--database"), database.url(), QStringLiteral("--output"), path});
    QVERIFY2(exported.status == 0, exported.errors.constData());
    const QString second = copy.folder() + QStringLiteral("/desk.jsonl.002");
    const Ended run = runSaldo({QStringLiteral("run"), QStringLiteral("--database"), copy.url(), path, second});
    QVERIFY2(run.status == 0, run.errors.constData());
    QCOMPARE(stateOf(copy.url()), stateOf(database.url()));

    // Nothing is written over.
    QCOMPARE(runSaldo({QStringLiteral("export"), QStringLiteral("--database"), database.url(), QStringLiteral("--output"),
                       path}).status, 2);
}

void ExportTest::acceptedCommandsAloneMakeTheSameRows()
{
    const FreshDatabase database;
    const QString script = writeFile(database.folder(), QStringLiteral("march.jsonl"), march);
    QCOMPARE(runSaldo({QStringLiteral("run"), QStringLiteral("--database"), database.url(), script}).status, 0);
    const Ended exported = runSaldo({QStringLiteral("export"), QStringLiteral("--database"), database.url(),
                                     QStringLiteral("--accepted-only")});
    QCOMPARE(exported.output.count('\n'), 7);
    const FreshDatabase copy;
    const QString again = writeFile(copy.folder(), QStringLiteral("again.jsonl"), exported.output);
    QCOMPARE(runSaldo({QStringLiteral("run"), QStringLiteral("--database"), copy.url(), again}).status, 0);
    const auto rowsOf = [](const QString &url) {
        Connection connection(store::Location::parse(url), Connection::Access::Read);
        return dump(connection);
    };
    QCOMPARE(rowsOf(copy.url()), rowsOf(database.url()));
}

void ExportTest::anAuditsStatusTells()
{
    const FreshDatabase database;
    const QString script = writeFile(database.folder(), QStringLiteral("march.jsonl"), march);
    QCOMPARE(runSaldo({QStringLiteral("run"), QStringLiteral("--database"), database.url(), script}).status, 0);
    const QStringList audit = {QStringLiteral("audit"), QStringLiteral("--database"), database.url()};
    const Ended clean = runSaldo(audit);
    QCOMPARE(clean.status, 0);
    QVERIFY(clean.output.contains("8 commands carried out again"));
    QVERIFY(clean.output.contains("no disagreement"));
    {
        Connection connection(store::Location::parse(database.url()), Connection::Access::Write);
        connection.once(QStringLiteral("UPDATE customers SET balance = 1 WHERE id = 'acme'"));
    }
    const Ended tampered = runSaldo(audit);
    QCOMPARE(tampered.status, 1);
    QVERIFY2(tampered.output.contains("customer acme: balance: expected 24, found 1"), tampered.output.constData());
    QCOMPARE(runSaldo({QStringLiteral("audit"), QStringLiteral("--database"),
                       database.folder() + QStringLiteral("/none.saldo")}).status, 2);
}

SALDO_DATABASE_TEST_MAIN(ExportTest)

#include "export_test.moc"
