// bench-console empty | bench-console FILE [PART...]: what the console's window takes on that database, step by step, each beside
// a floor of the same run: the same rows read by SQLite's own library. `empty` prints the memory of an empty Qt window.
// The database is written to: a few tickets are assigned.
#include "tests/bench/console_bench.h"

#include "items/ticket_list.h"
#include "store/ticket_reads.h"
#include "ui/queue/queue_pane.h"
#include "ui/shared/language.h"
#include "ui/shared/theme.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QListView>
#include <cstdio>

using namespace saldo;

namespace saldo::bench {

QListView *Stage::list() const
{
    return window.findChild<QListView *>(QStringLiteral("tickets"));
}

items::TicketList *Stage::tickets() const
{
    return qobject_cast<items::TicketList *>(list()->model());
}

bool Stage::isWhole() const
{
    return tickets()->isWhole();
}

namespace {

void printMemory(const char *after)
{
    std::printf("memory %s %.1f\n", after, residentMb());
    std::fflush(stdout);
}

int emptyWindow(MeasuredApplication &application)
{
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    application.measure([] {});
    printMemory("empty");
    return 0;
}

int console(MeasuredApplication &application, const QString &file, const QStringList &wanted)
{
    ui::useLanguage(rules::Language::En);
    ui::useTheme(ui::Theme::Shade::Light);
    desk::LocalDesk desk(store::Location::parse(file), QDateTime::currentMSecsSinceEpoch);
    rules::StaffMember who;
    for (const rules::StaffMember &member : store::staff(desk.reads()))
        who = member.role == rules::Role::Engineer ? member : who;
    desk.setActor(who.id);
    RawReads raw(file);
    ui::MainWindow window(desk, who);
    window.resize(1280, 800);
    window.show();
    Stage stage{application, desk, window, raw};
    application.measure([] {}, [&stage] { return stage.isWhole(); });
    const auto later = application.measure([] {}, [since = QDeadlineTimer(500)] { return since.hasExpired(); });
    std::printf("what comes after the first rows: %.1f ms of the window's thread at most\n", later.longest.cpuMs);
    printMemory("start");
    std::printf("| the window's thread, ms | p50 | p99 | p99 by the clock | all there, p50 / p99 | SQLite | ratio |\n"
                "| --- | --- | --- | --- | --- | --- | --- |\n");
    const std::pair<const char *, void (*)(Stage &)> parts[] = {
        {"views", benchViews},       {"sorts", benchSorts},         {"paging", benchPaging},
        {"tickets", benchTickets},   {"changes", benchChanges},     {"search", benchSearch},
        {"language", benchLanguage}, {"customers", benchCustomers}, {"timelines", benchTimelines}};
    for (const auto &[name, part] : parts) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1String(name)))
            continue;
        part(stage);
        printMemory(name);
    }
    return 0;
}

} // namespace

} // namespace saldo::bench

int main(int argc, char **argv)
{
    bench::MeasuredApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("saldo-bench"));
    const QString what = QString::fromLocal8Bit(argc > 1 ? argv[1] : "empty");
    return what == u"empty" ? bench::emptyWindow(application) : bench::console(application, what, application.arguments().mid(2));
}
