// A switch of language in the middle of work: what is typed, selected and scrolled to stays.
#include "tests/journeys/journey.h"
#include "tests/support/window_test_main.h"

#include "ui/queue/queue_pane.h"
#include "ui/ticket/message_card.h"
#include "ui/ticket/selectable_text.h"
#include "ui/ticket/ticket_pane.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace saldo;
using tests::Journey;

namespace {

constexpr int manyTickets = 40;
constexpr int manyMessages = 30;
const QString longOne = QStringLiteral("120");

// Forty tickets of Acme; the one in the middle has thirty messages.
QByteArray longDesk()
{
    QByteArray lines = tests::beginning();
    const auto add = [&lines](int minute, const QString &members) {
        lines += QStringLiteral(R"({"at": "2026-03-04T09:%1:00+03:00", "by": "customer:acme", %2})")
                     .arg(minute, 2, 10, QLatin1Char('0')).arg(members).toUtf8() + '\n';
    };
    for (int i = 0; i < manyTickets; ++i)
        add(0, QStringLiteral(R"("do": "open_ticket", "customer": "acme", "language": "en", "ticket": "%1", "subject": "Ticket %1", "body": "Ticket %1.")")
                   .arg(100 + i));
    for (int i = 1; i <= manyMessages; ++i)
        add(i, QStringLiteral(R"("do": "post_message", "ticket": "120", "body": "Message %1 says something at length, so that it wraps in the pane and takes some room of its own.")")
                   .arg(i));
    return lines;
}

// The text of the message at the top of what is seen of the conversation, and how far it is cut.
std::pair<QString, int> topOf(Journey &journey)
{
    auto *area = journey.see<QScrollArea>("conversation");
    const int top = area->verticalScrollBar()->value();
    for (const ui::MessageCard *card : area->findChildren<ui::MessageCard *>()) {
        if (!card->isHidden() && card->geometry().top() <= top && card->geometry().bottom() >= top)
            return {card->shownText(), top - card->geometry().top()};
    }
    return {};
}

void showMiddle(QAbstractScrollArea *area)
{
    QScrollBar *bar = area->verticalScrollBar();
    bar->setSliderPosition(bar->maximum() / 2);
    bar->triggerAction(QScrollBar::SliderMove);
}

ui::SelectableText *textInSight(Journey &journey)
{
    auto *area = journey.see<QScrollArea>("conversation");
    for (ui::MessageCard *card : area->findChildren<ui::MessageCard *>()) {
        if (area->viewport()->rect().contains(QRect(card->mapTo(area->viewport(), QPoint()), card->size())))
            return card->findChild<ui::SelectableText *>();
    }
    return nullptr;
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void nothingIsLostInTheQueue()
    {
        // GIVEN a long list and a long conversation, both in their middle, with a word of a message selected
        Journey journey(longDesk());
        journey.work(QStringLiteral("anna"));
        journey.clickTicket(longOne);
        QTRY_COMPARE(journey.conversation().size(), 1 + manyMessages);
        auto *list = journey.see<QListView>("tickets");
        showMiddle(list);
        showMiddle(journey.see<QScrollArea>("conversation"));
        ui::SelectableText *message = textInSight(journey);
        QVERIFY(message != nullptr);
        QTest::mouseDClick(message, Qt::LeftButton, {}, QPoint(20, 8));
        const QString word = message->selectedText();
        QVERIFY(!word.isEmpty());
        // AND a half-typed answer with some of it selected
        QPlainTextEdit *reply = journey.reply();
        QTest::mouseClick(reply->viewport(), Qt::LeftButton);
        QTest::keyClicks(reply, QStringLiteral("Open the settings and"));
        QTest::keyClick(reply, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(reply->textCursor().selectedText(), QStringLiteral("and"));
        const auto top = topOf(journey);
        const int listTop = list->verticalScrollBar()->value();
        const QString english = journey.see<QPushButton>("send")->text();

        // WHEN Anna switches to Russian by the mouse, and to dark colours by the keys
        journey.clickButton("russian");
        QTest::keyClick(reply, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);

        // THEN the window speaks Russian, and everything is where it was
        QTRY_VERIFY(journey.see<QPushButton>("send")->text() != english);
        QCOMPARE(QApplication::focusWidget(), reply);
        QCOMPARE(reply->toPlainText(), QStringLiteral("Open the settings and"));
        QCOMPARE(reply->textCursor().selectedText(), QStringLiteral("and"));
        QCOMPARE(message->selectedText(), word);
        QCOMPARE(topOf(journey), top);
        QCOMPARE(list->verticalScrollBar()->value(), listTop);
        QCOMPARE(journey.window().queue()->ticketPane()->ticket(), longOne);

        // AND writing goes on where it was, in English again
        QTest::keyClicks(reply, QStringLiteral("first"));
        journey.clickButton("english");
        QCOMPARE(reply->toPlainText(), QStringLiteral("Open the settings first"));
        QTRY_COMPARE(journey.see<QPushButton>("send")->text(), english);
        QCOMPARE(topOf(journey), top);
    }

    void nothingIsLostAmongCustomers()
    {
        // GIVEN a customer searched for, and his tickets scrolled to their middle, one of them chosen
        Journey journey(longDesk());
        journey.work(QStringLiteral("anna"));
        QTest::keyClick(&journey.window(), Qt::Key_2, Qt::ControlModifier);
        auto *search = journey.see<QLineEdit>("searchCustomers");
        QTest::mouseClick(search, Qt::LeftButton);
        QTest::keyClicks(search, QStringLiteral("acme"));
        QTRY_COMPARE(journey.words("customerName"), QStringLiteral("Acme Outdoor"));
        journey.clickButton("tickets");
        auto *facts = journey.see<QTableView>("facts");
        QTRY_COMPARE(facts->model()->rowCount(), manyTickets);
        facts->selectRow(manyTickets / 2);
        showMiddle(facts);
        const int top = facts->verticalScrollBar()->value();
        const QModelIndex chosen = facts->currentIndex();
        search->setSelection(1, 2);
        search->setFocus();

        // WHEN the language is switched by the keys
        const QString title = journey.words("customersTitle");
        QTest::keyClick(search, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);

        // THEN all is where it was
        QTRY_VERIFY(journey.words("customersTitle") != title);
        QCOMPARE(search->text(), QStringLiteral("acme"));
        QCOMPARE(search->selectedText(), QStringLiteral("cm"));
        QCOMPARE(facts->currentIndex(), chosen);
        QCOMPARE(facts->verticalScrollBar()->value(), top);
    }
};

SALDO_WINDOW_TEST_MAIN(LanguageTest)
#include "language_test.moc"
