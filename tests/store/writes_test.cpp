// Statements that find nothing, and commits that do not wait for the disk.
#include "store/connection.h"
#include "store/failure.h"
#include "store/late_commits.h"
#include "tests/support/fresh_database.h"
#include "tests/support/test_main.h"

using namespace saldo;
using store::Connection;
using store::Failure;

class WritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void whatIsRefusedChangesNothing();
    void valuesAreNeitherFewerNorMore();
    void statementsMayBeOfNoDatabase();
    void aFaultComesBeforeIt();
    void commitsMayWaitForNoDisk();

private:
    QVariant one(const QString &sql);
    std::optional<Failure::Kind> failureOf(const std::function<void()> &piece);

    std::unique_ptr<tests::FreshDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
};

void WritesTest::init()
{
    m_connection.reset();
    m_database = std::make_unique<tests::FreshDatabase>();
    m_connection = std::make_unique<Connection>(store::Location::parse(m_database->url()), Connection::Access::Write);
    m_connection->once(QStringLiteral("CREATE TABLE things (id BIGINT PRIMARY KEY, name TEXT, weight BIGINT)"));
}

QVariant WritesTest::one(const QString &sql)
{
    QSqlQuery &query = m_connection->run(sql);
    const QVariant value = query.next() ? query.value(0) : QVariant();
    query.finish();
    return value;
}

std::optional<Failure::Kind> WritesTest::failureOf(const std::function<void()> &piece)
{
    try {
        piece();
    } catch (const Failure &failure) {
        return failure.kind();
    }
    return std::nullopt;
}

void WritesTest::whatIsWrittenIsRead_data()
{
    QTest::addColumn<QVariant>("name");
    QTest::addColumn<QVariant>("weight");
    QTest::newRow("a text") << QVariant(QStringLiteral("kettle")) << QVariant(qint64(7));
    QTest::newRow("beyond ASCII") << QVariant(QString::fromUtf8("\xD1\x87\xD0\xB0\xD0\xB9 \xF0\x9F\x8D\xB5")) << QVariant(qint64(-1));
    QTest::newRow("an empty one is not none") << QVariant(QStringLiteral("")) << QVariant(0);
    QTest::newRow("a large number") << QVariant(QStringLiteral("x")) << QVariant(std::numeric_limits<qint64>::max());
    QTest::newRow("a truth") << QVariant(QStringLiteral("x")) << QVariant(1U);
    QTest::newRow("nothing") << QVariant(QString()) << QVariant();
}

void WritesTest::whatIsWrittenIsRead()
{
    QFETCH(QVariant, name);
    QFETCH(QVariant, weight);
    const QString insert = QStringLiteral("INSERT INTO things (id, name, weight) VALUES (?, ?, ?)");
    m_connection->write(insert, {1, name, weight});
    m_connection->write(insert, {2, QStringLiteral("another"), 1}); // the same statement, once more
    QCOMPARE(one(QStringLiteral("SELECT name FROM things WHERE id = 1")).toString(), name.toString());
    QCOMPARE(one(QStringLiteral("SELECT name IS NULL FROM things WHERE id = 1")).toBool(), name.toString().isNull());
    QCOMPARE(one(QStringLiteral("SELECT weight FROM things WHERE id = 1")).toLongLong(), weight.toLongLong());
    QCOMPARE(one(QStringLiteral("SELECT weight IS NULL FROM things WHERE id = 1")).toBool(), weight.isNull());
    QCOMPARE(one(QStringLiteral("SELECT name FROM things WHERE id = 2")).toString(), QStringLiteral("another"));
}

void WritesTest::whatIsRefusedChangesNothing()
{
    const QString insert = QStringLiteral("INSERT INTO things (id, name, weight) VALUES (?, ?, ?)");
    m_connection->write(insert, {1, QStringLiteral("kettle"), 1});
    QCOMPARE(failureOf([&] { m_connection->write(insert, {1, QStringLiteral("pot"), 1}); }), Failure::Kind::Broken);
    m_connection->write(insert, {2, QStringLiteral("pot"), 1}); // it can be run again
    QCOMPARE(one(QStringLiteral("SELECT count(*) FROM things")).toInt(), 2);
    QCOMPARE(one(QStringLiteral("SELECT name FROM things WHERE id = 1")).toString(), QStringLiteral("kettle"));
}

void WritesTest::valuesAreNeitherFewerNorMore()
{
    const QString insert = QStringLiteral("INSERT INTO things (id, name, weight) VALUES (?, ?, ?)");
    QCOMPARE(failureOf([&] { m_connection->write(insert, {1, QStringLiteral("kettle")}); }), Failure::Kind::Broken);
    QCOMPARE(one(QStringLiteral("SELECT count(*) FROM things")).toInt(), 0);
}

void WritesTest::statementsMayBeOfNoDatabase()
{
    const auto wrong = [this] { m_connection->write(QStringLiteral("INSERT INTO nowhere (id) VALUES (?)"), {1}); };
    QCOMPARE(failureOf(wrong), Failure::Kind::Broken);
    QCOMPARE(failureOf(wrong), Failure::Kind::Broken);
}

void WritesTest::aFaultComesBeforeIt()
{
    m_connection->setFault([](const QString &sql) {
        if (sql.startsWith(QStringLiteral("INSERT")))
            throw Failure(Failure::Kind::DiskFull, sql);
    });
    QCOMPARE(failureOf([&] { m_connection->write(QStringLiteral("INSERT INTO things (id) VALUES (?)"), {1}); }),
             Failure::Kind::DiskFull);
    m_connection->setFault({});
    QCOMPARE(one(QStringLiteral("SELECT count(*) FROM things")).toInt(), 0);
}

void WritesTest::commitsMayWaitForNoDisk()
{
    const bool server = m_connection->dialect() == store::Dialect::Postgresql;
    const QString asked = server ? QStringLiteral("SHOW synchronous_commit") : QStringLiteral("PRAGMA synchronous");
    const auto setting = [&] {
        QSqlQuery query(m_connection->database()); // such a question is answered when it is prepared
        return query.exec(asked) && query.next() ? query.value(0).toString() : QString();
    };
    const QString usual = setting();
    QCOMPARE(usual, server ? QStringLiteral("on") : QStringLiteral("2"));
    {
        const store::LateCommits late(*m_connection);
        QCOMPARE(setting(), server ? QStringLiteral("off") : QStringLiteral("1"));
        store::Transaction transaction(*m_connection);
        m_connection->write(QStringLiteral("INSERT INTO things (id) VALUES (?)"), {1});
        transaction.commit();
    }
    QCOMPARE(setting(), usual);
    QCOMPARE(one(QStringLiteral("SELECT count(*) FROM things")).toInt(), 1);
}

SALDO_TEST_MAIN(WritesTest)
#include "writes_test.moc"
