// bench-window FILE: the start of the console on that database, as its own main does it, until the first rows of the queue
// are painted. One figure a run; start_bench.py runs it in turn with bench-empty.
#include "desk/local_desk.h"
#include "store/ticket_reads.h"
#include "tests/bench/first_paint.h"
#include "ui/shared/language.h"
#include "ui/shared/theme.h"
#include "ui/window/main_window.h"

#include <QDateTime>
#include <QListView>

int main(int argc, char **argv)
{
    const qint64 begin = saldo::bench::monotonicNs();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("saldo-bench"));
    saldo::ui::useLanguage(saldo::ui::desktopLanguage());
    saldo::ui::useTheme(saldo::ui::desktopShade());
    saldo::desk::LocalDesk desk(saldo::store::Location::parse(QString::fromLocal8Bit(argc > 1 ? argv[1] : "")),
                                QDateTime::currentMSecsSinceEpoch);
    const saldo::rules::StaffMember who = saldo::store::staff(desk.reads()).value(0);
    desk.setActor(who.id);
    saldo::ui::MainWindow::useLanguageOf(who);
    saldo::ui::MainWindow window(desk, who);
    window.restore();
    const saldo::bench::FirstPaint first(window.findChild<QListView *>(QStringLiteral("tickets"))->viewport(), begin);
    window.show();
    return QApplication::exec();
}
