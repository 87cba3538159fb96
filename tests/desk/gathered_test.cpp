// Commands that are executed in gathering batches, of any size and fetched for together or not, end in the same desk
// with the same outcomes as when each is executed alone.
#include "desk/desk.h"
#include "script/decode.h"
#include "script/look.h"
#include "store/failure.h"
#include "store/migrations.h"
#include "tests/desk/random_commands.h"
#include "tests/support/desk_state.h"
#include "tests/support/fresh_database.h"
#include "tests/support/test_main.h"

#include <QJsonDocument>
#include <optional>

using namespace saldo;
using namespace saldo::tests;
using store::Connection;
using store::Location;

namespace {

// A desk on a database of its own.
struct Opened
{
    explicit Opened(const QString &url) : connection(Location::parse(url), Connection::Access::Write)
    {
        store::migrate(connection, store::Tables::Authority);
        desk.emplace(connection);
    }

    rules::Verdict execute(const script::Command &command)
    {
        return desk->execute(command, command.at, QStringLiteral("script")).verdict;
    }

    Connection connection;
    std::optional<desk::Desk> desk;
};

struct Decided
{
    script::Command command;
    rules::Verdict verdict;
};

// Random commands with what became of each on a desk that executes them one by one; one of ten is a repeat.
QList<Decided> decideAlone(Opened &alone, Chance &chance, int count)
{
    CommandMaker maker;
    QList<QJsonObject> waiting = maker.opening();
    QList<Decided> all;
    while (all.size() < count) {
        QJsonObject object = waiting.isEmpty() ? maker.make(chance.next()) : waiting.takeFirst();
        if (waiting.isEmpty() && !all.isEmpty() && chance.in(10)) {
            const script::Command again = all.at(chance.below(static_cast<int>(all.size()))).command;
            if (!again.id.isEmpty())
                all.append({again, alone.execute(again)});
            continue;
        }
        if (chance.in(70))
            object.insert(QStringLiteral("id"), QStringLiteral("command-%1").arg(all.size()));
        const script::Decoded decoded = script::decodeCommand(object);
        if (decoded.verdict)
            continue;
        const rules::Verdict verdict = alone.execute(decoded.command);
        if (!verdict)
            maker.accepted(object);
        all.append({decoded.command, verdict});
    }
    return all;
}

script::Command decoded(const QByteArray &members)
{
    const QJsonObject object = QJsonDocument::fromJson("{\"at\": \"2026-03-02T10:00:00+03:00\", " + members + '}').object();
    return script::decodeCommand(object).command;
}

} // namespace

class GatheredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batchesOfAnySizeGiveTheSameDesk_data();
    void batchesOfAnySizeGiveTheSameDesk();
    void whatIsAskedForInBetweenSeesWhatWasGathered();
    void whatIsNotCommittedWasNever();
    void aRowThatIsRefusedLosesTheBatchAlone();
};

void GatheredTest::batchesOfAnySizeGiveTheSameDesk_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<bool>("fetches");
    QTest::newRow("of one") << 1 << true;
    QTest::newRow("of a few") << 7 << true;
    QTest::newRow("of many") << 150 << true;
    QTest::newRow("of many, not fetched for") << 150 << false;
}

void GatheredTest::batchesOfAnySizeGiveTheSameDesk()
{
    QFETCH(int, most);
    QFETCH(bool, fetches);
    const int count = FreshDatabase::isOnServer() ? 400 : 1000;
    for (quint64 seed = 1; seed <= 3; ++seed) {
        Chance chance(seed * 7919 + static_cast<quint64>(most));
        Opened alone{QString()};
        const QList<Decided> all = decideAlone(alone, chance, count);
        const FreshDatabase database;
        Opened gathered(database.url());
        for (qsizetype i = 0; i < all.size();) {
            const qsizetype size = std::min<qsizetype>(1 + chance.below(most), all.size() - i);
            desk::Desk::Batch batch(*gathered.desk, desk::Desk::Batch::Rows::Gathered);
            QList<script::Command> commands;
            for (qsizetype k = i; k < i + size; ++k)
                commands.append(all.at(k).command);
            if (fetches)
                batch.fetchFor(commands);
            for (const script::Command &command : std::as_const(commands)) {
                const rules::Verdict verdict = gathered.execute(command);
                QVERIFY2(verdict == all.at(i).verdict,
                         QJsonDocument(command.content).toJson() + qPrintable(rules::inWords(verdict.value_or(rules::Refusal{}))));
                i += 1;
            }
            batch.commit();
        }
        QCOMPARE(dump(gathered.connection, true), dump(alone.connection, true));
        QCOMPARE(violations(gathered.connection, rules::deskDay(all.last().command.at)), QStringList());
    }
}

void GatheredTest::whatIsAskedForInBetweenSeesWhatWasGathered()
{
    const FreshDatabase database;
    Opened opened(database.url());
    desk::Desk::Batch batch(*opened.desk, desk::Desk::Batch::Rows::Gathered);
    QVERIFY(!opened.execute(decoded(R"("do": "register_customer", "customer": "acme", "name": "Acme", "language": "en")")));
    QVERIFY(!opened.execute(decoded(R"("do": "register_license", "customer": "acme", "license": "L1", "free_support": "credits")")));
    // The first command of a day looks for periods that end, and has everything before it written.
    QCOMPARE(numberOf(opened.connection, QStringLiteral("SELECT count(*) FROM licenses")), 0);
    const script::Look look{decoded(R"("do": "resume_period", "customer": "acme")").at,
                            script::ShowCustomer{QStringLiteral("acme")}};
    QCOMPARE(opened.desk->look(look).value(QLatin1String("balance")).toInt(), 40);
    batch.commit();
    QCOMPARE(numberOf(opened.connection, QStringLiteral("SELECT balance FROM customers")), 40);
}

void GatheredTest::whatIsNotCommittedWasNever()
{
    const FreshDatabase database;
    Opened opened(database.url());
    const QByteArray before = dump(opened.connection, true);
    const script::Command command =
        decoded(R"("do": "register_customer", "customer": "acme", "name": "Acme", "language": "en", "id": "k1")");
    {
        desk::Desk::Batch batch(*opened.desk, desk::Desk::Batch::Rows::Gathered);
        QVERIFY(!opened.execute(command));
    }
    QCOMPARE(dump(opened.connection, true), before);
    QVERIFY(!opened.execute(command));
}

// As if someone had written past the desk: the next entry's place in the ledger is taken.
void GatheredTest::aRowThatIsRefusedLosesTheBatchAlone()
{
    const FreshDatabase database;
    Opened opened(database.url());
    QVERIFY(!opened.execute(decoded(R"("do": "register_customer", "customer": "acme", "name": "Acme", "language": "en")")));
    QVERIFY(!opened.execute(decoded(R"("do": "register_license", "customer": "acme", "license": "L1")")));
    QVERIFY(!opened.execute(decoded(R"("do": "buy_credits", "customer": "acme", "credits": 25)")));
    opened.connection.once(QStringLiteral(
        "INSERT INTO ledger SELECT 'x', customer_id, 2, kind, amount, balance, ticket_id, category, reason, actor, "
        "at, version FROM ledger"));
    const QByteArray before = dump(opened.connection, true);
    {
        desk::Desk::Batch batch(*opened.desk, desk::Desk::Batch::Rows::Gathered);
        QVERIFY(!opened.execute(decoded(R"("do": "buy_credits", "customer": "acme", "credits": 50)")));
        QVERIFY_EXCEPTION_THROWN(batch.commit(), store::Failure);
    }
    QCOMPARE(dump(opened.connection, true), before);
    QVERIFY(!opened.execute(decoded(R"("do": "change_customer", "customer": "acme", "name": "Acme Ltd")")));
    QCOMPARE(numberOf(opened.connection, QStringLiteral("SELECT max(version) FROM journal")), 4);
}

SALDO_DATABASE_TEST_MAIN(GatheredTest)

#include "gathered_test.moc"
