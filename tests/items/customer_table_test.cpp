// The customers' table follows a busy desk row by row and always equals what a full reading gives; with
// many customers another thread does the work.
#include "busy_desk.h"

#include "items/customer_table.h"
#include "store/customer_query.h"
#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace saldo;
using items::CustomerArrangement;
using items::CustomerColumn;
using items::CustomerTable;
using store::CustomerFilter;
using store::CustomerRow;

namespace {

QList<CustomerRow> shown(const CustomerTable &table)
{
    QList<CustomerRow> rows;
    for (int row = 0; row < table.rowCount(); ++row)
        rows << table.index(row, 0).data(CustomerTable::RowRole).value<CustomerRow>();
    return rows;
}

QStringList idsOf(const QList<CustomerRow> &rows)
{
    QStringList ids;
    for (const CustomerRow &row : rows)
        ids << row.id;
    return ids;
}

// What a view would hold that only listens to the model's signals.
class Follower : public QObject
{
public:
    explicit Follower(const CustomerTable &table)
    {
        m_ids = idsOf(shown(table));
        const auto idAt = [&table](int row) {
            return table.index(row, 0).data(CustomerTable::CustomerIdRole).toString();
        };
        connect(&table, &QAbstractItemModel::modelReset, this, [this] { m_resets += 1; });
        connect(&table, &QAbstractItemModel::rowsInserted, this, [this, idAt](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row)
                m_ids.insert(row, idAt(row));
        });
        connect(&table, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
            m_ids.remove(first, last - first + 1);
        });
        connect(&table, &QAbstractItemModel::rowsMoved, this,
                [this](const QModelIndex &, int first, int, const QModelIndex &, int to) {
                    m_ids.move(first, to > first ? to - 1 : to);
                });
    }
    const QStringList &ids() const { return m_ids; }
    int resets() const { return m_resets; }

private:
    QStringList m_ids;
    int m_resets = 0;
};

QSet<QString> customersOf(const desk::Touched &touched)
{
    QSet<QString> customers = touched.customers;
    for (const desk::TicketChange &change : touched.tickets)
        customers.insert(change.after.customer);
    return customers;
}

CustomerArrangement arrangementOf(int column, Qt::SortOrder order)
{
    CustomerArrangement arrangement;
    arrangement.column = static_cast<CustomerColumn>(column);
    arrangement.order = order;
    arrangement.cheapest = 5;
    return arrangement;
}

desk::Touched execute(desk::Desk &desk, rules::Instant now, const QJsonObject &fields)
{
    QJsonObject command = fields;
    command.insert(QStringLiteral("at"), script::formatInstant(now));
    const script::Decoded decoded = script::decodeCommand(command);
    if (decoded.verdict)
        qFatal("%s", qPrintable(rules::inWords(*decoded.verdict)));
    return desk.execute(decoded.command, now, QStringLiteral("test")).touched;
}

QJsonObject credits(const QString &customer, int amount)
{
    return {{QStringLiteral("do"), QStringLiteral("adjust_credits")}, {QStringLiteral("customer"), customer},
            {QStringLiteral("amount"), amount}, {QStringLiteral("reason"), QStringLiteral("test")}};
}

QJsonObject customer(const QString &id, const QString &name)
{
    return {{QStringLiteral("do"), QStringLiteral("register_customer")}, {QStringLiteral("customer"), id},
            {QStringLiteral("name"), name}, {QStringLiteral("language"), QStringLiteral("en")}};
}

QJsonObject license(const QString &id)
{
    return {{QStringLiteral("do"), QStringLiteral("register_license")}, {QStringLiteral("license"), QString(u'L' + id)},
            {QStringLiteral("customer"), id}};
}

} // namespace

class CustomerTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsABusyDesk_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("ascending");
        for (int column = 0; column < items::customerColumns; ++column) {
            QTest::addRow("column %d, ascending", column) << column << true;
            QTest::addRow("column %d, descending", column) << column << false;
        }
    }

    void followsABusyDesk()
    {
        QFETCH(int, column);
        QFETCH(bool, ascending);
        tests::BusyDesk desk(static_cast<quint32>(column));
        desk.openTickets(40);
        const QDate today = rules::deskDay(desk.now()).addDays(40);
        const CustomerArrangement arrangement =
            arrangementOf(column, ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
        CustomerTable table(desk.connection());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.arrange(arrangement);
        table.load(today);
        const Follower follower(table);
        for (int step = 0; step < 300; ++step) {
            table.refresh(customersOf(desk.happen()));
            if (step % 50 == 20)
                table.refresh(customersOf(execute(desk.desk(), desk.now(), customer(QStringLiteral("n%1").arg(step), QStringLiteral("B%1").arg(step)))));
            if (step % 50 == 49) {
                CustomerTable fresh(desk.connection());
                fresh.arrange(arrangement);
                fresh.load(today);
                QCOMPARE(idsOf(shown(table)), idsOf(shown(fresh)));
                QVERIFY(shown(table) == shown(fresh));
            }
        }
        QCOMPARE(follower.ids(), idsOf(shown(table)));
        QCOMPARE(follower.resets(), 0);
    }

    void rowsEnterAndLeaveAFilter()
    {
        tests::BusyDesk desk(1);
        CustomerTable table(desk.connection());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        CustomerArrangement arrangement = arrangementOf(0, Qt::AscendingOrder);
        arrangement.filter = CustomerFilter::BelowCheapest;
        table.arrange(arrangement);
        table.load(rules::deskDay(desk.now()));
        QCOMPARE(table.rowCount(), 0);
        const auto adjust = [&](int amount) {
            table.refresh(customersOf(execute(desk.desk(), desk.now(), credits(QStringLiteral("c3"), amount))));
        };
        adjust(-537);
        QCOMPARE(idsOf(shown(table)), QStringList{QStringLiteral("c3")});
        QCOMPARE(table.count(CustomerFilter::BelowCheapest), 1);
        QCOMPARE(table.count(CustomerFilter::OutOfCredits), 0);
        adjust(-3);
        QCOMPARE(table.count(CustomerFilter::OutOfCredits), 1);
        adjust(5);
        QCOMPARE(table.rowCount(), 0);
        QCOMPARE(table.count(CustomerFilter::BelowCheapest), 0);
    }

    void tellsHowLongABalanceLasts()
    {
        store::CustomerFigures figures;
        figures.balance = 30;
        figures.spent = 60;
        figures.historyDays = 90;
        QCOMPARE(store::spentPerMonth(figures), 20.0);
        QCOMPARE(store::monthsLeft(figures), std::optional(1.5));
        figures.historyDays = 45; // the same in half the time
        QCOMPARE(store::spentPerMonth(figures), 40.0);
        figures.historyDays = 29;
        QCOMPARE(store::monthsLeft(figures), std::nullopt);
        figures.historyDays = 90;
        figures.spent = 0;
        QCOMPARE(store::monthsLeft(figures), std::nullopt);
    }

    void manyCustomersAreReadElsewhere()
    {
        const QTemporaryDir folder;
        const rules::Instant now = 1'767'600'000'000;
        const store::Location location = store::Location::parse(folder.filePath(QStringLiteral("desk.saldo")));
        store::Connection writing(location, store::Connection::Access::Write);
        store::migrate(writing, store::Tables::Authority);
        desk::Desk desk(writing);
        {
            desk::Desk::Batch batch(desk);
            for (int i = 0; i < 2500; ++i) {
                const QString id = QStringLiteral("c%1").arg(i, 4, 10, QLatin1Char('0'));
                execute(desk, now, customer(id, QStringLiteral("Shop %1").arg((i * 7919) % 2500)));
                execute(desk, now, license(id));
                execute(desk, now, credits(id, 1 + (i * 31) % 997));
            }
            batch.commit();
        }
        store::Connection reading(location, store::Connection::Access::Read);
        CustomerTable table(reading);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy arranged(&table, &CustomerTable::arranged);
        table.arrange(arrangementOf(static_cast<int>(CustomerColumn::Credits), Qt::DescendingOrder));
        table.load(rules::deskDay(now));
        QCOMPARE(table.state(), CustomerTable::State::Loading);
        // What happens while they are read, is told when they are there.
        table.refresh(customersOf(execute(desk, now, credits(QStringLiteral("c0007"), 5000))));
        QVERIFY(arranged.wait(30'000));
        QCOMPARE(table.rowCount(), 2500);
        QCOMPARE(table.count(CustomerFilter::ChoicePending), 2500);
        QCOMPARE(idsOf(shown(table)).first(), QStringLiteral("c0007"));

        // And while they are put in order, too.
        table.sort(static_cast<int>(CustomerColumn::Credits), Qt::AscendingOrder);
        QVERIFY(table.busy());
        table.refresh(customersOf(execute(desk, now, credits(QStringLiteral("c0009"), 9000))));
        table.refresh(customersOf(execute(desk, now, customer(QStringLiteral("new"), QStringLiteral("A new one")))));
        QVERIFY(arranged.wait(30'000));
        QCOMPARE(idsOf(shown(table)).last(), QStringLiteral("new")); // has no account, goes last
        QCOMPARE(idsOf(shown(table)).at(2499), QStringLiteral("c0009"));

        // The last wish counts.
        table.sort(0, Qt::DescendingOrder);
        table.sort(0, Qt::AscendingOrder);
        QTRY_VERIFY(!table.busy());
        QCOMPARE(idsOf(shown(table)).first(), QStringLiteral("new"));
        QCOMPARE(table.find(QStringLiteral("new"))->name, QStringLiteral("A new one"));
        QCOMPARE(table.rowOf(QStringLiteral("new")), 0);
    }

    void aMissingDatabaseIsTold()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("desk.saldo"));
        store::Connection writing(store::Location::parse(path), store::Connection::Access::Write);
        CustomerTable table(writing); // without tables
        table.load(QDate(2026, 1, 1));
        QTRY_COMPARE(table.state(), CustomerTable::State::Failed);
        QVERIFY(!table.failure().isEmpty());
    }
};

SALDO_TEST_MAIN(CustomerTableTest)
#include "customer_table_test.moc"
