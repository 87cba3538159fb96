// The Customers at work on a desk of its own: filters and their counts, a manager who suspends, resumes
// and chooses free support with keys, a ledger whose entries open their tickets.
#include "desk/local_desk.h"
#include "script/decode.h"
#include "script/instant.h"
#include "store/migrations.h"
#include "tests/support/window_test_main.h"
#include "ui/customers/customer_detail.h"
#include "ui/customers/customers_pane.h"
#include "ui/customers/line_table.h"
#include "ui/shared/language.h"
#include "ui/ticket/selectable_text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace saldo;
using items::CustomerTable;
using store::CustomerFilter;

namespace {

constexpr rules::Instant now = 1'767'600'000'000; // 2026-01-05

// Everything happened a month ago and later.
constexpr const char *past[] = {
    R"({"do": "add_staff", "staff": "irina", "name": "Irina", "role": "manager"})",
    R"({"do": "add_staff", "staff": "anna", "name": "Anna", "role": "engineer"})",
    R"({"do": "register_customer", "customer": "acme", "name": "Acme Outdoor", "language": "en"})",
    R"({"do": "register_license", "license": "L1", "customer": "acme", "free_support": "credits"})",
    R"({"do": "open_ticket", "ticket": "10421", "customer": "acme", "language": "en", "subject": "s", "body": "b"})",
    R"({"do": "answer", "ticket": "10421", "body": "a", "category": 1, "by": "anna"})",
    R"({"do": "register_customer", "customer": "nord", "name": "Nord Trade", "language": "en"})",
    R"({"do": "register_license", "license": "L2", "customer": "nord", "free_support": "period"})",
    R"({"do": "buy_period", "period": "p1", "customer": "nord", "months": 3})",
    R"({"do": "open_ticket", "ticket": "10422", "customer": "nord", "language": "en", "subject": "s", "body": "b"})",
    R"({"do": "register_customer", "customer": "lumen", "name": "Lumen Books", "language": "en"})",
    R"({"do": "register_license", "license": "L3", "customer": "lumen"})",
    R"({"do": "register_customer", "customer": "empty", "name": "Nothing Yet", "language": "ru"})",
};

void fill(const store::Location &location)
{
    store::Connection connection(location, store::Connection::Access::Write);
    store::migrate(connection, store::Tables::Authority);
    desk::Desk desk(connection);
    const rules::Instant then = now - 20 * rules::msPerDay;
    for (const char *line : past) {
        QJsonObject command = QJsonDocument::fromJson(line).object();
        command.insert(QStringLiteral("at"), script::formatInstant(then));
        const script::Decoded decoded = script::decodeCommand(command);
        if (decoded.verdict || desk.execute(decoded.command, then, QStringLiteral("test")).verdict)
            qFatal("refused: %s", line);
    }
}

struct Bench
{
    explicit Bench(const QString &staff, rules::Role role)
    {
        const auto location = store::Location::parse(folder.filePath(QStringLiteral("desk.saldo")));
        fill(location);
        desk = std::make_unique<desk::LocalDesk>(location, [] { return now; });
        desk->setActor(staff);
        rules::StaffMember who;
        who.id = staff;
        who.role = role;
        pane = std::make_unique<ui::CustomersPane>(*desk, who);
        pane->resize(900, 700);
        pane->show();
    }

    bool ready() const { return pane->table().state() == CustomerTable::State::Ready; }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return pane->findChild<Widget *>(QLatin1String(name));
    }
    int count(CustomerFilter filter) const { return pane->table().count(filter); }
    // Presses a button by the keyboard, and Return in the dialog that opens.
    void act(const char *name)
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(button->toolTip()));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *dialog = pane->findChild<QDialog *>(QStringLiteral("accountDialog"));
        QVERIFY(dialog != nullptr);
        if (auto *credits = dialog->findChild<QAbstractButton *>(QStringLiteral("credits"))) {
            QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("do"))->isEnabled());
            credits->setChecked(true);
        }
        const QSignalSpy accepted(dialog, &QDialog::accepted);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(accepted.count(), 1);
    }

    QTemporaryDir folder;
    std::unique_ptr<desk::LocalDesk> desk;
    std::unique_ptr<ui::CustomersPane> pane;
};

} // namespace

class CustomersPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void filtersCountAndNarrow()
    {
        const Bench bench(QStringLiteral("irina"), rules::Role::Manager);
        QTRY_VERIFY(bench.ready());
        QCOMPARE(bench.pane->table().rowCount(), 4);
        QCOMPARE(bench.count(CustomerFilter::OutOfCredits), 2); // who has no license has no account
        QCOMPARE(bench.count(CustomerFilter::EndsSoon), 1);
        QCOMPARE(bench.count(CustomerFilter::Suspended), 0);
        QCOMPARE(bench.count(CustomerFilter::ChoicePending), 1);
        auto *pending = bench.find<QPushButton>("choicePending");
        QVERIFY2(pending->text().endsWith(u'1'), qPrintable(pending->text()));
        QTest::keyClick(pending, Qt::Key_Space);
        QCOMPARE(bench.pane->table().rowCount(), 1);
        QCOMPARE(bench.pane->customer(), QStringLiteral("lumen"));

        auto *search = bench.find<QLineEdit>("searchCustomers");
        QTest::keyClicks(search, QStringLiteral("acme"));
        QCOMPARE(bench.pane->table().rowCount(), 0);
        auto *remedy = bench.find<QPushButton>("remedy");
        QVERIFY(remedy->isVisible());
        QTest::keyClick(remedy, Qt::Key_Space);
        QCOMPARE(bench.pane->table().rowCount(), 4);
        QCOMPARE(bench.pane->customer(), QStringLiteral("lumen"));
        QTest::keyClicks(search, QStringLiteral("ACME"));
        QCOMPARE(bench.pane->customer(), QStringLiteral("acme"));
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(bench.pane->table().rowCount(), 4);
    }

    void whereNobodyFitsNobodysAccountIsBelow()
    {
        // GIVEN a customer whose period can be suspended
        const Bench bench(QStringLiteral("irina"), rules::Role::Manager);
        QTRY_VERIFY(bench.ready());
        bench.pane->chooseCustomer(QStringLiteral("nord"));
        auto *suspend = bench.find<QAction>("suspendPeriod");
        auto *statement = bench.find<QAction>("accountStatement");
        QVERIFY(bench.pane->detail()->isVisible() && suspend->isEnabled() && statement->isEnabled());

        // WHEN nobody fits the search, THEN his account is not there, nor can his period be suspended by a key
        auto *search = bench.find<QLineEdit>("searchCustomers");
        QTest::keyClicks(search, QStringLiteral("xyzzy"));
        QCOMPARE(bench.pane->table().rowCount(), 0);
        QVERIFY(!bench.pane->detail()->isVisible());
        QVERIFY(!suspend->isEnabled() && !statement->isEnabled());
        QCOMPARE(bench.pane->customer(), QString());
        ui::useLanguage(rules::Language::Ru); // says everything anew, and brings nothing back
        QVERIFY(!suspend->isEnabled());
        ui::useLanguage(rules::Language::En);

        // WHEN the search goes, THEN the same account is back
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(bench.pane->detail()->isVisible() && suspend->isEnabled() && statement->isEnabled());
        QCOMPARE(bench.pane->customer(), QStringLiteral("nord"));
    }

    void aManagerSuspendsAndResumes()
    {
        Bench bench(QStringLiteral("irina"), rules::Role::Manager);
        QTRY_VERIFY(bench.ready());
        bench.pane->chooseCustomer(QStringLiteral("nord"));
        const int row = bench.pane->table().rowOf(QStringLiteral("nord"));
        const auto state = [&] {
            return bench.pane->table().index(row, static_cast<int>(items::CustomerColumn::Period)).data(Qt::DisplayRole).toString();
        };
        QCOMPARE(state(), QStringLiteral("active"));
        bench.pane->detail()->chooseSection(ui::FactSection::Periods);
        const QAbstractItemModel *facts = bench.pane->detail()->facts()->model();
        QCOMPARE(facts->rowCount(), 2);
        bench.act("suspendPeriod");
        QCOMPARE(state(), QStringLiteral("suspended"));
        QCOMPARE(bench.count(CustomerFilter::Suspended), 1);
        QCOMPARE(facts->index(1, 1).data().toString(), QStringLiteral("suspended"));
        bench.act("resumePeriod");
        QCOMPARE(state(), QStringLiteral("active"));
        QCOMPARE(bench.count(CustomerFilter::Suspended), 0);
        auto *suspend = bench.find<QPushButton>("suspendPeriod"); // once per period
        QVERIFY(suspend->isVisible() && !suspend->isEnabled() && !suspend->toolTip().isEmpty());
    }

    void theDetailStaysWhenItsRowLeaves()
    {
        Bench bench(QStringLiteral("irina"), rules::Role::Manager);
        QTRY_VERIFY(bench.ready());
        bench.pane->chooseFilter(CustomerFilter::ChoicePending);
        QCOMPARE(bench.pane->customer(), QStringLiteral("lumen"));
        bench.act("chooseFreeSupport");
        QCOMPARE(bench.pane->table().rowCount(), 0);
        QCOMPARE(bench.pane->detail()->customer(), QStringLiteral("lumen"));
        QCOMPARE(bench.find<QLabel>("balance")->text(), QStringLiteral("40"));
        QCOMPARE(bench.pane->detail()->facts()->model()->rowCount(), 1);
        bench.pane->chooseCustomer(QStringLiteral("lumen")); // takes the filter off
        QCOMPARE(bench.pane->table().rowCount(), 4);
        QCOMPARE(bench.pane->customer(), QStringLiteral("lumen"));
    }

    void anEngineerSeesWhyNot()
    {
        const Bench bench(QStringLiteral("anna"), rules::Role::Engineer);
        QTRY_VERIFY(bench.ready());
        bench.pane->chooseCustomer(QStringLiteral("nord"));
        auto *suspend = bench.find<QPushButton>("suspendPeriod");
        QVERIFY(suspend->isVisible() && !suspend->isEnabled());
        QVERIFY(suspend->toolTip().contains(QStringLiteral("manager")));
        QCOMPARE(suspend->accessibleDescription(), suspend->toolTip());
    }

    void aLedgerEntryOpensItsTicket()
    {
        const Bench bench(QStringLiteral("anna"), rules::Role::Engineer);
        QTRY_VERIFY(bench.ready());
        bench.pane->chooseCustomer(QStringLiteral("acme"));
        QTableView *facts = bench.pane->detail()->facts();
        QCOMPARE(facts->model()->rowCount(), 2); // newest first, with the balance after each
        QCOMPARE(facts->model()->index(0, 4).data().toString(), QStringLiteral("35"));
        QCOMPARE(facts->model()->index(1, 4).data().toString(), QStringLiteral("40"));
        const QSignalSpy chosen(bench.pane.get(), &ui::CustomersPane::ticketChosen);
        facts->setCurrentIndex(facts->model()->index(0, 0));
        QTest::keyClick(facts, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("10421"));
        facts->setCurrentIndex(facts->model()->index(1, 0)); // came with the license: no ticket
        QTest::keyClick(facts, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
    }

    void noticesAreInTheCustomersLanguageAndCopied()
    {
        // GIVEN a customer who was told of a charge and an answer in English, and another one in Russian
        const Bench bench(QStringLiteral("anna"), rules::Role::Engineer);
        QTRY_VERIFY(bench.ready());
        ui::useLanguage(rules::Language::Ru);
        bench.pane->chooseCustomer(QStringLiteral("acme"));
        bench.find<QPushButton>("notices")->click();
        QTableView *facts = bench.pane->detail()->facts();
        QCOMPARE(bench.pane->detail()->section(), ui::FactSection::Notices);
        QVERIFY(facts->model()->rowCount() >= 2);

        // THEN the latest is to be read whole, in his language though the window speaks another
        const QString latest = facts->model()->index(0, 1).data().toString();
        auto *words = bench.find<ui::SelectableText>("noticeWords");
        QVERIFY(words->isVisible());
        QCOMPARE(words->text(), latest);
        QVERIFY2(latest.contains(QStringLiteral("10421")) && latest.contains(QStringLiteral("ticket")), qPrintable(latest));

        // WHEN it is copied, by the button or by keys THEN the clipboard has it, and its ticket opens
        QApplication::clipboard()->clear();
        bench.find<QPushButton>("copyNotice")->click();
        QCOMPARE(QApplication::clipboard()->text(), latest);
        facts->setFocus();
        QTest::keyClick(facts, Qt::Key_Down);
        const QString second = facts->model()->index(1, 1).data().toString();
        QVERIFY(second != latest);
        QCOMPARE(words->text(), second);
        for (QAction *action : bench.pane->commands()) {
            if (action->objectName() == u"copyLine")
                action->trigger();
        }
        QCOMPARE(QApplication::clipboard()->text(), second);
        const QSignalSpy chosen(bench.pane.get(), &ui::CustomersPane::ticketChosen);
        QTest::keyClick(facts, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        ui::useLanguage(rules::Language::En);
    }

    void manyNoticesComePageByPage()
    {
        // GIVEN a customer who was told 300 things
        Bench bench(QStringLiteral("irina"), rules::Role::Manager);
        QTRY_VERIFY(bench.ready());
        int told = 0;
        for (int i = 0; i < 150; ++i) {
            for (const auto &body : {QStringLiteral("question"), QStringLiteral("another")})
                bench.desk->send({{QStringLiteral("do"), QStringLiteral("ask_customer")},
                                  {QStringLiteral("ticket"), QStringLiteral("10422")},
                                  {QStringLiteral("body"), body}},
                                 bench.pane.get(), [&told](const desk::Sent &sent) { told += sent.accepted() ? 1 : 0; });
        }
        QTRY_COMPARE(told, 300);
        bench.pane->chooseCustomer(QStringLiteral("nord"));
        bench.pane->detail()->chooseSection(ui::FactSection::Notices);
        QAbstractItemModel *facts = bench.pane->detail()->facts()->model();
        QCOMPARE(facts->rowCount(), 200);
        QVERIFY(facts->canFetchMore({}));
        while (facts->canFetchMore({}))
            facts->fetchMore({});
        QVERIFY(facts->rowCount() > 300); // the period's notices besides
        QSet<QString> ids;
        for (const ui::Line &line : qobject_cast<ui::LineTable *>(facts)->lines())
            ids.insert(line.id);
        QCOMPARE(ids.size(), facts->rowCount()); // none twice
    }

    void actsByKeysFromTheTable()
    {
        const Bench bench(QStringLiteral("irina"), rules::Role::Manager);
        QTRY_VERIFY(bench.ready());
        bench.pane->chooseCustomer(QStringLiteral("nord"));
        bench.pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.pane.get()));
        auto *table = bench.find<QTableView>("customers");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = bench.pane->findChild<QDialog *>(QStringLiteral("accountDialog"));
        QVERIFY(dialog != nullptr && dialog->isVisible());
        dialog->reject();
        QTest::keyClick(table, Qt::Key_6, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(bench.pane->detail()->section(), ui::FactSection::Notices);
        QTest::keyClick(table, Qt::Key_6, Qt::AltModifier); // the last filter
        QTRY_COMPARE(bench.pane->table().rowCount(), 1);
    }

    void remembersSortAndFilter()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        const auto credits = static_cast<int>(items::CustomerColumn::Credits);
        {
            const Bench bench(QStringLiteral("anna"), rules::Role::Engineer);
            QTRY_VERIFY(bench.ready());
            bench.find<QTableView>("customers")->sortByColumn(credits, Qt::DescendingOrder);
            bench.pane->chooseFilter(CustomerFilter::OutOfCredits);
            bench.pane->remember(settings);
        }
        const Bench bench(QStringLiteral("anna"), rules::Role::Engineer);
        bench.pane->restore(settings);
        QTRY_VERIFY(bench.ready());
        QCOMPARE(static_cast<int>(bench.pane->table().arrangement().column), credits);
        QCOMPARE(bench.pane->table().arrangement().filter, std::optional(CustomerFilter::OutOfCredits));
        QTRY_COMPARE(bench.pane->table().rowCount(), 2);
    }

    void linesChangeInPlace()
    {
        const auto line = [](const char *id, const char *text) {
            return ui::Line{QLatin1String(id), {{QLatin1String(text)}}, {}, {}};
        };
        ui::LineTable table;
        table.show({{QStringLiteral("A")}}, {line("1", "a"), line("2", "b"), line("3", "c")}, {});
        const QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        const QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
        const QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        const QList<ui::Line> later{line("4", "d"), line("1", "a"), line("3", "x")};
        table.update(later);
        QVERIFY(table.lines() == later);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(changed.count(), 1);
        const QList<ui::Line> turned{later.at(2), later.at(0), later.at(1)};
        table.update(turned);
        QVERIFY(table.lines() == turned);
        QCOMPARE(reset.count(), 0);
    }
};

SALDO_WINDOW_TEST_MAIN(CustomersPaneTest)
#include "customers_pane_test.moc"
