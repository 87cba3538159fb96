// `saldo statement` prints an account as a bank would: opening balance, entries, closing balance, what was bought.
#include "tests/support/fresh_database.h"
#include "tests/support/program.h"
#include "tests/support/test_main.h"

using namespace saldo;
using namespace saldo::tests;

namespace {

const char *const story = R"(
{"at": "2026-02-27T10:00:00+03:00", "do": "add_staff", "staff": "anna", "name": "Anna", "role": "engineer"}
{"at": "2026-02-27T10:00:00+03:00", "do": "register_customer", "customer": "acme", "name": "ACME «Ёж»", "language": "ru"}
{"at": "2026-02-27T10:00:00+03:00", "do": "register_license", "license": "L1", "customer": "acme", "free_support": "credits"}
{"at": "2026-02-27T10:01:00+03:00", "do": "open_ticket", "ticket": "T1", "customer": "acme", "language": "ru", "subject": "One", "body": "How?", "pre_agreed": true}
{"at": "2026-02-28T23:59:59+03:00", "do": "answer", "by": "anna", "ticket": "T1", "body": "So.", "category": 2}
{"at": "2026-03-01T00:00:00+03:00", "do": "buy_credits", "customer": "acme", "credits": 25}
{"at": "2026-03-02T12:30:00+03:00", "do": "mark_defect", "by": "anna", "ticket": "T1"}
{"at": "2026-03-03T09:00:00+03:00", "do": "adjust_credits", "customer": "acme", "amount": -5, "reason": "Counted twice"}
{"at": "2026-03-04T09:00:00+03:00", "do": "buy_period", "customer": "acme", "period": "P1", "months": 3}
{"at": "2026-03-05T09:00:00+03:00", "do": "open_ticket", "ticket": "T2", "customer": "acme", "language": "ru", "subject": "Two", "body": "Why?", "coverage": "period"}
)";

// Without the blanks that line columns up.
QStringList linesOf(const QByteArray &output)
{
    QStringList lines;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.trimmed().isEmpty())
            lines << QString::fromUtf8(line).simplified();
    }
    return lines;
}

} // namespace

class StatementCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allOfAnAccount();
    void aMonthBeginsWithWhatTheOneBeforeLeft();
    void whatIsNotThereIsSaid();

private:
    Ended statement(const QStringList &arguments) const
    {
        return runSaldo(QStringList{QStringLiteral("statement"), QStringLiteral("--database"), m_database->url()} + arguments);
    }

    std::unique_ptr<FreshDatabase> m_database;
};

void StatementCommandTest::init()
{
    m_database = std::make_unique<FreshDatabase>();
    const QString script = writeFile(m_database->folder(), QStringLiteral("story.jsonl"), story);
    QCOMPARE(runSaldo({QStringLiteral("run"), QStringLiteral("--database"), m_database->url(), script}).status, 0);
}

void StatementCommandTest::allOfAnAccount()
{
    const Ended ended = statement({QStringLiteral("acme")});
    QCOMPARE(ended.status, 0);
    QCOMPARE(linesOf(ended.output),
             QStringList({QString::fromUtf8("ACME «Ёж» (acme)"),
                          QStringLiteral("GMT+3 opening balance 0"),
                          QStringLiteral("2026-02-27 10:00 license grant +40 40"),
                          QStringLiteral("2026-02-28 23:59 charge -10 30 ticket T1, category 2"),
                          QStringLiteral("2026-03-01 00:00 purchase +25 55"),
                          QStringLiteral("2026-03-02 12:30 refund +10 65 ticket T1, category 2"),
                          QStringLiteral("2026-03-03 09:00 adjustment -5 60 Counted twice"),
                          QStringLiteral("closing balance 60"),
                          QStringLiteral("2026-03-01 00:00 bought 25 credits for 35.00 USD"),
                          QStringLiteral("period P1 P3M 2026-03-05 to 2026-06-04 180.00 USD")}));
}

void StatementCommandTest::aMonthBeginsWithWhatTheOneBeforeLeft()
{
    const Ended february = statement({QStringLiteral("--to"), QStringLiteral("2026-02-28"), QStringLiteral("acme")});
    QVERIFY(linesOf(february.output).contains(QStringLiteral("closing balance 30")));
    const Ended march = statement({QStringLiteral("--from"), QStringLiteral("2026-03-01"), QStringLiteral("--to"),
                                   QStringLiteral("2026-03-01"), QStringLiteral("acme")});
    QVERIFY(linesOf(march.output).contains(QStringLiteral("GMT+3 opening balance 30")));
    QVERIFY(linesOf(march.output).contains(QStringLiteral("closing balance 55")));
}

void StatementCommandTest::whatIsNotThereIsSaid()
{
    const Ended nobody = statement({QStringLiteral("nobody")});
    QCOMPARE(nobody.status, 1);
    QVERIFY(nobody.errors.contains("no such customer"));
    QCOMPARE(statement({QStringLiteral("--from"), QStringLiteral("2026-02-30"), QStringLiteral("acme")}).status, 2);
    QCOMPARE(statement({}).status, 2);
}

SALDO_DATABASE_TEST_MAIN(StatementCommandTest)

#include "statement_command_test.moc"
