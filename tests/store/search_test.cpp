// What people find and what they don't, on both databases.
#include "store/search.h"

#include "desk/desk.h"
#include "desk/script_run.h"
#include "store/migrations.h"
#include "tests/support/fresh_database.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace saldo;
using namespace saldo::tests;
using store::Connection;
using store::Location;
using store::SearchHit;

namespace {

const char *const story = R"(
{"do": "add_staff", "staff": "anna", "name": "Анна", "role": "engineer"}
{"do": "register_customer", "customer": "acme", "name": "ACME", "language": "en"}
{"do": "register_license", "license": "L1", "customer": "acme", "free_support": "credits"}
{"do": "open_ticket", "ticket": "10001", "customer": "acme", "language": "ru", "subject": "Пропала заявка", "body": "Не вижу заявку от ёлочного магазина. Ёлка была в корзине, письмо пришло."}
{"do": "open_ticket", "ticket": "10002", "customer": "acme", "language": "en", "subject": "Orders are doubled", "body": "The customer ordered once, but «two» orders came.\n\nThe connection was slow: C++ OR NOT."}
{"do": "open_ticket", "ticket": "10003", "customer": "acme", "language": "ru", "subject": "Настройка писем", "body": "Где настроек больше? Письма о заявках не приходят, см. 10001."}
{"do": "post_message", "ticket": "10001", "body": "The order is back, café works.", "message": "m1"}
{"do": "post_message", "ticket": "10001", "body": "А ещё вопрос про накладные и заявку.", "message": "m2"}
{"do": "add_note", "by": "anna", "ticket": "10002", "body": "Воспроизвёл на стенде"}
)";

QString ru(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void marksTheHits();
    void theSnippetIsAroundTheHit();
    void isReadPageByPage();
    void knowsNewMessages();
    void followsMovedMessages();
    void staysTheSameWhenSegmentsAreMerged();
    void forgetsWhatIsRolledBack();
    void anOlderDatabaseIsIndexed();

private:
    void tell(Connection &connection, const QByteArray &script);
    QStringList found(Connection &connection, const QString &text, int limit = 20);

    const FreshDatabase m_database;
    std::optional<Connection> m_connection;
    qint64 m_now = 1'772'434'800'000; // 2026-03-02
};

void SearchTest::tell(Connection &connection, const QByteArray &script)
{
    desk::Desk desk(connection);
    QByteArray timed;
    for (const QByteArray &line : script.split('\n')) {
        if (line.isEmpty())
            continue;
        m_now += 60'000;
        QJsonObject command = QJsonDocument::fromJson(line).object();
        command.insert(QStringLiteral("at"), QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC).toString(Qt::ISODate));
        timed += QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n';
    }
    QBuffer buffer(&timed);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto print = [](const QByteArray &line) { QVERIFY2(line.contains("\"ok\": true"), line.constData()); };
    desk::Desk::Batch batch(desk);
    QCOMPARE(desk::runScript(desk, buffer, {print, [](const QString &) {}}).refused, 0);
    batch.commit();
}

QStringList SearchTest::found(Connection &connection, const QString &text, int limit)
{
    QStringList ids;
    for (const SearchHit &hit : store::searchTickets(connection, text, QDate(2026, 3, 2), {}, limit))
        ids << hit.row.ticket.id;
    return ids;
}

void SearchTest::initTestCase()
{
    m_connection.emplace(Location::parse(m_database.url()), Connection::Access::Write);
    store::migrate(*m_connection, store::Tables::Authority);
    tell(*m_connection, story);
}

void SearchTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tickets"); // the newest first
    const auto row = [](const char *text, const char *tickets) {
        QTest::newRow(text) << ru(text) << QString::fromLatin1(tickets);
    };
    row("заявка ", "10003 10001");
    row("заявками ", "10003 10001");
    row("заявок ", "10003 10001");
    row("ЗАЯВКЕ ", "10003 10001");
    row("ёлки ", "10001");
    row("елка", "10001");
    row("Ё\u043bка", "10001");
    row("Е\u0308лка", "10001"); // its dots as a character of their own
    row("настройки ", "10003");
    row("письмам ", "10003 10001");
    row("письмо", "10003 10001");
    row("воспроизвел", "10002");
    row("order ", "10002 10001");
    row("orders ", "10002 10001");
    row("ordered ", "10002 10001");
    row("connecting ", "10002");
    row("cafe", "10001");
    // as the start of a word, while it is typed
    row("зая", "10003 10001");
    row("заявкам", "10003 10001");
    row("connecti", "10002");
    row("conn", "10002");
    row("conn ", "");
    row("о", "10003"); // a letter finds the word of one letter only
    // numbers: the ticket itself first, then who speaks of it
    row("10001", "10001 10003");
    row("#10001", "10001 10003");
    row(" \u2116 10001 ", "10001 10003");
    row("10002", "10002");
    row("1000", "10003 10002 10001");
    // all words must be in the ticket, whichever its messages and languages
    row("заявка order", "10001");
    row("order заявку café", "10001");
    row("письма настройка", "10003");
    row("заявка invoice", "");
    // what has a meaning to databases has none to people
    row("\"orders\"", "10002 10001");
    row("\"order", "10002 10001");
    row("order OR заявка", "");
    row("C++ OR NOT", "10002");
    row("order AND", "");
    row("NEAR(order)", "");
    row("words:order", "");
    row("order*", "10002 10001");
    row("-order", "10002 10001");
    row("order'); DROP TABLE tickets; --", "");
    row("order:* & !заявка | x", "");
    row("'", "");
    row("", "");
    row("  \t ", "");
    row("***", "");
    row("nothing", "");
}

void SearchTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, tickets);
    QCOMPARE(found(*m_connection, text).join(u' '), tickets);
}

void SearchTest::marksTheHits()
{
    const QList<SearchHit> hits =
        store::searchTickets(*m_connection, QStringLiteral("orders"), QDate(2026, 3, 2), {}, 20);
    const SearchHit &hit = hits.first();
    QCOMPARE(hit.row.customerName, QStringLiteral("ACME"));
    QCOMPARE(hit.subjectMarks, (QList<store::TextRange>{{0, 6}}));
    QCOMPARE(hit.snippet,
             ru("The customer ordered once, but «two» orders came. The connection was slow: C++ OR NOT."));
    QStringList marked;
    for (const store::TextRange &mark : hit.marks)
        marked << hit.snippet.mid(mark.start, mark.length);
    QCOMPARE(marked, (QStringList{QStringLiteral("ordered"), QStringLiteral("orders")}));
}

void SearchTest::theSnippetIsAroundTheHit()
{
    const QByteArray longText = QByteArray("many words before it ").repeated(30) + "needle " + QByteArray("and after ").repeated(30);
    tell(*m_connection, R"({"do": "post_message", "ticket": "10002", "body": ")" + longText + R"("})");
    const SearchHit hit =
        store::searchTickets(*m_connection, QStringLiteral("NEEDLES"), QDate(2026, 3, 2), {}, 20).value(0);
    QCOMPARE(hit.row.ticket.id, QStringLiteral("10002"));
    QCOMPARE(hit.marks.size(), 1);
    QCOMPARE(hit.snippet.mid(hit.marks.first().start, hit.marks.first().length), QStringLiteral("needle"));
    QVERIFY(hit.snippet.size() < 200);
    QVERIFY(hit.snippet.startsWith(QChar(0x2026)) && hit.snippet.endsWith(QChar(0x2026)));
    QVERIFY(hit.subjectMarks.isEmpty());
}

void SearchTest::isReadPageByPage()
{
    const QDate today(2026, 3, 2);
    const QList<SearchHit> first = store::searchTickets(*m_connection, QStringLiteral("1000"), today, {}, 2);
    QCOMPARE(first.size(), 2);
    const QList<SearchHit> rest =
        store::searchTickets(*m_connection, QStringLiteral("1000"), today, first.last().place, 2);
    QCOMPARE(rest.size(), 1);
    QCOMPARE(rest.first().row.ticket.id, QStringLiteral("10001"));
    QVERIFY(store::searchTickets(*m_connection, QStringLiteral("1000"), today, rest.last().place, 2).isEmpty());
}

void SearchTest::knowsNewMessages()
{
    QCOMPARE(found(*m_connection, QStringLiteral("zeppelin")), QStringList());
    tell(*m_connection, R"({"do": "post_message", "ticket": "10001", "body": "A zeppelin."})"
                        "\n"
                        R"({"do": "post_message", "ticket": "10003", "body": "Zeppelins!"})"
                        "\n"
                        R"({"do": "post_message", "ticket": "10001", "body": "A balloon."})");
    QCOMPARE(found(*m_connection, QStringLiteral("zeppelins ")).join(u' '), QStringLiteral("10003 10001"));
    QCOMPARE(found(*m_connection, QStringLiteral("balloons zeppelins ")).join(u' '), QStringLiteral("10001"));
    QCOMPARE(found(*m_connection, ru("ёлка balloon")).join(u' '), QStringLiteral("10001"));
}

void SearchTest::followsMovedMessages()
{
    QCOMPARE(found(*m_connection, ru("накладная ")), QStringList(QStringLiteral("10001")));
    tell(*m_connection,
         R"({"do": "split_ticket", "by": "anna", "ticket": "10001", "messages": ["m2"], "new_ticket": "10004", "subject": "Документы"})");
    QCOMPARE(found(*m_connection, ru("накладная ")), QStringList(QStringLiteral("10004")));
    QCOMPARE(found(*m_connection, ru("документ ")), QStringList(QStringLiteral("10004")));
    // the beginning of a word that left, which one that stays has as well
    QCOMPARE(found(*m_connection, ru("про")).join(u' '), QStringLiteral("10004 10001"));
    // a word that stays in the other messages too
    QCOMPARE(found(*m_connection, ru("заявка ")).join(u' '), QStringLiteral("10004 10003 10001"));
    QCOMPARE(found(*m_connection, QStringLiteral("order ")).join(u' '), QStringLiteral("10002 10001"));
    tell(*m_connection, R"({"do": "post_message", "ticket": "10001", "body": "Накладных нет."})");
    QCOMPARE(found(*m_connection, ru("накладная ")).join(u' '), QStringLiteral("10004 10001"));
}

// FTS5 is told of a ticket's words message by message: its own merging must keep them together.
void SearchTest::staysTheSameWhenSegmentsAreMerged()
{
    if (FreshDatabase::isOnServer())
        QSKIP("SQLite's alone");
    m_connection->once(QStringLiteral("INSERT INTO search_words (search_words) VALUES ('optimize')"));
    QCOMPARE(found(*m_connection, ru("накладная ")).join(u' '), QStringLiteral("10004 10001"));
    QCOMPARE(found(*m_connection, ru("заявка ")).join(u' '), QStringLiteral("10004 10003 10001"));
    QCOMPARE(found(*m_connection, ru("ёлка balloon zepp")).join(u' '), QStringLiteral("10001"));
    QCOMPARE(found(*m_connection, ru("про")).join(u' '), QStringLiteral("10004 10001"));
    QCOMPARE(found(*m_connection, QStringLiteral("order ")).join(u' '), QStringLiteral("10002 10001"));
}

void SearchTest::forgetsWhatIsRolledBack()
{
    {
        store::Transaction outer(*m_connection);
        m_connection->pendingWords().add(1, {QStringLiteral("kept")});
        {
            store::Transaction inner(*m_connection);
            m_connection->pendingWords().add(1, {QStringLiteral("dropped")});
        }
        {
            store::Transaction inner(*m_connection);
            m_connection->pendingWords().add(1, {QStringLiteral("nested")});
            inner.commit();
        }
        outer.commit();
    }
    {
        store::Transaction outer(*m_connection);
        m_connection->pendingWords().add(1, {QStringLiteral("gone")});
    }
    QCOMPARE(found(*m_connection, QStringLiteral("kept nested")).join(u' '), QStringLiteral("10001"));
    QCOMPARE(found(*m_connection, QStringLiteral("dropped")), QStringList());
    QCOMPARE(found(*m_connection, QStringLiteral("gone")), QStringList());
}

// As every database was made before there was a search.
void SearchTest::anOlderDatabaseIsIndexed()
{
    const FreshDatabase database;
    Connection connection(Location::parse(database.url()), Connection::Access::Write);
    store::migrate(connection, store::Tables::Authority);
    tell(connection, story);
    connection.once(QStringLiteral("DROP TABLE search_words"));
    connection.once(QStringLiteral("DROP TABLE search_tickets"));
    connection.once(QStringLiteral("DELETE FROM schema_steps WHERE step = 2"));

    store::migrate(connection, store::Tables::Authority);
    QCOMPARE(found(connection, ru("заявками ")).join(u' '), QStringLiteral("10003 10001"));
    QCOMPARE(found(connection, QStringLiteral("10002")).join(u' '), QStringLiteral("10002"));
    tell(connection, R"({"do": "post_message", "ticket": "10001", "body": "zeppelin"})");
    QCOMPARE(found(connection, QStringLiteral("zeppelin order")).join(u' '), QStringLiteral("10001"));
}

SALDO_DATABASE_TEST_MAIN(SearchTest)

#include "search_test.moc"
