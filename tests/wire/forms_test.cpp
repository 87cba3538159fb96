// What travels between console and service: both directions, and what is no such thing.
#include "store/changed_rows.h"
#include "store/shared_tables.h"
#include "tests/support/test_main.h"
#include "wire/changes.h"
#include "wire/commands.h"
#include "wire/errors.h"
#include "wire/history_token.h"
#include "wire/journal.h"
#include "wire/json.h"
#include "wire/protocol.h"
#include "wire/refusal_words.h"
#include "wire/sessions.h"

#include <QJsonDocument>

using namespace saldo;
using namespace saldo::wire;
using store::ChangedRow;

namespace {

ChangedRow rowOf(const QString &name, const QString &id)
{
    ChangedRow changed{name, id, 7, {}};
    const store::SharedTable *table = store::sharedTable(name);
    for (const store::SharedColumn &column : table->columns)
        changed.values << (column.isNumber ? QVariant(std::numeric_limits<qint64>::max()) : QVariant(QStringLiteral("text")));
    changed.values.first() = table->hasNumberedIds() ? QVariant(id.toLongLong()) : QVariant(id);
    changed.values.last() = qint64(7);
    return changed;
}

ChangesPage somePage()
{
    ChangesPage page;
    page.rows = {rowOf(QStringLiteral("tickets"), QStringLiteral("T1")),
                 rowOf(QStringLiteral("policies"), QStringLiteral("12")),
                 {QStringLiteral("messages"), QStringLiteral("m1"), 0, {}}};
    page.next = spell(HistoryToken{QStringLiteral("e1"), 7, 3});
    page.more = true;
    page.presence = {{QStringLiteral("T1"), QStringLiteral("anna"), Doing::Typing}};
    return page;
}

} // namespace

class FormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreReadBack();
    void noToken_data();
    void noToken();
    void pagesAreReadBack();
    void spoiltPages_data();
    void spoiltPages();
    void whatANewerServiceTellsIsLeftOut();
    void pagesOfAnotherHand_data();
    void pagesOfAnotherHand();
    void textsOfAllKindsAreReadBack();
    void commandsAreReadBack();
    void journalsAreReadBack();
    void noCommands_data();
    void noCommands();
    void outcomesAreReadBack();
    void sessionsAreReadBack();
    void errorsAreReadBack();
    void languages_data();
    void languages();
    void protocols();
};

void FormsTest::tokensAreReadBack()
{
    const HistoryToken token{QStringLiteral("0af3"), 9'000'000'000, 12};
    QCOMPARE(parseHistoryToken(spell(token)), std::optional(token));
}

void FormsTest::noToken_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "e.1", "e.1.2.3", ".1.2", "e.-1.2", "e.1.x", "e.+1.2", "e. 1.2", "e.99999999999999999999.1",
                             "e/../.1.2", "e.1.", "\xD1\x8D.1.2"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("long") << QString(QStringLiteral("a")).repeated(300) + QStringLiteral(".1.2");
}

void FormsTest::noToken()
{
    QFETCH(QString, text);
    QVERIFY(!parseHistoryToken(text));
}

void FormsTest::pagesAreReadBack()
{
    const ChangesPage page = somePage();
    const std::optional<ChangesPage> read = decodeChangesPage(encode(page));
    QVERIFY(read);
    QCOMPARE(read->rows, page.rows); // the largest numbers too, exactly
    QCOMPARE(read->next, page.next);
    QCOMPARE(read->more, page.more);
    QCOMPARE(read->presence, page.presence);
}

void FormsTest::spoiltPages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = encode(somePage());
    const auto row = [&good](const char *name, const QByteArray &from, const QByteArray &to) {
        QByteArray bytes = good;
        bytes.replace(from, to);
        QVERIFY(bytes != good);
        QTest::newRow(name) << bytes;
    };
    row("cut off", "]}", "");
    row("no more", "\"more\":true", "\"less\":true");
    row("more is no yes or no", "\"more\":true", "\"more\":1");
    row("no next", "\"next\":", "\"text\":");
    row("next is empty", "e1.7.3", "");
    row("a column lacks", "\"subject\":", "\"object\":");
    row("a text is a number", "\"subject\":\"text\"", "\"subject\":1");
    row("a number is a text", "\"charged\":9223372036854775807", "\"charged\":\"1\"");
    row("a number is a half", "\"charged\":9223372036854775807", "\"charged\":0.5");
    row("another id", "\"id\":\"T1\",\"row\"", "\"id\":\"T2\",\"row\"");
    row("the row is a text", "\"row\":null", "\"row\":\"null\"");
    row("somebody does what nobody can", "typing", "sleeping");
    QTest::newRow("two pages") << good + "{}";
    row("a line's end in a text", "\"subject\":\"text\"", "\"subject\":\"te\nxt\"");
    row("half a letter", "\"subject\":\"text\"", "\"subject\":\"te\xD0xt\"");
    row("half of a pair", "\"subject\":\"text\"", "\"subject\":\"\\uD83D\"");
    row("a number that is too large", "\"charged\":9223372036854775807", "\"charged\":9223372036854775808");
    row("a column is an object", "\"subject\":\"text\"", "\"subject\":{}");
    row("rows are an object", "\"rows\":[", "\"rows\":{},\"row\":[");
    row("a row is a list", "\"row\":null", "\"row\":[]");
    row("no id", "{\"id\":\"m1\",", "{");
    row("an empty id", "\"id\":\"m1\"", "\"id\":\"\"");
    row("no presence", "\"presence\":", "\"absence\":");
    row("something deep that nobody knows", "\"more\":true", "\"more\":true,\"x\":" + QByteArray(2'000, '[') + QByteArray(2'000, ']'));
    QTest::newRow("something behind it") << good + QByteArray("\0 ", 2);
    QTest::newRow("a mark before it") << "\xEF\xBB\xBF" + good;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void FormsTest::spoiltPages()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!decodeChangesPage(bytes));
}

// A console one version back keeps working.
void FormsTest::whatANewerServiceTellsIsLeftOut()
{
    QByteArray bytes = encode(somePage());
    bytes.replace("\"version\":7", "\"mood\":[\"good\",{\"row\":[{}]}],\"version\":7");
    bytes.replace("\"rows\":[", "\"weather\":{\"rows\":[1,{\"id\":null}]},\"rows\":["
                              "{\"id\":\"w1\",\"row\":{\"id\":\"w1\",\"wish\":1},\"table\":\"wishes\"},");
    bytes.replace("\"row\":null", "\"row\":null,\"why\":[[true]]");
    const std::optional<ChangesPage> read = decodeChangesPage(bytes);
    QVERIFY(read);
    QCOMPARE(read->rows, somePage().rows);
    QCOMPARE(read->presence, somePage().presence);
}

void FormsTest::pagesOfAnotherHand_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray own = encode(somePage());
    const auto row = [&own](const char *name, const QByteArray &from, const QByteArray &to) {
        QByteArray bytes = own;
        bytes.replace(from, to);
        QVERIFY(bytes != own);
        QTest::newRow(name) << bytes;
    };
    QTest::newRow("members sorted, spaces") << QJsonDocument::fromJson(own).toJson(QJsonDocument::Indented);
    row("a name twice, the last counts", "\"subject\":", "\"subject\":5,\"subject\":");
    row("rows twice, the last count", "\"rows\":", "\"rows\":[{\"id\":\"T9\",\"row\":null,\"table\":\"tickets\"}],\"rows\":");
    row("letters spelled out", "\"subject\":\"text\"", "\"subj\\u0065ct\":\"\\u0074e\\u0078t\"");
    row("marks of byte order", "\"subject\":\"text\"", "\"subject\":\"\xEF\xBB\xBF\\uFEFFtext\"");
    row("a number another way", "\"version\":7}", "\"version\":0.7e1}");
}

// However a service spells it, and whatever order it has.
void FormsTest::pagesOfAnotherHand()
{
    QFETCH(QByteArray, bytes);
    const std::optional<ChangesPage> read = decodeChangesPage(bytes);
    QVERIFY(read);
    QCOMPARE(read->rows, somePage().rows);
    QCOMPARE(read->presence, somePage().presence);
}

void FormsTest::textsOfAllKindsAreReadBack()
{
    ChangesPage page = somePage();
    const QString text = QString::fromUtf8("\"\\/\b\f\n\r\t\x01\x7F \xD0\x96 \xF0\x9F\x98\x80 \xE2\x80\xA8 \xEF\xBF\xBF </script>");
    page.rows[0].values[3] = text;
    page.rows[0].values[4] = QStringLiteral("");
    const std::optional<ChangesPage> read = decodeChangesPage(encode(page));
    QVERIFY(read);
    QCOMPARE(read->rows, page.rows);
    QCOMPARE(read->rows.at(0).value(u"subject").toString(), text);
    QVERIFY(!read->rows.at(0).value(u"language").toString().isNull());
}

void FormsTest::journalsAreReadBack()
{
    store::JournalEntry accepted;
    accepted.id = 12;
    accepted.commandId = QStringLiteral("k1");
    accepted.at = 1'772'430'000'000;
    accepted.claimedAt = 1'772'429'999'000;
    accepted.actor = QStringLiteral("anna");
    accepted.name = QStringLiteral("close");
    accepted.content = R"({"do":"close"})";
    accepted.origin = QStringLiteral("service");
    accepted.version = 9;
    accepted.changes = R"([{"table":"tickets"}])";
    store::JournalEntry refused = accepted;
    refused.id = 11;
    refused.commandId.clear();
    refused.version.reset();
    refused.changes.clear();
    refused.verdict = rules::Refusal{rules::Code::TicketChanged, {}};
    const std::optional<JournalPage> page = decodeJournal(encodeJournal({accepted, refused}, true));
    QVERIFY(page && page->more);
    QCOMPARE(page->entries.size(), 2);
    for (const auto &[one, again] : {std::pair(accepted, page->entries.first()), std::pair(refused, page->entries.last())}) {
        QCOMPARE(again.id, one.id);
        QCOMPARE(again.commandId, one.commandId);
        QCOMPARE(again.at, one.at);
        QCOMPARE(again.claimedAt, one.claimedAt);
        QCOMPARE(again.actor, one.actor);
        QCOMPARE(again.name, one.name);
        QCOMPARE(again.content, one.content);
        QCOMPARE(again.origin, one.origin);
        QCOMPARE(again.version, one.version);
        QCOMPARE(again.changes, one.changes);
        QCOMPARE(again.verdict.has_value(), one.verdict.has_value());
    }
    QVERIFY(!decodeJournal("[]"));
    QVERIFY(!decodeJournal(R"({"entries": [{}], "next": null})"));
    QVERIFY(!decodeJournal(R"({"next": null})"));
}

void FormsTest::commandsAreReadBack()
{
    const QList<QJsonObject> commands = {{{QStringLiteral("do"), QStringLiteral("close")}}, {}};
    QCOMPARE(decodeCommands(encodeCommands(commands)), std::optional(commands));
    QCOMPARE(decodeCommands("[]"), std::optional(QList<QJsonObject>()));
}

void FormsTest::noCommands_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *bytes : {"", "{}", "null", "[1]", "[{}, null]", "[{}", "[{}] []", "\xEF\xBB\xBF[]", "[{\"a\": \"\xFF\"}]",
                              "[{\"a\": \"\n\"}]", "[[{}]]"})
        QTest::newRow(bytes) << QByteArray(bytes);
}

void FormsTest::noCommands()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!decodeCommands(bytes));
}

void FormsTest::outcomesAreReadBack()
{
    const QList<CommandOutcome> outcomes = {
        outcomeOf(QStringLiteral("c1"), {}, 4, rules::Language::En),
        outcomeOf(QStringLiteral("c2"), rules::refuse(rules::Code::NoCoverage), {}, rules::Language::En),
        outcomeOf({}, rules::refuse(rules::Code::InvalidField, QStringLiteral("id")), {}, rules::Language::En),
        {QStringLiteral("c3"), {}, undecidedError(), QStringLiteral("later")}};
    const std::optional<QList<CommandOutcome>> read = decodeOutcomes(encodeOutcomes(outcomes));
    QCOMPARE(read, std::optional(outcomes));
    QVERIFY(read->at(0).accepted() && !read->at(1).accepted());
    QCOMPARE(read->at(1).error, QStringLiteral("no_coverage"));
    QVERIFY(read->at(2).message.startsWith(QLatin1String("id: ")));
    QVERIFY(read->at(3).isUndecided());
    QVERIFY(!decodeOutcomes(R"([{"id": "c1", "ok": true}])"));
    QVERIFY(!decodeOutcomes(R"([{"id": "c1", "ok": false}])"));
    QVERIFY(!decodeOutcomes(R"([{"ok": 1}])"));
}

void FormsTest::sessionsAreReadBack()
{
    const std::optional<SignIn> signIn = decodeSignIn(encode(SignIn{QStringLiteral("anna"), QStringLiteral("пароль")}));
    QVERIFY(signIn);
    QCOMPARE(signIn->password, QStringLiteral("пароль"));
    QVERIFY(!decodeSignIn(R"({"login": "anna"})"));
    QVERIFY(!decodeSignIn(R"({"login": "anna", "password": 1})"));
    QVERIFY(!decodeSignIn(R"({"login": "anna", "password": "x", "more": 1})"));
    const Session session{QStringLiteral("t"), QStringLiteral("anna"), QStringLiteral("engineer"), 1'772'434'500'000};
    QCOMPARE(decodeSession(encode(session)), std::optional(session));
    QVERIFY(!decodeSession(R"({"token": "t", "actor": "anna", "role": "engineer"})"));
    const PresenceReport report{QStringLiteral("T1"), Doing::Typing};
    QCOMPARE(decodePresenceReport(encode(report)), std::optional(report));
    QVERIFY(!decodePresenceReport(R"({"ticket": "T1"})"));
    QVERIFY(!decodePresenceReport(R"({"ticket": "T 1", "doing": "looking"})"));
}

void FormsTest::errorsAreReadBack()
{
    const Error error = errorOf(Fault::MustResnapshot, rules::Language::En);
    QCOMPARE(error.status, 410);
    QCOMPARE(decodeError(error.status, encode(error)), error);
    QCOMPARE(decodeError(502, "<html>Bad Gateway</html>").code, QStringLiteral("http_502"));
    QCOMPARE(errorOf({rules::Code::UnknownTicket}, rules::Language::En).status, 404);
    QCOMPARE(errorOf({rules::Code::NotPermitted}, rules::Language::En).status, 403);
    QCOMPARE(errorOf({rules::Code::NoSuchPlan}, rules::Language::En).status, 400);
}

void FormsTest::languages_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("russian");
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("ru") << QByteArray("ru") << true;
    QTest::newRow("a browser's") << QByteArray("ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7") << true;
    QTest::newRow("en first") << QByteArray("en-US,en;q=0.9,ru;q=0.8") << false;
    QTest::newRow("ru wanted more") << QByteArray("en;q=0.3, ru;q=0.8") << true;
    QTest::newRow("never ru") << QByteArray("ru;q=0") << false;
    QTest::newRow("others") << QByteArray("de,fr;q=0.5,*;q=0.1") << false;
    QTest::newRow("rubbish") << QByteArray(";;q=,,=;ru-") << false;
}

void FormsTest::languages()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, russian);
    QCOMPARE(languageOf(header) == rules::Language::Ru, russian);
}

void FormsTest::protocols()
{
    QCOMPARE(parseProtocolRange(spell(ProtocolRange{2, 5})), std::optional(ProtocolRange{2, 5}));
    QVERIFY(!parseProtocolRange("5-2") && !parseProtocolRange("1") && !parseProtocolRange("a-b") && !parseProtocolRange("0-1"));
    QVERIFY((ProtocolRange{1, 3}.meets({3, 4})));
    QVERIFY(!(ProtocolRange{1, 2}.meets({3, 4})));
}

SALDO_TEST_MAIN(FormsTest)

#include "forms_test.moc"
