// A view's filter says the same in SQL and of a single ticket; counts follow single changes.
#include "busy_desk.h"

#include "items/queue_views.h"
#include "store/load.h"
#include "tests/support/test_main.h"

using namespace saldo;

class QueueViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersAgreeWithTheDatabase()
    {
        tests::BusyDesk desk(11);
        desk.openTickets(150);
        for (int step = 0; step < 600; ++step)
            desk.happen();
        const items::Viewer viewer{QStringLiteral("anna"), {rules::Language::En}};
        const QList<rules::Ticket> tickets = store::list<rules::Ticket>(desk.connection(), QStringLiteral("ORDER BY id"));
        for (const items::QueueView view : items::queueViews()) {
            const store::TicketFilter filter = items::filterOf(view, viewer, desk.now());
            const auto matching = std::count_if(tickets.cbegin(), tickets.cend(), [&filter](const rules::Ticket &one) {
                return store::matches(filter, one);
            });
            QCOMPARE(static_cast<qint64>(matching), store::ticketCount(desk.connection(), filter));
        }
    }

    void countsFollowSingleChanges()
    {
        tests::BusyDesk desk(13);
        desk.openTickets(100);
        const items::Viewer viewer{QStringLiteral("anna"), {rules::Language::En}};
        items::ViewCounts counts;
        counts.load(desk.connection(), viewer, desk.now());
        for (int step = 0; step < 500; ++step) {
            for (const desk::TicketChange &change : desk.happen().tickets)
                counts.apply(change.before, change.after);
        }
        counts.moveTime(desk.connection(), desk.now());
        items::ViewCounts fresh;
        fresh.load(desk.connection(), viewer, desk.now());
        for (const items::QueueView view : items::queueViews())
            QCOMPARE(counts.of(view), fresh.of(view));
    }
};

SALDO_TEST_MAIN(QueueViewsTest)
#include "queue_views_test.moc"
