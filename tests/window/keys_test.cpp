// Letters by the place of their keys, in every pane, with the Russian layout on; and every action of the window
// under keys of its own, told in the command box.
#include "tests/journeys/journey.h"
#include "tests/support/window_test_main.h"
#include "tests/window/lively_desk.h"
#include "tests/window/offscreen_warnings.h"

#include "items/ticket_list.h"
#include "ui/customers/customer_detail.h"
#include "ui/customers/customers_pane.h"
#include "ui/queue/queue_pane.h"
#include "ui/shared/key_position.h"
#include "ui/shared/language.h"
#include "ui/ticket/ticket_pane.h"
#include "ui/timelines/timeline_view.h"
#include "ui/timelines/timelines_pane.h"
#include "ui/window/command_box.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace saldo;
using items::QueueView;
using tests::Journey;
using ui::PaneId;

namespace {

// A key of the Russian layout: the small letter it gives, and the number that X11 and Wayland give the key.
struct Key
{
    char16_t letter;
    quint32 number;
};
constexpr Key onR{0x043A, 27}, onJ{0x043E, 44}, onK{0x043B, 45}, onN{0x0442, 57}, onM{0x044C, 58}, onT{0x0435, 28},
    onE{0x0443, 26}, onS{0x044B, 39}, onC{0x0441, 54}, onF{0x0430, 41};

QKeyEvent eventOf(Key key, Qt::KeyboardModifiers modifiers = {})
{
    const QChar small(key.letter);
    const bool text = !modifiers.testFlag(Qt::ControlModifier);
    return {QEvent::KeyPress, small.toUpper().unicode(), modifiers, key.number, 0, 0, text ? QString(small) : QString()};
}

void press(QWidget *widget, Key key, Qt::KeyboardModifiers modifiers = {})
{
    if (!widget->hasFocus())
        widget->setFocus();
    QKeyEvent event = eventOf(key, modifiers);
    QCoreApplication::sendEvent(widget, &event);
}

// Names of actions that share their keys where both would work, or have none, or no words.
QStringList faultsOf(const QList<QAction *> &actions)
{
    QStringList faults;
    QHash<QKeySequence, QString> taken;
    for (const QAction *action : actions) {
        if (action->text().isEmpty())
            faults << action->objectName() + QStringLiteral(" has no words");
        if (action->shortcut().isEmpty())
            faults << action->text() + QStringLiteral(" has no keys");
        for (const QKeySequence &keys : action->shortcuts()) {
            if (taken.contains(keys))
                faults << keys.toString() + QStringLiteral(": ") + action->text() + QStringLiteral(" and ") + taken.value(keys);
            taken.insert(keys, action->text());
        }
    }
    return faults;
}

} // namespace

class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnOwnWarnings();
        m_journey = std::make_unique<Journey>(tests::livelyDesk, tests::livelyNow);
        m_journey->work(QStringLiteral("mike"));
        m_window = &m_journey->window();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }
    void cleanup() { m_journey.reset(); }

    void theKeyboardsNumberOfAKeyDecides_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<uint>("number");
        QTest::addColumn<int>("latin");
        QTest::newRow("Russian ka on R") << 0x041A << 27U << int(Qt::Key_R);
        QTest::newRow("Russian ka, its key not told") << 0x041A << 0U << int(Qt::Key_R);
        QTest::newRow("Greek rho on R") << 0x03A1 << 27U << int(Qt::Key_R);
        QTest::newRow("a phonetic layout: ka on K") << 0x041A << 45U << int(Qt::Key_K);
        QTest::newRow("a Latin letter is itself") << int(Qt::Key_A) << 24U << int(Qt::Key_A);
        QTest::newRow("a French digit") << int(Qt::Key_Ampersand) << 10U << int(Qt::Key_1);
        QTest::newRow("no letter") << int(Qt::Key_Tab) << 23U << 0;
    }
    void theKeyboardsNumberOfAKeyDecides()
    {
        QFETCH(int, key);
        QFETCH(uint, number);
        const QKeyEvent event(QEvent::KeyPress, key, {}, number, 0, 0);
        QTEST(ui::latinKeyOf(event), "latin");
    }

    void theQueueByRussianLetters()
    {
        // GIVEN the list of tickets in focus
        auto *list = m_journey->see<QListView>("tickets");
        list->setFocus();
        const QString first = m_window->queue()->ticketPane()->ticket();

        // WHEN the key J is pressed, and K THEN the next ticket is shown, and the one before again
        press(list, onJ);
        const QString second = m_window->queue()->ticketPane()->ticket();
        QVERIFY(!second.isEmpty() && second != first);
        press(list, onJ);
        QVERIFY(m_window->queue()->ticketPane()->ticket() != second);
        press(list, onK);
        QCOMPARE(m_window->queue()->ticketPane()->ticket(), second);

        // WHEN N is pressed in the list THEN a note is begun, and what is typed there is text
        m_window->queue()->chooseTicket(QStringLiteral("101"));
        press(list, onN);
        QCOMPARE(m_journey->reply()->property("look").toString(), QStringLiteral("note"));
        QVERIFY(m_journey->reply()->hasFocus());
        press(m_journey->reply(), onR);
        QCOMPARE(m_journey->reply()->toPlainText(), QString(QChar(onR.letter)));

        // WHEN Escape is pressed twice THEN the note is left, and then the box
        QTest::keyClick(m_journey->reply(), Qt::Key_Escape);
        QVERIFY(m_journey->reply()->property("look").toString() != QStringLiteral("note"));
        QTest::keyClick(m_journey->reply(), Qt::Key_Escape);
        QVERIFY(list->hasFocus());

        // AND C hides the customer's side, F opens the filter
        auto *panel = m_journey->see<QAbstractButton>("panelButton");
        const bool shown = panel->isChecked();
        press(list, onC);
        QCOMPARE(panel->isChecked(), !shown);
        press(list, onF);
        auto *filter = m_window->findChild<QWidget *>(QStringLiteral("filterPanel"));
        QVERIFY(filter->isVisible());
        filter->close();
    }

    void severalTicketsByRussianLetters()
    {
        auto *list = m_journey->see<QListView>("tickets");
        list->setFocus();
        list->selectAll();
        press(list, onE);
        auto *close = m_journey->see<QPushButton>("closeAll");
        QTRY_VERIFY(close->menu()->isVisible());
        close->menu()->close();
        press(list, onM);
        QVERIFY(m_journey->comesTo(QStringLiteral("101"), "assignee", QStringLiteral("mike")));
        QVERIFY(m_journey->comesTo(QStringLiteral("102"), "assignee", QStringLiteral("mike")));
    }

    void theOtherPanesByRussianLetters()
    {
        m_window->choosePane(PaneId::Customers);
        QTRY_COMPARE(m_journey->see<QTableView>("customers")->model()->rowCount(), 3);
        m_window->customers()->chooseCustomer(QStringLiteral("birch"));
        press(m_journey->see<QTableView>("customers"), onS, Qt::ControlModifier | Qt::ShiftModifier);
        m_journey->dialog()->reject();
        press(m_journey->see<QTableView>("customers"), onF, Qt::ControlModifier);
        auto *search = m_journey->see<QLineEdit>("searchCustomers");
        QVERIFY(search->hasFocus());
        press(search, onT);
        QCOMPARE(search->text(), QString(QChar(onT.letter)));

        m_window->choosePane(PaneId::Timelines);
        ui::TimelineView *view = m_window->timelines()->view();
        const QDate today = QDate(2026, 3, 4);
        view->showDays(static_cast<double>(today.toJulianDay()) + 300, 30);
        QVERIFY(!view->scale().span().contains({today, today}));
        press(view, onT);
        QVERIFY(view->scale().span().contains({today, today}));
        auto *find = m_journey->see<QLineEdit>("find");
        press(find, onT);
        QCOMPARE(find->text(), QString(QChar(onT.letter)));
    }

    void keysOfTheWindowInEveryPane()
    {
        for (const PaneId pane : {PaneId::Queue, PaneId::Customers, PaneId::Timelines}) {
            m_window->choosePane(pane);
            press(m_window->focusWidget(), onK, Qt::ControlModifier);
            auto *box = m_journey->see<ui::CommandBox>("commandBox");
            QVERIFY(box->hasFocus());
            QTest::keyClick(box, Qt::Key_Escape);
            press(m_window->focusWidget(), onN, Qt::ControlModifier);
            m_journey->dialog()->reject();
            QTRY_VERIFY(m_window->findChild<QDialog *>() == nullptr || !m_window->findChild<QDialog *>()->isVisible());
        }
        // The same by Latin letters: one action under the keys, not two that stand in each other's way.
        QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier);
        m_journey->dialog()->reject();
    }

    void everyActionHasItsOwnKeys()
    {
        for (const rules::Language language : {rules::Language::En, rules::Language::Ru}) {
            m_window->chooseLanguage(language);
            for (const PaneId pane : {PaneId::Queue, PaneId::Customers, PaneId::Timelines}) {
                m_window->choosePane(pane);
                const QList<QAction *> actions = m_window->commands();
                QVERIFY(actions.size() > 10);
                const QStringList faults = faultsOf(actions);
                QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
            }
            m_window->choosePane(PaneId::Queue);
            m_journey->see<QListView>("tickets")->selectAll();
            const QStringList faults = faultsOf(m_window->commands());
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
        m_window->chooseLanguage(rules::Language::En);
    }

    void theCommandBoxTellsThem()
    {
        m_window->choosePane(PaneId::Timelines);
        auto *box = m_journey->see<ui::CommandBox>("commandBox");
        box->begin();
        auto *list = m_journey->see<QListView>("commandList");
        QStringList told;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            told << list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        for (const QAction *action : m_window->commands()) {
            QString name = action->text().remove(u'&');
            if (name.endsWith(QChar(0x2026)))
                name.chop(1);
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            const QString line = name + QStringLiteral(", ") + keys;
            const bool found = std::any_of(told.cbegin(), told.cend(), [&line](const QString &one) { return one.startsWith(line); });
            QVERIFY2(found, qPrintable(line));
        }
    }

    void partsOfTheQueueByF6()
    {
        m_window->queue()->chooseTicket(QStringLiteral("101"));
        auto *views = m_journey->see<QListView>("views");
        views->setFocus();
        QStringList parts;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_F6);
            parts << m_window->focusWidget()->objectName();
        }
        const QStringList expected = {QStringLiteral("tickets"), QStringLiteral("conversation"), QStringLiteral("reply"),
                                      QStringLiteral("views")};
        QCOMPARE(parts, expected);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(m_window->focusWidget()->objectName(), QStringLiteral("reply"));
    }

    void aViewByItsDigit()
    {
        m_journey->see<QListView>("tickets")->setFocus();
        QTest::keyClick(m_journey->see<QListView>("tickets"), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_window->queue()->view(), items::queueViews().at(1));
    }

private:
    std::unique_ptr<Journey> m_journey;
    ui::MainWindow *m_window = nullptr;
};

SALDO_WINDOW_TEST_MAIN(KeysTest)
#include "keys_test.moc"
