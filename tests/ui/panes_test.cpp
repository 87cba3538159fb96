// The panes of the window: built when first chosen, reached by keys, each with what is remembered of it.
#include "tests/support/window_test_main.h"
#include "tests/ui/ticket_stage.h"
#include "items/timeline_list.h"
#include "ui/customers/customers_pane.h"
#include "ui/queue/queue_pane.h"
#include "ui/shared/language.h"
#include "ui/timelines/timeline_legend.h"
#include "ui/timelines/timeline_view.h"
#include "ui/timelines/timelines_pane.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

using namespace saldo;
using namespace saldo::test;

class PanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyTheQueueIsThereAtFirst();
    void aShortcutBuildsAPaneOnce();
    void eachPaneTellsItsShortcut();
    void aPaneBuiltLaterIsAsItWasLeft();
    void aPaneThatWasNotOpenedKeepsWhatIsRemembered();
    void aPaneBuiltLaterSpeaksTheLanguageInUse();
    void periodsThatEndedLongAgoAreInSight();
    void theLegendNamesTheBalanceWhereItIs();

private:
    void openWindow();
    template <typename PaneOfKind>
    int count() const { return static_cast<int>(m_window->findChildren<PaneOfKind *>().size()); }

    std::unique_ptr<TicketStage> m_stage;
    std::unique_ptr<ui::MainWindow> m_window;
};

void PanesTest::init()
{
    saldo::tests::failOnWarnings();
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("saldo-panes"));
    QSettings().clear();
    ui::useLanguage(rules::Language::En);
    m_stage = std::make_unique<TicketStage>(usualScript());
    openWindow();
}

void PanesTest::cleanup()
{
    m_window.reset();
    m_stage.reset();
    QSettings().clear();
}

void PanesTest::openWindow()
{
    m_window.reset();
    m_window = std::make_unique<ui::MainWindow>(
        m_stage->link(), rules::StaffMember{QStringLiteral("anna"), QStringLiteral("Anna"), rules::Role::Engineer, {}, true});
    m_window->restore();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void PanesTest::onlyTheQueueIsThereAtFirst()
{
    QCOMPARE(count<ui::QueuePane>(), 1);
    QCOMPARE(count<ui::Pane>(), 1);
    m_window->remember();
    QCOMPARE(count<ui::Pane>(), 1);
}

void PanesTest::aShortcutBuildsAPaneOnce()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(count<ui::CustomersPane>(), 1);
    QCOMPARE(count<ui::TimelinesPane>(), 0);
    QVERIFY(m_window->customers()->isVisible());

    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(m_window->queue()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(count<ui::CustomersPane>(), 1);
    QVERIFY(m_window->customers()->isVisible());
}

void PanesTest::eachPaneTellsItsShortcut()
{
    const QList<QAction *> actions = m_window->findChild<ui::Panes *>()->actions();
    QCOMPARE(actions.size(), 4); // an engineer's: queue, customers, timelines, settings
    for (QAction *action : actions) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY(!keys.isEmpty());
        action->trigger();
        QStringList chosen;
        for (const QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->autoExclusive() && button->isChecked() && button->group() == nullptr)
                chosen << button->toolTip();
        }
        QCOMPARE(chosen.size(), 1);
        QVERIFY2(chosen.first().contains(keys), qPrintable(chosen.first()));
        QVERIFY2(action->text().contains(chosen.first().section(u' ', 0, 0)), qPrintable(action->text()));
    }
}

void PanesTest::aPaneBuiltLaterIsAsItWasLeft()
{
    m_window->timelines()->chooseOrder(items::CustomerOrder::By::Name);
    m_window->remember();
    openWindow();
    QCOMPARE(count<ui::TimelinesPane>(), 0);
    m_window->choosePane(ui::PaneId::Timelines);
    QCOMPARE(m_window->timelines()->list()->order(), items::CustomerOrder::By::Name);
}

void PanesTest::aPaneThatWasNotOpenedKeepsWhatIsRemembered()
{
    m_window->timelines()->chooseOrder(items::CustomerOrder::By::Name);
    m_window->remember();
    openWindow();
    m_window->remember();
    openWindow();
    QCOMPARE(m_window->timelines()->list()->order(), items::CustomerOrder::By::Name);
}

void PanesTest::aPaneBuiltLaterSpeaksTheLanguageInUse()
{
    const QString english = m_window->timelines()->view()->accessibleName();
    openWindow();
    m_window->chooseLanguage(rules::Language::Ru);
    const QString russian = m_window->timelines()->view()->accessibleName();
    QVERIFY(!russian.isEmpty());
    QVERIFY(russian != english);
    m_window->chooseLanguage(rules::Language::En);
    QTRY_COMPARE(m_window->timelines()->view()->accessibleName(), english);
}

void PanesTest::periodsThatEndedLongAgoAreInSight()
{
    m_window.reset();
    m_stage = std::make_unique<TicketStage>(usualScript() + R"({"at":"2026-03-02T09:30:00+03:00","do":"buy_period","customer":"acme","period":"p1","months":1}
{"at":"2026-03-02T09:40:00+03:00","by":"customer:acme","do":"open_ticket","ticket":"103","customer":"acme","language":"en","coverage":"period","subject":"A","body":"B"}
)");
    const auto firstDay = [this] {
        openWindow();
        m_window->choosePane(ui::PaneId::Timelines);
        return m_window->timelines()->view()->scale().firstDay();
    };
    const auto today = static_cast<double>(QDate(2026, 3, 2).toJulianDay());
    QVERIFY(firstDay() < today);
    m_stage->passSeconds(1000 * 86'400);
    const double first = firstDay();
    const auto end = static_cast<double>(QDate(2026, 3, 31).toJulianDay()); // of the period
    QVERIFY2(first < end && end < first + m_window->timelines()->view()->scale().days(), qPrintable(QString::number(first - end)));
}

void PanesTest::theLegendNamesTheBalanceWhereItIs()
{
    m_window->choosePane(ui::PaneId::Timelines);
    const auto *legend = m_window->timelines()->findChild<ui::TimelineLegend *>();
    const QStringList without = legend->names();
    const int width = legend->width();
    m_window->timelines()->chooseBalance(true);
    QCOMPARE(legend->names(), without + QStringList{QStringLiteral("balance")});
    QTRY_VERIFY(legend->width() > width);
    m_window->timelines()->chooseBalance(false);
    QCOMPARE(legend->names(), without);
}

SALDO_WINDOW_TEST_MAIN(PanesTest)

#include "panes_test.moc"
