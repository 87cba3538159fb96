// What was committed goes from the log into the file when it is said, not in the middle of commits.
#include "store/checkpoints.h"
#include "tests/support/test_main.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace saldo;
using store::Checkpoints;
using store::Connection;

class CheckpointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void commitsMakeNone();
    void afterOneTheLogBeginsAnew();
    void aLogThatNobodyTakesIsTakenByACommit();
    void whoReadsIsNotWaitedFor();
    void aLongerLogMayBeMeant();

private:
    // Rows of a page each, in one commit.
    void write(int rows);
    qint64 inFile() const { return QFileInfo(path()).size(); }
    QString path() const { return m_folder->filePath(QStringLiteral("mirror.saldo")); }
    store::Location location() const { return store::Location::parse(path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Checkpoints> m_checkpoints;
};

constexpr int pageBytes = 4'096;

void CheckpointsTest::init()
{
    m_checkpoints.reset();
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_connection = std::make_unique<Connection>(location(), Connection::Access::Write);
    m_connection->once(QStringLiteral("CREATE TABLE things (id INTEGER PRIMARY KEY, weight BLOB)"));
    m_checkpoints = std::make_unique<Checkpoints>(*m_connection);
}

void CheckpointsTest::write(int rows)
{
    store::Transaction transaction(*m_connection);
    for (int i = 0; i < rows; ++i)
        m_connection->write(QStringLiteral("INSERT INTO things (weight) VALUES (?)"), {QByteArray(pageBytes - 500, 'x')});
    transaction.commit();
}

void CheckpointsTest::commitsMakeNone()
{
    QVERIFY(!m_checkpoints->isDue());
    for (int i = 0; i < 6; ++i)
        write(Checkpoints::usualPages / 5);
    QVERIFY(inFile() < Checkpoints::usualPages * qint64(pageBytes) / 10);
    QVERIFY(m_checkpoints->isDue());
    m_checkpoints->make();
    QVERIFY(!m_checkpoints->isDue());
    QVERIFY(inFile() > Checkpoints::usualPages * qint64(pageBytes));
}

void CheckpointsTest::afterOneTheLogBeginsAnew()
{
    write(Checkpoints::usualPages + 10);
    m_checkpoints->make();
    write(Checkpoints::usualPages / 2);
    QVERIFY(!m_checkpoints->isDue());
    write(Checkpoints::usualPages);
    QVERIFY(m_checkpoints->isDue());
}

void CheckpointsTest::aLogThatNobodyTakesIsTakenByACommit()
{
    for (int i = 0; i < 11; ++i)
        write(Checkpoints::usualPages / 5);
    QVERIFY(inFile() > 2 * Checkpoints::usualPages * qint64(pageBytes));
}

void CheckpointsTest::whoReadsIsNotWaitedFor()
{
    Connection reader(location(), Connection::Access::Read);
    const store::Reading reading(reader);
    reader.run(QStringLiteral("SELECT count(*) FROM things")).finish();
    write(Checkpoints::usualPages + 10);
    QVERIFY(m_checkpoints->isDue());
    m_checkpoints->make();
    QVERIFY(inFile() < Checkpoints::usualPages * qint64(pageBytes)); // he reads what was before
    QVERIFY(!m_checkpoints->isDue());                                // and it isn't tried with each commit
    write(1);
    QVERIFY(!m_checkpoints->isDue());
    write(Checkpoints::usualPages);
    QVERIFY(m_checkpoints->isDue());
}

void CheckpointsTest::aLongerLogMayBeMeant()
{
    m_checkpoints->setPages(2 * Checkpoints::usualPages);
    write(Checkpoints::usualPages + 10);
    QVERIFY(!m_checkpoints->isDue());
    write(Checkpoints::usualPages);
    QVERIFY(m_checkpoints->isDue());
    QVERIFY(inFile() < Checkpoints::usualPages * qint64(pageBytes));
}

SALDO_TEST_MAIN(CheckpointsTest)

#include "checkpoints_test.moc"
