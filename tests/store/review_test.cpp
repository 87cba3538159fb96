// Every figure of a review, found again from all rows of the desk by other means (review_oracle.h): on random desks and
// spans. On both databases; with the days packed, some of them, none.
#include "store/fact_days.h"
#include "store/load.h"
#include "tests/desk/random_commands.h"
#include "tests/store/watched_desk.h"
#include "tests/support/test_main.h"

using namespace saldo;
using namespace saldo::tests;

class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresOfRandomDesks_data();
    void figuresOfRandomDesks();
};

void ReviewTest::figuresOfRandomDesks_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {11U, 12U})
        QTest::addRow("%d", static_cast<int>(seed)) << quint64(seed);
}

void ReviewTest::figuresOfRandomDesks()
{
    // GIVEN a desk on which 900 random commands were accepted
    QFETCH(quint64, seed);
    Watched desk;
    CommandMaker maker;
    Chance chance(seed);
    for (const QJsonObject &command : maker.opening()) {
        if (desk.execute(command))
            maker.accepted(command);
    }
    const QDate first = rules::deskDay(maker.now());
    std::optional<desk::Desk::Batch> batch(desk.desk());
    for (int accepted = 0, tried = 0; accepted < 900 && tried < 20'000; ++tried) {
        const QJsonObject command = maker.make(chance.next());
        if (!desk.execute(command))
            continue;
        maker.accepted(command);
        accepted += 1;
    }
    batch->commit();
    batch.reset();
    QVERIFY(desk.watch().answers().size() > 20);
    const QDate last = rules::deskDay(desk.now());
    const auto customers = store::list<rules::Customer>(desk.connection(), QString());
    // WHEN reviews of random spans, groupings and filters are read, with some days packed, then all, then none
    for (int round = 0; round < 45; ++round) {
        ReviewRequest request;
        request.span.from = first.addDays(chance.below(static_cast<int>(first.daysTo(last)) + 1));
        request.span.to = request.span.from.addDays(chance.below(chance.of({2, 40, 800})));
        if (round % 6 == 0)
            request.span = {first, last};
        request.grouping = static_cast<Grouping>(chance.below(figures::groupings));
        store::ReviewFilter &filter = request.filter;
        if (chance.in(30))
            filter.language = chance.of({rules::Language::En, rules::Language::Ru});
        if (chance.in(15))
            filter.coverage = chance.of({rules::Coverage::None, rules::Coverage::Period, rules::Coverage::Credits});
        if (chance.in(20))
            filter.category = chance.below(4);
        if (chance.in(20))
            filter.engineer = chance.of({QStringLiteral("anna"), QStringLiteral("mike"), QStringLiteral("system"), QString()});
        if (chance.in(20))
            filter.customer = customers.at(chance.below(static_cast<int>(customers.size()))).id;
        if (round == 15) {
            while (store::packDays(desk.connection(), last.addDays(1), 1000) > 0)
                continue;
        }
        if (round == 30)
            desk.connection().once(QStringLiteral("DELETE FROM fact_days"));
        // THEN they say what the rows say
        check(desk, request);
        if (QTest::currentTestFailed())
            return;
        if (round % 10 == 3)
            checkBehind(desk, request, desk.expected(request).total);
    }
}

SALDO_DATABASE_TEST_MAIN(ReviewTest)

#include "review_test.moc"
