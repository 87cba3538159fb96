// Tickets before and after a transaction, of few and of many.
#include "store/load.h"
#include "store/migrations.h"
#include "store/save.h"
#include "store/ticket_states.h"
#include "tests/support/test_main.h"

using namespace saldo;

namespace {

rules::Ticket ticketOf(const QString &id, const QString &subject)
{
    rules::Ticket ticket;
    ticket.id = id;
    ticket.customer = QStringLiteral("acme");
    ticket.subject = subject;
    return ticket;
}

QString numbered(int number)
{
    return QStringLiteral("t%1").arg(number);
}

} // namespace

class TicketStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyAreAsTheyWereAndAsTheyAre_data();
    void theyAreAsTheyWereAndAsTheyAre();
    void onlyTheFirstTimeCounts();
    void goneIsGone();

private:
    std::unique_ptr<store::Connection> m_connection;
};

void TicketStatesTest::init()
{
    m_connection = std::make_unique<store::Connection>(store::Location(), store::Connection::Access::Write);
    store::migrate(*m_connection, store::Tables::Mirror);
}

void TicketStatesTest::theyAreAsTheyWereAndAsTheyAre_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 3, 64, 65, 300}) // more than 64: those that are new are told apart first
        QTest::addRow("%d", count) << count;
}

void TicketStatesTest::theyAreAsTheyWereAndAsTheyAre()
{
    QFETCH(int, count);
    store::Transaction transaction(*m_connection);
    for (int number = 0; number < count; number += 3)
        store::insert(*m_connection, ticketOf(numbered(number), QStringLiteral("before")), 1);
    store::TicketStates states(*m_connection);
    QStringList ids;
    for (int number = 0; number < count; ++number)
        ids << numbered(number);
    states.beforeAll(ids);
    for (int number = 0; number < count; ++number) {
        const rules::Ticket after = ticketOf(numbered(number), QStringLiteral("after"));
        if (number % 3 == 0)
            store::update(*m_connection, after, 2);
        else
            store::insert(*m_connection, after, 2);
    }
    QCOMPARE(states.count(), count);
    for (int number = 0; number < count; ++number) {
        QCOMPARE(states.was(numbered(number)).has_value(), number % 3 == 0);
        if (number % 3 == 0)
            QCOMPARE(states.was(numbered(number))->subject, QStringLiteral("before"));
        QVERIFY(states.now(numbered(number)));
        QCOMPARE(states.now(numbered(number))->subject, QStringLiteral("after"));
    }
}

void TicketStatesTest::onlyTheFirstTimeCounts()
{
    store::Transaction transaction(*m_connection);
    store::insert(*m_connection, ticketOf(numbered(1), QStringLiteral("first")), 1);
    store::TicketStates states(*m_connection);
    states.before(numbered(1));
    store::update(*m_connection, ticketOf(numbered(1), QStringLiteral("second")), 2);
    states.beforeAll({numbered(1), numbered(2)});
    store::update(*m_connection, ticketOf(numbered(1), QStringLiteral("third")), 3);
    QCOMPARE(states.count(), 2);
    QCOMPARE(states.was(numbered(1))->subject, QStringLiteral("first"));
    QCOMPARE(states.now(numbered(1))->subject, QStringLiteral("third"));
}

void TicketStatesTest::goneIsGone()
{
    store::Transaction transaction(*m_connection);
    store::insert(*m_connection, ticketOf(numbered(1), QStringLiteral("here")), 1);
    store::TicketStates states(*m_connection);
    states.beforeAll({numbered(1), numbered(2)});
    m_connection->run(QStringLiteral("DELETE FROM tickets WHERE id = ?"), {numbered(1)});
    QVERIFY(states.was(numbered(1)) && !states.now(numbered(1)));
    QVERIFY(!states.was(numbered(2)) && !states.now(numbered(2)));
    QVERIFY(!states.contains(numbered(3)));
}

SALDO_TEST_MAIN(TicketStatesTest)

#include "ticket_states_test.moc"
