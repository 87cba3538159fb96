// An engineer's morning: twenty tickets of all kinds, by keyboard alone, with the Russian layout on.
#include "tests/journeys/journey.h"
#include "tests/journeys/keyboard.h"
#include "tests/support/window_test_main.h"

#include "ui/queue/queue_pane.h"
#include "ui/ticket/ticket_pane.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace saldo;
using items::QueueView;
using tests::Journey;
using tests::Keyboard;

namespace {

// Acme has 240 credits, Cedar 7, and Birch a period of 30 days.
const QByteArray customers = R"(
{"at": "2026-03-02T09:00:00+03:00", "do": "buy_credits", "customer": "acme", "credits": 200}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_customer", "customer": "birch", "name": "Birch & Sons", "language": "en"}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_license", "license": "L2", "customer": "birch", "free_support": "period"}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_customer", "customer": "cedar", "name": "Cedar Garden", "language": "ru"}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_license", "license": "L3", "customer": "cedar", "free_support": "credits"}
)";

// Tickets 101 to 120, a minute apart: who asks, and how.
QByteArray tickets()
{
    const std::pair<const char *, const char *> kinds[] = {
        {"acme", R"("pre_agreed": true)"}, {"acme", R"("pre_agreed": true)"}, {"acme", R"("pre_agreed": true)"},
        {"acme", ""}, {"acme", ""}, {"acme", ""},
        {"birch", ""}, {"birch", ""},
        {"acme", R"("defect": true)"}, {"acme", R"("defect": true)"},
        {"acme", ""}, {"acme", R"("pre_agreed": true)"}, {"acme", ""}, {"acme", ""}, {"acme", ""},
        {"cedar", R"("pre_agreed": true)"}, {"acme", R"("pre_agreed": true)"}, {"acme", R"("pre_agreed": true)"},
        {"acme", ""}, {"birch", ""}};
    QByteArray lines;
    for (int i = 0; i < 20; ++i) {
        const auto &[customer, more] = kinds[i];
        lines += QStringLiteral(R"({"at": "2026-03-04T09:%1:00+03:00", "do": "open_ticket", "by": "customer:%2", "ticket": "%3", )"
                                R"("customer": "%2", "language": "en", "subject": "Question %3", "body": "What of %3?"%4})")
                     .arg(i + 1, 2, 10, QLatin1Char('0')).arg(QLatin1String(customer)).arg(101 + i)
                     .arg(qstrlen(more) == 0 ? QString() : QStringLiteral(", ") + QLatin1String(more)).toUtf8() + '\n';
    }
    lines += R"({"at": "2026-03-04T10:00:00+03:00", "do": "post_message", "by": "customer:birch", "ticket": "120", "body": "And another thing."})" "\n";
    // Spent before the morning, so that the story of credits that are missing is told too.
    lines += R"({"at": "2026-03-04T10:00:00+03:00", "do": "adjust_credits", "customer": "cedar", "amount": -33, "reason": "Spent before"})" "\n";
    return lines;
}

// Anna at her desk: no mouse.
class Morning
{
public:
    explicit Morning(Journey &journey) : m_journey(journey) {}

    // To the ticket below in the list of what nobody has taken, and takes it.
    void next(const char *ticket)
    {
        const QString id = QLatin1String(ticket);
        if (m_handled++ > 0)
            keys.press('j');
        QTRY_COMPARE(pane()->ticket(), id);
        keys.press('m');
        QVERIFY2(m_journey.comesTo(id, "assignee", QStringLiteral("anna")), ticket);
    }

    // Presses a key that opens a dialog, checks what it says, and confirms it.
    void decide(char key, const char *says, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        keys.press(key, modifiers);
        QDialog *dialog = m_journey.dialog();
        const QString words = dialog->findChild<QLabel *>(QStringLiteral("forecast"))->text();
        QVERIFY2(words.contains(QString::fromUtf8(says)), qPrintable(words));
        keys.press(Qt::Key_Return);
        QTRY_VERIFY(!isDialogOpen());
    }

    // Begins with that key, writes, sends, and goes back to the list; ten seconds pass.
    void write(char key, const char *text)
    {
        keys.press(key);
        QTRY_VERIFY(m_journey.reply()->hasFocus());
        keys.type(text);
        QCOMPARE(m_journey.reply()->toPlainText(), keys.typed(text));
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(m_journey.reply()->toPlainText().isEmpty(), qPrintable(m_journey.words("forecast")));
        keys.press(Qt::Key_Escape);
        m_journey.passSeconds(10);
        QTRY_VERIFY(pane()->replies().outgoing().isEmpty());
    }

    bool isDialogOpen() const
    {
        for (const QDialog *dialog : m_journey.window().findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return true;
        }
        return false;
    }
    ui::TicketPane *pane() const { return m_journey.window().queue()->ticketPane(); }

    const Keyboard keys{Keyboard::Layout::Russian};

private:
    Journey &m_journey;
    int m_handled = 0;
};

// What became of a ticket, in a line.
QString fateOf(Journey &journey, int number)
{
    const QJsonObject ticket = journey.ticket(QString::number(number));
    const auto word = [&ticket](const char *member) {
        const QJsonValue value = ticket.value(QLatin1String(member));
        return value.isDouble() ? QString::number(value.toInt()) : value.toString(QStringLiteral("-"));
    };
    return QStringLiteral("%1 %2 %3 c%4 %5").arg(number).arg(word("status"), word("coverage"), word("category"), word("charged"));
}

} // namespace

class MorningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }
    void twentyTickets();

private:
    void whatIsAgreedOrCheap(Morning &anna);
    void whatWaits(Morning &anna, Journey &journey);
    void whatIsFree(Morning &anna);
    void whatEnds(Morning &anna, Journey &journey);
    void whatIsMoreThanItSeemed(Morning &anna, Journey &journey);
};

void MorningTest::whatIsAgreedOrCheap(Morning &anna)
{
    // Agreed in advance: charged at once, whatever the category
    anna.next("101");
    anna.decide('1', "240 \u2192 235");
    anna.write('r', "uhfdbhjdfnm");
    anna.next("102");
    anna.decide('2', "235 \u2192 225");
    anna.write('r', "ghbdtn 102");
    anna.next("103");
    anna.decide('3', "225 \u2192 205");
    anna.write('r', "ghbdtn 103");
    // Not agreed, but of the cheapest category
    anna.next("104");
    anna.decide('1', "205 \u2192 200");
    anna.write('r', "ghbdtn 104");
}

void MorningTest::whatWaits(Morning &anna, Journey &journey)
{
    // The customer is asked before he pays 10 or 20
    anna.next("105");
    anna.decide('2', "asked to confirm 10 credits");
    QVERIFY(journey.comesTo(QStringLiteral("105"), "status", QStringLiteral("awaiting_confirmation")));
    anna.next("106");
    anna.decide('3', "asked to confirm 20 credits");
    QVERIFY(journey.comesTo(QStringLiteral("106"), "status", QStringLiteral("awaiting_confirmation")));
}

void MorningTest::whatIsFree(Morning &anna)
{
    // Under a period, with and without a category for the statistics
    anna.next("107");
    anna.write('r', "gjrhsnj");
    anna.next("108");
    anna.decide('2', "nothing is charged");
    anna.write('r', "gjrhsnj");
    // A defect that is one, and one that is not: that is only asked about
    anna.next("109");
    anna.decide('d', "free");
    anna.write('r', "bcghfdbv");
    anna.next("110");
    anna.decide('d', "lacks coverage", Qt::ShiftModifier);
    anna.write('q', "xtv gkfnbnt");
}

void MorningTest::whatEnds(Morning &anna, Journey &journey)
{
    anna.next("111");
    anna.write('q', "rfrfz dthcbz");
    anna.next("112");
    anna.write('n', "dyenhb");
    QCOMPARE(journey.ticket(QStringLiteral("112")).value(QLatin1String("messages")).toInt(), 1); // a note is none of his
    anna.decide('2', "200 \u2192 190");
    anna.write('r', "ghbdtn 112");
    // Closed: as solved, as a duplicate of another, as custom development
    anna.next("113");
    anna.decide('e', "Nothing is charged");
    anna.next("114");
    anna.keys.press('e');
    anna.keys.press(Qt::Key_Down);
    anna.keys.press(Qt::Key_Down); // Duplicate
    anna.keys.press(Qt::Key_Tab);
    anna.keys.press(Qt::Key_Down); // the customer's latest other ticket
    anna.keys.press(Qt::Key_Return);
    QTRY_VERIFY(!anna.isDialogOpen());
    anna.next("115");
    anna.keys.press('e');
    for (int i = 0; i < 3; ++i)
        anna.keys.press(Qt::Key_Down);
    anna.keys.press(Qt::Key_Return);
    QTRY_VERIFY(!anna.isDialogOpen());
}

void MorningTest::whatIsMoreThanItSeemed(Morning &anna, Journey &journey)
{
    // Agreed, but not enough credits
    anna.next("116");
    anna.decide('3', "20");
    QVERIFY(journey.comesTo(QStringLiteral("116"), "status", QStringLiteral("awaiting_credits")));
    // Dearer than it seemed
    anna.next("117");
    anna.decide('1', "190 \u2192 185");
    anna.decide('3', "185 \u2192 170");
    anna.write('r', "ghbdtn 117");
    // Charged, answered, and then it was a defect
    anna.next("118");
    anna.decide('2', "170 \u2192 160");
    anna.write('r', "ghbdtn 118");
    anna.decide('d', "160 \u2192 170");
    // On the telephone
    anna.next("119");
    anna.keys.press('p');
    QTRY_VERIFY(journey.dialog()->isVisible());
    anna.keys.type("gj ntktajye");
    anna.keys.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!anna.isDialogOpen());
    anna.decide('1', "170 \u2192 165");
    anna.write('r', "ghbdtn 119");
    // Two questions in one
    anna.next("120");
    anna.keys.press('s');
    QTRY_VERIFY(journey.dialog()->isVisible());
    anna.keys.press(Qt::Key_Space);
    anna.keys.press(Qt::Key_Tab);
    anna.keys.type("dnjhjq djghjc");
    const QString words = journey.dialog()->findChild<QLabel *>(QStringLiteral("forecast"))->text();
    QVERIFY2(words.contains(QStringLiteral("Covered by the support period until 2 Apr")), qPrintable(words));
    anna.keys.press(Qt::Key_Return);
    QTRY_VERIFY(!anna.isDialogOpen());
    QTRY_COMPARE(anna.pane()->ticket(), QStringLiteral("10001"));
    anna.write('r', "jndtn");
}

void MorningTest::twentyTickets()
{
    // GIVEN twenty tickets that nobody has taken
    Journey journey(tests::beginning() + customers + tickets());
    journey.work(QStringLiteral("anna"));
    Morning anna(journey);
    anna.keys.press('2', Qt::AltModifier); // the view "Unassigned"
    QTRY_COMPARE(journey.window().queue()->view(), QueueView::Unassigned);
    QCOMPARE(journey.listed().size(), 20);
    anna.keys.press(Qt::Key_End);
    anna.keys.press(Qt::Key_Home);

    // WHEN Anna works through them
    whatIsAgreedOrCheap(anna);
    whatWaits(anna, journey);
    whatIsFree(anna);
    whatEnds(anna, journey);
    whatIsMoreThanItSeemed(anna, journey);
    if (QTest::currentTestFailed())
        return;

    // THEN each is where it belongs
    const QStringList fates = tests::lines({
        "101 awaiting_customer credits c1 5", "102 awaiting_customer credits c2 10", "103 awaiting_customer credits c3 20",
        "104 awaiting_customer credits c1 5", "105 awaiting_confirmation credits c2 0", "106 awaiting_confirmation credits c3 0",
        "107 awaiting_customer period c- 0", "108 awaiting_customer period c2 0", "109 awaiting_customer none c- 0",
        "110 awaiting_coverage none c- 0", "111 awaiting_customer credits c- 0", "112 awaiting_customer credits c2 10",
        "113 closed credits c- 0", "114 closed credits c- 0", "115 closed credits c- 0", "116 awaiting_credits credits c3 0",
        "117 awaiting_customer credits c3 20", "118 awaiting_customer credits c- 0", "119 awaiting_customer credits c1 5",
        "120 open period c- 0"});
    for (int i = 0; i < 20; ++i)
        QCOMPARE(fateOf(journey, 101 + i), fates.at(i));
    QCOMPARE(fateOf(journey, 10001), QStringLiteral("10001 awaiting_customer period c- 0"));

    // AND the ledgers say what was charged and given back, in order
    QCOMPARE(journey.ledger(QStringLiteral("acme")),
             tests::lines({"license_grant 40 = 40", "purchase 200 = 240", "charge -5 = 235 (101)", "charge -10 = 225 (102)",
                          "charge -20 = 205 (103)", "charge -5 = 200 (104)", "charge -10 = 190 (112)",
                          "charge -5 = 185 (117)", "recategorisation -15 = 170 (117)", "charge -10 = 160 (118)",
                          "refund 10 = 170 (118)", "charge -5 = 165 (119)"}));
    QCOMPARE(journey.balance(QStringLiteral("cedar")), 7);

    // AND the views say so too
    QCOMPARE(journey.count(QueueView::Mine), 17);
    QCOMPARE(journey.count(QueueView::AwaitingConfirmation), 2);
    QCOMPARE(journey.count(QueueView::AwaitingCredits), 1);
    QCOMPARE(journey.count(QueueView::AwaitingCoverage), 1);
    QCOMPARE(journey.count(QueueView::AwaitingCustomer), 13);
    QCOMPARE(journey.count(QueueView::Unassigned), 1); // what was split off
}

SALDO_WINDOW_TEST_MAIN(MorningTest)
#include "morning_test.moc"
