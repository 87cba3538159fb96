// Work by two threads: each piece once, whether it is worth another thread or not.
#include "store/side_by_side.h"
#include "tests/support/test_main.h"

#include <numeric>
#include <vector>

using namespace saldo;

class SideBySideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPieceIsDoneOnce_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 63, 64, 10'000})
            QTest::addRow("%d", count) << count;
    }

    void eachPieceIsDoneOnce()
    {
        QFETCH(int, count);
        std::vector<int> done(static_cast<size_t>(count));
        store::sideBySide(count, [&done](qsizetype i) { done[static_cast<size_t>(i)] += 1; });
        QCOMPARE(done, std::vector<int>(static_cast<size_t>(count), 1));
    }

    void withoutAnotherThreadItIsDoneToo()
    {
        QThreadPool &pool = *QThreadPool::globalInstance();
        const int before = pool.maxThreadCount();
        pool.setMaxThreadCount(1);
        QSemaphore busy, goOn;
        pool.start([&busy, &goOn] {
            busy.release();
            goOn.acquire();
        });
        busy.acquire();
        std::vector<int> done(1'000);
        store::sideBySide(1'000, [&done](qsizetype i) { done[static_cast<size_t>(i)] += 1; });
        QCOMPARE(std::accumulate(done.cbegin(), done.cend(), 0), 1'000);
        goOn.release();
        pool.waitForDone();
        pool.setMaxThreadCount(before);
    }
};

SALDO_TEST_MAIN(SideBySideTest)
#include "side_by_side_test.moc"
