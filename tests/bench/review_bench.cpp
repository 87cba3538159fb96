// bench-review FILE [TICKETS ENTRIES]: how long reviews over a year take on that desk, in ms, beside the bare SQL that sums
// up the same year's ledger by month and kind; and how long they hold the window's thread. The last day is today's. A missing
// FILE is filled with so many tickets and ledger entries first.
#include "desk/local_desk.h"
#include "store/behind_query.h"
#include "store/fact_days.h"
#include "store/migrations.h"
#include "store/review_query.h"
#include "tests/bench/held_thread.h"
#include "tests/bench/review_desk.h"
#include "ui/review/review_controls.h"
#include "ui/review/review_pane.h"
#include "ui/shared/theme.h"

#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace saldo;
using figures::Grouping;

namespace {

constexpr int rounds = 9;
const QDate lastDay(2026, 12, 31); // today: not packed
const figures::Span year{QDate(2026, 1, 1), lastDay};
const std::pair<const char *, Grouping> groupings[] = {
    {"month", Grouping::Month},       {"week", Grouping::Week},         {"category", Grouping::Category},
    {"engineer", Grouping::Engineer}, {"customer", Grouping::Customer}, {"language", Grouping::Language}};

double msOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double threadMs()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

struct Times
{
    double processor = 0; // medians
    double clock = 0;
    double slowest = 0;
};

template <typename Deed>
Times measured(Deed deed)
{
    QList<double> times;
    QList<double> processor;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = threadMs();
        deed();
        processor << threadMs() - before;
        times << msOf(timer);
    }
    std::sort(times.begin(), times.end());
    std::sort(processor.begin(), processor.end());
    return {processor.at(rounds / 2), times.at(rounds / 2), times.last()};
}

void print(const QString &what, const Times &times, double floor)
{
    std::printf("| %s | %.1f | %.1f | %.1f | %.2f |\n", qPrintable(what), times.processor, times.clock, times.slowest,
                times.processor / floor);
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
    while (const int packed = store::packDays(connection, lastDay, 200))
        days += packed;
    if (days > 0)
        std::printf("packed %d days of streams in %.1f s\n", days, msOf(timer) / 1000);
}

double runReviews(store::Connection &connection)
{
    const std::atomic_bool never = false;
    const auto bare = measured([&] {
        QSqlQuery &query = connection.run(
            QStringLiteral("SELECT (at - ?) / 2629800000 AS month, kind, sum(amount), count(*) FROM ledger "
                           "WHERE at >= ? AND at < ? GROUP BY 1, 2"),
            {rules::startOfDay(year.from), rules::startOfDay(year.from), rules::startOfDay(year.to.addDays(1))});
        while (query.next())
            continue;
        query.finish();
    });
    print(QStringLiteral("bare SQL, the year's ledger by month and kind"), bare, bare.processor);
    store::ReviewFilter some;
    some.language = rules::Language::Ru;
    some.category = 2;
    store::ReviewFilter one;
    one.customer = QStringLiteral("c77");
    for (const auto &[name, grouping] : groupings) {
        for (const store::ReviewFilter &filter : {store::ReviewFilter(), some, one}) {
            const store::ReviewRequest request{year, grouping, filter};
            const auto times = measured([&] { store::review(connection, request, [](int, int) {}, never); });
            const char *const of = filter.isEmpty() ? "" : filter == one ? ", of a customer" : ", of a language and category";
            print(QStringLiteral("all figures, by %1%2").arg(QLatin1String(name), QLatin1String(of)), times, bare.processor);
        }
    }
    return bare.processor;
}

// The pane itself, at its usual size: the longest hold of the window's thread while the figures are asked for, come, and
// are painted.
void runWindow(bench::MeasuredApplication &application, const store::Location &location)
{
    desk::LocalDesk link(location, [] { return rules::startOfDay(lastDay) + 18 * 3'600'000LL; });
    ui::ReviewPane pane(link);
    pane.resize(1200, 740);
    int shown = 0;
    QObject::connect(&pane, &ui::ReviewPane::figuresShown, &pane, [&shown] { ++shown; });
    pane.controls()->choose(year);
    pane.show();
    for (const auto &[name, grouping] : groupings) {
        bench::Samples samples;
        for (int i = 0; i < rounds; ++i) {
            const int before = shown;
            // Another grouping, and back: the same one is not asked for twice.
            pane.controls()->choose(grouping == Grouping::Week ? Grouping::Month : Grouping::Week);
            application.measure([] {}, [&] { return shown > before; });
            const int then = shown;
            samples.add(application.measure([&] { pane.controls()->choose(grouping); }, [&] { return shown > then; }));
        }
        samples.print(QStringLiteral("window's thread, by %1").arg(QLatin1String(name)));
    }
}

// The first page of what is behind a figure.
void runBehind(store::Connection &connection, double floor)
{
    const std::atomic_bool never = false;
    store::ReviewFilter customer;
    customer.customer = QStringLiteral("c77");
    store::ReviewFilter engineer;
    engineer.engineer = QStringLiteral("e3");
    engineer.category = 3;
    using figures::FactKind;
    const QList<FactKind> spending = {FactKind::Charge, FactKind::Recategorisation, FactKind::DefectRefund, FactKind::OtherRefund};
    const std::tuple<const char *, QList<FactKind>, store::ReviewFilter> questions[] = {
        {"the year's spending", spending, {}},
        {"an engineer's of category 3", spending, engineer},
        {"a customer's", spending, customer},
        {"a customer's purchases", {FactKind::Purchase}, customer},
        {"a customer's answers", {FactKind::AnswerInTime, FactKind::LateAnswer}, customer},
        {"a customer's tickets", {FactKind::Request}, customer}};
    for (const auto &[name, kinds, filter] : questions) {
        const store::BehindQuestion question{kinds, year, filter};
        const auto times = measured([&] { store::behind(connection, question, {}, 200, never); });
        print(QStringLiteral("behind a figure, 200 rows: %1").arg(QLatin1String(name)), times, floor);
    }
}

} // namespace

int main(int argc, char **argv)
{
    bench::MeasuredApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench-review FILE [TICKETS ENTRIES]\n");
        return 2;
    }
    ui::useTheme(ui::Theme::Shade::Light);
    const auto location = store::Location::parse(QString::fromLocal8Bit(argv[1]));
    prepare(location, argc > 2 ? std::atoi(argv[2]) : 1'000'000, argc > 3 ? std::atoi(argv[3]) : 3'000'000);
    store::Connection connection(location, store::Connection::Access::Read);
    std::printf("| a review over a year, ms | processor | clock | slowest | processor, to the floor |\n|---|---|---|---|---|\n");
    const double floor = runReviews(connection);
    runBehind(connection, floor);
    std::printf("\n| ms | p50 | p99 | by the clock p99 | done p50 | | |\n|---|---|---|---|---|---|---|\n");
    runWindow(application, location);
    std::printf("\nmemory of all of it: %.0f MB\n", bench::residentMb());
    return 0;
}
