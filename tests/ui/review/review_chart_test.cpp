// The chart of the review by itself: its axes, however much they have to show.
#include "tests/support/window_test_main.h"
#include "ui/review/axis_names.h"
#include "ui/review/review_chart.h"
#include "ui/shared/language.h"

#include <QGraphicsLayout>
#include <QtCharts/QChart>

using namespace saldo;
using figures::Grouping;
using items::ReviewPart;

class ReviewChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fromFewCreditsToMany();
    void weeksAreNamedByTheDayTheyBegin();
};

void ReviewChartTest::init()
{
    tests::failOnWarnings();
    ui::useLanguage(rules::Language::En);
    ui::useTheme(ui::Theme::Shade::Light);
}

void ReviewChartTest::fromFewCreditsToMany()
{
    // GIVEN a chart whose axis has steps of a few credits
    store::ReviewFigures figures;
    figures.request = {{QDate(2026, 9, 1), QDate(2026, 9, 30)}, Grouping::Month, {}};
    figures.groups = {{QDate(2026, 9, 1).toJulianDay(), {}, {}, 0, {}, 0, 0, true}};
    figures.groups[0].sums.consumedBy[1] = 20;
    ui::ReviewChart chart;
    chart.show(figures, ReviewPart::Consumption);
    // WHEN it shows many millions, and few again, THEN it does so at once (a line for each few credits would never end)
    figures.groups[0].sums.consumedBy[1] = 4'000'000'000;
    chart.show(figures, ReviewPart::Consumption);
    QVERIFY(chart.scene()->items().size() < 100);
    figures.groups[0].sums.consumedBy[1] = 20;
    chart.show(figures, ReviewPart::Consumption);
    QVERIFY(chart.scene()->items().size() < 100);
}

void ReviewChartTest::weeksAreNamedByTheDayTheyBegin()
{
    // GIVEN the weeks of a year
    const QDate first(2025, 9, 1);
    store::ReviewFigures figures;
    figures.request = {{first, first.addDays(53 * 7 - 1)}, Grouping::Week, {}};
    for (int week = 0; week < 53; ++week) {
        figures.groups.append({first.addDays(week * 7).toJulianDay(), {}, {}, 0, {}, 0, 0, true});
        figures.groups.last().sums.consumedBy[1] = 10 + week;
    }
    ui::ReviewChart chart;
    chart.resize(640, 200);
    chart.setVisible(true);
    // WHEN they are shown in a narrow chart, THEN some are named, whole, and the first is among them
    chart.show(figures, ReviewPart::Consumption);
    const auto inSight = [&chart] {
        chart.chart()->layout()->activate();
        return chart.names().inSight();
    };
    const QStringList some = inSight();
    QVERIFY2(some.size() >= 6 && some.size() <= 14, qPrintable(some.join(u' ')));
    QCOMPARE(some.first(), QStringLiteral("1 Sept"));
    // WHEN they are few, THEN all are
    figures.groups.resize(8);
    chart.show(figures, ReviewPart::Consumption);
    QCOMPARE(inSight().size(), 8);
    QCOMPARE(inSight().last(), QStringLiteral("20 Oct"));
}

SALDO_WINDOW_TEST_MAIN(ReviewChartTest)

#include "review_chart_test.moc"
