// What counts as read at a first start, what a mark changes, and that marks are there again.
#include "store/read_marks.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

using namespace saldo;

namespace {

constexpr rules::Instant now = 1'770'000'000'000;

rules::Ticket ticketAt(const char *id, rules::Instant lastMessageAt, rules::MessageKind last, int messages)
{
    rules::Ticket ticket;
    ticket.id = QLatin1String(id);
    ticket.lastMessageAt = lastMessageAt;
    ticket.lastMessage = last;
    ticket.publicMessages = messages;
    if (last != rules::MessageKind::Customer)
        ticket.lastAuthor = QStringLiteral("mike");
    return ticket;
}

} // namespace

class ReadMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstStartIsNotAWallOfUnread()
    {
        using enum rules::MessageKind;
        const QTemporaryDir folder;
        store::ReadMarks marks(folder.filePath(QStringLiteral("a")), QStringLiteral("anna"), now);
        QVERIFY(marks.isUnread(ticketAt("recent", now - 13 * rules::msPerDay, Customer, 1)));
        QVERIFY(!marks.isUnread(ticketAt("old", now - 15 * rules::msPerDay, Customer, 1)));
        QVERIFY(!marks.isUnread(ticketAt("answered", now - 1, Answer, 2)));
        QVERIFY(marks.isUnread(ticketAt("answered", now + 1, Customer, 3)));
        QVERIFY(marks.isUnread(ticketAt("later", now + 1, Answer, 3))); // a colleague's answer
        rules::Ticket own = ticketAt("own", now + 1, Answer, 3);
        own.lastAuthor = QStringLiteral("anna");
        QVERIFY(!marks.isUnread(own));
    }

    void aMarkLastsUntilTheNextMessage()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a"));
        const rules::Ticket two = ticketAt("t", now + 1, rules::MessageKind::Customer, 2);
        const rules::Ticket three = ticketAt("t", now + 2, rules::MessageKind::Customer, 3);
        {
            store::ReadMarks marks(path, QStringLiteral("anna"), now);
            QVERIFY(marks.isUnread(two));
            marks.mark(QStringLiteral("t"), 2);
            QVERIFY(!marks.isUnread(two));
        }
        store::ReadMarks marks(path, QStringLiteral("anna"), now + 100);
        QVERIFY(!marks.isUnread(two));
        QVERIFY(marks.isUnread(three));
        marks.mark(QStringLiteral("t"), 1); // an older sight of it takes nothing back
        QVERIFY(!marks.isUnread(two));
    }
};

SALDO_TEST_MAIN(ReadMarksTest)
#include "read_marks_test.moc"
