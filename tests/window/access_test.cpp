// Whoever can't see the window or has no mouse: every element in sight of every pane and dialog has a name and a
// role, in both languages, and Tab comes to each of them and back.
#include "tests/journeys/journey.h"
#include "tests/support/accessible_tree.h"
#include "tests/support/window_test_main.h"
#include "tests/window/lively_desk.h"
#include "tests/window/offscreen_warnings.h"

#include "ui/customers/customer_detail.h"
#include "ui/customers/customers_pane.h"
#include "ui/queue/queue_pane.h"
#include "ui/shared/language.h"
#include "ui/ticket/ticket_pane.h"
#include "ui/window/command_box.h"
#include "ui/window/who_dialog.h"

#include <QDialog>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace saldo;
using items::QueueView;
using tests::Journey;
using ui::PaneId;

namespace {

QString told(const QString &where, const QStringList &faults)
{
    return where + QStringLiteral(":\n  ") + faults.join(QStringLiteral("\n  "));
}

void checkTree(QWidget *root, const char *where, int atLeast)
{
    QCoreApplication::processEvents();
    const QStringList faults = tests::accessFaults(root);
    QVERIFY2(faults.isEmpty(), qPrintable(told(QLatin1String(where), faults)));
    QVERIFY2(tests::accessElements(root) >= atLeast, where);
}

bool isReached(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus
        && widget->focusProxy() == nullptr;
}

// Every widget that Tab should come to is come to, and the way ends where it began.
void checkTabs(QWidget *window, const char *where)
{
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    if (window->focusWidget() == nullptr)
        QTest::keyClick(window, Qt::Key_Tab);
    QWidget *first = window->focusWidget();
    QVERIFY2(first != nullptr, where);
    QSet<QWidget *> seen = {first};
    QWidget *at = first;
    constexpr int mostSteps = 500;
    for (int step = 0; step < mostSteps; ++step) {
        QTest::keyClick(at, Qt::Key_Tab);
        QWidget *next = window->focusWidget();
        QVERIFY2(next != at, qPrintable(told(QLatin1String(where), {QStringLiteral("Tab stays in"), at->objectName(),
                                                                   QLatin1String(at->metaObject()->className())})));
        at = next;
        if (at == first)
            break;
        seen.insert(at);
    }
    QVERIFY2(at == first, where);
    QStringList missed;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->window() == window && isReached(widget) && !seen.contains(const_cast<QWidget *>(widget)))
            missed << QLatin1String(widget->metaObject()->className()) + QLatin1Char('#') + widget->objectName();
    }
    QVERIFY2(missed.isEmpty(), qPrintable(told(QLatin1String(where) + QStringLiteral(", not reached by Tab"), missed)));
}

} // namespace

class AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnOwnWarnings(); }
    void cleanup() { ui::useLanguage(rules::Language::En); }

    void everyPane_data() { languages(); }
    void everyPane()
    {
        Journey journey(tests::livelyDesk, tests::livelyNow);
        open(journey);
        ui::MainWindow &window = journey.window();
        window.queue()->chooseTicket(QStringLiteral("101"));
        checkTree(&window, "the queue with a ticket", 60);
        window.queue()->chooseTicket(QStringLiteral("102"));
        checkTree(&window, "the queue with a ticket on hold", 60);
        window.queue()->chooseView(QueueView::Overdue);
        checkTree(&window, "an empty view", 30);
        window.queue()->chooseView(QueueView::AllOpen);
        journey.see<QListView>("tickets")->selectAll();
        checkTree(&window, "several tickets", 40);
        window.choosePane(PaneId::Customers);
        QTRY_COMPARE(journey.see<QTableView>("customers")->model()->rowCount(), 3);
        for (int section = 0; section < ui::factSections; ++section) {
            window.customers()->chooseCustomer(QStringLiteral("acme"));
            window.customers()->detail()->chooseSection(static_cast<ui::FactSection>(section));
            checkTree(&window, "the customers", 60);
        }
        window.customers()->chooseCustomer(QStringLiteral("nord"));
        checkTree(&window, "a customer who has nothing", 50);
        window.choosePane(PaneId::Timelines);
        checkTree(&window, "the timelines", 20);
    }

    void everyDialog_data() { languages(); }
    void everyDialog()
    {
        Journey journey(tests::livelyDesk, tests::livelyNow);
        open(journey);
        using ui::TicketDoing;
        const std::pair<const char *, TicketDoing> steps[] = {
            {"101", TicketDoing::Assess2},     {"101", TicketDoing::Split},         {"101", TicketDoing::Close},
            {"101", TicketDoing::MarkDefect},  {"101", TicketDoing::PostMessage},   {"101", TicketDoing::NewTicket},
            {"102", TicketDoing::Confirm},     {"102", TicketDoing::Decline},       {"104", TicketDoing::ChooseCoverage}};
        for (const auto &[ticket, doing] : steps) {
            journey.window().queue()->chooseTicket(QLatin1String(ticket));
            QAction *action = journey.window().queue()->ticketPane()->action(doing);
            QVERIFY2(action->isEnabled(), qPrintable(action->text()));
            action->trigger();
            checkDialog(journey);
        }
        journey.window().choosePane(PaneId::Customers);
        QTRY_COMPARE(journey.see<QTableView>("customers")->model()->rowCount(), 3);
        for (const auto &[customer, button] :
             {std::pair("birch", "suspendPeriod"), std::pair("nord", "chooseFreeSupport")}) {
            journey.window().customers()->chooseCustomer(QLatin1String(customer));
            journey.clickButton(button);
            checkDialog(journey);
        }
        ui::WhoDialog who({{QStringLiteral("anna"), QStringLiteral("Anna"), rules::Role::Engineer, {}, true}}, {});
        who.show();
        checkTree(&who, "who works", 3);
    }

    void whatOpensOverThePanes_data() { languages(); }
    void whatOpensOverThePanes()
    {
        Journey journey(tests::livelyDesk, tests::livelyNow);
        open(journey);
        journey.clickButton("filter");
        auto *panel = journey.window().findChild<QWidget *>(QStringLiteral("filterPanel"));
        QVERIFY(panel->isVisible());
        checkTree(panel, "the filter", 15);
        panel->close();
        auto *box = journey.see<ui::CommandBox>("commandBox");
        box->setFocus(Qt::ShortcutFocusReason);
        checkTree(&journey.window(), "the command box", 60);
        QTest::keyClick(box, Qt::Key_Escape);
        for (QMenu *menu : journey.window().findChildren<QMenu *>()) {
            Q_EMIT menu->aboutToShow();
            for (const QAction *action : menu->actions())
                QVERIFY2(action->isSeparator() || !action->text().isEmpty(), qPrintable(menu->objectName()));
        }
    }

    void tabComesEverywhere_data() { languages(); }
    void tabComesEverywhere()
    {
        Journey journey(tests::livelyDesk, tests::livelyNow);
        open(journey);
        journey.window().queue()->chooseTicket(QStringLiteral("101"));
        checkTabs(&journey.window(), "the queue");
        journey.see<QListView>("tickets")->selectAll();
        checkTabs(&journey.window(), "several tickets");
        journey.window().choosePane(PaneId::Customers);
        QTRY_COMPARE(journey.see<QTableView>("customers")->model()->rowCount(), 3);
        journey.window().customers()->chooseCustomer(QStringLiteral("acme"));
        journey.window().customers()->detail()->chooseSection(ui::FactSection::Notices);
        checkTabs(&journey.window(), "the customers");
        journey.window().choosePane(PaneId::Timelines);
        QCoreApplication::processEvents();
        checkTabs(&journey.window(), "the timelines");
    }

    void theWalkFindsWhatIsWrong()
    {
        // GIVEN a button without a word, a field named by its object, and a good one
        QWidget window;
        auto *silent = new QPushButton(&window);
        silent->setObjectName(QStringLiteral("silent"));
        auto *field = new QPushButton(QStringLiteral("go"), &window);
        field->setObjectName(QStringLiteral("go"));
        auto *sign = new QPushButton(QStringLiteral("\u2715"), &window);
        auto *good = new QPushButton(QStringLiteral("Close"), &window);
        good->setObjectName(QStringLiteral("closeButton"));
        window.show();
        QCOMPARE(tests::accessElements(&window), 5);

        // THEN the three are told of, and nothing else
        QStringList faults = tests::accessFaults(&window);
        QCOMPARE(faults.size(), 3);
        silent->setAccessibleName(QStringLiteral("Leave"));
        field->setText(QStringLiteral("Go"));
        sign->setAccessibleName(QStringLiteral("Clear"));
        faults = tests::accessFaults(&window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    static void languages()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("English") << static_cast<int>(rules::Language::En);
        QTest::newRow("Russian") << static_cast<int>(rules::Language::Ru);
    }

    static void open(Journey &journey)
    {
        journey.work(QStringLiteral("mike"));
        QFETCH(int, language);
        journey.window().chooseLanguage(static_cast<rules::Language>(language));
        QCoreApplication::processEvents();
    }

    static void checkDialog(Journey &journey)
    {
        QDialog *dialog = journey.dialog();
        checkTree(dialog, qPrintable(dialog->windowTitle()), 4);
        checkTabs(dialog, qPrintable(dialog->windowTitle()));
        dialog->reject();
        QTRY_VERIFY(!dialog->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

SALDO_WINDOW_TEST_MAIN(AccessTest)
#include "access_test.moc"
