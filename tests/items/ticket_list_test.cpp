// The queue's list follows a busy desk row by row and always equals what the database lists.
#include "busy_desk.h"
#include "followed_list.h"

#include "items/queue_views.h"
#include "items/ticket_list.h"
#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>

using namespace saldo;
using items::TicketList;
using tests::Follower;
using tests::listed;
using tests::shown;

class TicketListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsABusyDesk_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<int>("order");
        using items::QueueView;
        using store::TicketOrder;
        const auto row = [](const char *name, QueueView view, TicketOrder order) {
            QTest::newRow(name) << static_cast<int>(view) << static_cast<int>(order);
        };
        row("all open, due first", QueueView::AllOpen, TicketOrder::Due);
        row("all open, newest first", QueueView::AllOpen, TicketOrder::Opened);
        row("all open, latest message first", QueueView::AllOpen, TicketOrder::LastMessage);
        row("to assess", QueueView::ToAssess, TicketOrder::Due);
        row("awaiting customer", QueueView::AwaitingCustomer, TicketOrder::Due);
        row("closed, latest message first", QueueView::Closed, TicketOrder::LastMessage);
        row("all open, by customer", QueueView::AllOpen, TicketOrder::Customer);
        row("closed, by customer", QueueView::Closed, TicketOrder::Customer);
        row("my languages", QueueView::MyLanguages, TicketOrder::Due);
    }

    void followsABusyDesk()
    {
        QFETCH(int, view);
        QFETCH(int, order);
        tests::BusyDesk desk(static_cast<quint32>(view * 10 + order));
        desk.openTickets(700);
        const items::Viewer viewer{QStringLiteral("anna"), {rules::Language::Ru}};
        const store::TicketListing listing{
            items::filterOf(static_cast<items::QueueView>(view), viewer, desk.now()),
            static_cast<store::TicketOrder>(order), rules::deskDay(desk.now())};
        store::ReadingThread thread(desk.connection());
        TicketList list(desk.connection(), thread);
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.show(listing);
        const Follower follower(list);
        for (int step = 0; step < 1000; ++step) {
            list.apply(desk.happen());
            if (step % 60 == 30)
                list.apply(desk.rename());
            if (step % 100 == 99)
                QCOMPARE(shown(list), listed(desk.connection(), listing));
        }
        QCOMPARE(follower.ids(), listed(desk.connection(), listing));
    }

    void keepsTheChosenTicketWhenItMoves()
    {
        tests::BusyDesk desk(3);
        desk.openTickets(300);
        store::ReadingThread thread(desk.connection());
        TicketList list(desk.connection(), thread);
        list.show({{}, store::TicketOrder::LastMessage, rules::deskDay(desk.now())});
        const QPersistentModelIndex chosen(list.index(200));
        const QString ticket = chosen.data(TicketList::TicketIdRole).toString();
        for (int step = 0; step < 400; ++step) {
            const desk::Touched touched = desk.happen();
            for (const desk::TicketChange &change : touched.tickets) {
                if (change.after.closed && change.after.id == ticket)
                    return; // it left the list
            }
            list.apply(touched);
            QCOMPARE(chosen.data(TicketList::TicketIdRole).toString(), ticket);
        }
    }

    void ticketsComeDueAsTimePasses()
    {
        tests::BusyDesk desk(5);
        desk.openTickets(200);
        for (int step = 0; step < 200; ++step)
            desk.happen();
        const items::Viewer viewer{QStringLiteral("anna"), {}};
        store::ReadingThread thread(desk.connection());
        TicketList list(desk.connection(), thread);
        rules::Instant now = desk.now();
        const auto listingAt = [&viewer](rules::Instant at) {
            return store::TicketListing{items::filterOf(items::QueueView::Overdue, viewer, at),
                                        store::TicketOrder::Due, rules::deskDay(at)};
        };
        list.show(listingAt(now));
        const Follower follower(list);
        for (int hour = 0; hour < 60; ++hour) {
            now += rules::msPerHour;
            list.moveTime(listingAt(now));
            QCOMPARE(shown(list), listed(desk.connection(), listingAt(now)));
        }
        QCOMPARE(follower.ids(), shown(list));
        QVERIFY(list.rowCount() > 0);
    }

    void findsATicketsRow()
    {
        tests::BusyDesk desk(7);
        desk.openTickets(500);
        store::ReadingThread thread(desk.connection());
        TicketList list(desk.connection(), thread);
        list.show({{}, store::TicketOrder::Opened, rules::deskDay(desk.now())});
        for (const int row : {0, 127, 128, 300, 499})
            QCOMPARE(list.rowOf(list.index(row).data(TicketList::TicketIdRole).toString()), std::optional(row));
        QCOMPARE(list.rowOf(QStringLiteral("nothing")), std::nullopt);
    }
};

SALDO_TEST_MAIN(TicketListTest)
#include "ticket_list_test.moc"
