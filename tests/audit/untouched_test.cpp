// Desks that nobody tampered with agree with their journals: those of all scripts, the demo, random ones, and ones that
// took in earlier history, carried on by one process after the other.
#include "audit/audit.h"
#include "desk/desk.h"
#include "desk/relative_script.h"
#include "desk/script_run.h"
#include "script/decode.h"
#include "store/migrations.h"
#include "tests/desk/random_commands.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <cstdio>

using namespace saldo;
using namespace saldo::tests;
using store::Connection;

namespace {

QStringList findingsOf(Connection &connection)
{
    QStringList sentences;
    audit::audit(connection, {[&sentences](const audit::Finding &finding) { sentences << audit::inWords(finding); },
                              [](audit::Stage, qint64, qint64) {}, [] { return false; }});
    return sentences;
}

class DeskInMemory
{
public:
    DeskInMemory() : m_connection(store::Location(), Connection::Access::Write)
    {
        store::migrate(m_connection, store::Tables::Authority);
        reopen();
    }

    // As another process would find it.
    void reopen() { m_desk.emplace(m_connection); }
    void run(QByteArray text)
    {
        QBuffer script(&text);
        script.open(QIODevice::ReadOnly);
        desk::runScript(*m_desk, script, {[](const QByteArray &) {}, [](const QString &) {}});
    }

    Connection &connection() { return m_connection; }
    desk::Desk &desk() { return *m_desk; }

private:
    Connection m_connection;
    std::optional<desk::Desk> m_desk;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class UntouchedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScriptsDeskAgrees_data();
    void everyScriptsDeskAgrees();
    void theDemoAgrees();
    void aDeskWithEarlierHistoryAgrees();
    void randomDesksAgree();
};

void UntouchedTest::everyScriptsDeskAgrees_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(SALDO_SOURCE_DIR "/tests/vectors"), {QStringLiteral("*.jsonl")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileName())) << path;
    }
}

void UntouchedTest::everyScriptsDeskAgrees()
{
    QFETCH(QString, path);
    DeskInMemory desk;
    desk.run(contentOf(path));
    QCOMPARE(findingsOf(desk.connection()), QStringList());
}

void UntouchedTest::theDemoAgrees()
{
    DeskInMemory desk;
    QFile file(QStringLiteral(SALDO_SOURCE_DIR "/resources/demo/desk.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    constexpr rules::Instant now = 1'772'800'000'000;
    desk.run(desk::absoluteScript(file, desk.desk().policies(), now));
    QVERIFY(store::journalEnd(desk.connection()).id > 1'000);
    QCOMPARE(findingsOf(desk.connection()), QStringList());
}

// The day on which the calendar was last told of must be the same to the process that went on and to the replay.
void UntouchedTest::aDeskWithEarlierHistoryAgrees()
{
    const QByteArray march = R"(
{"at": "2026-03-02T10:00:00+03:00", "do": "register_customer", "customer": "acme", "name": "ACME", "language": "en"}
{"at": "2026-03-02T10:00:00+03:00", "do": "register_license", "license": "L1", "customer": "acme", "free_support": "period"}
{"at": "2026-03-02T10:00:00+03:00", "do": "open_ticket", "ticket": "T1", "customer": "acme", "language": "en", "subject": "One", "body": "How?"}
)";
    const QByteArray january = R"(
{"at": "2026-01-12T10:00:00+03:00", "do": "register_customer", "customer": "old", "name": "Old", "language": "ru"}
{"at": "2026-01-12T10:00:00+03:00", "do": "register_license", "license": "L2", "customer": "old", "free_support": "period"}
{"at": "2026-01-12T10:00:00+03:00", "do": "open_ticket", "ticket": "T2", "customer": "old", "language": "ru", "subject": "Two", "body": "How?"}
)";
    const QByteArray later = R"(
{"at": "2026-03-02T11:00:00+03:00", "do": "post_message", "ticket": "T1", "body": "Well?"}
{"at": "2026-03-26T11:00:00+03:00", "do": "post_message", "ticket": "T1", "body": "Well?"}
)";
    for (const bool anotherProcess : {false, true}) {
        DeskInMemory desk;
        for (const QByteArray &script : {march, january, later}) {
            desk.run(script);
            if (anotherProcess)
                desk.reopen();
        }
        QCOMPARE(findingsOf(desk.connection()), QStringList());
    }
}

void UntouchedTest::randomDesksAgree()
{
    qint64 commands = 0;
    for (quint64 seed = 1; seed <= 12; ++seed) {
        DeskInMemory desk;
        CommandMaker maker;
        Chance numbers(seed);
        QList<QJsonObject> objects = maker.opening();
        for (int i = 0; i < 400; ++i) {
            const QJsonObject object =
                objects.isEmpty() ? maker.make(static_cast<quint64>(numbers.below(1'000'000'000))) : objects.takeFirst();
            const script::Decoded decoded = script::decodeCommand(object);
            if (decoded.verdict)
                continue;
            const desk::Outcome outcome =
                desk.desk().execute(decoded.command, decoded.command.at, QStringLiteral("script"));
            if (!outcome.verdict)
                maker.accepted(object);
            if (i % 100 == 99)
                desk.reopen();
        }
        const QStringList found = findingsOf(desk.connection());
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("seed %1\n").arg(seed) + found.join(u'\n')));
        commands += store::journalEnd(desk.connection()).id;
    }
    std::printf("%lld random commands\n", static_cast<long long>(commands));
    QVERIFY(commands > 2'000);
}

SALDO_TEST_MAIN(UntouchedTest)

#include "untouched_test.moc"
