// A review by customer, of more customers than are in sight: the table has all of them, each is named when one comes to
// him, and the file has them all.
#include "desk/local_desk.h"
#include "rules/calendar.h"
#include "store/fact_days.h"
#include "store/migrations.h"
#include "tests/bench/review_desk.h"
#include "tests/support/waiting.h"
#include "tests/support/window_test_main.h"
#include "ui/review/behind_view.h"
#include "ui/review/review_controls.h"
#include "ui/review/review_pane.h"
#include "ui/shared/language.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace saldo;
using namespace saldo::tests;
using figures::Grouping;
using items::ReviewColumn;

namespace {

constexpr int customers = 700;
const figures::Span span{QDate(2026, 10, 1), QDate(2026, 11, 30)};

} // namespace

class ReviewCustomersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_pane.reset(); }
    void allAreThere_data();
    void allAreThere();
    void aNameComesIntoSight();
    void theFileHasThemAll();
    void paperHasTheFirst();

private:
    void show(Grouping grouping);
    QString cell(int row, ReviewColumn column) const
    {
        return m_pane->table()->index(row, static_cast<int>(m_pane->table()->columns().indexOf(column))).data().toString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<desk::LocalDesk> m_desk;
    std::unique_ptr<ui::ReviewPane> m_pane;
};

void ReviewCustomersTest::initTestCase()
{
    failOnWarnings();
    ui::useLanguage(rules::Language::En);
    const auto location = store::Location::parse(m_folder.filePath(QStringLiteral("desk.saldo")));
    store::Connection connection(location, store::Connection::Access::Write);
    store::migrate(connection, store::Tables::Authority);
    bench::ReviewDesk desk;
    desk.tickets = 2 * customers;
    desk.entries = 5 * customers;
    desk.customers = customers;
    desk.from = span.from;
    desk.to = span.to;
    bench::fill(connection, desk);
}

void ReviewCustomersTest::show(Grouping grouping)
{
    const auto location = store::Location::parse(m_folder.filePath(QStringLiteral("desk.saldo")));
    if (!m_desk)
        m_desk = std::make_unique<desk::LocalDesk>(location, [] { return rules::startOfDay(span.to) + rules::msPerDay; });
    m_pane = std::make_unique<ui::ReviewPane>(*m_desk);
    m_pane->controls()->choose(span);
    m_pane->controls()->choose(grouping);
    m_pane->resize(1000, 700);
    QSignalSpy spy(m_pane.get(), &ui::ReviewPane::figuresShown);
    m_pane->show();
    QVERIFY(spy.wait(30'000));
}

void ReviewCustomersTest::allAreThere_data()
{
    QTest::addColumn<bool>("packed");
    QTest::newRow("read from the tables: their numbers are the reader's own") << false;
    QTest::newRow("packed") << true;
}

void ReviewCustomersTest::allAreThere()
{
    QFETCH(bool, packed);
    if (packed) {
        m_desk.reset();
        store::Connection connection(store::Location::parse(m_folder.filePath(QStringLiteral("desk.saldo"))),
                                     store::Connection::Access::Write);
        while (store::packDays(connection, span.to.addDays(1), 100) > 0)
            continue;
    }
    show(Grouping::Customer);
    const items::ReviewTable &table = *m_pane->table();
    const QAbstractItemModelTester tester(m_pane->table(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    // Each registered a license, and so has a sale, or a ticket
    QVERIFY(table.rowCount() > customers / 2);
    figures::Sums sum;
    qint64 last = std::numeric_limits<qint64>::max();
    for (int row = 0; row < table.rowCount() - 1; ++row) {
        const figures::Sums sums = table.groupAt(row)->sums;
        QVERIFY(sums.consumed() <= last);
        last = sums.consumed();
        sum.addAll(sums);
    }
    figures::Sums total = m_pane->figures()->total;
    total.medianMs.reset();
    total.ninetiethMs.reset();
    QVERIFY(sum == total);
}

void ReviewCustomersTest::aNameComesIntoSight()
{
    show(Grouping::Customer);
    const int row = m_pane->table()->rowCount() - 3;
    QVERIFY(row > 250);
    QVERIFY(!m_pane->table()->groupAt(row)->named);
    // WHEN one goes to the end of the table, THEN the names there come
    auto *view = m_pane->findChild<QTableView *>(QStringLiteral("review"));
    QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(comesTrue(m_pane->table(), &QAbstractItemModel::dataChanged, [&] { return m_pane->table()->groupAt(row)->named; }));
    const store::ReviewGroup group = *m_pane->table()->groupAt(row);
    QCOMPARE(cell(row, ReviewColumn::Group), QStringLiteral("Shop ") + group.id.mid(1));
    QCOMPARE(cell(row, ReviewColumn::Balance).toLongLong(), group.balance);
    // AND the row opens what is behind it
    view->setCurrentIndex(m_pane->table()->index(row, 1));
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(m_pane->isBehind());
}

void ReviewCustomersTest::theFileHasThemAll()
{
    show(Grouping::Customer);
    const QString name = m_folder.filePath(QStringLiteral("customers.csv"));
    QVERIFY(m_pane->saveCsv(name, {u',', u'.'}));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), m_pane->table()->rowCount() + 2); // headings, and nothing after the last line's end
    QSet<QByteArray> names;
    for (qsizetype i = 1; i < lines.size() - 2; ++i) {
        QVERIFY2(lines.at(i).startsWith("\"Shop "), lines.at(i).constData());
        names.insert(lines.at(i).left(lines.at(i).indexOf(',')));
    }
    QCOMPARE(names.size(), m_pane->table()->rowCount() - 1);
}

void ReviewCustomersTest::paperHasTheFirst()
{
    show(Grouping::Customer);
    const store::ReviewFigures &all = *m_pane->figures();
    const store::ReviewFigures some = items::withMost(all, 200);
    QCOMPARE(some.groups.size(), 201);
    QCOMPARE(some.groups.last().others, static_cast<int>(all.groups.size()) - 200);
    figures::Sums sum;
    for (const store::ReviewGroup &group : some.groups)
        sum.addAll(group.sums);
    QCOMPARE(sum.consumed(), all.total.consumed());
    QCOMPARE(sum.answers, all.total.answers);
    QVERIFY(m_pane->printTo(m_folder.filePath(QStringLiteral("customers.pdf"))));
}

SALDO_WINDOW_TEST_MAIN(ReviewCustomersTest)

#include "review_customers_test.moc"
