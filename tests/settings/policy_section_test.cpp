// The policy in the settings: only what differs is sent, with its effective day; the preview tells what stays by
// the desk's own counts; the versions tell who set what and when; the week is drawn and told.
#include "settings_stage.h"
#include "tests/support/window_test_main.h"

#include "store/policy_reads.h"
#include "ui/settings/desk_week.h"
#include "ui/settings/policy_section.h"
#include "ui/settings/policy_words.h"
#include "ui/shared/account_commands.h"
#include "ui/shared/commands.h"
#include "ui/shared/language.h"

#include <QAccessible>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QSpinBox>
#include <QTableView>

using namespace saldo;
using namespace saldo::test;
using ui::PolicyPart;

namespace {

// Monday, 2 March 2026. A ticket assessed, one waiting for confirmation, two queued purchases, one free choice.
const QByteArray busy = R"({"at":"2026-03-02T09:30:00+03:00","by":"anna","do":"assess","ticket":"101","category":2}
{"at":"2026-03-02T09:31:00+03:00","by":"anna","do":"assess","ticket":"102","category":1}
{"at":"2026-03-02T09:32:00+03:00","do":"buy_period","customer":"acme","period":"P-1","months":1}
{"at":"2026-03-02T09:33:00+03:00","do":"buy_period","customer":"acme","period":"P-2","months":12}
{"at":"2026-03-02T09:34:00+03:00","do":"register_customer","customer":"late","name":"Late","language":"en"}
{"at":"2026-03-02T09:34:00+03:00","do":"register_license","license":"L-5","customer":"late"}
)";

struct Bench
{
    explicit Bench(bool manager = true) : stage(usualScript() + busy, manager ? QStringLiteral("irina") : QStringLiteral("anna"))
    {
        section = new ui::PolicySection(stage.link(), manager, &window);
        section->resize(900, 700);
        window.resize(900, 700);
        window.show();
        window.activateWindow();
    }

    QDialog *open(PolicyPart part)
    {
        section->change(part);
        QDialog *dialog = dialogOf(window);
        // Counted in another thread.
        if (dialog != nullptr)
            counted = QTest::qWaitFor([dialog] { return !in<QLabel>(dialog, "policyPreview")->text().isEmpty(); });
        return dialog;
    }
    QList<store::PolicyVersion> versions() { return store::policyVersions(stage.link().reads()); }
    QStringList membersOf(qsizetype version)
    {
        return QJsonDocument::fromJson(versions().at(version).members).object().keys();
    }
    const rules::Policy &on(int year, int month, int day) { return stage.link().policies().on(QDate(year, month, day)); }

    TicketStage stage;
    QWidget window;
    ui::PolicySection *section = nullptr;
    bool counted = false;
};

bool tells(const QDialog *dialog, const char *text)
{
    return QTest::qWaitFor([&] { return words(dialog, "policyPreview").contains(QString::fromUtf8(text)); });
}

} // namespace

class PolicySectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        ui::useLanguage(rules::Language::En);
    }

    void aCategoryCostsMoreFromTheNextMonthOn()
    {
        Bench bench;
        QDialog *dialog = bench.open(PolicyPart::Categories);
        QVERIFY(!mayBeSent(dialog)); // nothing is changed yet
        QTest::keyClick(in<QAbstractButton>(dialog, "nextMonth"), Qt::Key_Space);
        QCOMPARE(in<QDateEdit>(dialog, "effectiveFrom")->date(), QDate(2026, 4, 1));
        auto *second = in<QSpinBox>(dialog, "category2");
        second->selectAll();
        QTest::keyClicks(second, QStringLiteral("12"));
        QVERIFY2(tells(dialog, "Category 2, credits: 10 \u2192 12"), qPrintable(words(dialog, "policyPreview")));
        QVERIFY2(tells(dialog, "2 open tickets assessed already keep their price"), qPrintable(words(dialog, "policyPreview")));
        QVERIFY2(tells(dialog, "1 of them awaits"), qPrintable(words(dialog, "policyPreview")));
        QVERIFY(enter(dialog));
        // THEN only that member was sent, and it is in force from that day on
        QCOMPARE(bench.membersOf(0), QStringList{QStringLiteral("categories")});
        QCOMPARE(bench.on(2026, 3, 31).price(2), 10);
        QCOMPARE(bench.on(2026, 4, 1).price(2), 12);
        const auto *versions = in<QTableView>(&bench.window, "policyVersions")->model();
        QTRY_COMPARE(versions->rowCount(), 1);
        QCOMPARE(versions->index(0, 0).data().toString(), QStringLiteral("1 Apr (planned)"));
        QCOMPARE(versions->index(0, 1).data().toString(), QStringLiteral("Irina"));
        QCOMPARE(versions->index(0, 3).data().toString(), QStringLiteral("Category 2, credits: 10 \u2192 12"));
    }

    void pricesOfQueuedPurchasesStay()
    {
        Bench bench;
        QDialog *dialog = bench.open(PolicyPart::Periods);
        const QList<QDoubleSpinBox *> boxes = dialog->findChildren<QDoubleSpinBox *>();
        auto *price = *std::find_if(boxes.cbegin(), boxes.cend(), [](const QDoubleSpinBox *box) { return box->isVisible(); });
        price->selectAll();
        QTest::keyClicks(price, QStringLiteral("70"));
        QVERIFY2(tells(dialog, "The prices of 2 queued purchases stay"), qPrintable(words(dialog, "policyPreview")));
        QVERIFY(enter(dialog));
        QCOMPARE(bench.membersOf(0), QStringList{QStringLiteral("periods")});
        QCOMPARE(bench.on(2026, 3, 3).periods.first().priceCents, 70'00);
        QCOMPARE(bench.on(2026, 3, 2).periods.first().priceCents, 65'00);
    }

    void anOfferComesAndGoes()
    {
        Bench bench;
        QDialog *dialog = bench.open(PolicyPart::Packages);
        QVERIFY(in<QAbstractButton>(dialog, "partPackages")->isChecked());
        for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>(QStringLiteral("addRow"))) {
            if (button->isVisible())
                button->click();
        }
        // A package of 1 credit for nothing; then as the manager wants it.
        QSpinBox *credits = nullptr;
        QVERIFY(QTest::qWaitFor([&] {
            for (QSpinBox *box : dialog->findChildren<QSpinBox *>()) {
                if (box->isVisible() && box->value() == 1)
                    credits = box;
            }
            return credits != nullptr;
        }));
        credits->setValue(25);
        QVERIFY(!mayBeSent(dialog)); // there is one of 25 already
        QVERIFY2(words(dialog, "forecast").contains(QStringLiteral("Two packages")), qPrintable(words(dialog, "forecast")));
        credits->setValue(500);
        for (QDoubleSpinBox *box : dialog->findChildren<QDoubleSpinBox *>()) {
            if (box->isVisible() && box->value() == 0.0)
                box->setValue(600);
        }
        QVERIFY2(tells(dialog, "Package of 500 credits: new, 600.00 USD"), qPrintable(words(dialog, "policyPreview")));
        QVERIFY(enter(dialog));
        QCOMPARE(bench.on(2026, 3, 3).packages.last().credits, 500);
        QCOMPARE(bench.on(2026, 3, 3).packages.last().priceCents, 600'00);
    }

    void aHolidayIsAddedByItsDay()
    {
        Bench bench;
        QDialog *dialog = bench.open(PolicyPart::Holidays);
        auto *day = in<QDateEdit>(dialog, "holiday");
        day->setDate(QDate(2026, 3, 9));
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // Enter adds the day and sends nothing
        QCOMPARE(in<QListWidget>(dialog, "holidays")->count(), 1);
        QVERIFY2(tells(dialog, "Holiday: Mon 9 Mar 2026"), qPrintable(words(dialog, "policyPreview")));
        QVERIFY(tells(dialog, "the answer due that was promised"));
        QTest::keyClick(day, Qt::Key_Return);
        auto *list = in<QListWidget>(dialog, "holidays");
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 1);
        QVERIFY(enter(dialog));
        QVERIFY(bench.on(2026, 3, 9).holidays.contains(QDate(2026, 3, 9)));
        QCOMPARE(bench.membersOf(0), QStringList{QStringLiteral("holidays")});
    }

    void hoursAreTold()
    {
        Bench bench;
        QDialog *dialog = bench.open(PolicyPart::Hours);
        in<QAbstractButton>(dialog, "weekday6")->setChecked(true);
        auto *to = in<QComboBox>(dialog, "to");
        to->setCurrentIndex(to->findText(QStringLiteral("24:00")));
        QVERIFY2(tells(dialog, "Desk hours: Mon\u2013Fri 09:00\u201318:00 \u2192 Mon\u2013Sat 09:00\u201324:00"),
                 qPrintable(words(dialog, "policyPreview")));
        for (int weekday = 1; weekday <= 7; ++weekday)
            in<QAbstractButton>(dialog, qPrintable(QStringLiteral("weekday%1").arg(weekday)))->setChecked(false);
        QVERIFY(!mayBeSent(dialog));
        in<QAbstractButton>(dialog, "weekday2")->setChecked(true);
        QVERIFY(enter(dialog));
        QCOMPARE(bench.on(2026, 3, 3).deskHours.weekdays, std::set<int>{2});
        QCOMPARE(bench.on(2026, 3, 3).deskHours.toMs, rules::msPerDay);
    }

    void whatIsNotTouchedFollowsTheDay()
    {
        // GIVEN a version that is planned for 1 April
        Bench bench;
        QVERIFY(bench.stage.send(ui::commands::setPolicy(QDate(2026, 4, 1), QJsonObject{{QStringLiteral("answer_within_hours"), 4}})).accepted());
        // WHEN another part is changed from a later day on
        QDialog *dialog = bench.open(PolicyPart::Categories);
        auto *first = in<QSpinBox>(dialog, "category1");
        first->setValue(6);
        in<QDateEdit>(dialog, "effectiveFrom")->setDate(QDate(2026, 4, 15));
        QCOMPARE(first->value(), 6); // as entered
        QCOMPARE(in<QDoubleSpinBox>(dialog, "answerWithin")->value(), 4.0); // as planned
        QVERIFY(enter(dialog));
        QCOMPARE(bench.membersOf(1), QStringList{QStringLiteral("categories")});
        QCOMPARE(bench.on(2026, 4, 15).answerWithinMs, 4 * rules::msPerHour);
        // AND an earlier change of what is planned already says so
        dialog = bench.open(PolicyPart::Categories);
        in<QSpinBox>(dialog, "category1")->setValue(7);
        QVERIFY2(tells(dialog, "From 15 April on"), qPrintable(words(dialog, "policyPreview")));
        dialog->reject();
    }

    void theWeekIsToldToWhoDoesNotSeeIt()
    {
        Bench bench;
        QVERIFY(bench.stage.send(ui::commands::setPolicy(QDate(2026, 3, 2), QJsonObject{{QStringLiteral("holidays"),
            QJsonArray{QStringLiteral("2026-03-05")}}})).accepted());
        auto *week = bench.window.findChild<ui::DeskWeek *>();
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(week);
        QCOMPARE(access->role(), QAccessible::Graphic);
        QVERIFY(access->text(QAccessible::Name).contains(QStringLiteral("week")));
        const QString told = access->text(QAccessible::Description);
        QVERIFY2(told.contains(QStringLiteral("Mon 2 Mar: 09:00\u201318:00")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("Thu 5 Mar: holiday")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("Sun 8 Mar: closed")), qPrintable(told));
    }

    void anEngineerOnlyLooks()
    {
        Bench bench(false);
        QVERIFY(in<QAbstractButton>(&bench.window, "changePolicy")->isHidden());
        QVERIFY(in<QAbstractButton>(&bench.window, "hoursCardChange")->isHidden());
        QVERIFY(bench.open(PolicyPart::Hours) == nullptr);
    }

    void weekdaysInWords()
    {
        QCOMPARE(ui::weekdaysWords({1, 2, 3, 4, 5}), QStringLiteral("Mon\u2013Fri"));
        QCOMPARE(ui::weekdaysWords({1, 3}), QStringLiteral("Mon, Wed"));
        QCOMPARE(ui::weekdaysWords({6, 7}), QStringLiteral("Sat, Sun"));
        QCOMPARE(ui::weekdaysWords({1, 2, 3, 6}), QStringLiteral("Mon\u2013Wed, Sat"));
    }
};

SALDO_WINDOW_TEST_MAIN(PolicySectionTest)
#include "policy_section_test.moc"
