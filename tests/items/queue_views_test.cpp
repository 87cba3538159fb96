// A view's filter says the same in SQL and of a single ticket; counts follow single changes.
#include "busy_desk.h"

#include "items/list_filter.h"
#include "store/load.h"
#include "tests/support/test_main.h"

using namespace saldo;

namespace {

items::ListFilter randomFilter(QRandomGenerator &random, QDate today)
{
    static const QStringList texts = {QStringLiteral("ORDER"), QStringLiteral("100%"), QStringLiteral("a_b"), QStringLiteral("!"),
                                      QString::fromUtf8("\u041E\u0428\u0438\u0431"), QString::fromUtf8("\u043E\u0448")};
    items::ListFilter filter;
    const auto sometimes = [&random] { return random.bounded(4) == 0; };
    while (sometimes())
        filter.statuses << static_cast<rules::Status>(random.bounded(6));
    if (sometimes())
        filter.coverage = static_cast<rules::Coverage>(random.bounded(3));
    if (sometimes())
        filter.category = random.bounded(4);
    if (sometimes())
        filter.language = static_cast<rules::Language>(random.bounded(2));
    if (sometimes())
        filter.engineer = random.bounded(2) == 0 ? QStringLiteral("anna") : QStringLiteral("");
    if (sometimes())
        filter.customer = QStringLiteral("c%1").arg(random.bounded(12));
    if (sometimes())
        filter.openedFrom = today.addDays(-random.bounded(60));
    if (sometimes())
        filter.openedTo = today.addDays(-random.bounded(60));
    if (sometimes())
        filter.text = texts.at(random.bounded(static_cast<int>(texts.size())));
    return filter;
}

} // namespace

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

    void whatAllOfAViewWaitForIsKnown()
    {
        const items::Viewer viewer{QStringLiteral("anna"), {rules::Language::En}};
        const auto common = [&](items::QueueView view, const QList<rules::Status> &statuses = {}) {
            items::ListFilter filter;
            filter.statuses = statuses;
            return items::commonStatus(items::narrowed(view, filter, viewer, 0));
        };
        using items::QueueView;
        using rules::Status;
        QVERIFY(common(QueueView::AwaitingCredits) == Status::AwaitingCredits);
        QVERIFY(common(QueueView::AwaitingCustomer) == Status::AwaitingCustomer);
        QVERIFY(!common(QueueView::AllOpen));
        QVERIFY(!common(QueueView::Mine));
        QVERIFY(common(QueueView::Mine, {Status::AwaitingCoverage}) == Status::AwaitingCoverage);
        QVERIFY(!common(QueueView::Mine, {Status::AwaitingCoverage, Status::Open}));
    }

    // Any filter a person can set, on any view: SQL and matches() agree, and it survives being kept.
    void randomFiltersAgreeWithTheDatabase()
    {
        tests::BusyDesk desk(17);
        desk.varySubjects();
        desk.openTickets(200);
        for (int step = 0; step < 800; ++step)
            desk.happen();
        const items::Viewer viewer{QStringLiteral("anna"), {rules::Language::En}};
        const QList<rules::Ticket> tickets = store::list<rules::Ticket>(desk.connection(), QStringLiteral("ORDER BY id"));
        QRandomGenerator random(23);
        int found = 0;
        for (int round = 0; round < 600; ++round) {
            const items::ListFilter own = randomFilter(random, rules::deskDay(desk.now()));
            QCOMPARE(items::filterFrom(items::toJson(own)), own);
            const auto view = items::queueViews().at(random.bounded(static_cast<int>(items::queueViews().size())));
            const store::TicketFilter filter = items::narrowed(view, own, viewer, desk.now());
            const auto matching = std::count_if(tickets.cbegin(), tickets.cend(), [&filter](const rules::Ticket &one) {
                return store::matches(filter, one);
            });
            QCOMPARE(static_cast<qint64>(matching), store::ticketCount(desk.connection(), filter));
            found += matching > 0 ? 1 : 0;
        }
        QVERIFY2(found > 60, qPrintable(QString::number(found)));
    }

    void countsFollowSingleChanges()
    {
        tests::BusyDesk desk(13);
        desk.openTickets(100);
        const items::Viewer viewer{QStringLiteral("anna"), {rules::Language::En}};
        items::ViewCounts counts;
        const rules::Instant then = desk.now();
        counts.load(desk.connection(), viewer, then);
        for (int step = 0; step < 500; ++step)
            counts.apply(desk.happen());
        items::ViewCounts fresh;
        fresh.load(desk.connection(), viewer, then);
        for (const items::QueueView view : items::queueViews())
            QCOMPARE(counts.of(view), fresh.of(view));
    }
};

SALDO_TEST_MAIN(QueueViewsTest)
#include "queue_views_test.moc"
