// The Review at work on a desk of its own: what a manager asks in the morning, answered by keyboard alone; every figure
// opens what is behind it; what is saved says the same.
#include "desk/local_desk.h"
#include "items/review_reader.h"
#include "script/decode.h"
#include "script/instant.h"
#include "store/migrations.h"
#include "tests/support/waiting.h"
#include "tests/support/window_test_main.h"
#include "ui/review/bar_list.h"
#include "ui/review/behind_view.h"
#include "ui/review/review_chart.h"
#include "ui/review/review_controls.h"
#include "ui/review/review_pane.h"
#include "ui/shared/language.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace saldo;
using namespace saldo::tests;
using figures::Grouping;
using items::ReviewColumn;
using items::ReviewPart;
using ui::ReviewCard;

namespace {

struct Line
{
    const char *at;
    const char *what;
};

// Anna's 30 credits for Acme in September and October, Mike's 5 for Nord; 10 came back for a defect.
constexpr Line past[] = {
    {"2026-08-03T10:00:00", R"({"do": "add_staff", "staff": "irina", "name": "Irina", "role": "manager"})"},
    {"2026-08-03T10:00:00", R"({"do": "add_staff", "staff": "anna", "name": "Anna", "role": "engineer"})"},
    {"2026-08-03T10:00:00", R"({"do": "add_staff", "staff": "mike", "name": "Mike", "role": "engineer"})"},
    {"2026-08-03T10:00:00", R"({"do": "register_customer", "customer": "acme", "name": "=Acme Outdoor", "language": "en"})"},
    {"2026-08-03T10:00:00", R"({"do": "register_license", "license": "L1", "customer": "acme", "free_support": "credits"})"},
    {"2026-08-03T10:00:00", R"({"do": "register_customer", "customer": "nord", "name": "Nord Trade", "language": "ru"})"},
    {"2026-08-03T10:00:00", R"({"do": "register_license", "license": "L2", "customer": "nord", "free_support": "period"})"},
    {"2026-09-01T10:00:00", R"({"do": "buy_credits", "customer": "acme", "credits": 25})"},
    {"2026-09-01T10:00:00", R"({"do": "buy_credits", "customer": "nord", "credits": 25})"},
    {"2026-09-02T10:00:00", R"({"do": "open_ticket", "ticket": "101", "customer": "acme", "language": "en", "subject": "Mail", "body": "b", "pre_agreed": true, "coverage": "credits"})"},
    {"2026-09-02T12:00:00", R"({"do": "answer", "ticket": "101", "body": "a", "category": 3, "by": "anna"})"},
    {"2026-09-03T10:00:00", R"({"do": "open_ticket", "ticket": "102", "customer": "acme", "language": "en", "subject": "Tax", "body": "b", "pre_agreed": true, "coverage": "credits"})"},
    {"2026-09-07T17:00:00", R"({"do": "answer", "ticket": "102", "body": "a", "category": 2, "by": "anna"})"},
    {"2026-10-05T10:00:00", R"({"do": "open_ticket", "ticket": "103", "customer": "nord", "language": "ru", "subject": "Theme", "body": "b", "coverage": "credits"})"},
    {"2026-10-05T11:00:00", R"({"do": "answer", "ticket": "103", "body": "a", "category": 1, "by": "mike"})"},
    {"2026-10-06T11:00:00", R"({"do": "mark_defect", "ticket": "102", "by": "mike"})"},
};

struct Bench
{
    Bench()
    {
        const auto location = store::Location::parse(folder.filePath(QStringLiteral("desk.saldo")));
        {
            store::Connection connection(location, store::Connection::Access::Write);
            store::migrate(connection, store::Tables::Authority);
            desk::Desk past_desk(connection);
            for (const Line &line : past) {
                QJsonObject command = QJsonDocument::fromJson(line.what).object();
                command.insert(QStringLiteral("at"), QString::fromLatin1(line.at) + QStringLiteral("+03:00"));
                const script::Decoded decoded = script::decodeCommand(command);
                if (decoded.verdict || past_desk.execute(decoded.command, decoded.command.at, QStringLiteral("test")).verdict)
                    qFatal("refused: %s", line.what);
            }
        }
        const rules::Instant now = *script::parseInstant(u"2026-10-31T12:00:00+03:00");
        desk = std::make_unique<desk::LocalDesk>(location, [now] { return now; });
        desk->setActor(QStringLiteral("irina"));
        pane = std::make_unique<ui::ReviewPane>(*desk);
        pane->controls()->choose(figures::Span{QDate(2026, 9, 1), QDate(2026, 10, 31)});
        pane->resize(1000, 700);
    }

    bool shows()
    {
        QSignalSpy spy(pane.get(), &ui::ReviewPane::figuresShown);
        pane->show();
        return spy.wait(30'000);
    }
    // After a change of what is asked for.
    bool showsAgain(const std::function<void()> &change)
    {
        QSignalSpy spy(pane.get(), &ui::ReviewPane::figuresShown);
        change();
        return spy.wait(30'000);
    }
    QString number(const char *card) const { return pane->findChild<ReviewCard *>(QLatin1String(card))->number(); }
    // The text in the table in sight.
    QString cell(int row, ReviewColumn column) const
    {
        return pane->table()->index(row, static_cast<int>(pane->table()->columns().indexOf(column))).data().toString();
    }
    QTableView *view() const { return pane->findChild<QTableView *>(QStringLiteral("review")); }
    bool behindCame() const
    {
        items::BehindList *list = pane->behind()->list();
        return comesTrue(list, &items::BehindList::changed, [list] { return !list->busy(); });
    }

    QTemporaryDir folder;
    std::unique_ptr<desk::LocalDesk> desk;
    std::unique_ptr<ui::ReviewPane> pane;
};

} // namespace

class ReviewPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatWasSpentSoldAndOwed();
    void byWhomAndForWhom();
    void aBarOpensWhatIsBehindIt();
    void aCellOpensWhatItSumsUp();
    void filtersByKeyboard();
    void followsTheDesk();
    void canBeCancelled();
    void engineersTakeTheRoomOfTheirRows();
    void switchesTheLanguage();
    void csvAndPdf();
    void chartsAreOnThePaper();
    void pastIsRemembered();
};

void ReviewPaneTest::init()
{
    failOnWarnings();
    ui::useLanguage(rules::Language::En);
    ui::useTheme(ui::Theme::Shade::Light);
}

void ReviewPaneTest::saysWhatWasSpentSoldAndOwed()
{
    Bench bench;
    const QAbstractItemModelTester tester(bench.pane->table(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(bench.shows());
    QCOMPARE(bench.number("cardConsumed"), QStringLiteral("25")); // 20 + 10 + 5 − 10
    QCOMPARE(bench.number("cardDefects"), QStringLiteral("10"));
    QCOMPARE(bench.number("cardSold"), QStringLiteral("50"));
    // Acme has 45: 25 bought for 35 USD, 20 given; Nord has 20 of 25: 28 USD, and his free days, for nothing.
    QCOMPARE(bench.number("cardOwed"), QStringLiteral("$63.00"));
    QCOMPARE(bench.number("cardInTime"), QStringLiteral("67%"));
    QCOMPARE(bench.number("cardMedian"), QStringLiteral("2 h 00 min"));
    bench.pane->choose(ReviewPart::Owed);
    QCOMPARE(bench.cell(0, ReviewColumn::Amount), QStringLiteral("45"));
    QCOMPARE(bench.cell(1, ReviewColumn::Amount), QStringLiteral("20"));
    QCOMPARE(bench.cell(4, ReviewColumn::Amount), QStringLiteral("30"));
    QCOMPARE(bench.cell(5, ReviewColumn::Value), QStringLiteral("$63.00"));
}

void ReviewPaneTest::byWhomAndForWhom()
{
    Bench bench;
    QVERIFY(bench.shows());
    auto *engineers = bench.pane->findChild<ui::BarList *>(QStringLiteral("reviewEngineers"));
    auto *customers = bench.pane->findChild<ui::BarList *>(QStringLiteral("reviewCustomers"));
    QCOMPARE(engineers->model()->index(0, 0).data().toString(), QStringLiteral("Anna"));
    QCOMPARE(engineers->bars().at(0).consumed, 20);
    QCOMPARE(customers->model()->index(0, 0).data().toString(), QStringLiteral("=Acme Outdoor"));
    // WHEN the first engineer is opened by Enter, and then the ticket of the first entry
    engineers->setFocus();
    QTest::keyClick(engineers, Qt::Key_Return);
    QVERIFY(bench.pane->isBehind() && bench.behindCame());
    QCOMPARE(bench.pane->behind()->list()->rowCount(), 3);
    QSignalSpy ticket(bench.pane.get(), &ui::ReviewPane::ticketChosen);
    QTest::keyClick(bench.pane->behind()->table(), Qt::Key_Return);
    QCOMPARE(ticket.value(0).value(0).toString(), QStringLiteral("102")); // the refund is the latest
    // THEN Escape goes back to where one was
    QTest::keyClick(bench.pane->behind()->table(), Qt::Key_Escape);
    QVERIFY(!bench.pane->isBehind());
}

void ReviewPaneTest::aBarOpensWhatIsBehindIt()
{
    Bench bench;
    bench.pane->controls()->choose(Grouping::Month);
    QVERIFY(bench.shows());
    ui::ReviewChart *chart = bench.pane->chart();
    chart->setFocus();
    // WHEN one walks to September's third category
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Up);
    QTest::keyClick(chart, Qt::Key_Up);
    QCOMPARE(chart->described(), QStringLiteral("September 2026 \u00B7 Category 3: 20"));
    QTest::keyClick(chart, Qt::Key_Return);
    // THEN there is the one charge
    QVERIFY(bench.behindCame());
    const QList<store::BehindRow> &rows = bench.pane->behind()->list()->rows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().ticket, QStringLiteral("101"));
    QCOMPARE(rows.first().value, -20);
}

void ReviewPaneTest::aCellOpensWhatItSumsUp()
{
    Bench bench;
    bench.pane->controls()->choose(Grouping::Customer);
    QVERIFY(bench.shows());
    const QAbstractItemModelTester tester(bench.pane->behind()->list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto column = static_cast<int>(bench.pane->table()->columns().indexOf(ReviewColumn::DefectRefunds));
    bench.view()->setCurrentIndex(bench.pane->table()->index(0, column));
    QTest::keyClick(bench.view(), Qt::Key_Return);
    QVERIFY(bench.behindCame());
    QCOMPARE(bench.pane->behind()->list()->rowCount(), 1);
    QCOMPARE(bench.pane->behind()->list()->rows().first().kind, figures::FactKind::DefectRefund);
    // and the row about Nord's sales his account
    bench.pane->choose(ReviewPart::Sales);
    bench.view()->setCurrentIndex(bench.pane->table()->index(1, 1));
    QTest::keyClick(bench.view(), Qt::Key_Return);
    QVERIFY(bench.behindCame());
    QSignalSpy customer(bench.pane.get(), &ui::ReviewPane::customerChosen);
    QTest::keyClick(bench.pane->behind()->table(), Qt::Key_Return);
    QCOMPARE(customer.value(0).value(0).toString(), QStringLiteral("nord"));
}

void ReviewPaneTest::filtersByKeyboard()
{
    Bench bench;
    QVERIFY(bench.shows());
    auto *engineer = bench.pane->findChild<QComboBox *>(QStringLiteral("reviewEngineer"));
    QVERIFY(bench.showsAgain([engineer] { QTest::keyClicks(engineer, QStringLiteral("Mike")); }));
    QCOMPARE(bench.number("cardConsumed"), QStringLiteral("5"));
    QCOMPARE(bench.number("cardSold"), QStringLiteral("\u2013")); // sales are of no engineer
    QVERIFY(bench.pane->findChild<QLabel *>(QStringLiteral("reviewSpanWords"))->text().contains(QStringLiteral("engineer: Mike")));
    auto *from = bench.pane->findChild<QLineEdit *>(QStringLiteral("reviewFrom"));
    QVERIFY(bench.showsAgain([from] {
        from->selectAll();
        QTest::keyClicks(from, QStringLiteral("2026-10-06"));
        QTest::keyClick(from, Qt::Key_Return);
    }));
    QCOMPARE(bench.number("cardConsumed"), QStringLiteral("0"));
}

void ReviewPaneTest::followsTheDesk()
{
    Bench bench;
    QVERIFY(bench.shows());
    QVERIFY(bench.showsAgain([&bench] {
        bench.desk->send({{QStringLiteral("do"), QStringLiteral("buy_credits")}, {QStringLiteral("customer"), QStringLiteral("nord")},
                          {QStringLiteral("credits"), 25}}, bench.pane.get(), [](const desk::Sent &) {});
    }));
    QCOMPARE(bench.number("cardSold"), QStringLiteral("75"));
}

void ReviewPaneTest::canBeCancelled()
{
    Bench bench;
    bench.pane->show();
    auto *cancel = bench.pane->findChild<QPushButton *>(QStringLiteral("reviewCancel"));
    QVERIFY(cancel->isVisible());
    cancel->click();
    // THEN nothing is shown, and the way to read again is
    QVERIFY(!cancel->isVisible());
    auto *again = bench.pane->findChild<QPushButton *>(QStringLiteral("reviewRemedy"));
    QVERIFY(again->isVisible());
    QVERIFY(bench.showsAgain([again] { again->click(); }));
    QCOMPARE(bench.number("cardConsumed"), QStringLiteral("25"));
}

void ReviewPaneTest::engineersTakeTheRoomOfTheirRows()
{
    Bench bench;
    QVERIFY(bench.shows());
    const auto *engineers = bench.pane->findChild<ui::BarList *>(QStringLiteral("reviewEngineers"));
    const auto *customers = bench.pane->findChild<ui::BarList *>(QStringLiteral("reviewCustomers"));
    QTRY_COMPARE(engineers->height(), engineers->sizeHint().height());
    QCOMPARE(engineers->verticalScrollBar()->maximum(), 0);
    QVERIFY(customers->height() > 3 * engineers->height());
}

void ReviewPaneTest::switchesTheLanguage()
{
    Bench bench;
    bench.pane->controls()->choose(Grouping::Month);
    QVERIFY(bench.shows());
    ui::useLanguage(rules::Language::Ru);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(bench.pane->table()->headings().at(1), QString::fromUtf8("Расход"));
    QVERIFY(bench.cell(0, ReviewColumn::Group).contains(QString::fromUtf8("сентябрь")));
    QCOMPARE(bench.pane->table()->headings().first(), QString::fromUtf8("Месяц"));
}

void ReviewPaneTest::csvAndPdf()
{
    Bench bench;
    bench.pane->controls()->choose(Grouping::Customer);
    QVERIFY(bench.shows());
    const QString csv = bench.folder.filePath(QStringLiteral("table.csv"));
    QVERIFY(bench.pane->saveCsv(csv, {u';', u','}));
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QVERIFY(lines.at(1).startsWith("\"'=Acme Outdoor\";20;80,0;0;30;0;10;0;45"));
    const QString pdf = bench.folder.filePath(QStringLiteral("review.pdf"));
    QVERIFY(bench.pane->printTo(pdf));
    QVERIFY(QFileInfo(pdf).size() > 10'000);
    QVERIFY(!bench.pane->printTo(bench.folder.filePath(QStringLiteral("no/such/folder.pdf"))));
}

void ReviewPaneTest::chartsAreOnThePaper()
{
    Bench bench;
    QVERIFY(bench.shows());
    // WHEN a chart is drawn as paper has it, never having been shown
    for (const ReviewPart part : {ReviewPart::Consumption, ReviewPart::Answers, ReviewPart::Owed}) {
        QImage paper(600, 150, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        ui::ReviewChart::print(&painter, paper.rect(), *bench.pane->figures(), part);
        painter.end();
        // THEN bars or slices are there, in their colours
        int coloured = 0;
        for (int y = 0; y < paper.height(); ++y) {
            for (int x = 0; x < paper.width(); ++x)
                coloured += QColor(paper.pixel(x, y)).saturation() > 80 ? 1 : 0;
        }
        QVERIFY2(coloured > 500, qPrintable(QString::number(coloured)));
    }
}

void ReviewPaneTest::pastIsRemembered()
{
    Bench bench;
    QSettings settings(bench.folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    bench.pane->controls()->choose(Grouping::Engineer);
    bench.pane->choose(ReviewPart::Answers);
    bench.pane->remember(settings);
    ui::ReviewPane other(*bench.desk);
    other.restore(settings);
    QCOMPARE(other.controls()->request().grouping, Grouping::Engineer);
    QCOMPARE(other.controls()->request().span.from, QDate(2026, 9, 1));
    QCOMPARE(other.part(), ReviewPart::Answers);
}

SALDO_WINDOW_TEST_MAIN(ReviewPaneTest)

#include "review_pane_test.moc"
