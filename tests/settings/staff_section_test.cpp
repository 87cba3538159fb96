// The staff in the settings: added, changed and deactivated by keyboard; what somebody still has assigned is told,
// and the desk is never left without a manager.
#include "settings_stage.h"
#include "tests/support/window_test_main.h"

#include "store/load.h"
#include "ui/settings/staff_section.h"
#include "ui/shared/account_commands.h"
#include "ui/shared/commands.h"
#include "ui/shared/language.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

using namespace saldo;
using namespace saldo::test;

namespace {

struct Bench
{
    explicit Bench(bool manager = true) : stage(usualScript(), manager ? QStringLiteral("irina") : QStringLiteral("anna"))
    {
        section = new ui::StaffSection(stage.link(), manager, &window);
        section->resize(800, 500);
        window.resize(800, 500);
        window.show();
        view = in<QTableView>(&window, "staff");
    }

    rules::StaffMember member(const char *id)
    {
        return store::find<rules::StaffMember>(stage.link().reads(), QLatin1String(id)).value_or(rules::StaffMember());
    }
    QString cell(int row, int column) const { return view->model()->index(row, column).data().toString(); }
    QDialog *press(Qt::Key key)
    {
        // The offscreen platform leaves no window active when a dialog goes.
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not become active");
        view->setFocus();
        QTest::keyClick(view, key);
        return dialogOf(window);
    }

    TicketStage stage;
    QWidget window;
    ui::StaffSection *section = nullptr;
    QTableView *view = nullptr;
};

void typeId(QDialog *dialog, const char *id)
{
    auto *field = in<QLineEdit>(dialog, "id");
    field->selectAll();
    QTest::keyClicks(field, QLatin1String(id));
}

} // namespace

class StaffSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        ui::useLanguage(rules::Language::En);
    }

    void somebodyIsAdded()
    {
        Bench bench;
        QDialog *dialog = bench.press(Qt::Key_Insert);
        QVERIFY(!mayBeSent(dialog));
        QTest::keyClicks(in<QLineEdit>(dialog, "name"), QStringLiteral("Oleg Petrov"));
        QCOMPARE(in<QLineEdit>(dialog, "id")->text(), QStringLiteral("oleg"));
        in<QAbstractButton>(dialog, "english")->setChecked(false);
        QVERIFY(!mayBeSent(dialog)); // no language is left
        in<QAbstractButton>(dialog, "russian")->setChecked(true);
        typeId(dialog, "system");
        QVERIFY(!mayBeSent(dialog));
        QVERIFY(words(dialog, "forecast").contains(QStringLiteral("belong to the desk")));
        typeId(dialog, "anna");
        QVERIFY(!mayBeSent(dialog)); // taken
        QCOMPARE(in<QLineEdit>(dialog, "name")->text(), QStringLiteral("Oleg Petrov"));
        typeId(dialog, "oleg");
        QVERIFY2(mayBeSent(dialog), qPrintable(words(dialog, "forecast")));
        QVERIFY(enter(dialog));
        QCOMPARE(bench.member("oleg").languages, QList<rules::Language>{rules::Language::Ru});
        QTRY_COMPARE(bench.view->model()->rowCount(), 3);
    }

    void whoLeavesStillHasTickets()
    {
        // GIVEN two open tickets assigned to Anna
        Bench bench;
        for (const char *ticket : {"101", "102"})
            QVERIFY(bench.stage.send(ui::commands::assign(QLatin1String(ticket), QStringLiteral("anna"))).accepted());
        QTRY_COMPARE(bench.cell(0, 5), QStringLiteral("2"));
        // WHEN the manager presses Delete on her row
        QDialog *dialog = bench.press(Qt::Key_Delete);
        // THEN it is told what stays, before
        QVERIFY2(words(dialog, "forecast").contains(QStringLiteral("2 open tickets stay")), qPrintable(words(dialog, "forecast")));
        QVERIFY(enter(dialog));
        QVERIFY(!bench.member("anna").active);
        QTRY_COMPARE(bench.cell(1, 0), QStringLiteral("Anna")); // who left stands last
        QTRY_COMPARE(bench.cell(1, 5), QStringLiteral("2"));
    }

    void theLastManagerStays()
    {
        Bench bench;
        bench.view->selectRow(1);
        QDialog *dialog = bench.press(Qt::Key_Delete);
        QVERIFY(!mayBeSent(dialog));
        QVERIFY(words(dialog, "forecast").contains(QStringLiteral("without a manager")));
        in<QAbstractButton>(dialog, "active")->setChecked(true);
        in<QComboBox>(dialog, "role")->setCurrentIndex(0);
        QVERIFY(!mayBeSent(dialog));
        dialog->reject();
        // WHEN there is another one, THEN she may
        QVERIFY(bench.stage.send({{QStringLiteral("do"), QStringLiteral("change_staff")},
                                  {QStringLiteral("staff"), QStringLiteral("anna")},
                                  {QStringLiteral("role"), QStringLiteral("manager")}}).accepted());
        bench.view->selectRow(1);
        dialog = bench.press(Qt::Key_Delete);
        QVERIFY(mayBeSent(dialog));
        dialog->reject();
    }

    void languagesKeepTheirOrder()
    {
        Bench bench;
        bench.view->selectRow(0);
        QDialog *dialog = bench.press(Qt::Key_Return);
        in<QAbstractButton>(dialog, "russian")->setChecked(true);
        QVERIFY(enter(dialog));
        const QList<rules::Language> first = bench.member("anna").languages;
        QVERIFY(first.contains(rules::Language::Ru));
    }

    void anEngineerOnlyLooks()
    {
        Bench bench(false);
        for (const char *name : {"addStaff", "changeStaff", "turnStaff"}) {
            QVERIFY(!in<QAbstractButton>(&bench.window, name)->isEnabled());
            QVERIFY(in<QAbstractButton>(&bench.window, name)->toolTip().contains(QStringLiteral("manager")));
        }
        QVERIFY(bench.press(Qt::Key_Return) == nullptr);
        QVERIFY(bench.press(Qt::Key_Delete) == nullptr);
    }
};

SALDO_WINDOW_TEST_MAIN(StaffSectionTest)
#include "staff_section_test.moc"
