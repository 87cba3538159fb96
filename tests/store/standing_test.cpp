// Whose renewal is due, how long a balance lasts, and what a change of the policy finds at the desk: for random
// desks computed again from what the desk shows of each customer and ticket, and from every entry of the ledger.
#include "desk/desk.h"
#include "desk/looking.h"
#include "items/customer_table.h"
#include "script/decode.h"
#include "store/customer_query.h"
#include "store/load.h"
#include "store/migrations.h"
#include "store/policy_reads.h"
#include "tests/desk/random_commands.h"
#include "tests/support/fresh_database.h"
#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>

#include <cmath>

using namespace saldo;
using namespace saldo::tests;
using store::CustomerFilter;

namespace {

constexpr int commandsOfDesk = 400;
constexpr qint64 limit = 1'000;

class RandomDesk
{
public:
    explicit RandomDesk(quint64 seed)
        : connection(store::Location::parse(m_database.url()), store::Connection::Access::Write)
    {
        store::migrate(connection, store::Tables::Authority);
        desk.emplace(connection);
        desk::Desk::Batch batch(*desk);
        Chance chance(seed);
        for (const QJsonObject &command : m_maker.opening())
            run(command);
        for (int i = 0; i < commandsOfDesk; ++i)
            run(m_maker.make(chance.next()));
        batch.commit();
    }

    QDate today() const { return rules::deskDay(m_maker.now()); }
    rules::Instant now() const { return m_maker.now(); }
    QJsonObject look(const script::Look &look) { return desk->look(look); }
    QJsonObject customer(const QString &id) { return look({now(), script::ShowCustomer{id}}); }
    QJsonObject ticket(const QString &id) { return look({now(), script::ShowTicket{id}}); }

    template <typename Value>
    QList<Value> all()
    {
        return store::list<Value>(connection, QStringLiteral("ORDER BY id"));
    }

private:
    void run(const QJsonObject &object)
    {
        const script::Decoded decoded = script::decodeCommand(object);
        if (decoded.verdict)
            return;
        if (!desk->execute(decoded.command, decoded.command.at, QStringLiteral("test")).verdict)
            m_maker.accepted(object);
        // Many balances are taken down from time to time, so that they run out.
        for (const rules::Customer &customer : all<rules::Customer>())
            m_maker.seeBalance(customer.id, customer.balance);
    }

    FreshDatabase m_database;
    CommandMaker m_maker;

public:
    store::Connection connection;
    std::optional<desk::Desk> desk;
};

// Why a renewal is due, by the look `customer` alone.
QStringList reasonsOf(const QJsonObject &customer, qint64 cheapest)
{
    QStringList reasons;
    if (customer.value(QLatin1String("licenses")).toInt() == 0)
        return reasons;
    const qint64 balance = customer.value(QLatin1String("balance")).toInteger();
    if (balance == 0)
        reasons << QStringLiteral("out");
    else if (balance < cheapest)
        reasons << QStringLiteral("below");
    for (const QJsonValue &value : customer.value(QLatin1String("periods")).toArray()) {
        const QJsonObject period = value.toObject();
        if (period.value(QLatin1String("state")) == QLatin1String("active")
            && period.value(QLatin1String("days_left")).toInt() <= 14)
            reasons << QStringLiteral("ends");
    }
    if (customer.value(QLatin1String("free_choice_pending")).toBool())
        reasons << QStringLiteral("choice");
    return reasons;
}

// By credits, or by a period that runs, is suspended or waits.
bool isCovered(const QJsonObject &customer, qint64 cheapest)
{
    bool covered = customer.value(QLatin1String("balance")).toInteger() >= cheapest;
    for (const QJsonValue &value : customer.value(QLatin1String("periods")).toArray()) {
        const QString state = value.toObject().value(QLatin1String("state")).toString();
        covered = covered || state == u"active" || state == u"suspended" || state == u"queued";
    }
    return covered;
}

QStringList spelled(const QList<CustomerFilter> &reasons)
{
    QStringList words;
    for (const CustomerFilter reason : reasons) {
        words << (reason == CustomerFilter::OutOfCredits        ? QStringLiteral("out")
                      : reason == CustomerFilter::BelowCheapest ? QStringLiteral("below")
                      : reason == CustomerFilter::EndsSoon      ? QStringLiteral("ends")
                                                                : QStringLiteral("choice"));
    }
    return words;
}

// Months that the balance lasts, from the ledger entry by entry; nothing where there is too little to tell.
std::optional<double> monthsOf(const rules::Customer &customer, const QList<rules::LedgerEntry> &ledger, QDate today)
{
    qint64 spent = 0;
    for (const rules::LedgerEntry &entry : ledger) {
        const bool ofTickets = entry.kind == rules::EntryKind::Charge || entry.kind == rules::EntryKind::Refund
            || entry.kind == rules::EntryKind::Recategorisation;
        if (entry.customer == customer.id && ofTickets && rules::deskDay(entry.at) > today.addDays(-90))
            spent -= entry.amount;
    }
    const qint64 known = std::min<qint64>(90, rules::deskDay(customer.registeredAt).daysTo(today));
    if (known < 30 || spent <= 0)
        return std::nullopt;
    const double perDay = static_cast<double>(spent) / static_cast<double>(known);
    return static_cast<double>(customer.balance) / perDay / 30;
}

} // namespace

class StandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seeds_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }

    void renewalsAreDue_data() { seeds_data(); }
    void renewalsAreDue()
    {
        QFETCH(quint64, seed);
        RandomDesk random(seed);
        const QDate today = random.today();
        const qint64 cheapest = random.desk->policies().on(today).cheapestCategory();
        items::CustomerTable table(random.connection);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        items::CustomerArrangement arrangement;
        arrangement.column = items::CustomerColumn::RenewalDue;
        arrangement.order = Qt::AscendingOrder;
        arrangement.filter = CustomerFilter::RenewalDue;
        arrangement.cheapest = cheapest;
        table.arrange(arrangement);
        table.load(today);
        QTRY_VERIFY(table.state() == items::CustomerTable::State::Ready);
        QSet<QString> due;
        for (const rules::Customer &customer : random.all<rules::Customer>()) {
            const QStringList reasons = reasonsOf(random.customer(customer.id), cheapest);
            if (!reasons.isEmpty())
                due.insert(customer.id);
            const auto row = store::customerRow(random.connection, customer.id, today);
            QVERIFY(row.has_value());
            QCOMPARE(spelled(store::renewalReasons(row->figures, cheapest)), reasons);
        }
        QSet<QString> listed;
        bool uncoveredFirst = true;
        bool covered = false;
        for (int row = 0; row < table.rowCount(); ++row) {
            const QString id = table.index(row, 0).data(items::CustomerTable::CustomerIdRole).toString();
            listed.insert(id);
            // Whom nothing covers stands above whom something does.
            const bool hasCover = isCovered(random.customer(id), cheapest);
            uncoveredFirst = uncoveredFirst && !(covered && !hasCover);
            covered = covered || hasCover;
        }
        QCOMPARE(listed, due);
        QVERIFY(uncoveredFirst);
        QCOMPARE(table.count(CustomerFilter::RenewalDue), static_cast<int>(due.size()));
    }

    void balancesLast_data() { seeds_data(); }
    void balancesLast()
    {
        QFETCH(quint64, seed);
        RandomDesk random(seed);
        const QList<rules::LedgerEntry> ledger = random.all<rules::LedgerEntry>();
        for (const int later : {0, 20, 45, 80, 200}) { // as the days go by
            const QDate today = random.today().addDays(later);
            for (const rules::Customer &customer : random.all<rules::Customer>()) {
                const auto row = store::customerRow(random.connection, customer.id, today);
                const std::optional<double> expected = monthsOf(customer, ledger, today);
                const std::optional<double> told = store::monthsLeft(row->figures);
                QCOMPARE(told.has_value(), expected.has_value());
                QVERIFY(!told || std::abs(*told - *expected) < 1e-6);
            }
        }
    }

    void aChangeFinds_data() { seeds_data(); }
    void aChangeFinds()
    {
        QFETCH(quint64, seed);
        RandomDesk random(seed);
        store::PolicyStanding expected;
        for (const rules::Customer &customer : random.all<rules::Customer>()) {
            const QJsonObject look = random.customer(customer.id);
            expected.choicePending += look.value(QLatin1String("free_choice_pending")).toBool() ? 1 : 0;
            if (look.value(QLatin1String("licenses")).toInt() > 0 && customer.balance < limit)
                expected.lowBalances << customer.balance;
            for (const QJsonValue &period : look.value(QLatin1String("periods")).toArray()) {
                if (period.toObject().value(QLatin1String("state")) == QLatin1String("queued"))
                    (period.toObject().value(QLatin1String("length")).toString().endsWith(u'M') ? expected.queuedPurchases
                                                                                                : expected.queuedFree) += 1;
            }
        }
        std::sort(expected.lowBalances.begin(), expected.lowBalances.end());
        QHash<QString, int> assigned;
        for (const rules::Ticket &ticket : random.all<rules::Ticket>()) {
            const QJsonObject look = random.ticket(ticket.id);
            const QString status = look.value(QLatin1String("status")).toString();
            if (status == u"closed")
                continue;
            const bool ofCredits = look.value(QLatin1String("coverage")) == QLatin1String("credits")
                && look.value(QLatin1String("defect")).isNull();
            const bool assessed = !look.value(QLatin1String("category")).isNull();
            expected.assessed += ofCredits && assessed ? 1 : 0;
            expected.toAssess += ofCredits && !assessed ? 1 : 0;
            expected.awaitingConfirmation += status == u"awaiting_confirmation" ? 1 : 0;
            expected.answerDue += look.value(QLatin1String("answer_due")).isNull() ? 0 : 1;
            if (const QString assignee = look.value(QLatin1String("assignee")).toString(); !assignee.isEmpty())
                assigned[assignee] += 1;
        }
        QVERIFY(store::policyStanding(random.connection, limit) == expected);
        QCOMPARE(store::assignedTickets(random.connection), assigned);
    }
};

SALDO_DATABASE_TEST_MAIN(StandingTest)
#include "standing_test.moc"
