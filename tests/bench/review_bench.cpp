// bench-review FILE [TICKETS ENTRIES]: how long reviews over a year take on that desk, in ms, beside the bare SQL that sums
// up the same year's ledger by month and kind. A missing FILE is filled with so many tickets and ledger entries first.
#include "items/review_table.h"
#include "store/fact_days.h"
#include "store/migrations.h"
#include "store/review_query.h"
#include "tests/bench/review_desk.h"
#include "ui/review/review_chart.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPixmap>
#include <algorithm>
#include <cstdio>

using namespace saldo;
using figures::Grouping;

namespace {

constexpr int rounds = 9;

double msOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template <typename Deed>
std::pair<double, double> measured(Deed deed) // median and slowest
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        deed();
        times << msOf(timer);
    }
    std::sort(times.begin(), times.end());
    return {times.at(rounds / 2), times.last()};
}

void prepare(const store::Location &location, int tickets, int entries)
{
    const bool fresh = !QFile::exists(location.path);
    store::Connection connection(location, store::Connection::Access::Write);
    store::migrate(connection, store::Tables::Authority);
    if (fresh) {
        bench::ReviewDesk desk;
        desk.tickets = tickets;
        desk.entries = entries;
        desk.customers = std::max(1, tickets / 10);
        bench::fill(connection, desk);
    }
    QElapsedTimer timer;
    timer.start();
    int days = 0;
    while (const int packed = store::packDays(connection, QDate(2027, 1, 1), 200))
        days += packed;
    if (days > 0)
        std::printf("packed %d days of streams in %.1f s\n", days, msOf(timer) / 1000);
}

void runReviews(store::Connection &connection)
{
    const std::atomic_bool never = false;
    const figures::Span year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const auto bare = measured([&] {
        QSqlQuery &query = connection.run(
            QStringLiteral("SELECT (at - ?) / 2629800000 AS month, kind, sum(amount), count(*) FROM ledger "
                           "WHERE at >= ? AND at < ? GROUP BY 1, 2"),
            {rules::startOfDay(year.from), rules::startOfDay(year.from), rules::startOfDay(year.to.addDays(1))});
        while (query.next())
            continue;
        query.finish();
    });
    std::printf("| bare SQL, the year's ledger by month and kind | %.0f | %.0f | 1 |\n", bare.first, bare.second);
    const std::pair<const char *, Grouping> groupings[] = {
        {"month", Grouping::Month},       {"week", Grouping::Week},         {"category", Grouping::Category},
        {"engineer", Grouping::Engineer}, {"customer", Grouping::Customer}, {"language", Grouping::Language}};
    store::ReviewFilter some;
    some.language = rules::Language::Ru;
    some.category = 2;
    for (const auto &[name, grouping] : groupings) {
        for (const store::ReviewFilter &filter : {store::ReviewFilter(), some}) {
            const store::ReviewRequest request{year, grouping, filter};
            const auto times = measured([&] { store::review(connection, request, [](int, int) {}, never); });
            std::printf("| all figures, by %s%s | %.0f | %.0f | %.2f |\n", name, filter.isEmpty() ? "" : ", filtered",
                        times.first, times.second, times.first / bare.first);
        }
    }
}

void runWindow(store::Connection &connection)
{
    const std::atomic_bool never = false;
    for (const Grouping grouping : {Grouping::Week, Grouping::Customer}) {
        const store::ReviewFigures figures = store::review(
            connection, {{QDate(2026, 1, 1), QDate(2026, 12, 31)}, grouping, {}}, [](int, int) {}, never);
        items::ReviewTable table;
        ui::ReviewChart chart;
        chart.resize(700, 300);
        const auto shown = measured([&] {
            table.show(figures, items::ReviewPart::Consumption);
            chart.show(figures, items::ReviewPart::Consumption);
        });
        const auto painted = measured([&] { chart.grab(); });
        std::printf("| window's thread, %s: table and chart set / chart painted | %.1f / %.1f | %.1f / %.1f | |\n",
                    grouping == Grouping::Week ? "by week" : "by customer", shown.first, painted.first, shown.second,
                    painted.second);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench-review FILE [TICKETS ENTRIES]\n");
        return 2;
    }
    ui::useTheme(ui::Theme::Shade::Light);
    const auto location = store::Location::parse(QString::fromLocal8Bit(argv[1]));
    prepare(location, argc > 2 ? std::atoi(argv[2]) : 1'000'000, argc > 3 ? std::atoi(argv[3]) : 3'000'000);
    store::Connection connection(location, store::Connection::Access::Read);
    std::printf("| a review over a year, ms | median | slowest | ratio |\n|---|---|---|---|\n");
    runReviews(connection);
    runWindow(connection);
    return 0;
}
