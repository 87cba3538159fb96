// The pure part of a review: spans, quantiles, packs, days owed.
#include "figures/owed.h"
#include "figures/pack.h"
#include "figures/review.h"
#include "tests/support/test_main.h"

using namespace saldo;
using namespace saldo::figures;

class ReviewFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSpanBefore_data();
    void theSpanBefore();
    void quantiles_data();
    void quantiles();
    void aPackIsReadAsItWas();
    void aSpoiltPackIsNotRead();
    void groupsOfTimeAreAllThere();
    void salesAreOfNoCategory();
    void daysOwedOfAPeriod();
};

void ReviewFiguresTest::theSpanBefore_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QDate>("fromBefore");
    QTest::newRow("84 days") << QDate(2026, 9, 1) << QDate(2026, 11, 23) << QDate(2026, 6, 9);
    QTest::newRow("one day") << QDate(2026, 3, 1) << QDate(2026, 3, 1) << QDate(2026, 2, 28);
    QTest::newRow("a month is compared with a month") << QDate(2026, 3, 1) << QDate(2026, 3, 31) << QDate(2026, 2, 1);
    QTest::newRow("a year with a year") << QDate(2024, 1, 1) << QDate(2024, 12, 31) << QDate(2023, 1, 1);
}

void ReviewFiguresTest::theSpanBefore()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QDate, fromBefore);
    const Span before = spanBefore({from, to});
    QCOMPARE(before.from, fromBefore);
    QCOMPARE(before.to, from.addDays(-1));
}

void ReviewFiguresTest::quantiles_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<int>("percent");
    QTest::addColumn<qint64>("value");
    QTest::newRow("one") << QList<qint64>{7} << 50 << qint64(7);
    QTest::newRow("the lower of two in the middle") << QList<qint64>{9, 1} << 50 << qint64(1);
    QTest::newRow("odd") << QList<qint64>{9, 1, 5} << 50 << qint64(5);
    QTest::newRow("9 of 10") << QList<qint64>{10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << 90 << qint64(9);
    QTest::newRow("10 of 11") << QList<qint64>{11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << 90 << qint64(10);
}

void ReviewFiguresTest::quantiles()
{
    QFETCH(QList<qint64>, values);
    QFETCH(int, percent);
    QTEST(*quantile(values, percent), "value");
    QVERIFY(!quantile({}, percent));
}

void ReviewFiguresTest::aPackIsReadAsItWas()
{
    QStringList engineers = {QString(), QStringLiteral("anna"), QString::fromUtf8("михаил")};
    QList<Fact> facts = {{1, 2, FactKind::Charge, 0, -10}, {4'000'000'000U, 1, FactKind::LateAnswer, 0, 1'000'000'000'000}};
    facts[0].setTraits(rules::Language::Ru, rules::Coverage::Credits, 3);
    QStringList others = {QString(), QStringLiteral("lena")};
    EngineerPlaces places(others);
    QList<Fact> read;
    QVERIFY(unpack(packed(facts, engineers), places, read));
    QCOMPARE(read.size(), 2);
    QCOMPARE(others.at(read.at(0).engineer), engineers.at(2));
    QCOMPARE(others.at(read.at(1).engineer), engineers.at(1));
    read[0].engineer = 2;
    read[1].engineer = 1;
    QVERIFY(read == facts);
    QCOMPARE(read.at(0).category(), 3);
    QCOMPARE(read.at(0).language(), rules::Language::Ru);
    QCOMPARE(read.at(0).coverage(), rules::Coverage::Credits);
}

void ReviewFiguresTest::aSpoiltPackIsNotRead()
{
    const QByteArray pack = packed({{1, 0, FactKind::Charge, 0, -10}}, {QString()});
    QStringList engineers = {QString()};
    EngineerPlaces places(engineers);
    QList<Fact> facts;
    for (qsizetype size = 0; size < pack.size(); ++size)
        QVERIFY(!unpack(pack.left(size), places, facts));
    for (qsizetype byte = 0; byte < 9; ++byte) { // the head: format and sizes
        QByteArray spoilt = pack;
        spoilt[byte] = static_cast<char>(spoilt.at(byte) ^ 0x41);
        QVERIFY(!unpack(spoilt, places, facts));
    }
    QVERIFY(facts.isEmpty());
    QVERIFY(unpack(pack, places, facts));
}

void ReviewFiguresTest::groupsOfTimeAreAllThere()
{
    Tally months({{QDate(2026, 1, 31), QDate(2026, 4, 1)}, Grouping::Month, {}});
    QCOMPARE(months.finish().groups.size(), 4);
    Tally weeks({{QDate(2025, 12, 29), QDate(2026, 1, 5)}, Grouping::Week, {}}); // a Monday to a Monday
    QCOMPARE(weeks.finish().groups.size(), 2);
}

void ReviewFiguresTest::salesAreOfNoCategory()
{
    FactFilter filter;
    const Fact sale{1, 0, FactKind::Purchase, 0, 25};
    QVERIFY(filter.holds(sale));
    filter.category = rules::noCategory; // asks for tickets that were not assessed
    QVERIFY(!filter.holds(sale));
    QVERIFY(filter.holds({1, 0, FactKind::Request, 0, 1}));
}

void ReviewFiguresTest::daysOwedOfAPeriod()
{
    rules::Period period;
    period.months = 1;
    const QDate bought(2026, 1, 10);
    QCOMPARE(daysOwed(period, bought, QDate(2026, 1, 9)), 0);
    QCOMPARE(daysOwed(period, bought, QDate(2026, 1, 31)), 28); // would be February
    period.firstDay = QDate(2026, 2, 1);
    period.lastDay = QDate(2026, 2, 28);
    QCOMPARE(daysOwed(period, bought, QDate(2026, 2, 1)), 27);
    QCOMPARE(daysOwed(period, bought, QDate(2026, 2, 28)), 0);
    period.suspendedOn = QDate(2026, 2, 10); // the day of suspension is given back
    QCOMPARE(daysOwed(period, bought, QDate(2026, 2, 9)), 19);
    QCOMPARE(daysOwed(period, bought, QDate(2026, 3, 20)), 19);
    period.resumedOn = QDate(2026, 3, 21);
    period.lastDay = QDate(2026, 4, 8);
    QCOMPARE(daysOwed(period, bought, QDate(2026, 3, 20)), 19); // says what it said then
    QCOMPARE(daysOwed(period, bought, QDate(2026, 3, 21)), 18);
    period.cancelled = true;
    QCOMPARE(daysOwed(period, bought, QDate(2026, 1, 31)), 0);
}

SALDO_TEST_MAIN(ReviewFiguresTest)

#include "review_figures_test.moc"
