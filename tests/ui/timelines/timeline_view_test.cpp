// The timelines with mouse and keys: what is where, to the day.
#include "desk/desk.h"
#include "items/timeline_list.h"
#include "script/decode.h"
#include "script/instant.h"
#include "store/migrations.h"
#include "tests/support/window_test_main.h"
#include "ui/timelines/timeline_print.h"
#include "ui/timelines/timeline_view.h"

#include <QAccessible>
#include <QFile>
#include <QSignalSpy>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace saldo;
using items::Mark;
using items::TimelineList;
using ui::TimelineView;

namespace {

const QDate today(2026, 11, 23);

// Four customers: one with a running and a queued period, one suspended, one with requests only, one
// with nothing.
class SmallDesk
{
public:
    SmallDesk() : m_desk(migrated())
    {
        for (const char *name : {"active", "stopped", "busy", "new"}) {
            const QString id = QString::fromLatin1(name);
            run(today.addDays(-60), {{QStringLiteral("do"), QStringLiteral("register_customer")}, {QStringLiteral("customer"), id},
                                     {QStringLiteral("name"), id}, {QStringLiteral("language"), QStringLiteral("en")}});
            run(today.addDays(-60), {{QStringLiteral("do"), QStringLiteral("register_license")},
                                     {QStringLiteral("license"), QStringLiteral("L-") + id}, {QStringLiteral("customer"), id},
                                     {QStringLiteral("free_support"), QStringLiteral("credits")}});
        }
        buy(today.addDays(-18), "active", "p1", 1);
        open(today.addDays(-18), "active", "1", "period");
        buy(today.addDays(-5), "active", "p2", 3);
        buy(today.addDays(-20), "stopped", "p3", 1);
        open(today.addDays(-20), "stopped", "2", "period");
        run(today.addDays(-10), {{QStringLiteral("do"), QStringLiteral("suspend_period")}, {QStringLiteral("customer"), QStringLiteral("stopped")}});
        for (const char *ticket : {"3", "4"})
            open(today.addDays(-7), "busy", ticket, "credits");
        open(today.addDays(-3), "busy", "5", "credits");
    }

    store::Connection &connection() { return m_connection; }

private:
    store::Connection &migrated()
    {
        store::migrate(m_connection, store::Tables::Authority);
        return m_connection;
    }

    void run(QDate day, QJsonObject command)
    {
        const rules::Instant at = rules::startOfDay(day) + 12 * rules::msPerHour;
        command.insert(QStringLiteral("at"), script::formatInstant(at));
        const script::Decoded decoded = script::decodeCommand(command);
        QVERIFY(!decoded.verdict);
        QVERIFY(!m_desk.execute(decoded.command, at, QStringLiteral("test")).verdict);
    }

    void buy(QDate day, const char *customer, const char *period, int months)
    {
        run(day, {{QStringLiteral("do"), QStringLiteral("buy_period")}, {QStringLiteral("customer"), QString::fromLatin1(customer)},
                  {QStringLiteral("period"), QString::fromLatin1(period)}, {QStringLiteral("months"), months}});
    }

    void open(QDate day, const char *customer, const char *ticket, const char *coverage)
    {
        run(day, {{QStringLiteral("do"), QStringLiteral("open_ticket")}, {QStringLiteral("customer"), QString::fromLatin1(customer)},
                  {QStringLiteral("ticket"), QString::fromLatin1(ticket)}, {QStringLiteral("language"), QStringLiteral("en")},
                  {QStringLiteral("subject"), QStringLiteral("s")}, {QStringLiteral("body"), QStringLiteral("b")},
                  {QStringLiteral("coverage"), QString::fromLatin1(coverage)}});
    }

    store::Connection m_connection{store::Location(), store::Connection::Access::Write};
    desk::Desk m_desk;
};

void wheel(TimelineView &view, QPoint at, int steps, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

double xOf(const TimelineView &view, QDate day)
{
    return view.timelinePainter().namesWidth + view.scale().xOf(day);
}

} // namespace

class TimelineViewTest : public QObject
{
    Q_OBJECT

private:
    SmallDesk m_desk;
    std::unique_ptr<TimelineList> m_list;
    std::unique_ptr<TimelineView> m_view;

    QModelIndex indexOf(const char *customer) const { return m_list->index(*m_list->rowOf(QString::fromLatin1(customer))); }
    int markOf(const QModelIndex &index, Mark::Kind kind) const
    {
        const auto marks = index.data(TimelineList::MarksRole).value<QList<Mark>>();
        for (int i = 0; i < marks.size(); ++i) {
            if (marks.at(i).kind == kind)
                return i;
        }
        return -1;
    }
    void checkBar(const char *customer, Mark::Kind kind, QDate first, QDate last) const
    {
        const QRectF rect = m_view->markRect(indexOf(customer), markOf(indexOf(customer), kind));
        QCOMPARE(rect.left(), xOf(*m_view, first));
        QCOMPARE(rect.right(), xOf(*m_view, last.addDays(1)));
    }

private Q_SLOTS:
    void init()
    {
        m_list = std::make_unique<TimelineList>(m_desk.connection());
        m_list->load(today);
        m_view = std::make_unique<TimelineView>();
        m_view->setModel(m_list.get());
        m_view->resize(1100, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setNow(rules::startOfDay(today) + 10 * rules::msPerHour);
        m_view->showDays(static_cast<double>(today.toJulianDay()) - 60, 150);
    }

    void barsBeginAndEndWithTheirDays()
    {
        const QDate last = today.addDays(-18).addMonths(1).addDays(-1);
        checkBar("active", Mark::Kind::Active, today.addDays(-18), last);
        checkBar("active", Mark::Kind::Queued, last.addDays(1), last.addDays(1).addMonths(3).addDays(-1));
        checkBar("stopped", Mark::Kind::Active, today.addDays(-20), today.addDays(-11));
        checkBar("stopped", Mark::Kind::Suspended, today.addDays(-10), today);
        // The first and the last day are the bar's, the days beside them are not.
        const QModelIndex index = indexOf("stopped");
        const int y = m_view->visualRect(index).top() + 20;
        const int suspended = markOf(index, Mark::Kind::Suspended);
        QVERIFY(m_view->marksNear(index, QPointF(xOf(*m_view, today.addDays(-10)) + 2, y)).first() == suspended);
        QVERIFY(m_view->marksNear(index, QPointF(xOf(*m_view, today.addDays(1)) - 2, y)).first() == suspended);
        QVERIFY(m_view->marksNear(index, QPointF(xOf(*m_view, today.addDays(1)) + 2, y)).isEmpty());
    }

    void zoomsFromAWeekToThreeYears()
    {
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QCOMPARE(m_view->scale().days(), 7.0);
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Minus);
        QCOMPARE(m_view->scale().days(), 1096.0);
    }

    void theWheelZoomsAtTheCursor()
    {
        const QPoint at(700, 100);
        const double x = at.x() - m_view->timelinePainter().namesWidth;
        const double day = m_view->scale().dayAt(x);
        wheel(*m_view, at, 2, Qt::ControlModifier);
        QVERIFY(m_view->scale().days() < 100);
        QVERIFY(std::abs(m_view->scale().dayAt(x) - day) < 1e-6);
    }

    void theDayFollowsTheHandThatPans()
    {
        const double day = m_view->scale().dayAt(700 - m_view->timelinePainter().namesWidth);
        const double scrolled = m_view->horizontalScrollBar()->value();
        const QModelIndex current = m_view->currentIndex();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, {700, 100});
        for (const int x : {650, 600, 510, 433})
            QTest::mouseMove(m_view->viewport(), {x, 100});
        QVERIFY(std::abs(m_view->scale().dayAt(433 - m_view->timelinePainter().namesWidth) - day) < 1e-6);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {433, 100});
        QCOMPARE(m_view->currentIndex(), current); // panning chooses nothing
        QVERIFY(m_view->selectionModel()->selectedRows().isEmpty());
        QVERIFY(std::abs(m_view->horizontalScrollBar()->value() - scrolled - (700 - 433)) <= 1);
    }

    void keysWalkCustomersAndMarks()
    {
        m_view->setCurrentIndex(indexOf("active"));
        QCOMPARE(m_view->currentMark(), -1);
        QTest::keyClick(m_view.get(), Qt::Key_Right); // what is today comes first
        QCOMPARE(m_view->currentMark(), markOf(indexOf("active"), Mark::Kind::Active));
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->currentMark(), markOf(indexOf("active"), Mark::Kind::Queued));
        QVERIFY(m_view->currentDescription().contains(u"Queued"));
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QVERIFY(!m_view->currentDescription().contains(u"Queued"));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentIndex().row(), indexOf("active").row() + 1);
        QCOMPARE(m_view->currentMark(), -1);
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QCOMPARE(m_view->currentIndex().row(), m_list->rowCount() - 1);
        QCOMPARE(m_view->selectionModel()->selectedRows().size(), 1);
    }

    void homeAndTGoToToday()
    {
        for (const auto key : {Qt::Key_Home}) {
            m_view->showDays(static_cast<double>(today.toJulianDay()) + 300, 30);
            QVERIFY(!m_view->scale().span().contains({today, today}));
            QTest::keyClick(m_view.get(), key);
            QVERIFY(m_view->scale().span().contains({today, today}));
        }
    }

    void aSingleRequestOpensItsTicket()
    {
        QSignalSpy tickets(m_view.get(), &TimelineView::ticketChosen);
        QSignalSpy customers(m_view.get(), &TimelineView::customerChosen);
        const QModelIndex index = indexOf("busy");
        m_view->setCurrentIndex(index);
        const auto marks = index.data(TimelineList::MarksRole).value<QList<Mark>>();
        QCOMPARE(marks.size(), 2);
        m_view->setCurrentMark(0); // a day with two requests
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(customers.size(), 1);
        m_view->setCurrentMark(1);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(tickets.value(0).value(0).toString(), QStringLiteral("5"));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, m_view->markRect(index, 1).center().toPoint());
        QCOMPARE(tickets.size(), 2);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(index).topLeft() + QPoint(20, 20));
        QCOMPARE(customers.size(), 2);
    }

    void aClickChoosesRowAndMark()
    {
        const QModelIndex index = indexOf("stopped");
        const int mark = markOf(index, Mark::Kind::Suspended);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->markRect(index, mark).center().toPoint());
        QCOMPARE(m_view->currentIndex(), index);
        QCOMPARE(m_view->currentMark(), mark);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          m_view->visualRect(indexOf("busy")).topLeft() + QPoint(20, 20));
        QCOMPARE(m_view->selectionModel()->selectedRows().size(), 2);
    }

    void aScreenReaderHearsRowsAndMarks()
    {
        QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(whole);
        QCOMPARE(whole->childCount(), m_list->rowCount());
        QAccessibleInterface *row = whole->child(indexOf("stopped").row());
        QVERIFY(row->text(QAccessible::Name).contains(u"stopped"));
        QCOMPARE(whole->indexOfChild(row), indexOf("stopped").row());
        m_view->setCurrentIndex(indexOf("stopped"));
        m_view->setCurrentMark(markOf(indexOf("stopped"), Mark::Kind::Suspended));
        QVERIFY(row->text(QAccessible::Name).contains(u"Suspended since 13 Nov 2026"));
        QVERIFY(row->state().selectable);
    }

    void printsPages()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("timelines.pdf"));
        QList<int> rows;
        for (int i = 0; i < 40; ++i)
            rows << i % m_list->rowCount();
        ui::TimelinePrint print(*m_list, rows, m_view->timelinePainter(), file);
        const int pages = print.pages();
        QVERIFY(pages > 1);
        while (print.printNext()) {
        }
        QVERIFY(print.finish());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray content = written.readAll();
        QVERIFY(content.startsWith("%PDF"));
        QVERIFY(content.contains("/Count " + QByteArray::number(pages)));
        ui::TimelinePrint refused(*m_list, rows, m_view->timelinePainter(), folder.filePath(QStringLiteral("no/such/place.pdf")));
        QVERIFY(!refused.begun());
        QVERIFY(!refused.printNext());
    }
};

SALDO_WINDOW_TEST_MAIN(TimelineViewTest)
#include "timeline_view_test.moc"
