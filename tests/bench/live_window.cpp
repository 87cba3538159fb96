#include "tests/bench/live_window.h"

#include "store/ticket_reads.h"
#include "ui/queue/queue_pane.h"
#include "ui/shared/language.h"
#include "ui/shared/theme.h"
#include "ui/window/main_window.h"

#include <QEvent>
#include <QListView>

namespace saldo::bench {

LiveWindow::LiveWindow(sync::ServiceDesk &desk) : m_desk(desk)
{
    ui::useLanguage(rules::Language::En);
    ui::useTheme(ui::Theme::Shade::Light);
    rules::StaffMember who;
    for (const rules::StaffMember &member : store::staff(desk.reads()))
        who = member.id == u"bootstrap" ? member : who;
    m_window = std::make_unique<ui::MainWindow>(desk, who);
    m_window->resize(1280, 800);
    m_window->queue()->chooseView(items::QueueView::AllOpen);
    m_window->queue()->chooseOrder(store::TicketOrder::Opened);
    m_window->show();
    m_window->findChild<QListView *>(QStringLiteral("tickets"))->viewport()->installEventFilter(this);
    // Behind the window's own taking in of it.
    connect(&desk, &desk::DeskLink::changed, this, [this] { m_told = versionOf(m_desk); });
}

LiveWindow::~LiveWindow() = default;

bool LiveWindow::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        // When it has been painted.
        QMetaObject::invokeMethod(
            this, [this, shown = m_told] { painted.push_back({shown, std::chrono::steady_clock::now()}); }, Qt::QueuedConnection);
    }
    return false;
}

qint64 versionOf(sync::ServiceDesk &desk)
{
    QSqlQuery &query = desk.reads().run(QStringLiteral("SELECT version FROM mirror_state"));
    const qint64 found = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return found;
}

} // namespace saldo::bench
