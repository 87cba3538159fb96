// The conversation's rows, and how they change.
#include "items/conversation.h"
#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace saldo;
using namespace saldo::rules;

namespace {

Message message(const char *id, Instant at, MessageKind kind = MessageKind::Customer)
{
    Message message;
    message.id = QLatin1String(id);
    message.kind = kind;
    message.body = message.id;
    message.at = at;
    return message;
}

Event happened(const char *id, Instant at, EventKind kind)
{
    Event event;
    event.id = QLatin1String(id);
    event.kind = kind;
    event.at = at;
    return event;
}

Notice notice(const char *id, Instant at, NoticeKind kind)
{
    Notice notice;
    notice.id = QLatin1String(id);
    notice.kind = kind;
    notice.at = at;
    return notice;
}

store::TicketDetail usual()
{
    store::TicketDetail detail;
    detail.ticket.id = QStringLiteral("1");
    detail.messages = {message("a", 10), message("b", 40, MessageKind::Note), message("c", 50, MessageKind::Answer)};
    detail.events = {happened("opened", 10, EventKind::Opened), happened("assessed", 30, EventKind::Assessed),
                     happened("charged", 30, EventKind::Charged)};
    detail.notices = {notice("charge", 30, NoticeKind::Charge), notice("answer", 50, NoticeKind::Answer)};
    return detail;
}

QStringList ids(const items::Conversation &conversation)
{
    QStringList ids;
    for (const items::ConversationRow &row : conversation.rows())
        ids.append(row.id);
    return ids;
}

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
}

} // namespace

class TicketConversationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInTheOrderOfTime();
    void joinsAnAssessmentAndItsCharge();
    void takesOnlyWhatChanged();
    void followsMessagesThatMovedAway();
    void resetsForAnotherTicket();
    void findsPublicMessages();
};

void TicketConversationTest::standsInTheOrderOfTime()
{
    items::Conversation conversation;
    QAbstractItemModelTester tester(&conversation);
    conversation.setDetail(usual());
    QCOMPARE(ids(conversation), list("e:opened m:a e:assessed n:charge m:b m:c"));
}

void TicketConversationTest::joinsAnAssessmentAndItsCharge()
{
    items::Conversation conversation;
    conversation.setDetail(usual());
    const items::Happening *happening = conversation.rows().at(2).happening();
    QVERIFY(happening != nullptr && happening->consequence);
    QCOMPARE(happening->consequence->kind, EventKind::Charged);
}

void TicketConversationTest::takesOnlyWhatChanged()
{
    items::Conversation conversation;
    QAbstractItemModelTester tester(&conversation);
    store::TicketDetail detail = usual();
    conversation.setDetail(detail);
    QSignalSpy resets(&conversation, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&conversation, &QAbstractItemModel::rowsInserted);
    QSignalSpy changes(&conversation, &QAbstractItemModel::dataChanged);

    conversation.setDetail(detail);
    QCOMPARE(inserts.size() + changes.size(), 0);

    detail.messages.append(message("d", 60));
    conversation.setDetail(detail);
    QCOMPARE(inserts.size(), 1);
    QCOMPARE(inserts.first().at(1).toInt(), 6);

    detail.messages[1].body = QStringLiteral("other");
    conversation.setDetail(detail);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(resets.size(), 0);
}

void TicketConversationTest::followsMessagesThatMovedAway()
{
    items::Conversation conversation;
    QAbstractItemModelTester tester(&conversation);
    store::TicketDetail detail = usual();
    detail.messages.append(message("d", 60));
    conversation.setDetail(detail);
    QSignalSpy removals(&conversation, &QAbstractItemModel::rowsRemoved);
    detail.messages.removeAt(0);
    detail.events.append(happened("split", 70, EventKind::Split));
    conversation.setDetail(detail);
    QCOMPARE(removals.size(), 1);
    QCOMPARE(ids(conversation), list("e:opened e:assessed n:charge m:b m:c m:d e:split"));
}

void TicketConversationTest::resetsForAnotherTicket()
{
    items::Conversation conversation;
    QAbstractItemModelTester tester(&conversation);
    conversation.setDetail(usual());
    QSignalSpy resets(&conversation, &QAbstractItemModel::modelReset);
    store::TicketDetail other = usual();
    other.ticket.id = QStringLiteral("2");
    conversation.setDetail(other);
    QCOMPARE(resets.size(), 1);
}

void TicketConversationTest::findsPublicMessages()
{
    items::Conversation conversation;
    conversation.setDetail(usual());
    QCOMPARE(conversation.rowOfPublicMessage(1), 1);
    QCOMPARE(conversation.rowOfPublicMessage(2), 5); // the note between does not count
    QCOMPARE(conversation.rowOfPublicMessage(3), -1);
}

SALDO_TEST_MAIN(TicketConversationTest)
#include "ticket_conversation_test.moc"
