// What travels between console and service: both directions, and what is no such thing.
#include "store/changed_rows.h"
#include "store/shared_tables.h"
#include "tests/support/test_main.h"
#include "wire/changes.h"
#include "wire/commands.h"
#include "wire/errors.h"
#include "wire/history_token.h"
#include "wire/json.h"
#include "wire/protocol.h"
#include "wire/refusal_words.h"
#include "wire/sessions.h"

using namespace saldo;
using namespace saldo::wire;
using store::ChangedRow;

namespace {

ChangedRow rowOf(const QString &name, const QString &id)
{
    ChangedRow changed{name, id, 7, {}};
    for (const store::SharedColumn &column : store::sharedTable(name)->columns)
        changed.row.insert(column.name, column.isNumber ? QJsonValue(std::numeric_limits<qint64>::max())
                                                        : QJsonValue(QStringLiteral("text")));
    changed.row.insert(QStringLiteral("version"), 7);
    if (store::sharedTable(name)->hasNumberedIds())
        changed.row.insert(QStringLiteral("id"), id.toLongLong());
    else
        changed.row.insert(QStringLiteral("id"), id);
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
    void commandsAreReadBack();
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
    ChangesPage page = somePage();
    const QList<ChangedRow> known = page.rows;
    page.rows[0].row.insert(QStringLiteral("mood"), QStringLiteral("good"));
    page.rows.append({QStringLiteral("wishes"), QStringLiteral("w1"), 8, {{QStringLiteral("id"), QStringLiteral("w1")}}});
    const std::optional<ChangesPage> read = decodeChangesPage(encode(page));
    QVERIFY(read);
    QCOMPARE(read->rows, known);
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
