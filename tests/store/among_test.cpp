// Questions for many ids at once answer as one for each of them does, whatever their number.
#include "store/load.h"
#include "store/migrations.h"
#include "store/save.h"
#include "store/ticket_query.h"
#include "tests/support/fresh_database.h"
#include "tests/support/test_main.h"

using namespace saldo;

namespace {

const QDate today(2026, 11, 26);

QString customerId(int number)
{
    return QStringLiteral("c%1").arg(number);
}

} // namespace

class AmongTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsThereIsFound_data();
    void whatIsThereIsFound();
    void rowsOfTicketsAreThoseOfEach_data() { whatIsThereIsFound_data(); }
    void rowsOfTicketsAreThoseOfEach();
    void whoIsAskedForTwiceIsThereOnce();

private:
    std::unique_ptr<tests::FreshDatabase> m_database;
    std::unique_ptr<store::Connection> m_connection;
};

// Of 200 customers the even ones are there, each with a ticket.
void AmongTest::initTestCase()
{
    m_database = std::make_unique<tests::FreshDatabase>();
    m_connection = std::make_unique<store::Connection>(store::Location::parse(m_database->url()), store::Connection::Access::Write);
    store::migrate(*m_connection, store::Tables::Authority);
    store::Transaction transaction(*m_connection);
    for (int number = 0; number < 200; number += 2) {
        rules::Customer customer;
        customer.id = customerId(number);
        customer.name = QStringLiteral("Name %1 'quoted'").arg(number);
        customer.balance = number;
        store::insert(*m_connection, customer, number + 1);
        rules::Ticket ticket;
        ticket.id = QStringLiteral("t%1").arg(number);
        ticket.customer = customer.id;
        ticket.subject = QStringLiteral("Subject %1").arg(number);
        store::insert(*m_connection, ticket, number + 1);
    }
    transaction.commit();
}

void AmongTest::whatIsThereIsFound_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 7, 8, 9, 31, 32, 33, 63, 64, 65, 129, 200})
        QTest::addRow("%d", count) << count;
}

void AmongTest::whatIsThereIsFound()
{
    QFETCH(int, count);
    QStringList ids;
    for (int number = 0; number < count; ++number)
        ids << customerId(number);
    const QHash<QString, rules::Customer> found = store::findAll<rules::Customer>(*m_connection, ids);
    QCOMPARE(found.size(), (count + 1) / 2);
    for (const QString &id : std::as_const(ids)) {
        const std::optional<rules::Customer> one = store::find<rules::Customer>(*m_connection, id);
        QCOMPARE(found.contains(id), one.has_value());
        if (one)
            QCOMPARE(found.value(id), *one);
    }
}

void AmongTest::rowsOfTicketsAreThoseOfEach()
{
    QFETCH(int, count);
    QStringList ids;
    for (int number = 0; number < count; ++number)
        ids << QStringLiteral("t%1").arg(number);
    const QHash<QString, store::TicketRow> found = store::ticketRows(*m_connection, ids, today);
    QCOMPARE(found.size(), (count + 1) / 2);
    for (auto row = found.cbegin(); row != found.cend(); ++row) {
        QCOMPARE(row->ticket, *store::find<rules::Ticket>(*m_connection, row.key()));
        QCOMPARE(row->customerName, store::customerName(*m_connection, row->ticket.customer));
        QCOMPARE(QStringLiteral("c%1").arg(row->balance), row->ticket.customer);
        QCOMPARE(*row, *store::ticketRow(*m_connection, row.key(), today));
    }
    QVERIFY(!store::ticketRow(*m_connection, QStringLiteral("t1"), today));
}

void AmongTest::whoIsAskedForTwiceIsThereOnce()
{
    const auto found = store::findAll<rules::Customer>(*m_connection, {customerId(4), customerId(4), customerId(5), {}});
    QCOMPARE(found.keys(), QStringList{customerId(4)});
}

SALDO_TEST_MAIN(AmongTest)

#include "among_test.moc"
