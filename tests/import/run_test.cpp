// An import through the rules: what is in the database after it, after a repeat, after a stop.
#include "app/command/import_run.h"

#include "script/instant.h"
#include "store/migrations.h"

#include <QElapsedTimer>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace saldo;
using namespace saldo::command;

namespace {

// A database with a desk, as `saldo` opens it.
struct Opened
{
    explicit Opened(const QString &path)
        : connection(store::Location::parse(path), store::Connection::Access::Write), desk(migrated(connection))
    {
    }

    static store::Connection &migrated(store::Connection &connection)
    {
        store::migrate(connection, store::Tables::Authority);
        return connection;
    }

    QStringList rows(const QString &sql)
    {
        QSqlQuery &query = connection.run(sql);
        QStringList all;
        while (query.next()) {
            QStringList row;
            for (int i = 0; query.value(i).isValid(); ++i)
                row.append(query.value(i).toString());
            all.append(row.join(QLatin1Char('|')));
        }
        query.finish();
        return all;
    }

    // Everything that an import writes.
    QStringList everything()
    {
        QStringList all;
        for (const char *table : {"staff", "customers", "licenses", "periods", "tickets", "messages", "ledger",
                                  "events", "notices", "orders", "journal"})
            all += rows(QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(QLatin1String(table)));
        return all;
    }

    store::Connection connection;
    desk::Desk desk;
};

const char *const mappingText = R"({
  "source": "old", "dates": {"formats": ["yyyy-MM-dd HH:mm:ss"], "zone": "UTC"},
  "history": {"cover": "period", "months": 12},
  "files": [
    {"holds": "tickets", "named": ["tickets*.csv"], "language": "en",
     "columns": {"id": "id", "customer": "who", "created": "at", "subject": "subject", "body": "body"},
     "closed": [{"column": "state", "is": ["solved"], "resolution": "solved"}]},
    {"holds": "messages", "named": ["messages*.csv"],
     "columns": {"id": "id", "ticket": "ticket", "author": "who", "created": "at", "body": "body"}}]
})";

import::Plan planOf(const QByteArray &tickets, const QByteArray &messages = {},
                    const QByteArray &mapping = mappingText){
    const import::ParsedMapping parsed = import::parseMapping(mapping, {});
if (!parsed.error.isEmpty())
    qFatal("%s", qPrintable(parsed.error));
import::Job job{parsed.mapping, {{QStringLiteral("tickets.csv"), 0}}};
if (!messages.isEmpty())
    job.inputs.append({QStringLiteral("messages.csv"), 1});
return import::makePlan({job}, *script::parseInstant(u"2026-01-01T00:00:00Z"), [&](const QString &path) {
    return std::optional(path == u"tickets.csv" ? tickets : messages);
});
} // namespace

const QByteArray ticketHeading = "id,who,at,subject,body,state\n";
const QByteArray messageHeading = "id,ticket,who,at,body\n";

// Tickets of half as many customers, a quarter hour apart, each with an answer.
import::Plan manyTickets(int count){QByteArray tickets = ticketHeading;
QByteArray messages = messageHeading;
const QDateTime first(QDate(2025, 1, 6), QTime(6, 0), Qt::UTC);
for (int i = 0; i < count; ++i) {
    const QByteArray number = QByteArray::number(i);
    const auto at = [&first, i](int minutes) {
        return first.addSecs((i * 15 + minutes) * 60LL).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1();
    };
    tickets += number + ",c" + QByteArray::number(i / 2) + ',' + at(0) + ",Subject " + number +
               ",\"A text of a few words, as people write them.\"," + (i % 4 == 0 ? "solved" : "") + '\n';
    messages += 'm' + number + ',' + number + ",anna," + at(9) + ",\"An answer, of a few words too.\"\n";
}
return planOf(tickets, messages);
}

qint64 added(const ImportResult &result, rules::CommandName name)
{
    return result.counts.value(name).added;
}

} // namespace

class RunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void aThreadInTheDatabase()
    {
        Opened open(file("thread"));
        const ImportResult result = runImport(
            open.desk,
            planOf(ticketHeading +
                       "1,ann,2025-01-05 10:00:00,Help,It broke,solved\n2,ann,2025-03-05 10:00:00,More,Again,\n",
                   messageHeading + "11,1,bob,2025-01-05 11:00:00,How?\n12,1,ann,2025-01-05 12:00:00,So.\n"
                                    "13,1,bob,2025-01-06 08:00:00,Ah.\n"),
            {});
        QVERIFY(result.remarks.isEmpty());
        QCOMPARE(open.rows(QStringLiteral(
                     "SELECT id, customer_id, status, resolution, coverage, subject FROM tickets ORDER BY id")),
                 (QStringList{QStringLiteral("old-1|old-ann|closed|solved|period|Help"),
                              QStringLiteral("old-2|old-ann|open|none|period|More")}));
        QCOMPARE(open.rows(QStringLiteral("SELECT id, position, kind, author, entered_by, body FROM messages "
                                          "WHERE ticket_id = 'old-1' ORDER BY position")),
                 (QStringList{QStringLiteral("old-1.0|1|customer|||It broke"),
                              QStringLiteral("old-11|2|answer|old-bob||How?"),
                              QStringLiteral("old-12|3|customer|||So."),
                              QStringLiteral("old-13|4|answer|old-bob||Ah.")}));
        QCOMPARE(open.rows(QStringLiteral("SELECT id, role, name FROM staff")),
                 QStringList{QStringLiteral("old-bob|engineer|bob")});
        QCOMPARE(open.rows(QStringLiteral("SELECT first_day, last_day FROM periods")),
                 QStringList{QStringLiteral("2025-01-05|2026-01-04")});
        QCOMPARE(open.rows(QStringLiteral("SELECT balance FROM customers")), QStringList{QStringLiteral("0")});
        QCOMPARE(open.rows(QStringLiteral("SELECT DISTINCT origin FROM journal")),
                 QStringList{QStringLiteral("import")});
    }

    void importingAgainAddsNothing()
    {
        const import::Plan plan = manyTickets(50);
        Opened open(file("again"));
        const ImportResult first = runImport(open.desk, plan, {});
        const QStringList before = open.everything();
        const ImportResult second = runImport(open.desk, plan, {});
        QCOMPARE(open.everything(), before);
        QCOMPARE(second.all().added, 0);
        QCOMPARE(second.all().repeated, first.all().added);
        QCOMPARE(added(first, rules::CommandName::OpenTicket), 50);
    }

    void aLaterExportAddsWhatIsNew()
    {
        const QByteArray one = ticketHeading + "1,ann,2025-01-05 10:00:00,Help,It broke,\n";
        const QByteArray reply = messageHeading + "11,1,bob,2025-01-05 11:00:00,How?\n";
        Opened open(file("later"));
        runImport(open.desk, planOf(one, reply), {});
        const ImportResult second =
            runImport(open.desk,
                      planOf(one + "2,ann,2025-02-05 10:00:00,More,Again,\n3,eve,2025-02-05 10:00:00,Eve,New,\n",
                             reply + "12,1,ann,2025-01-07 11:00:00,So.\n"),
                      {});
        QVERIFY(second.remarks.isEmpty());
        QCOMPARE(added(second, rules::CommandName::OpenTicket), 2);
        QCOMPARE(added(second, rules::CommandName::PostMessage), 1);
        QCOMPARE(added(second, rules::CommandName::RegisterCustomer), 1);
        QCOMPARE(second.counts.value(rules::CommandName::Answer).repeated, 1);
    }

    void aRowThatChangedIsTold()
    {
        Opened open(file("changed"));
        runImport(open.desk, planOf(ticketHeading + "1,ann,2025-01-05 10:00:00,Help,It broke,\n"), {});
        const ImportResult second =
            runImport(open.desk, planOf(ticketHeading + "1,ann,2025-01-05 10:00:00,Help,Otherwise,\n"), {});
        QCOMPARE(second.remarks.size(), 1);
        QCOMPARE(second.remarks.constFirst().text,
                 QStringLiteral("open_ticket: was imported before with another content"));
        QCOMPARE(second.remarks.constFirst().place.line, 2);
        QCOMPARE(open.rows(QStringLiteral("SELECT body FROM messages")), QStringList{QStringLiteral("It broke")});
    }

    void whatTheRulesRefuseIsToldAndTheRestGoesOn()
    {
        QByteArray mapping = mappingText;
        mapping.replace("\"period\", \"months\": 12", "\"nothing\"");
        Opened open(file("refused"));
        const ImportResult result =
            runImport(open.desk,
                      planOf(ticketHeading + "1,ann,2025-01-05 10:00:00,Help,It broke,\n",
                             messageHeading + "11,1,bob,2025-01-05 11:00:00,How?\n", mapping),
                      {});
        QCOMPARE(result.refusedRows(), 2);
        QVERIFY(result.remarks.at(0).text.startsWith(u"open_ticket: "));
        QCOMPARE(result.remarks.at(0).place.file, QStringLiteral("tickets.csv"));
        QCOMPARE(result.remarks.at(0).place.line, 2);
        QVERIFY(result.remarks.at(1).text.startsWith(u"answer: "));
        QCOMPARE(added(result, rules::CommandName::RegisterCustomer), 1);
    }

    void aStoppedImportGoesOnWhereItWas_data()
    {
        QTest::addColumn<int>("commands");
        for (const int commands : {1, 7, 999, 1000, 1001, 1500})
            QTest::addRow("after %d", commands) << commands;
    }

    void aStoppedImportGoesOnWhereItWas()
    {
        QFETCH(int, commands);
        const import::Plan plan = manyTickets(600);
        QVERIFY(plan.steps.size() > 2 * commandsPerCommit);
        Opened whole(file("whole"));
        runImport(whole.desk, plan, {});

        const QString path = file("stopped");
        {
            Opened open(path);
            int asked = 0;
            ImportWatch watch;
            watch.isStopped = [&asked, commands] { return ++asked == commands; };
            const ImportResult result = runImport(open.desk, plan, watch);
            QVERIFY(result.stopped);
            QCOMPARE(result.done, commands);
            QCOMPARE(result.all().added, commands);
            QCOMPARE(open.rows(QStringLiteral("SELECT count(*) FROM journal")),
                     QStringList{QString::number(commands)});
        }
        Opened open(path);
        const ImportResult rest = runImport(open.desk, plan, {});
        QVERIFY(!rest.stopped);
        QCOMPARE(rest.all().repeated, commands);
        QCOMPARE(open.everything(), whole.everything());
    }

    void progressComesToItsEnd()
    {
        const import::Plan plan = manyTickets(400);
        Opened open(file("progress"));
        QList<qsizetype> told;
        ImportWatch watch;
        watch.progress = [&told](qsizetype count) { told.append(count); };
        runImport(open.desk, plan, watch);
        QCOMPARE(told.size(), (plan.steps.size() + commandsPerCommit - 1) / commandsPerCommit);
        QCOMPARE(told.constLast(), plan.steps.size());
    }

    void tenThousandTicketsTakeSeconds()
    {
        QElapsedTimer timer;
        timer.start();
        const import::Plan plan = manyTickets(10'000);
        const qint64 planned = timer.restart();
        Opened open(file("many"));
        const ImportResult result = runImport(open.desk, plan, {});
        const qint64 ran = timer.elapsed();
        qInfo("10,000 tickets, %lld commands: read in %lld ms, run in %lld ms",
              static_cast<long long>(plan.steps.size()), static_cast<long long>(planned),
              static_cast<long long>(ran));
        QCOMPARE(added(result, rules::CommandName::OpenTicket), 10'000);
        QVERIFY2(planned + ran < 60'000, "it takes minutes");
    }

private:
    QString file(const char *name)
    {
        m_count += 1;
        return m_folder.filePath(QStringLiteral("%1-%2.db").arg(QLatin1String(name)).arg(m_count));
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(RunTest)
#include "run_test.moc"
