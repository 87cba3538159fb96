// A manager's morning, by keyboard alone: who runs out, a purchase recorded, a correction, a price changed for the
// next month, a holiday added. In both languages.
#include "tests/journeys/journey.h"
#include "tests/support/window_test_main.h"

#include "store/customer_reads.h"
#include "store/load.h"
#include "store/policy_reads.h"
#include "ui/customers/customers_pane.h"
#include "ui/renewals/renewals_pane.h"
#include "ui/settings/settings_pane.h"
#include "ui/shared/language.h"
#include "ui/window/command_box.h"

#include <QClipboard>
#include <QDateEdit>
#include <QDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace saldo;
using tests::Journey;

namespace {

const char *const now = "2026-03-04T09:05:00+03:00";

// Birch has nothing left, Acme 40 credits, Cedar has not chosen yet.
const QByteArray deskScript = R"(
{"at": "2026-03-02T09:00:00+03:00", "do": "add_staff", "staff": "anna", "name": "Anna Sokolova", "role": "engineer", "languages": ["ru", "en"]}
{"at": "2026-03-02T09:00:00+03:00", "do": "add_staff", "staff": "mike", "name": "Mike Turner", "role": "manager", "languages": ["en"]}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_customer", "customer": "acme", "name": "Acme Outdoor", "language": "en"}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_license", "license": "L1", "customer": "acme", "free_support": "credits"}
{"at": "2026-03-02T09:10:00+03:00", "do": "register_customer", "customer": "birch", "name": "Birch", "language": "ru"}
{"at": "2026-03-02T09:10:00+03:00", "do": "register_license", "license": "L2", "customer": "birch", "free_support": "credits"}
{"at": "2026-03-02T09:20:00+03:00", "do": "adjust_credits", "customer": "birch", "amount": -40, "reason": "Spent"}
{"at": "2026-03-02T09:30:00+03:00", "do": "register_customer", "customer": "cedar", "name": "Cedar", "language": "en"}
{"at": "2026-03-02T09:30:00+03:00", "do": "register_license", "license": "L3", "customer": "cedar"}
)";

const QString birch = QStringLiteral("birch");

// The focus is where a person would have it: no test reaches into a widget that the keys don't.
void press(Journey &journey, int key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focus = journey.window().focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &journey.window(), static_cast<Qt::Key>(key), modifiers);
    QCoreApplication::processEvents();
}

void press(QDialog *dialog, int key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focus = dialog->focusWidget();
    QTest::keyClick(focus != nullptr ? focus : dialog, static_cast<Qt::Key>(key), modifiers);
}

void type(QDialog *dialog, const QString &text)
{
    QTest::keyClicks(dialog->focusWidget(), text);
}

// Tab until the field of that name has the focus: it can be reached.
bool tabTo(QDialog *dialog, const char *name)
{
    for (int tabs = 0; tabs < 60; ++tabs) {
        if (dialog->focusWidget() != nullptr && dialog->focusWidget()->objectName() == QLatin1String(name))
            return true;
        press(dialog, Qt::Key_Tab);
    }
    return false;
}

bool send(QDialog *dialog)
{
    const QSignalSpy accepted(dialog, &QDialog::accepted);
    press(dialog, Qt::Key_Return, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return accepted.count() == 1; });
}

// By the command box: its words, Enter.
QDialog *byCommand(Journey &journey, const QString &words)
{
    press(journey, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(journey.window().focusWidget(), words);
    press(journey, Qt::Key_Return);
    return journey.dialog();
}

} // namespace

class ManagerTest : public QObject
{
    Q_OBJECT

private:
    void changePolicy(Journey &journey);

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }
    void cleanup() { ui::useLanguage(rules::Language::En); }

    void aMorning_data()
    {
        QTest::addColumn<bool>("russian");
        QTest::addRow("in English") << false;
        QTest::addRow("in Russian") << true;
    }

    void aMorning()
    {
        QFETCH(bool, russian);
        Journey journey(deskScript, now);
        journey.work(QStringLiteral("mike"));
        journey.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&journey.window()));
        if (russian)
            press(journey, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(ui::languageInUse(), russian ? rules::Language::Ru : rules::Language::En);

        // WHO RUNS OUT: Birch first, with a message in Russian ready to copy
        press(journey, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        auto *list = journey.see<QTableView>("renewals");
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QCOMPARE(journey.window().renewals()->customer(), birch);
        QVERIFY(list->hasFocus());
        press(journey, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Birch")));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QChar(0x0417)));

        // A PURCHASE: Ctrl+B, down to 50 credits, Enter
        press(journey, Qt::Key_B, Qt::ControlModifier);
        QDialog *dialog = journey.dialog();
        for (int i = 0; i < 5; ++i)
            press(dialog, Qt::Key_Down);
        press(dialog, Qt::Key_Return);
        QTRY_COMPARE(journey.balance(birch), 50);
        QVERIFY(journey.noDialog());
        QTRY_COMPARE(list->model()->rowCount(), 1);

        // A CORRECTION: Cedar's, with its reason; refused first, and what was typed stays
        press(journey, Qt::Key_2, Qt::ControlModifier);
        journey.window().showCustomer(birch);
        QTRY_COMPARE(journey.window().customers()->customer(), birch);
        press(journey, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        dialog = journey.dialog();
        type(dialog, QStringLiteral("-60"));
        press(dialog, Qt::Key_Tab);
        type(dialog, QStringLiteral("Entered twice"));
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("send"))->isEnabled());
        auto *amount = dialog->findChild<QLineEdit *>(QStringLiteral("amount"));
        press(dialog, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(amount->hasFocus());
        amount->selectAll();
        type(dialog, QStringLiteral("-10"));
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("reason"))->text(), QStringLiteral("Entered twice"));
        press(dialog, Qt::Key_Return);
        QTRY_COMPARE(journey.balance(birch), 40);
        QVERIFY(journey.noDialog());

        changePolicy(journey);
    }

    void fromTheCommandBox()
    {
        // WHEN the manager types what to do, wherever he is, THEN it is about the customer in sight
        Journey journey(deskScript, now);
        journey.work(QStringLiteral("mike"));
        journey.window().activateWindow();
        journey.window().showCustomer(birch);
        QTRY_COMPARE(journey.window().customers()->customer(), birch);
        QDialog *dialog = byCommand(journey, QStringLiteral("register lic"));
        QCOMPARE(dialog->objectName(), QStringLiteral("licenseDialog"));
        QVERIFY(send(dialog));
        QTRY_COMPARE(journey.balance(birch), 20);
        // AND a new customer comes into the table, chosen, with his license asked for next
        dialog = byCommand(journey, QStringLiteral("register cust"));
        type(dialog, QStringLiteral("Dogwood"));
        press(dialog, Qt::Key_Return);
        QTRY_COMPARE(journey.window().customers()->customer(), QStringLiteral("dogwood"));
        QTRY_VERIFY(journey.dialog()->objectName() == QStringLiteral("licenseDialog"));
        press(journey.dialog(), Qt::Key_Escape);
    }

    void anEngineerSeesThePolicyAndNoRenewals()
    {
        Journey journey(deskScript, now);
        journey.work(QStringLiteral("anna"));
        journey.window().activateWindow();
        press(journey, Qt::Key_Comma, Qt::ControlModifier);
        journey.window().settings()->choose(QStringLiteral("policy"));
        QVERIFY(journey.window().findChild<QPushButton *>(QStringLiteral("changePolicy"))->isHidden());
        press(journey, Qt::Key_B, Qt::ControlModifier); // nothing happens
        for (QDialog *dialog : journey.window().findChildren<QDialog *>())
            QVERIFY(!dialog->isVisible());
    }
};

void ManagerTest::changePolicy(Journey &journey)
{
    // A PRICE FOR THE NEXT MONTH
    press(journey, Qt::Key_Comma, Qt::ControlModifier);
    auto *sections = journey.see<QListWidget>("settingsSections");
    QVERIFY(sections->hasFocus());
    press(journey, Qt::Key_End);
    QCOMPARE(journey.window().settings()->section(), QStringLiteral("policy"));
    for (int tabs = 0; tabs < 20 && journey.window().focusWidget()->objectName() != QStringLiteral("changePolicy"); ++tabs)
        press(journey, Qt::Key_Tab);
    press(journey, Qt::Key_Space);
    QDialog *dialog = journey.dialog();
    QVERIFY(tabTo(dialog, "nextMonth"));
    press(dialog, Qt::Key_Space);
    QVERIFY(tabTo(dialog, "category2"));
    type(dialog, QStringLiteral("12"));
    QCOMPARE(dialog->findChild<QSpinBox *>(QStringLiteral("category2"))->value(), 12);
    QVERIFY(send(dialog));
    QCOMPARE(journey.desk().policies().on(QDate(2026, 3, 31)).price(2), 10);
    QCOMPARE(journey.desk().policies().on(QDate(2026, 4, 1)).price(2), 12);

    // A HOLIDAY: the version has it alone
    press(journey, Qt::Key_Space);
    dialog = journey.dialog();
    QVERIFY(tabTo(dialog, "partCategories"));
    for (int part = 0; part < 4; ++part)
        press(dialog, Qt::Key_Right);
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("partHolidays"))->isChecked());
    QVERIFY(tabTo(dialog, "holiday"));
    dialog->findChild<QDateEdit *>(QStringLiteral("holiday"))->setDate(QDate(2026, 3, 9));
    press(dialog, Qt::Key_Return);
    QVERIFY(send(dialog));
    const QList<store::PolicyVersion> versions = store::policyVersions(journey.desk().reads());
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions.last().actor, QStringLiteral("mike"));
    QCOMPARE(QJsonDocument::fromJson(versions.last().members).object().keys(), QStringList{QStringLiteral("holidays")});
    QVERIFY(journey.desk().policies().on(QDate(2026, 3, 9)).holidays.contains(QDate(2026, 3, 9)));
}

SALDO_WINDOW_TEST_MAIN(ManagerTest)
#include "manager_test.moc"
