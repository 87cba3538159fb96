// The queue's list and counts on a desk that goes on while they are read in another thread: whatever comes first,
// what is shown is what the database lists, and no row is told wrongly.
#include "busy_desk.h"
#include "followed_list.h"

#include "items/queue_views.h"
#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace saldo;
using items::TicketList;
using store::TicketOrder;
using tests::Follower;
using tests::listed;
using tests::shown;

namespace {

// A desk in a file, and a list that reads it as the window does: by a connection of its own and a thread.
class Stage
{
public:
    explicit Stage(quint32 seed, int tickets = 700)
        : m_location(store::Location::parse(m_folder.filePath(QStringLiteral("desk.saldo")))), m_desk(seed, m_location)
    {
        store::Transaction filling(m_desk.connection());
        m_desk.openTickets(tickets);
        filling.commit();
        m_reads = std::make_unique<store::Connection>(m_location, store::Connection::Access::Read);
        m_thread = std::make_unique<store::ReadingThread>(*m_reads);
        m_list = std::make_unique<TicketList>(*m_reads, *m_thread);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_list.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    tests::BusyDesk &desk() { return m_desk; }
    store::Connection &reads() { return *m_reads; }
    store::ReadingThread &thread() { return *m_thread; }
    TicketList &list() { return *m_list; }

    store::TicketListing listing(TicketOrder order, items::QueueView view = items::QueueView::AllOpen) const
    {
        return {items::filterOf(view, {QStringLiteral("anna"), {}}, m_desk.now()), order, rules::deskDay(m_desk.now())};
    }

    // Until all rows are known.
    bool settle()
    {
        QSignalSpy whole(m_list.get(), &TicketList::whole);
        return m_list->isWhole() || whole.wait(30'000);
    }

    // Until the thread has answered all that it was asked so far.
    bool drain()
    {
        bool answered = false;
        const store::ReadingThread::Question last =
            m_thread->ask([](store::Connection &) {}, [&answered](const QString &) { answered = true; });
        return QTest::qWaitFor([&answered] { return answered; }, 30'000);
    }

private:
    QTemporaryDir m_folder;
    store::Location m_location;
    tests::BusyDesk m_desk;
    std::unique_ptr<store::Connection> m_reads;
    std::unique_ptr<store::ReadingThread> m_thread;
    std::unique_ptr<TicketList> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void addOrders()
{
    QTest::addColumn<TicketOrder>("order");
    QTest::newRow("due") << TicketOrder::Due;
    QTest::newRow("opened") << TicketOrder::Opened;
    QTest::newRow("last message") << TicketOrder::LastMessage;
    QTest::newRow("customer") << TicketOrder::Customer;
}

} // namespace

class TicketReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRowsAreThereAtOnce()
    {
        Stage stage(1);
        // WHEN a list of 700 is shown THEN a page of it is there before anything else happens
        stage.list().show(stage.listing(TicketOrder::Opened));
        const QStringList all = listed(stage.reads(), stage.list().listing());
        QVERIFY(!stage.list().isWhole());
        QCOMPARE(shown(stage.list()), all.mid(0, TicketList::rowsAtOnce));
        // AND the others come behind it
        const Follower follower(stage.list());
        QSignalSpy resets(&stage.list(), &QAbstractItemModel::modelReset);
        QVERIFY(stage.settle());
        QCOMPARE(resets.count(), 0);
        QCOMPARE(follower.ids(), all);
        QCOMPARE(shown(stage.list()), all);
    }

    void whatIsAskedBeforeTheThreadBeginsIsAnsweredThen()
    {
        Stage stage(3);
        // GIVEN a thread that has not begun WHEN a list is shown THEN its first rows are there, the others wait
        store::ReadingThread thread(stage.reads(), store::ReadingThread::Begin::Later);
        TicketList list(stage.reads(), thread);
        QSignalSpy whole(&list, &TicketList::whole);
        list.show(stage.listing(TicketOrder::Opened));
        QVERIFY(stage.drain()); // another thread has answered meanwhile
        QCOMPARE(list.rowCount(), TicketList::rowsAtOnce);
        // AND come when it begins; twice is once
        thread.begin();
        thread.begin();
        QVERIFY(whole.wait(30'000));
        QCOMPARE(shown(list), listed(stage.reads(), list.listing()));
        // AND one that never began ends all the same
        store::ReadingThread never(stage.reads(), store::ReadingThread::Begin::Later);
        const store::ReadingThread::Question question = never.ask([](store::Connection &) {}, [](const QString &) { QFAIL("answered"); });
    }

    void aListOfOnePageIsWholeAtOnce()
    {
        Stage stage(2, 40);
        QSignalSpy whole(&stage.list(), &TicketList::whole);
        stage.list().show(stage.listing(TicketOrder::Due));
        QCOMPARE(whole.count(), 1);
        QVERIFY(stage.list().isWhole());
        QCOMPARE(shown(stage.list()), listed(stage.reads(), stage.list().listing()));
    }

    void changesWhileItIsReadAreNotLost_data() { addOrders(); }
    void changesWhileItIsReadAreNotLost()
    {
        QFETCH(TicketOrder, order);
        Stage stage(static_cast<quint32>(order) + 3);
        for (int round = 0; round < 12; ++round) {
            // GIVEN a list of which only the first page is known
            stage.list().show(stage.listing(order));
            const Follower follower(stage.list());
            // WHEN things happen, more of them each time, before the thread has answered
            for (int change = 0; change < round * 3; ++change)
                stage.list().apply(stage.desk().happen());
            QCOMPARE(shown(stage.list()), listed(stage.reads(), stage.list().listing()).mid(0, stage.list().rowCount()));
            // THEN all is there when it has
            QVERIFY(stage.settle());
            QCOMPARE(shown(stage.list()), listed(stage.reads(), stage.list().listing()));
            QCOMPARE(follower.ids(), shown(stage.list()));
        }
    }

    void aDatabaseAheadOfWhatWasToldShowsNothingWrong_data() { addOrders(); }
    void aDatabaseAheadOfWhatWasToldShowsNothingWrong()
    {
        QFETCH(TicketOrder, order);
        Stage stage(static_cast<quint32>(order) + 11);
        stage.list().show(stage.listing(order));
        QVERIFY(stage.settle());
        const Follower follower(stage.list());
        for (int round = 0; round < 20; ++round) {
            const QStringList before = follower.ids();
            QList<store::Touched> touched;
            for (int change = 0; change <= round % 5; ++change)
                touched << stage.desk().happen();
            // WHEN rows are looked at that are not in memory, before the list is told
            for (int row = 0; row < stage.list().rowCount(); row += 7) {
                // THEN they are what they were, or empty for now
                const QString id = stage.list().index(row).data(TicketList::TicketIdRole).toString();
                QVERIFY(id.isEmpty() || id == before.at(row));
            }
            // AND right as soon as it is told of all at once
            touched.removeIf([](const store::Touched &one) { return one.version == 0; });
            if (!touched.isEmpty())
                stage.list().apply(store::merged(touched));
            QCOMPARE(shown(stage.list()), listed(stage.reads(), stage.list().listing()));
            QCOMPARE(follower.ids(), shown(stage.list()));
        }
    }

    void aChangeThatWasReadAlreadyIsNotTakenTwice()
    {
        Stage stage(21);
        QList<store::Touched> touched;
        for (int change = 0; change < 30; ++change)
            touched << stage.desk().happen();
        // GIVEN a list that was read after the changes WHEN it is told of them THEN nothing moves
        stage.list().show(stage.listing(TicketOrder::LastMessage));
        for (const store::Touched &one : std::as_const(touched))
            stage.list().apply(one);
        QVERIFY(stage.settle());
        QCOMPARE(shown(stage.list()), listed(stage.reads(), stage.list().listing()));
    }

    void changesToldTogetherOfWhichSomeWereReadAlready()
    {
        Stage stage(23);
        QList<store::Touched> touched;
        for (int change = 0; change < 20; ++change)
            touched << stage.desk().happen();
        stage.list().show(stage.listing(TicketOrder::LastMessage));
        for (int change = 0; change < 20; ++change)
            touched << stage.desk().happen();
        touched.removeIf([](const store::Touched &one) { return one.version == 0; });
        QSignalSpy whole(&stage.list(), &TicketList::whole);
        stage.list().apply(store::merged(touched));
        QVERIFY(whole.count() > 0 || whole.wait(30'000));
        QCOMPARE(shown(stage.list()), listed(stage.reads(), stage.list().listing()));
    }

    void anotherListMeanwhile()
    {
        Stage stage(31);
        // WHEN one list after the other is chosen, faster than they are read
        for (const TicketOrder order : {TicketOrder::Due, TicketOrder::Customer, TicketOrder::Opened, TicketOrder::LastMessage})
            stage.list().show(stage.listing(order));
        const Follower follower(stage.list());
        QVERIFY(stage.settle());
        QVERIFY(stage.drain());
        // THEN the last one is there, whole
        QCOMPARE(follower.ids(), listed(stage.reads(), stage.listing(TicketOrder::LastMessage)));
    }

    void aFilterIsTypedFast()
    {
        Stage stage(33, 0);
        stage.desk().varySubjects();
        stage.desk().openTickets(900);
        const QString text = QStringLiteral("order 100%");
        QSignalSpy whole(&stage.list(), &TicketList::whole);
        for (qsizetype typed = 1; typed <= text.size(); ++typed) {
            store::TicketListing listing = stage.listing(TicketOrder::Opened);
            listing.filter.text = text.left(typed);
            stage.list().show(listing);
            stage.list().apply(stage.desk().happen());
        }
        QVERIFY(stage.settle());
        QVERIFY(stage.drain());
        QCOMPARE(stage.list().listing().filter.text, text);
        QCOMPARE(shown(stage.list()), listed(stage.reads(), stage.list().listing()));
        QVERIFY(stage.list().rowCount() > 0);
    }

    void aRenamedCustomersTicketsTakeTheirPlaces()
    {
        Stage stage(41);
        stage.list().show(stage.listing(TicketOrder::Customer));
        QVERIFY(stage.settle());
        const Follower follower(stage.list());
        const QPersistentModelIndex chosen(stage.list().index(300));
        const QString ticket = chosen.data(TicketList::TicketIdRole).toString();
        QSignalSpy resets(&stage.list(), &QAbstractItemModel::modelReset);
        QSignalSpy whole(&stage.list(), &TicketList::whole);
        stage.list().apply(stage.desk().rename());
        stage.list().apply(stage.desk().happen()); // while it is read
        QVERIFY(whole.count() > 0 || whole.wait(30'000));
        QCOMPARE(shown(stage.list()), listed(stage.reads(), stage.list().listing()));
        QCOMPARE(follower.ids(), shown(stage.list()));
        QCOMPARE(chosen.data(TicketList::TicketIdRole).toString(), ticket);
        QCOMPARE(resets.count(), 0);
    }

    void manyChangesAtOnceAreReadAnew()
    {
        Stage stage(43);
        stage.list().show(stage.listing(TicketOrder::LastMessage));
        QVERIFY(stage.settle());
        QList<store::Touched> touched;
        for (int change = 0; change < 400; ++change) {
            if (const store::Touched one = stage.desk().happen(); one.version != 0)
                touched << one;
        }
        QSignalSpy whole(&stage.list(), &TicketList::whole);
        stage.list().apply(store::merged(touched));
        QVERIFY(whole.count() > 0 || whole.wait(30'000));
        QCOMPARE(shown(stage.list()), listed(stage.reads(), stage.list().listing()));
    }

    void countsMissNothingThatHappensMeanwhile()
    {
        Stage stage(51);
        const items::Viewer viewer{QStringLiteral("anna"), {rules::Language::En}};
        items::ViewCounts counts;
        const rules::Instant then = stage.desk().now();
        for (int round = 0; round < 12; ++round) {
            const auto counted = std::make_shared<items::Counted>();
            bool done = false;
            const store::ReadingThread::Question question = stage.thread().ask(
                [counted, filters = counts.begin(viewer, then)](store::Connection &connection) {
                    *counted = items::countTickets(connection, filters);
                },
                [&](const QString &failure) {
                    QCOMPARE(failure, QString());
                    QVERIFY(counts.take(*counted));
                    done = true;
                });
            for (int change = 0; change < round * 3; ++change)
                counts.apply(stage.desk().happen());
            QVERIFY(QTest::qWaitFor([&done] { return done; }, 30'000));
            items::ViewCounts fresh;
            fresh.load(stage.reads(), viewer, then);
            for (const items::QueueView view : items::queueViews())
                QCOMPARE(counts.of(view), fresh.of(view));
        }
    }
};

SALDO_TEST_MAIN(TicketReadingTest)
#include "ticket_reading_test.moc"
