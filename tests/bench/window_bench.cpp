// bench-window empty | bench-window FILE: milliseconds from the start of main to the first paint: of an
// empty Qt window, or of the queue's first rows on that database. One figure a run; tools/bench runs it
// many times in turn and prints the medians.
#include "desk/local_desk.h"
#include "store/ticket_reads.h"
#include "ui/shared/language.h"
#include "ui/shared/theme.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QListView>
#include <QPaintEvent>
#include <cstdio>

namespace {

// Ends the program after the first paint of what it watches.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *watched, const QElapsedTimer &since) : m_since(since) { watched->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_painted)
            return false;
        m_painted = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                std::printf("%.1f\n", static_cast<double>(m_since.nsecsElapsed()) / 1e6);
                QApplication::quit();
            },
            Qt::QueuedConnection);
        return false;
    }

private:
    const QElapsedTimer &m_since;
    bool m_painted = false;
};

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer since;
    since.start();
    QApplication application(argc, argv);
    const QString what = QString::fromLocal8Bit(argc > 1 ? argv[1] : "empty");
    if (what == u"empty") {
        QMainWindow window;
        window.resize(1280, 800);
        const FirstPaint first(&window, since);
        window.show();
        return QApplication::exec();
    }
    saldo::ui::useLanguage(saldo::rules::Language::En);
    saldo::ui::useTheme(saldo::ui::Theme::Shade::Light);
    saldo::desk::LocalDesk desk(saldo::store::Location::parse(what), QDateTime::currentMSecsSinceEpoch);
    const saldo::rules::StaffMember who = saldo::store::staff(desk.reads()).value(0);
    desk.setActor(who.id);
    saldo::ui::MainWindow window(desk, who);
    window.resize(1280, 800);
    const FirstPaint first(window.findChild<QListView *>(QStringLiteral("tickets"))->viewport(), since);
    window.show();
    return QApplication::exec();
}
