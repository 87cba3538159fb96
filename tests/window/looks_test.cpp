// Nothing that the window says is cut off: every pane, dialog, menu and state of the gallery is gone through at
// the smallest size, in both languages, on the demo desk.
#include "tests/journeys/journey.h"
#include "tests/support/window_test_main.h"
#include "tests/window/offscreen_warnings.h"

#include "desk/relative_script.h"
#include "rules/policy.h"
#include "script/instant.h"
#include "ui/shared/theme.h"
#include "ui/window/cut_off.h"
#include "ui/window/pictures.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

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

void LooksTest::nothingIsCutOff()
{
    // GIVEN the demo desk, and its manager at work
    QFile file(QStringLiteral(SALDO_SOURCE_DIR "/resources/demo/desk.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const rules::Instant now = script::parseInstant(QString::fromLatin1(tests::noon)).value();
    Journey journey(desk::absoluteScript(file, rules::PolicyHistory(), now));
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

SALDO_WINDOW_TEST_MAIN(LooksTest)

#include "looks_test.moc"
