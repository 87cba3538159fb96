// Renewals due: who is listed, in which order, and the message to each in his own language, whatever the window's
// is; a purchase takes him off the list.
#include "tests/support/window_test_main.h"
#include "tests/ui/ticket_stage.h"

#include "store/ticket_reads.h"
#include "ui/renewals/renewals_pane.h"
#include "ui/shared/account_commands.h"
#include "ui/shared/commands.h"
#include "ui/shared/language.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace saldo;
using test::TicketStage;

namespace {

// acme has 40 credits. Besides: out of credits (ru), 3 credits, a period that ends in a week, not chosen yet.
const QByteArray due = R"({"at":"2026-03-02T09:30:00+03:00","do":"register_customer","customer":"out","name":"Out Ltd","language":"ru","email":"out@example.org"}
{"at":"2026-03-02T09:30:00+03:00","do":"register_license","license":"L-10","customer":"out","free_support":"credits"}
{"at":"2026-03-02T09:30:00+03:00","do":"register_license","license":"L-11","customer":"out"}
{"at":"2026-03-02T09:31:00+03:00","do":"adjust_credits","customer":"out","amount":-60,"reason":"Spent"}
{"at":"2026-03-02T09:32:00+03:00","do":"register_customer","customer":"low","name":"Low Ltd","language":"en"}
{"at":"2026-03-02T09:32:00+03:00","do":"register_license","license":"L-20","customer":"low","free_support":"credits"}
{"at":"2026-03-02T09:33:00+03:00","do":"adjust_credits","customer":"low","amount":-37,"reason":"Spent"}
{"at":"2026-03-02T09:33:00+03:00","do":"buy_period","customer":"low","period":"P-20","months":1}
{"at":"2026-03-02T09:34:00+03:00","do":"register_customer","customer":"late","name":"Late Ltd","language":"en"}
{"at":"2026-03-02T09:34:00+03:00","do":"register_license","license":"L-30","customer":"late"}
)";

struct Bench
{
    Bench() : stage(test::usualScript() + due, QStringLiteral("irina"))
    {
        ui::useLanguage(rules::Language::En);
        rules::StaffMember irina;
        irina.id = QStringLiteral("irina");
        irina.name = QStringLiteral("Irina");
        irina.role = rules::Role::Manager;
        pane = std::make_unique<ui::RenewalsPane>(stage.link(), irina);
        pane->resize(900, 650);
        pane->show();
        view = pane->findChild<QTableView *>(QStringLiteral("renewals"));
    }
    ~Bench() { ui::useLanguage(rules::Language::En); }

    bool ready() const { return pane->table().state() == items::CustomerTable::State::Ready; }
    QStringList listed() const
    {
        QStringList ids;
        for (int row = 0; row < pane->table().rowCount(); ++row)
            ids << pane->table().index(row, 0).data(items::CustomerTable::CustomerIdRole).toString();
        return ids;
    }
    void choose(const QString &customer) const { view->selectRow(pane->table().rowOf(customer)); }
    QAbstractButton *button(const char *name) const { return pane->findChild<QAbstractButton *>(QLatin1String(name)); }

    TicketStage stage;
    std::unique_ptr<ui::RenewalsPane> pane;
    QTableView *view = nullptr;
};

const QString out = QStringLiteral("out");
const QString low = QStringLiteral("low");
const QString late = QStringLiteral("late");

} // namespace

class RenewalsPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void shortNamesLeaveTheRoomToWhatIsDue()
    {
        Bench bench;
        QTRY_VERIFY(bench.ready());
        ui::useLanguage(rules::Language::Ru);
        bench.pane->resize(960, 650);
        const auto due = static_cast<int>(items::CustomerColumn::RenewalDue);
        const QAbstractItemView &view = *bench.view;
        QTRY_VERIFY2(bench.view->columnWidth(due) >= view.sizeHintForColumn(due),
                     qPrintable(QStringLiteral("%1 < %2").arg(bench.view->columnWidth(due)).arg(view.sizeHintForColumn(due))));
        QVERIFY(bench.view->columnWidth(0) >= view.sizeHintForColumn(0));
    }

    void theMostUrgentComesFirst()
    {
        const Bench bench;
        QTRY_VERIFY(bench.ready());
        // Whom nothing covers; who may still choose; whom a queued period covers.
        QCOMPARE(bench.listed(), (QStringList{out, late, low}));
        QCOMPARE(bench.pane->customer(), out);
        QVERIFY(bench.pane->findChild<QLabel *>(QStringLiteral("renewalsTitle"))->text().endsWith(u'3'));
        QTest::keyClick(bench.button("choicePending"), Qt::Key_Space);
        QCOMPARE(bench.listed(), QStringList{late});
        QTest::keyClick(bench.button("all"), Qt::Key_Space);
        QCOMPARE(bench.listed().size(), 3);
    }

    void theMessageIsInTheCustomersLanguage()
    {
        const Bench bench;
        QTRY_VERIFY(bench.ready());
        const QString russian = bench.pane->message();
        QVERIFY(russian.contains(QStringLiteral("Out Ltd")));
        QVERIFY(russian.contains(QChar(0x0417))); // the first letter of a greeting in Russian
        QVERIFY(russian.contains(QStringLiteral("Irina")));
        // The prices for his two licenses: 65 + 10 and 180 + 30.
        QVERIFY2(russian.contains(QStringLiteral("75,00")) && russian.contains(QStringLiteral("210,00")), qPrintable(russian));
        bench.choose(low);
        const QString english = bench.pane->message();
        QVERIFY2(english.startsWith(QStringLiteral("Hello Low Ltd,")), qPrintable(english));
        QVERIFY(english.contains(QStringLiteral("3 credits")));
        QVERIFY(english.contains(QStringLiteral("1 further support period")));
        QVERIFY(english.contains(QStringLiteral("65.00")));
        // AND whatever the window's language is
        ui::useLanguage(rules::Language::Ru);
        QCoreApplication::processEvents();
        QCOMPARE(bench.pane->message(), english);
        bench.choose(out);
        QCOMPARE(bench.pane->message(), russian);
        bench.choose(late);
        QVERIFY(bench.pane->message().contains(QStringLiteral("L-30")));
        QVERIFY(!bench.pane->message().contains(QStringLiteral("USD"))); // he need not buy, but choose
    }

    void itIsCopiedByKey()
    {
        const Bench bench;
        QTRY_VERIFY(bench.ready());
        bench.pane->activateWindow();
        bench.view->setFocus();
        QTRY_VERIFY(bench.view->hasFocus());
        QTest::keyClick(bench.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), bench.pane->message());
        QVERIFY(!bench.pane->findChild<QLabel *>(QStringLiteral("copied"))->text().isEmpty());
        const QSignalSpy chosen(bench.pane.get(), &ui::RenewalsPane::customerChosen);
        QTest::keyClick(bench.view, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
    }

    void aPurchaseTakesHimOff()
    {
        Bench bench;
        QTRY_VERIFY(bench.ready());
        QVERIFY(bench.stage.send(ui::commands::buyCredits(out, 25, 35'00)).accepted());
        QCOMPARE(bench.listed(), (QStringList{late, low}));
        QVERIFY(bench.pane->customer() != out);
        QVERIFY(bench.stage.send(ui::commands::adjustCredits(QStringLiteral("acme"), -40, QStringLiteral("r"))).accepted());
        QCOMPARE(bench.listed().size(), 3);
        // WHEN everybody has what he needs, THEN it says so
        for (const QString &customer : bench.listed())
            QVERIFY(bench.stage.send(ui::commands::buyCredits(customer, 25, 35'00)).accepted());
        QVERIFY(bench.stage.send(ui::commands::chooseFreeSupport(QStringLiteral("L-30"), rules::FreeSupport::Period)).accepted());
        QVERIFY(bench.listed().isEmpty());
        QVERIFY(bench.pane->findChild<QLabel *>(QStringLiteral("renewalsState"))->isVisible());
        QVERIFY(!bench.button("copyMessage")->isVisible());
    }

    void theFilterIsRemembered()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        {
            const Bench bench;
            QTRY_VERIFY(bench.ready());
            QTest::keyClick(bench.button("outOfCredits"), Qt::Key_Space);
            bench.pane->remember(settings);
        }
        const Bench bench;
        bench.pane->restore(settings);
        // Late Ltd has no credits either, as long as it has not chosen its free support.
        QTRY_COMPARE(bench.listed(), QStringList({out, late}));
    }
};

SALDO_WINDOW_TEST_MAIN(RenewalsPaneTest)
#include "renewals_pane_test.moc"
