// A manager's morning, by keyboard alone: what credits were spent on, by whom, for whom; what is owed; and from a figure
// to the ticket behind it.
#include "tests/journeys/journey.h"
#include "tests/support/waiting.h"
#include "tests/support/window_test_main.h"

#include "items/behind_list.h"
#include "ui/queue/queue_pane.h"
#include "ui/review/bar_list.h"
#include "ui/review/behind_view.h"
#include "ui/review/review_pane.h"
#include "ui/ticket/ticket_pane.h"

#include <QPushButton>
#include <QTableView>

using namespace saldo;
using tests::Journey;

namespace {

const char *const now = "2026-03-20T12:00:00+03:00";

const QByteArray deskScript = R"(
{"at": "2026-03-02T09:00:00+03:00", "do": "add_staff", "staff": "anna", "name": "Anna Sokolova", "role": "engineer", "languages": ["ru", "en"]}
{"at": "2026-03-02T09:00:00+03:00", "do": "add_staff", "staff": "irina", "name": "Irina Belova", "role": "manager", "languages": ["en"]}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_customer", "customer": "acme", "name": "Acme Outdoor", "language": "en"}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_license", "license": "L1", "customer": "acme", "free_support": "credits"}
{"at": "2026-03-03T10:00:00+03:00", "do": "open_ticket", "ticket": "101", "customer": "acme", "language": "en", "subject": "Checkout page is blank", "body": "It stays blank."}
{"at": "2026-03-03T11:00:00+03:00", "do": "answer", "by": "anna", "ticket": "101", "category": 1, "body": "Clear the cache."}
)";

} // namespace

class ReviewJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aManagersMorning();
    void engineersHaveNoReview();
};

void ReviewJourney::aManagersMorning()
{
    tests::failOnWarnings();
    Journey journey(deskScript, now);
    journey.work(QStringLiteral("irina"));
    // WHEN she goes to the review
    QTest::keyClick(&journey.window(), Qt::Key_4, Qt::ControlModifier);
    auto *engineers = journey.see<ui::BarList>("reviewEngineers");
    // THEN she sees what was spent on, by whom, for whom, and what is owed
    QCOMPARE(journey.see<ui::ReviewCard>("cardConsumed")->number(), QStringLiteral("5"));
    QCOMPARE(engineers->model()->index(0, 0).data().toString(), QStringLiteral("Anna Sokolova"));
    QCOMPARE(journey.see<ui::BarList>("reviewCustomers")->model()->index(0, 0).data().toString(), QStringLiteral("Acme Outdoor"));
    QTest::keyClick(&journey.window(), Qt::Key_5, Qt::AltModifier);
    auto *table = journey.see<QTableView>("review");
    QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("35")); // given credits, unspent
    // WHEN she opens the engineer's credits, and the first of them
    engineers->setFocus();
    QTest::keyClick(engineers, Qt::Key_Return);
    auto *behind = journey.see<QTableView>("behind");
    QTest::keyClick(behind, Qt::Key_Return);
    // THEN it is the ticket that they were charged for
    QCOMPARE(journey.window().queue()->ticketPane()->ticket(), QStringLiteral("101"));
    QVERIFY(journey.window().queue()->isVisible());
}

void ReviewJourney::engineersHaveNoReview()
{
    tests::failOnWarnings();
    Journey journey(deskScript, now);
    journey.work(QStringLiteral("anna"));
    QTest::keyClick(&journey.window(), Qt::Key_4, Qt::ControlModifier);
    QVERIFY(journey.window().queue()->isVisible());
    QCOMPARE(journey.window().review(), nullptr);
    for (const QPushButton *button : journey.window().findChildren<QPushButton *>())
        QVERIFY(button->text() != u"Review");
}

SALDO_WINDOW_TEST_MAIN(ReviewJourney)

#include "review_test.moc"
