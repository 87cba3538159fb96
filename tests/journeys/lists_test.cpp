// Working on lists: several tickets at once, with a refusal told.
#include "tests/journeys/journey.h"
#include "tests/support/window_test_main.h"

#include "items/ticket_list.h"
#include "ui/queue/view_list.h"
#include "ui/queue/queue_pane.h"
#include "ui/shared/commands.h"
#include "ui/ticket/ticket_pane.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace saldo;
using items::QueueView;
using tests::Journey;

namespace {

const QByteArray deskScript = tests::beginning() + R"(
{"at": "2026-03-02T09:00:00+03:00", "do": "register_customer", "customer": "beta", "name": "Beta Books", "language": "ru"}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_license", "license": "L2", "customer": "beta", "free_support": "credits"}
{"at": "2026-03-03T10:00:00+03:00", "do": "open_ticket", "by": "customer:acme", "ticket": "101", "customer": "acme", "language": "en", "subject": "Checkout page is blank", "body": "It stays blank."}
{"at": "2026-03-03T11:00:00+03:00", "do": "open_ticket", "by": "customer:acme", "ticket": "102", "customer": "acme", "language": "en", "subject": "Error 500 after the move", "body": "We get error 500."}
{"at": "2026-03-04T10:00:00+03:00", "do": "open_ticket", "by": "customer:beta", "ticket": "103", "customer": "beta", "language": "ru", "subject": "Blank invoices in Russian", "body": "How do I print them?"}
{"at": "2026-03-04T11:00:00+03:00", "do": "open_ticket", "by": "customer:beta", "ticket": "104", "customer": "beta", "language": "en", "subject": "Blank invoices", "body": "They are blank."}
)";

void clickTicket(Journey &journey, const QString &ticket, Qt::KeyboardModifiers modifiers)
{
    auto *list = journey.see<QListView>("tickets");
    const auto *model = qobject_cast<const items::TicketList *>(list->model());
    const QModelIndex index = model->index(model->rowOf(ticket).value_or(-1));
    QVERIFY(index.isValid());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers, list->visualRect(index).center());
}

QStringList selected(Journey &journey)
{
    QStringList ids;
    for (const QModelIndex &index : journey.see<QListView>("tickets")->selectionModel()->selectedIndexes())
        ids << index.data(items::TicketList::TicketIdRole).toString();
    ids.sort();
    return ids;
}

// Chooses in the button's menu by the entry's text; offscreen, no menu can be opened.
void chooseInMenu(Journey &journey, const char *button, const QString &text)
{
    for (QAction *action : journey.see<QPushButton>(button)->menu()->actions()) {
        if (action->text() == text)
            return action->trigger();
    }
    QFAIL(qPrintable(text));
}

// The parts of the filter as they are shown above the list.
QStringList chips(Journey &journey)
{
    QStringList shown;
    for (const QPushButton *chip : journey.see<QWidget>("narrowing")->findChildren<QPushButton *>()) {
        if (chip->isVisible() && chip->objectName().isEmpty())
            shown << chip->text().section(u' ', 0, -2).trimmed();
    }
    return shown;
}

} // namespace

class ListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void threeAtOnceWithOneRefused()
    {
        // GIVEN three tickets selected by mouse and keys
        Journey journey(deskScript);
        journey.work(QStringLiteral("anna"));
        journey.clickTicket(QStringLiteral("101"));
        QCOMPARE(journey.window().queue()->ticketPane()->ticket(), QStringLiteral("101"));
        clickTicket(journey, QStringLiteral("102"), Qt::ControlModifier);
        auto *list = journey.see<QListView>("tickets");
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selected(journey), QStringList({QStringLiteral("101"), QStringLiteral("102"), QStringLiteral("103")}));

        // THEN the ticket's place says how many, and whose
        QVERIFY(journey.words("selected").contains(QStringLiteral("3")));
        QVERIFY(journey.words("whose").contains(QStringLiteral("nobody: 3")));

        // WHEN Anna takes all three by the key, with the list in focus
        QTest::keyClick(list, Qt::Key_M);

        // THEN all three are hers, and each is told
        for (const char *id : {"101", "102", "103"})
            QVERIFY(journey.comesTo(QLatin1String(id), "assignee", QStringLiteral("anna")));
        QTRY_COMPARE(journey.words("outcome"), QStringLiteral("3 done"));
        QCOMPARE(journey.see<QListWidget>("results")->count(), 3);
        QCOMPARE(selected(journey), QStringList());

        // WHEN she closes three, one of which gets a message that she has not seen
        journey.clickTicket(QStringLiteral("101"));
        QVERIFY(journey.see<QWidget>("conversation")->isVisible());
        clickTicket(journey, QStringLiteral("102"), Qt::ControlModifier);
        clickTicket(journey, QStringLiteral("103"), Qt::ControlModifier);
        journey.desk().send(ui::commands::postMessage(QStringLiteral("102"), QStringLiteral("Still there")), &journey.window(),
                            [](const desk::Sent &) {});
        chooseInMenu(journey, "closeAll", QStringLiteral("Solved"));

        // THEN two are closed; the refused one is told first, in words, and stays selected
        QVERIFY(journey.comesTo(QStringLiteral("103"), "status", QStringLiteral("closed")));
        QTRY_COMPARE(journey.words("outcome"), QStringLiteral("2 done, 1 refused"));
        QCOMPARE(journey.ticket(QStringLiteral("101")).value(QLatin1String("status")), QJsonValue(QStringLiteral("closed")));
        QCOMPARE(journey.ticket(QStringLiteral("102")).value(QLatin1String("status")), QJsonValue(QStringLiteral("open")));
        const QString refused = journey.see<QListWidget>("results")->item(0)->text();
        QVERIFY2(refused.contains(QStringLiteral("102")) && refused.contains(QStringLiteral("message")), qPrintable(refused));
        QCOMPARE(selected(journey), QStringList({QStringLiteral("102")}));
    }

    void aViewOfOneStateDoesNotSayItInEachRow()
    {
        // GIVEN a ticket that waits for the customer
        Journey journey(deskScript);
        journey.work(QStringLiteral("anna"));
        journey.happens(R"({"by": "anna", "do": "ask_customer", "ticket": "101", "body": "Which theme?"})");
        // Where the first row says when an answer is due, or what the ticket waits for.
        const auto saysSomething = [&journey] {
            auto *list = journey.see<QListView>("tickets");
            const auto *model = qobject_cast<const items::TicketList *>(list->model());
            const QRect row = list->visualRect(model->index(model->rowOf(QStringLiteral("101")).value_or(-1)));
            const QRect place(row.right() - 70, row.top() + 10, 50, row.height() / 2 - 12);
            const QImage picture = list->viewport()->grab(place).toImage();
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    if (picture.pixel(x, y) != picture.pixel(0, 0))
                        return true;
                }
            }
            return false;
        };
        // THEN its row says so among all that are open, and not where all do
        QTRY_VERIFY(saysSomething());
        journey.clickView(items::QueueView::AwaitingCustomer);
        QTRY_COMPARE(journey.listed(), tests::lines({"101"}));
        QVERIFY(!saysSomething());
    }

    void anEmptyViewLeavesNoTicketToAnswerByMistake()
    {
        // GIVEN a ticket in sight, and an answer half written
        Journey journey(deskScript);
        journey.work(QStringLiteral("anna"));
        journey.clickTicket(QStringLiteral("102"));
        QTest::keyClicks(journey.reply(), QStringLiteral("Which version"));
        QCOMPARE(journey.window().queue()->shownTicket(), QStringLiteral("102"));

        // WHEN Anna opens a view in which there is nothing
        journey.clickView(items::QueueView::AwaitingCredits);
        // THEN no ticket is in sight
        QTRY_COMPARE(journey.window().queue()->shownTicket(), QString());
        // AND a view with the ticket in it has her words
        journey.clickView(items::QueueView::AllOpen);
        journey.clickTicket(QStringLiteral("102"));
        QCOMPARE(journey.reply()->toPlainText(), QStringLiteral("Which version"));
        // AND an open ticket stays in sight where there are others
        journey.clickView(items::QueueView::Unassigned);
        QTRY_VERIFY(!journey.listed().isEmpty());
        QCOMPARE(journey.window().queue()->shownTicket(), QStringLiteral("102"));
    }

    void twoFiltersCombinedAndSaved()
    {
        // GIVEN all open tickets, narrowed down by mouse and keys: by a word of the subject, and by the language
        Journey journey(deskScript);
        journey.work(QStringLiteral("anna"));
        QCOMPARE(journey.listed().size(), 4);
        journey.clickButton("filter");
        auto *panel = journey.window().findChild<QWidget *>(QStringLiteral("filterPanel"));
        QTRY_VERIFY(panel->isVisible());
        // what stands in a field without a day can't be taken for one
        const auto *from = panel->findChild<QLineEdit *>(QStringLiteral("filterFrom"));
        QCOMPARE(from->placeholderText(), QStringLiteral("from dd/mm/yyyy"));
        QTest::keyClicks(panel->findChild<QLineEdit *>(QStringLiteral("filterText")), QStringLiteral("BLANK"));
        QTRY_COMPARE(journey.listed().size(), 3);
        auto *language = panel->findChild<QComboBox *>(QStringLiteral("filterLanguage"));
        language->setFocus(Qt::TabFocusReason);
        QTest::keyClick(language, Qt::Key_Down); // English
        QTRY_COMPARE(journey.listed(), tests::lines({"101", "104"}));
        QTest::keyClick(panel, Qt::Key_Escape);
        QTRY_VERIFY(!panel->isVisible());
        // THEN each part of the filter is shown, to be taken away
        QCOMPARE(chips(journey), tests::lines({"\u201CBLANK\u201D", "English"}));

        // WHEN Anna saves it under a name
        journey.clickButton("saveView");
        auto *name = journey.dialog()->findChild<QLineEdit *>();
        QTest::keyClicks(name, QStringLiteral("Blank pages"));
        QTest::keyClick(name, Qt::Key_Return);
        const auto own = [&journey] {
            const QAbstractItemModel *views = journey.see<QListView>("views")->model();
            return views->index(views->rowCount() - 1, 0);
        };
        QTRY_COMPARE(own().data().toString(), QStringLiteral("Blank pages"));
        QTRY_COMPARE(own().data(ui::ViewList::CountRole).toInt(), 2);
        // AND there is nothing left to save
        const auto *save = journey.window().findChild<QPushButton *>(QStringLiteral("saveView"));
        QTRY_VERIFY(!save->isVisible());

        // THEN it is there again after a restart, open as it was, with its count and its tickets
        journey.window().close();
        journey.work(QStringLiteral("anna"));
        journey.window().restore();
        QCOMPARE(own().data().toString(), QStringLiteral("Blank pages"));
        QTRY_COMPARE(own().data(ui::ViewList::CountRole).toInt(), 2);
        QCOMPARE(journey.see<QListView>("views")->currentIndex(), own());
        QCOMPARE(journey.listed(), tests::lines({"101", "104"}));
        // AND its count is live
        journey.happens(R"({"by": "customer:acme", "do": "open_ticket", "ticket": "105", "customer": "acme", "language": "en", "subject": "Blank again", "body": "Again."})");
        QTRY_COMPARE(own().data(ui::ViewList::CountRole).toInt(), 3);
        QCOMPARE(journey.listed(), tests::lines({"101", "104", "105"}));

        // AND Esc in the list clears the filter
        QTest::keyClick(journey.see<QListView>("tickets"), Qt::Key_Escape);
        QCOMPARE(journey.listed().size(), 5);
    }

    void whatWasShownIsRead()
    {
        // GIVEN tickets that Anna has not seen
        Journey journey(deskScript);
        journey.work(QStringLiteral("anna"));
        auto *list = journey.see<QListView>("tickets");
        const auto unread = [&journey](const QString &ticket) {
            const auto *model = qobject_cast<items::TicketList *>(journey.see<QListView>("tickets")->model());
            return model->index(model->rowOf(ticket).value_or(-1)).data(items::TicketList::UnreadRole).toBool();
        };
        QVERIFY(unread(QStringLiteral("101")));
        QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("unread")));

        // WHEN she looks at one for a moment, THEN it is read, also after a restart, but not by Mike
        journey.clickTicket(QStringLiteral("101"));
        QTRY_VERIFY(!unread(QStringLiteral("101")));
        QVERIFY(unread(QStringLiteral("102")));
        journey.work(QStringLiteral("mike"));
        QVERIFY(unread(QStringLiteral("101")));
        journey.work(QStringLiteral("anna"));
        QVERIFY(!unread(QStringLiteral("101")));

        // WHEN the customer writes again, THEN it is unread again
        journey.passMinutes(5);
        journey.desk().send(ui::commands::postMessage(QStringLiteral("101"), QStringLiteral("Still blank")), &journey.window(),
                            [](const desk::Sent &) {});
        QTRY_VERIFY(unread(QStringLiteral("101")));
    }
};

SALDO_WINDOW_TEST_MAIN(ListsTest)
#include "lists_test.moc"
