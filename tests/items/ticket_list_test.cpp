// The queue's list follows a busy desk row by row and always equals what the database lists.
#include "busy_desk.h"

#include "items/queue_views.h"
#include "items/ticket_list.h"
#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>

using namespace saldo;
using items::TicketList;

namespace {

// What a view would hold that only listens to the model's signals.
class Follower : public QObject
{
public:
    explicit Follower(const TicketList &list) : m_list(list)
    {
        connect(&list, &QAbstractItemModel::modelReset, this, [this] { read(); });
        connect(&list, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row)
                m_ids.insert(row, idAt(row));
        });
        connect(&list, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
            m_ids.remove(first, last - first + 1);
        });
        connect(&list, &QAbstractItemModel::rowsMoved, this,
                [this](const QModelIndex &, int first, int, const QModelIndex &, int to) {
                    m_ids.move(first, to > first ? to - 1 : to);
                });
        connect(&list, &QAbstractItemModel::layoutChanged, this, [this] { read(); });
        read();
    }

    const QStringList &ids() const { return m_ids; }

private:
    QString idAt(int row) const { return m_list.index(row).data(TicketList::TicketIdRole).toString(); }
    void read()
    {
        m_ids.clear();
        for (int row = 0; row < m_list.rowCount(); ++row)
            m_ids << idAt(row);
    }

    const TicketList &m_list;
    QStringList m_ids;
};

QStringList listed(store::Connection &connection, const store::TicketListing &listing)
{
    QStringList ids;
    for (const store::TicketRow &row : store::ticketPage(connection, listing, std::nullopt, 100'000))
        ids << row.ticket.id;
    return ids;
}

QStringList shown(const TicketList &list)
{
    QStringList ids;
    for (int row = 0; row < list.rowCount(); ++row)
        ids << list.index(row).data(TicketList::TicketIdRole).toString();
    return ids;
}

} // namespace

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
        TicketList list(desk.connection());
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.show(listing);
        const Follower follower(list);
        for (int step = 0; step < 1500; ++step) {
            const desk::Touched touched = desk.happen();
            for (const desk::TicketChange &change : touched.tickets)
                list.apply(change.before, change.after);
            if (step % 60 == 30) {
                for (const QString &customer : desk.rename().renamed)
                    list.refreshCustomer(customer, true);
            }
            if (step % 100 == 99)
                QCOMPARE(shown(list), listed(desk.connection(), listing));
        }
        QCOMPARE(follower.ids(), listed(desk.connection(), listing));
    }

    void keepsTheChosenTicketWhenItMoves()
    {
        tests::BusyDesk desk(3);
        desk.openTickets(300);
        TicketList list(desk.connection());
        list.show({{}, store::TicketOrder::LastMessage, rules::deskDay(desk.now())});
        const QPersistentModelIndex chosen(list.index(200));
        const QString ticket = chosen.data(TicketList::TicketIdRole).toString();
        for (int step = 0; step < 400; ++step) {
            for (const desk::TicketChange &change : desk.happen().tickets) {
                if (change.after.closed && change.after.id == ticket)
                    return; // it left the list
                list.apply(change.before, change.after);
            }
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
        TicketList list(desk.connection());
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
        TicketList list(desk.connection());
        list.show({{}, store::TicketOrder::Opened, rules::deskDay(desk.now())});
        for (const int row : {0, 127, 128, 300, 499})
            QCOMPARE(list.rowOf(list.index(row).data(TicketList::TicketIdRole).toString()), std::optional(row));
        QCOMPARE(list.rowOf(QStringLiteral("nothing")), std::nullopt);
    }
};

SALDO_TEST_MAIN(TicketListTest)
#include "ticket_list_test.moc"
