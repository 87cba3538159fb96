// A manager's dialogs about an account, by keyboard, in both languages: what each says before, what it does, and
// that a refusal is told in words and loses nothing.
#include "tests/support/window_test_main.h"
#include "tests/ui/ticket_stage.h"

#include "store/customer_reads.h"
#include "store/load.h"
#include "ui/accounts/account_actions.h"
#include "ui/accounts/free_id.h"
#include "ui/shared/account_commands.h"
#include "ui/shared/commands.h"
#include "ui/shared/language.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace saldo;
using test::TicketStage;
using ui::AccountDoing;

namespace {

const QString acme = QStringLiteral("acme");

// A window with the actions in it, at a desk of its own, about acme.
struct Bench
{
    explicit Bench(const QByteArray &more = {}, rules::Role role = rules::Role::Manager)
        : stage(test::usualScript() + more, role == rules::Role::Manager ? QStringLiteral("irina") : QStringLiteral("anna"))
    {
        ui::useLanguage(rules::Language::En);
        window.resize(900, 700);
        actions = new ui::AccountActions(stage.link(), role, [this] { return inSight; }, &window);
        window.show();
    }
    ~Bench() { ui::useLanguage(rules::Language::En); }

    QDialog *open(AccountDoing doing)
    {
        actions->of(doing)->trigger();
        return dialog();
    }
    QDialog *dialog() const
    {
        QDialog *found = nullptr;
        for (QDialog *one : window.findChildren<QDialog *>()) {
            if (one->isVisible())
                found = one;
        }
        return found;
    }
    store::CustomerAccount account(const QString &customer = acme)
    {
        return store::customerAccount(stage.link().reads(), customer).value_or(store::CustomerAccount());
    }

    TicketStage stage;
    QString inSight = acme;
    QWidget window;
    ui::AccountActions *actions = nullptr;
};

template <typename Widget>
Widget *in(const QDialog *dialog, const char *name)
{
    return dialog->findChild<Widget *>(QLatin1String(name));
}

QString words(const QDialog *dialog, const char *name)
{
    const auto *label = in<QLabel>(dialog, name);
    return label->isHidden() ? QString() : label->text();
}

bool mayBeSent(const QDialog *dialog)
{
    return in<QAbstractButton>(dialog, "send")->isEnabled();
}

// Enter, and until the desk has it.
bool enter(QDialog *dialog)
{
    const QSignalSpy accepted(dialog, &QDialog::accepted);
    QTest::keyClick(dialog, Qt::Key_Return);
    return QTest::qWaitFor([&] { return accepted.count() == 1; });
}

QString cell(const QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace

class AccountDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void aPurchaseTakesThreeKeys()
    {
        // GIVEN acme with 40 credits and two licenses
        Bench bench(R"({"at":"2026-03-02T09:30:00+03:00","do":"register_license","license":"L-2","customer":"acme"}
)");
        QCOMPARE(bench.account().customer.balance, 60);
        // WHEN the manager opens the purchase, THEN every price says how it comes about
        QDialog *dialog = bench.open(AccountDoing::Purchase);
        auto *offers = in<QTableView>(dialog, "offers");
        QCOMPARE(offers->model()->rowCount(), 8);
        QCOMPARE(cell(offers, 1, 1), QStringLiteral("180.00 + 1 \u00D7 30.00"));
        QCOMPARE(cell(offers, 1, 2), QStringLiteral("210.00"));
        QCOMPARE(cell(offers, 4, 2), QStringLiteral("35.00"));
        QVERIFY(words(dialog, "forecast").contains(QStringLiteral("75.00 USD")));
        QVERIFY(words(dialog, "forecast").contains(QStringLiteral("next request")));
        // AND Down to 50 credits and Enter records it
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(offers, Qt::Key_Down);
        QVERIFY2(words(dialog, "forecast").contains(QStringLiteral("60 \u2192 110")), qPrintable(words(dialog, "forecast")));
        QVERIFY(enter(dialog));
        const store::CustomerAccount after = bench.account();
        QCOMPARE(after.customer.balance, 110);
        QCOMPARE(after.orders.first().amountCents, 70'00);
        QCOMPARE(after.orders.first().credits, 50);
        // AND the next time it begins with the same thing
        dialog = bench.open(AccountDoing::Purchase);
        QCOMPARE(in<QTableView>(dialog, "offers")->currentIndex().row(), 5);
        dialog->reject();
    }

    void aPeriodWaitsInTheQueue()
    {
        Bench bench;
        QDialog *dialog = bench.open(AccountDoing::Purchase);
        auto *offers = in<QTableView>(dialog, "offers");
        offers->setFocus();
        QTest::keyClick(offers, Qt::Key_Down);
        QVERIFY(enter(dialog));
        QCOMPARE(bench.account().periods.size(), 1);
        QCOMPARE(bench.account().periods.first().months, 3);
        QCOMPARE(bench.account().orders.first().amountCents, 180'00);
        dialog = bench.open(AccountDoing::Purchase);
        QVERIFY2(words(dialog, "forecast").contains(QStringLiteral("behind 1 other period")), qPrintable(words(dialog, "forecast")));
        dialog->reject();
    }

    void aTicketThatWaitedIsToldToGoOn()
    {
        // GIVEN ticket 102, agreed in advance, waiting for 20 credits
        Bench bench(R"({"at":"2026-03-02T09:40:00+03:00","do":"adjust_credits","customer":"acme","amount":-33,"reason":"Spent"}
{"at":"2026-03-02T09:41:00+03:00","by":"anna","do":"assess","ticket":"102","category":3}
)");
        QDialog *dialog = bench.open(AccountDoing::Purchase);
        auto *offers = in<QTableView>(dialog, "offers");
        offers->selectRow(4);
        // THEN the forecast says that it goes on, and what stays
        const QString forecast = words(dialog, "forecast");
        QVERIFY2(forecast.contains(QStringLiteral("102")) && forecast.contains(QStringLiteral("7 \u2192 12")), qPrintable(forecast));
        QVERIFY(enter(dialog));
        QCOMPARE(bench.stage.ticket(QStringLiteral("102")).charged, 20);
        QCOMPARE(bench.account().customer.balance, 12);
    }

    void aRefusedPurchaseIsTold()
    {
        // GIVEN a customer without a license
        Bench bench(R"({"at":"2026-03-02T09:40:00+03:00","do":"register_customer","customer":"bare","name":"Bare","language":"en"}
)");
        bench.inSight = QStringLiteral("bare");
        QDialog *dialog = bench.open(AccountDoing::Purchase);
        QVERIFY(!mayBeSent(dialog));
        QVERIFY2(words(dialog, "forecast").contains(QStringLiteral("no license")), qPrintable(words(dialog, "forecast")));
        // WHEN the license comes from elsewhere, THEN the open dialog knows
        QVERIFY(bench.stage.send({{QStringLiteral("do"), QStringLiteral("register_license")},
                                  {QStringLiteral("license"), QStringLiteral("L-9")},
                                  {QStringLiteral("customer"), QStringLiteral("bare")}}).accepted());
        QVERIFY(mayBeSent(dialog));
        dialog->reject();
    }

    void thePriceChangesMeanwhile()
    {
        // GIVEN the dialog open at yesterday's price
        Bench bench;
        QDialog *dialog = bench.open(AccountDoing::Purchase);
        in<QTableView>(dialog, "offers")->selectRow(4);
        // WHEN another manager raises it
        QVERIFY(bench.stage.send({{QStringLiteral("do"), QStringLiteral("set_policy")},
                                  {QStringLiteral("effective_from"), QStringLiteral("2026-03-02")},
                                  {QStringLiteral("policy"), QJsonObject{{QStringLiteral("packages"),
                                      QJsonArray{QJsonObject{{QStringLiteral("credits"), 25}, {QStringLiteral("price"), QStringLiteral("36.00")}}}}}}})
                    .accepted());
        // THEN it is shown at the new one, and nothing was sold at the old one
        QTRY_COMPARE(cell(in<QTableView>(dialog, "offers"), 4, 2), QStringLiteral("36.00"));
        QVERIFY2(words(dialog, "forecast").contains(QStringLiteral("36.00")), qPrintable(words(dialog, "forecast")));
        QVERIFY(enter(dialog));
        QCOMPARE(bench.account().orders.first().amountCents, 36'00);
    }

    void anAdjustmentNeedsItsReason()
    {
        Bench bench;
        QDialog *dialog = bench.open(AccountDoing::Adjust);
        auto *amount = in<QLineEdit>(dialog, "amount");
        auto *reason = in<QLineEdit>(dialog, "reason");
        QVERIFY(!mayBeSent(dialog));
        QTest::keyClicks(amount, QStringLiteral("ten"));
        QVERIFY(words(dialog, "forecast").contains(QStringLiteral("whole number")));
        amount->clear();
        QTest::keyClicks(amount, QStringLiteral("-45"));
        QVERIFY(words(dialog, "forecast").contains(QStringLiteral("reason")));
        QTest::keyClicks(reason, QStringLiteral("Counted twice"));
        // THEN more than there is can't be taken, and what was typed stays
        QVERIFY(!mayBeSent(dialog));
        QVERIFY2(words(dialog, "forecast").contains(QStringLiteral("enough credits")), qPrintable(words(dialog, "forecast")));
        QCOMPARE(reason->text(), QStringLiteral("Counted twice"));
        amount->setText(QStringLiteral("-15"));
        QVERIFY(words(dialog, "forecast").contains(QStringLiteral("40 \u2192 25")));
        QVERIFY(enter(dialog));
        const QList<rules::LedgerEntry> ledger = store::ledgerOf(bench.stage.link().reads(), acme);
        QCOMPARE(ledger.last().amount, -15);
        QCOMPARE(ledger.last().reason, QStringLiteral("Counted twice"));
        QCOMPARE(ledger.last().by, QStringLiteral("irina"));
    }

    void aQueuedPeriodIsCancelled()
    {
        Bench bench(R"({"at":"2026-03-02T09:40:00+03:00","do":"buy_period","customer":"acme","period":"P-1","months":1}
{"at":"2026-03-02T09:41:00+03:00","do":"buy_period","customer":"acme","period":"P-2","months":12}
)");
        QDialog *dialog = bench.open(AccountDoing::CancelPeriod);
        // The latest purchase is the one that is offered; nothing is done without a reason.
        QVERIFY(in<QAbstractButton>(dialog, "period2")->isChecked());
        QVERIFY(!mayBeSent(dialog));
        QTest::keyClicks(in<QLineEdit>(dialog, "reason"), QStringLiteral("Bought twice"));
        QVERIFY2(words(dialog, "forecast").contains(QStringLiteral("650.00")), qPrintable(words(dialog, "forecast")));
        QVERIFY(enter(dialog));
        QVERIFY(bench.account().periods.last().cancelled);
        QVERIFY(!bench.account().periods.first().cancelled);
        // AND without a queued one it is told
        QVERIFY(bench.stage.send(ui::commands::cancelPeriod(QStringLiteral("P-1"), QStringLiteral("r"))).accepted());
        dialog = bench.open(AccountDoing::CancelPeriod);
        QVERIFY(!mayBeSent(dialog));
        QVERIFY(words(dialog, "forecast").contains(QStringLiteral("not started yet")));
        dialog->reject();
    }

    void aCustomerComesWithHisLicense()
    {
        Bench bench;
        QDialog *dialog = bench.open(AccountDoing::RegisterCustomer);
        QVERIFY(!mayBeSent(dialog));
        QTest::keyClicks(in<QLineEdit>(dialog, "name"), QStringLiteral("Acme"));
        // acme is taken: the next free id is offered
        QCOMPARE(in<QLineEdit>(dialog, "id")->text(), QStringLiteral("acme-2"));
        in<QComboBox>(dialog, "language")->setCurrentIndex(1);
        QTest::keyClicks(in<QLineEdit>(dialog, "email"), QStringLiteral("shop"));
        QVERIFY(words(dialog, "forecast").contains(u'@'));
        QTest::keyClicks(in<QLineEdit>(dialog, "email"), QStringLiteral("@acme.example.org"));
        QVERIFY(enter(dialog));
        QCOMPARE(bench.account(QStringLiteral("acme-2")).customer.language, rules::Language::Ru);
        // THEN the dialog for the license is there, with the choice to be made now or later
        QTRY_VERIFY(bench.dialog() != nullptr && bench.dialog()->objectName() == QStringLiteral("licenseDialog"));
        dialog = bench.dialog();
        QVERIFY(in<QAbstractButton>(dialog, "later")->isChecked());
        QVERIFY(words(dialog, "forecast").contains(QStringLiteral("once")));
        QTest::mouseClick(in<QAbstractButton>(dialog, "credits"), Qt::LeftButton, {}, {8, 8});
        QVERIFY2(words(dialog, "forecast").contains(QStringLiteral("0 \u2192 40")), qPrintable(words(dialog, "forecast")));
        QVERIFY(enter(dialog));
        QTRY_COMPARE(bench.account(QStringLiteral("acme-2")).customer.balance, 40);
    }

    void aFurtherLicenseGivesCredits()
    {
        Bench bench;
        QDialog *dialog = bench.open(AccountDoing::RegisterLicense);
        QVERIFY(in<QAbstractButton>(dialog, "period")->isHidden()); // no choice
        QVERIFY(words(dialog, "forecast").contains(QStringLiteral("40 \u2192 60")));
        auto *id = in<QLineEdit>(dialog, "id");
        id->setText(QStringLiteral("L-1")); // taken
        QVERIFY(!mayBeSent(dialog));
        id->setText(QStringLiteral("with space"));
        QVERIFY(words(dialog, "forecast").contains(QStringLiteral("Latin letters")));
        id->setText(QStringLiteral("L-77"));
        QVERIFY(enter(dialog));
        QCOMPARE(bench.account().licenses.last().id, QStringLiteral("L-77"));
    }

    void aCustomerIsChanged()
    {
        Bench bench;
        QDialog *dialog = bench.open(AccountDoing::ChangeCustomer);
        QVERIFY(!mayBeSent(dialog)); // nothing is changed yet
        in<QComboBox>(dialog, "language")->setCurrentIndex(1);
        QVERIFY(words(dialog, "forecast").contains(QStringLiteral("Russian")));
        QVERIFY(enter(dialog));
        const rules::Customer customer = bench.account().customer;
        QCOMPARE(customer.language, rules::Language::Ru);
        QCOMPARE(customer.name, QStringLiteral("Acme & Sons"));
    }

    void withoutACustomerItAsksWhich()
    {
        Bench bench;
        bench.inSight.clear();
        QDialog *dialog = bench.open(AccountDoing::Purchase);
        QCOMPARE(dialog->objectName(), QStringLiteral("customerSearchDialog"));
        QTest::keyClicks(in<QLineEdit>(dialog, "search"), QStringLiteral("nobody"));
        QVERIFY(!in<QAbstractButton>(dialog, "choose")->isEnabled());
        in<QLineEdit>(dialog, "search")->clear();
        QTest::keyClicks(in<QLineEdit>(dialog, "search"), QStringLiteral("SONS"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(bench.dialog() != nullptr && bench.dialog()->objectName() == QStringLiteral("purchaseDialog"));
        bench.dialog()->reject();
    }

    void anEngineerIsToldWhyNot()
    {
        const Bench bench({}, rules::Role::Engineer);
        for (const QAction *action : bench.actions->all()) {
            QVERIFY(!action->isEnabled());
            QVERIFY(action->statusTip().contains(QStringLiteral("manager")));
        }
    }

    void theLanguageChangesMeanwhile()
    {
        Bench bench;
        QDialog *dialog = bench.open(AccountDoing::Adjust);
        QTest::keyClicks(in<QLineEdit>(dialog, "amount"), QStringLiteral("10"));
        QTest::keyClicks(in<QLineEdit>(dialog, "reason"), QStringLiteral("Goodwill"));
        const QString english = words(dialog, "forecast");
        ui::useLanguage(rules::Language::Ru);
        QCoreApplication::processEvents();
        QVERIFY(words(dialog, "forecast") != english);
        QCOMPARE(in<QLineEdit>(dialog, "reason")->text(), QStringLiteral("Goodwill"));
        QVERIFY(enter(dialog));
        QCOMPARE(bench.account().customer.balance, 50);
    }

    void idsAreMadeOfNames()
    {
        const char16_t wind[] = {0x041E, 0x041E, 0x041E, ' ', 0x00AB, 0x0412, 0x0435, 0x0442, 0x0435, 0x0440, 0x00BB, 0};
        QCOMPARE(ui::idFrom(QString::fromUtf16(wind)), QStringLiteral("ooo-veter"));
        QCOMPARE(ui::idFrom(QStringLiteral("  Caf\u00E9 & Bar  ")), QStringLiteral("cafe-bar"));
        QCOMPARE(ui::idFrom(QStringLiteral("!!!")), QString());
        QVERIFY(ui::idFrom(QString(300, u'x')).size() <= 64);
    }
};

SALDO_WINDOW_TEST_MAIN(AccountDialogsTest)
#include "account_dialogs_test.moc"
