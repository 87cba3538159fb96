// Nothing that the window says is cut off: every pane, dialog, menu and state of the gallery is gone through at
// the smallest size, in both languages, on the demo desk.
#include "tests/journeys/journey.h"
#include "tests/support/window_test_main.h"
#include "tests/window/offscreen_warnings.h"

#include "desk/relative_script.h"
#include "rules/policy.h"
#include "script/instant.h"
#include "ui/review/review_pane.h"
#include "ui/shared/theme.h"
#include "ui/window/cut_off.h"
#include "ui/window/pictures.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace saldo;
using tests::Journey;

class LooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnOwnWarnings();
        ui::useTheme(ui::Theme::Shade::Light); // as the console does before its window: fonts and paddings are its own
    }
    void whatHasNoRoomIsFound();
    void nothingIsCutOff();
    void theReviewsTablesHaveTheirRoom();
};

// The eye that looks at all the others can see.
void LooksTest::whatHasNoRoomIsFound()
{
    // GIVEN a window with a label, a button and a text of two lines, as large as they ask for
    QWidget window;
    auto *label = new QLabel(QStringLiteral("Awaiting confirmation"), &window);
    auto *button = new QPushButton(QStringLiteral("Answer"), &window);
    auto *text = new QLabel(QStringLiteral("A sentence that is long enough for two lines of this window."), &window);
    text->setWordWrap(true);
    label->resize(label->sizeHint());
    button->move(0, 40);
    button->resize(button->sizeHint());
    text->setGeometry(0, 80, 200, text->heightForWidth(200));
    window.resize(200, 200);
    window.show();
    QCOMPARE(ui::cutOff(window), QStringList());

    // WHEN one of them gets less, THEN it is named
    label->resize(label->width() - 4, label->height());
    QCOMPARE(ui::cutOff(window), QStringList{QStringLiteral("Awaiting confirmation (QLabel)")});
    label->resize(label->sizeHint());
    text->resize(200, text->height() - 4);
    QCOMPARE(ui::cutOff(window).size(), 1);
    text->resize(200, text->heightForWidth(200));

    // WHEN it has its size and sticks out of the window, THEN it is named too
    button->move(200 - button->width() / 2, 40);
    QCOMPARE(ui::cutOff(window), QStringList{QStringLiteral("Answer (QPushButton)")});
}

namespace {

QByteArray demoDesk()
{
    QFile file(QStringLiteral(SALDO_SOURCE_DIR "/resources/demo/desk.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no demo desk");
    const rules::Instant now = script::parseInstant(QString::fromLatin1(tests::noon)).value();
    return desk::absoluteScript(file, rules::PolicyHistory(), now);
}

} // namespace

void LooksTest::nothingIsCutOff()
{
    // GIVEN the demo desk, and its manager at work
    Journey journey(demoDesk());
    journey.work(QStringLiteral("irina"));

    // WHEN everything is gone through
    ui::Pictures pictures(journey.desk(), journey.window(), {});
    pictures.lookThrough();

    // THEN there was enough to see, and nothing is cut off
    QVERIFY(pictures.looked() > 150);
    for (const QString &one : pictures.cut())
        qInfo().noquote() << one;
    QCOMPARE(pictures.cut().size(), 0);
}

void LooksTest::theReviewsTablesHaveTheirRoom()
{
    // GIVEN the review of the demo desk in the smallest window
    Journey journey(demoDesk());
    journey.work(QStringLiteral("irina"));
    journey.window().resize(1024, 700);
    journey.window().choosePane(ui::PaneId::Review);
    auto *table = journey.see<QTableView>("review");
    for (const rules::Language language : {rules::Language::Ru, rules::Language::En}) {
        journey.window().chooseLanguage(language);
        QCoreApplication::sendPostedEvents();
        // WHEN each of its tables is shown, by week, THEN its first column is whole and it does not scroll sideways
        for (int part = 0; part < items::reviewParts; ++part) {
            journey.window().review()->choose(static_cast<items::ReviewPart>(part));
            QCoreApplication::sendPostedEvents();
            const QAbstractItemView &view = *table;
            QVERIFY2(table->columnWidth(0) >= view.sizeHintForColumn(0), qPrintable(QString::number(part)));
            QVERIFY2(table->horizontalScrollBar()->maximum() == 0, qPrintable(QString::number(part)));
        }
    }
    journey.window().chooseLanguage(rules::Language::En);
}

SALDO_WINDOW_TEST_MAIN(LooksTest)

#include "looks_test.moc"
