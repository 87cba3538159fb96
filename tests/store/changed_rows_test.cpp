// What changed since a version, page by page, and mirrors that take it in.
#include "desk/desk.h"
#include "script/line.h"
#include "store/changed_rows.h"
#include "store/migrations.h"
#include "store/search.h"
#include "store/shared_tables.h"
#include "tests/support/apply_rows.h"
#include "tests/support/desk_state.h"
#include "tests/support/fresh_database.h"
#include "tests/support/test_main.h"

#include <QSqlField>
#include <QSqlRecord>
#include <algorithm>

using namespace saldo;
using namespace saldo::tests;
using store::ChangedRow;
using store::ChangedRows;
using store::Connection;

namespace {

constexpr const char *story[] = {
    R"("do": "add_staff", "staff": "anna", "name": "Anna", "role": "manager", "languages": ["en", "ru"])",
    R"("do": "register_customer", "customer": "acme", "name": "ACME Ёлки", "language": "ru", "email": "a@example.org")",
    R"("do": "register_license", "license": "L1", "customer": "acme", "free_support": "credits")",
    R"("do": "buy_period", "customer": "acme", "period": "P1", "months": 1)",
    R"("do": "open_ticket", "ticket": "T1", "customer": "acme", "language": "en", "subject": "Invoices are wrong", "body": "Totals differ", "coverage": "credits")",
    R"("do": "post_message", "ticket": "T1", "body": "Also the printer jams", "message": "m2")",
    R"("do": "answer", "by": "anna", "ticket": "T1", "body": "Look at the settings", "category": 1)",
    R"("do": "split_ticket", "by": "anna", "ticket": "T1", "messages": ["m2"], "new_ticket": "T2", "subject": "Printer")",
    R"("do": "set_policy", "effective_from": "2026-03-02", "policy": {"answer_within_hours": 1})",
    R"("do": "adjust_credits", "customer": "acme", "amount": -3, "reason": "Doubled by mistake")",
    R"("do": "close", "by": "anna", "ticket": "T1", "resolution": "solved")",
};

} // namespace

class ChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theColumnsAreTheTables();
    void pagesOfAnySizeMakeTheSameMirror_data();
    void pagesOfAnySizeMakeTheSameMirror();
    void aVersionIsNeverSplit();
    void longTextsMakeShortPages();
    void onlyWhatChangedIsTold();
    void anEmptyDeskHasNothingToTell();
    void aGoneRowIsDeleted();
    void theMirrorIsSearchedLikeTheDesk();

private:
    void tell(const QByteArray &what);
    ChangedRows read(qint64 after, int limit) { return store::changesAfter(*m_connection, after, limit); }
    QList<ChangedRow> readAll(int limit);

    std::optional<FreshDatabase> m_database;
    std::optional<Connection> m_connection;
    std::optional<desk::Desk> m_desk;
};

namespace {

// A mirror as a console has it: always an SQLite file, or memory.
class Mirror
{
public:
    Mirror() : m_connection(store::Location(), Connection::Access::Write)
    {
        store::migrate(m_connection, store::Tables::Mirror);
    }
    void apply(const QList<ChangedRow> &rows)
    {
        store::Transaction transaction(m_connection);
        tests::applyRows(m_connection, rows);
        transaction.commit();
    }
    Connection &connection() { return m_connection; }

private:
    Connection m_connection;
};

QStringList found(Connection &connection, const QString &text)
{
    QStringList tickets;
    for (const store::SearchHit &hit : store::searchTickets(connection, text, QDate(2026, 3, 2), {}, 10))
        tickets << hit.row.ticket.id;
    tickets.sort();
    return tickets;
}

} // namespace

void ChangesTest::init()
{
    m_database.emplace();
    m_connection.emplace(store::Location::parse(m_database->url()), Connection::Access::Write);
    store::migrate(*m_connection, store::Tables::Authority);
    m_desk.emplace(*m_connection);
}

void ChangesTest::cleanup()
{
    m_desk.reset();
    m_connection.reset();
    m_database.reset();
}

void ChangesTest::tell(const QByteArray &what)
{
    const script::Line line = script::parseLine(R"({"at": "2026-03-02T10:00:00+03:00", )" + what + '}');
    QVERIFY(!line.verdict);
    const auto &command = std::get<script::Command>(line.what);
    const rules::Verdict verdict = m_desk->execute(command, command.at, QStringLiteral("script")).verdict;
    QVERIFY2(!verdict, verdict ? qPrintable(rules::inWords(*verdict)) : "");
}

QList<ChangedRow> ChangesTest::readAll(int limit)
{
    QList<ChangedRow> rows;
    ChangedRows changes{{}, 0, true};
    while (changes.more) {
        changes = read(changes.upTo, limit);
        rows += changes.rows;
    }
    return rows;
}

void ChangesTest::theColumnsAreTheTables()
{
    for (const store::SharedTable &table : store::sharedTables()) {
        const QSqlRecord record = m_connection->database().record(table.name);
        QStringList there;
        for (int i = 0; i < record.count(); ++i)
            there << record.fieldName(i);
        QStringList told = table.columnNames().split(QStringLiteral(", "));
        std::sort(there.begin(), there.end());
        std::sort(told.begin(), told.end());
        QCOMPARE(told, there);
        if (!FreshDatabase::isOnServer())
            continue; // SQLite's driver takes every BIGINT for a text
        for (const store::SharedColumn &column : table.columns) {
            const int type = record.field(column.name).metaType().id();
            QCOMPARE(column.isNumber, type == QMetaType::Int || type == QMetaType::LongLong);
        }
    }
}

void ChangesTest::pagesOfAnySizeMakeTheSameMirror_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 2, 3, 7, 1'000})
        QTest::addRow("%d rows", limit) << limit;
}

// GIVEN a desk with something in every table, WHEN a mirror reads it page by page, the rows of a page even the
// wrong way round, THEN it has what the desk has.
void ChangesTest::pagesOfAnySizeMakeTheSameMirror()
{
    QFETCH(int, limit);
    for (const char *command : story)
        tell(command);
    Mirror mirror;
    ChangedRows changes{{}, 0, true};
    while (changes.more) {
        changes = read(changes.upTo, limit);
        QList<ChangedRow> rows = changes.rows;
        std::reverse(rows.begin(), rows.end());
        mirror.apply(rows);
    }
    QCOMPARE(changes.upTo, store::lastVersion(*m_connection));
    QCOMPARE(dump(mirror.connection()), dump(*m_connection));
    for (const store::SharedTable &table : store::sharedTables())
        QVERIFY2(numberOf(*m_connection, QStringLiteral("SELECT count(*) FROM ") + table.name) > 0, qPrintable(table.name));
}

void ChangesTest::aVersionIsNeverSplit()
{
    for (const char *command : story)
        tell(command);
    qint64 last = 0;
    ChangedRows changes{{}, 0, true};
    while (changes.more) {
        changes = read(changes.upTo, 2);
        for (const ChangedRow &row : std::as_const(changes.rows)) {
            QVERIFY(row.version > last && row.version <= changes.upTo);
            QCOMPARE(row.version, row.value(u"version").toLongLong());
        }
        QVERIFY(changes.upTo > last);
        last = changes.upTo;
    }
}

// A page is held in memory and goes over the network whole: what customers write at length is read in pieces.
void ChangesTest::longTextsMakeShortPages()
{
    constexpr qint64 mostCharacters = 4'000'000;
    for (const char *command : story)
        tell(command);
    const QByteArray body(100'000, 'x');
    for (int i = 0; i < 50; ++i)
        tell(R"("do": "post_message", "ticket": "T2", "body": ")" + body + '"');
    qint64 characters = 0;
    int pages = 0;
    ChangedRows changes{{}, 0, true};
    while (changes.more) {
        changes = read(changes.upTo, 5'000);
        qint64 here = 0;
        for (const ChangedRow &row : std::as_const(changes.rows))
            here += row.value(u"body").toString().size();
        QVERIFY(here <= mostCharacters);
        characters += here;
        pages += 1;
    }
    QCOMPARE(pages, 2);
    QVERIFY(characters >= 50 * body.size());
    QCOMPARE(changes.upTo, store::lastVersion(*m_connection));
}

// A row tells itself once, as it stands now, at the version that wrote it last.
void ChangesTest::onlyWhatChangedIsTold()
{
    for (const char *command : story)
        tell(command);
    const qint64 before = store::lastVersion(*m_connection);
    QCOMPARE(read(before, 10).rows, QList<ChangedRow>());
    QVERIFY(!read(before, 10).more);
    tell(R"("do": "add_note", "by": "anna", "ticket": "T2", "body": "Call back", "message": "n1")");
    QStringList told;
    for (const ChangedRow &row : read(before, 10).rows)
        told << row.table + u' ' + row.id;
    told.sort();
    QCOMPARE(told, QStringList({QStringLiteral("messages n1"), QStringLiteral("tickets T2")}));
    QCOMPARE(readAll(3).size(), readAll(1'000).size());
}

void ChangesTest::anEmptyDeskHasNothingToTell()
{
    const ChangedRows changes = read(0, 10);
    QCOMPARE(changes.rows.size(), 0);
    QCOMPARE(changes.upTo, 0);
    QVERIFY(!changes.more);
}

void ChangesTest::aGoneRowIsDeleted()
{
    for (const char *command : story)
        tell(command);
    Mirror mirror;
    mirror.apply(readAll(1'000));
    mirror.apply({{QStringLiteral("messages"), QStringLiteral("m2"), 0, {}},
                  {QStringLiteral("policies"), QStringLiteral("9"), 0, {}}});
    QCOMPARE(numberOf(mirror.connection(), QStringLiteral("SELECT count(*) FROM messages WHERE id = 'm2'")), 0);
    QCOMPARE(numberOf(mirror.connection(), QStringLiteral("SELECT count(*) FROM policies")), 0);
}

void ChangesTest::theMirrorIsSearchedLikeTheDesk()
{
    Mirror mirror;
    ChangedRows changes;
    // Command by command, so that it has seen the message that moves to T2 in T1 before; and every row twice.
    for (const char *command : story) {
        tell(command);
        changes = read(changes.upTo, 100);
        mirror.apply(changes.rows);
        mirror.apply(changes.rows);
    }
    for (const char *text : {"invoices", "totals", "printer", "jams", "settings", "T2"}) {
        const QString words = QString::fromLatin1(text);
        QVERIFY(!found(*m_connection, words).isEmpty());
        QCOMPARE(found(mirror.connection(), words), found(*m_connection, words));
    }
}

SALDO_DATABASE_TEST_MAIN(ChangesTest)

#include "changed_rows_test.moc"
