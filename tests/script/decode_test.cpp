// The form of every command (desk-script.md, "Commands"): whatever field is wrong is the one that is named.
#include "script/decode.h"
#include "script/json.h"
#include "script/line.h"
#include "tests/script/forms.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace saldo;
using namespace saldo::tests;
using rules::Code;
using rules::Verdict;
using rules::refuse;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

Verdict verdictOf(const QJsonObject &object)
{
    return script::decodeCommand(object).verdict;
}

QString told(const Verdict &verdict)
{
    return verdict ? rules::codeName(verdict->code) + u' ' + verdict->field : text("ok");
}

QString wrong(const QString &field)
{
    return text("invalid_field ") + field;
}

} // namespace

class DecodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasAForm();
    void aGoodCommandIsTaken_data() { addForms(); }
    void aGoodCommandIsTaken();
    void aMissingFieldIsNamed_data() { addForms(); }
    void aMissingFieldIsNamed();
    void aWrongFieldIsNamed_data() { addForms(); }
    void aWrongFieldIsNamed();
    void anUnknownFieldIsNamed_data() { addForms(); }
    void anUnknownFieldIsNamed();
    void textsMayBeSoLong_data() { addForms(); }
    void textsMayBeSoLong();
    void whatACommandSaysOfItselfIsNamed_data();
    void whatACommandSaysOfItselfIsNamed();
    void aPolicyIsReadStrictly_data();
    void aPolicyIsReadStrictly();
    void halfACharacterIsNoText();
    void aCommandIsTheSameByItsContent();
    void marksOfByteOrderAreLeftOut_data();
    void marksOfByteOrderAreLeftOut();

private:
    static void addForms();
};

void DecodeTest::addForms()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < forms().size(); ++i)
        QTest::newRow(qPrintable(forms().at(i).name)) << i;
}

void DecodeTest::everyCommandHasAForm()
{
    for (size_t i = 0; i < std::variant_size_v<script::Action>; ++i) {
        const QString name = script::spell(static_cast<rules::CommandName>(i));
        const bool there = std::any_of(forms().cbegin(), forms().cend(),
                                       [&name](const Form &form) { return form.name == name; });
        QVERIFY2(there, qPrintable(name));
    }
}

void DecodeTest::aGoodCommandIsTaken()
{
    QFETCH(int, index);
    const Form &form = forms().at(index);
    QCOMPARE(told(verdictOf(form.command)), text("ok"));
    QJsonObject least = form.command;
    for (const Field &field : form.fields) {
        if (!field.required)
            least.remove(field.name);
    }
    QCOMPARE(told(verdictOf(least)), text("ok"));
}

void DecodeTest::aMissingFieldIsNamed()
{
    QFETCH(int, index);
    const Form &form = forms().at(index);
    for (const Field &field : form.fields) {
        QJsonObject command = form.command;
        command.remove(field.name);
        QCOMPARE(told(verdictOf(command)), field.required ? wrong(field.name) : text("ok"));
    }
}

void DecodeTest::aWrongFieldIsNamed()
{
    QFETCH(int, index);
    const Form &form = forms().at(index);
    for (const Field &field : form.fields) {
        for (const QJsonValue &value : wrongValues(field.kind)) {
            QJsonObject command = form.command;
            command.insert(field.name, value);
            const QString found = told(verdictOf(command));
            QVERIFY2(found == wrong(field.name) || found.startsWith(wrong(field.name) + u'.'),
                     qPrintable(found + text(" of ")
                                + QString::fromUtf8(QJsonDocument(command).toJson(QJsonDocument::Compact).left(300))));
        }
    }
}

void DecodeTest::anUnknownFieldIsNamed()
{
    QFETCH(int, index);
    QJsonObject command = forms().at(index).command;
    command.insert(text("surprise"), 1);
    QCOMPARE(told(verdictOf(command)), wrong(text("surprise")));
    command.remove(text("surprise"));
    command.insert(text("Ticket"), text("T1"));
    QCOMPARE(told(verdictOf(command)), wrong(text("Ticket")));
}

// In characters: those beyond the first plane, which are two units in UTF-16, too.
void DecodeTest::textsMayBeSoLong()
{
    QFETCH(int, index);
    const Form &form = forms().at(index);
    for (const Field &field : form.fields) {
        const int longest = longestOf(field.kind);
        if (longest == 0)
            continue;
        for (const char *character : {"x", "я", "😀"}) {
            QJsonObject command = form.command;
            command.insert(field.name, text(character).repeated(longest));
            QCOMPARE(told(verdictOf(command)), text("ok"));
            command.insert(field.name, text(character).repeated(longest + 1));
            QCOMPARE(told(verdictOf(command)), wrong(field.name));
        }
    }
}

void DecodeTest::whatACommandSaysOfItselfIsNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *field, const QJsonValue &value, const QString &expected) {
        QTest::newRow(name) << text(field) << value << expected;
    };
    row("do: another name", "do", text("open"), text("unknown_command "));
    row("do: in capitals", "do", text("Assess"), text("unknown_command "));
    row("do: empty", "do", QString(), text("unknown_command "));
    row("do: a number", "do", 1, wrong(text("do")));
    row("do: null", "do", QJsonValue(), wrong(text("do")));
    row("at: a number", "at", 1, wrong(text("at")));
    row("at: null", "at", QJsonValue(), wrong(text("at")));
    row("at: no offset", "at", text("2026-03-02T10:00:00"), wrong(text("at")));
    row("at: a day alone", "at", text("2026-03-02"), wrong(text("at")));
    row("at: no such day", "at", text("2026-02-30T10:00:00Z"), wrong(text("at")));
    row("at: no such hour", "at", text("2026-03-02T24:00:00Z"), wrong(text("at")));
    row("at: a leap second", "at", text("2026-03-02T10:00:60Z"), wrong(text("at")));
    row("at: with a blank", "at", text("2026-03-02 10:00:00Z"), wrong(text("at")));
    row("at: something behind it", "at", text("2026-03-02T10:00:00Z\n"), wrong(text("at")));
    row("at: other digits", "at", text("２０２６-03-02T10:00:00Z"), wrong(text("at")));
    row("at: minutes are enough", "at", text("2026-03-02T10:00+03:00"), text("ok"));
    row("at: a fraction", "at", text("2026-03-02T10:00:00.125Z"), text("ok"));
    row("by: a number", "by", 1, wrong(text("by")));
    row("by: null", "by", QJsonValue(), wrong(text("by")));
    row("by: empty", "by", QString(), wrong(text("by")));
    row("by: no id", "by", text("a b"), wrong(text("by")));
    row("by: a customer without an id", "by", text("customer:"), wrong(text("by")));
    row("by: a customer", "by", text("customer:acme"), text("ok"));
    row("id: empty", "id", QString(), wrong(text("id")));
    row("id: null", "id", QJsonValue(), wrong(text("id")));
    row("id: too long", "id", text("x").repeated(65), wrong(text("id")));
    row("id: as long as it may be", "id", text("x").repeated(64), text("ok"));
    row("id: what ids of rows are made with", "id", text("~1"), wrong(text("id")));
    row("expect: anything", "expect", QJsonObject{{text("a"), 1}}, text("ok"));
}

void DecodeTest::whatACommandSaysOfItselfIsNamed()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, expected);
    QJsonObject command = forms().first().command;
    command.insert(field, value);
    QCOMPARE(told(verdictOf(command)), expected);
}

void DecodeTest::aPolicyIsReadStrictly_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *policy, const char *expected) {
        QTest::newRow(policy) << text(policy) << (expected[0] == 'o' ? text(expected) : wrong(text(expected)));
    };
    row(R"({"holidays": []})", "ok");
    row(R"({"answer_within_hours": 0.5})", "ok");
    row(R"({"desk_hours": {"weekdays": [7], "from": "00:00", "to": "24:00"}})", "ok");
    row(R"({})", "policy");
    row(R"({"discount": 1})", "policy.discount");
    row(R"({"categories": {"1": 5, "2": 10}})", "policy.categories.3");
    row(R"({"categories": {"1": 5, "2": 10, "3": 20, "4": 40}})", "policy.categories.4");
    row(R"({"categories": {"1": 0, "2": 10, "3": 20}})", "policy.categories.1");
    row(R"({"categories": {"1": 5, "2": 10.5, "3": 20}})", "policy.categories.2");
    row(R"({"categories": null})", "policy.categories");
    row(R"({"free_support": {"first": {"days": 30, "credits": 40}}})", "policy.free_support.further");
    row(R"({"free_support": {"first": {"days": 0, "credits": 40}, "further": {"credits": 20}}})",
        "policy.free_support.first.days");
    row(R"({"periods": []})", "policy.periods");
    row(R"({"periods": [{"months": 1, "price": "65.00"}]})", "policy.periods.further_license");
    row(R"({"periods": [{"months": 1, "price": 65, "further_license": "10.00"}]})", "policy.periods.price");
    row(R"({"periods": [{"months": 1, "price": "1", "further_license": "0"}, {"months": 1, "price": "2", "further_license": "0"}]})",
        "policy.periods");
    row(R"({"packages": [{"credits": 25, "price": "35.005"}]})", "policy.packages.price");
    row(R"({"packages": [25]})", "policy.packages.credits");
    row(R"({"desk_hours": {"weekdays": [], "from": "09:00", "to": "18:00"}})", "policy.desk_hours.weekdays");
    row(R"({"desk_hours": {"weekdays": [1, 1], "from": "09:00", "to": "18:00"}})", "policy.desk_hours.weekdays");
    row(R"({"desk_hours": {"weekdays": [8], "from": "09:00", "to": "18:00"}})", "policy.desk_hours.weekdays");
    row(R"({"desk_hours": {"weekdays": [1], "from": "18:00", "to": "09:00"}})", "policy.desk_hours.to");
    row(R"({"desk_hours": {"weekdays": [1], "from": "9:00", "to": "18:00"}})", "policy.desk_hours.from");
    row(R"({"desk_hours": {"weekdays": [1], "from": "24:00", "to": "24:00"}})", "policy.desk_hours.from");
    row(R"({"holidays": ["2026-02-30"]})", "policy.holidays");
    row(R"({"holidays": ["2026-03-01", "2026-03-01"]})", "policy.holidays");
    row(R"({"answer_within_hours": 0})", "policy.answer_within_hours");
    row(R"({"answer_within_hours": "9"})", "policy.answer_within_hours");
}

void DecodeTest::aPolicyIsReadStrictly()
{
    QFETCH(QString, policy);
    QFETCH(QString, expected);
    const QJsonObject command = {{text("at"), text("2026-03-02T10:00:00Z")},
                                 {text("do"), text("set_policy")},
                                 {text("effective_from"), text("2026-03-02")},
                                 {text("policy"), QJsonDocument::fromJson(policy.toUtf8()).object()}};
    QCOMPARE(told(verdictOf(command)), expected);
}

// As it comes in a line: JSON can spell what UTF-8 can't.
void DecodeTest::halfACharacterIsNoText()
{
    const QByteArray line = R"({"at": "2026-03-02T10:00:00Z", "do": "post_message", "ticket": "T1", "body": "a%b"})";
    const auto verdictWith = [&line](const char *part) {
        return told(script::parseLine(QByteArray(line).replace("%", part)).verdict);
    };
    QCOMPARE(verdictWith("\\ud83d\\ude00"), text("ok"));
    QCOMPARE(verdictWith("\\ud83d"), wrong(text("body")));
    QCOMPARE(verdictWith("\\ude00"), wrong(text("body")));
    QCOMPARE(verdictWith("\\ude00\\ud83d"), wrong(text("body")));
    QCOMPARE(verdictWith("\\u0000"), wrong(text("body")));
    QCOMPARE(verdictWith("\\u0001"), text("ok"));
}

void DecodeTest::aCommandIsTheSameByItsContent()
{
    const auto contentOf = [](const char *line) {
        return std::get<script::Command>(script::parseLine(line).what).content;
    };
    const QJsonObject first =
        contentOf(R"({"at": "2026-03-02T10:00:00Z", "do": "assess", "ticket": "T1", "category": 1})");
    QCOMPARE(contentOf(R"({"category": 1.0, "ticket": "T1", "do": "assess", "by": "system", "id": "k",
                           "at": "2026-03-02T11:00:00Z", "expect": "ok"})"), first);
    QVERIFY(contentOf(R"({"at": "2026-03-02T10:00:00Z", "do": "assess", "ticket": "T1", "category": 2})") != first);
    QVERIFY(contentOf(R"({"at": "2026-03-02T10:00:00Z", "by": "anna", "do": "assess", "ticket": "T1", "category": 1})")
            != first);
}

void DecodeTest::marksOfByteOrderAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addRow("as it is") << QByteArray("{\"body\": \"\xEF\xBB\xBFHello\"}");
    QTest::addRow("more than one") << QByteArray("{\"body\": \"\xEF\xBB\xBF\xEF\xBB\xBF\\uFeFfHello\"}");
    QTest::addRow("spelled") << QByteArray("{\"body\": \"\\ufeffHello\"}");
    QTest::addRow("the other way round") << QByteArray("{\"body\": \"\xEF\xBF\xBEHello\"}");
    QTest::addRow("before a name") << QByteArray("{\"\\uFEFFbody\": \"Hello\"}");
}

void DecodeTest::marksOfByteOrderAreLeftOut()
{
    QFETCH(QByteArray, json);
    const auto document = script::readJson(json);
    QVERIFY(document);
    QCOMPARE(document->object(), (QJsonObject{{text("body"), text("Hello")}}));
    // In lists and within; what does not begin a text stays.
    const auto list = script::readJson("[[{\"a\": \"\\ufeff\"}, \"x\\ufeff\"]]");
    QVERIFY(list);
    QCOMPARE(list->array().at(0).toArray(), (QJsonArray{QJsonObject{{text("a"), QString()}}, QString(u'x') + QChar(0xFEFF)}));
    // What is given without being read is the same command.
    const QJsonObject note{{text("do"), text("add_note")}, {text("at"), text("2026-03-02T09:15:00+03:00")},
                           {text("by"), text("anna")}, {text("ticket"), text("T1")}, {text("body"), text("Hello")}};
    QJsonObject marked = note;
    marked.insert(text("body"), QChar(0xFEFF) + text("Hello"));
    QVERIFY(!script::decodeCommand(marked).verdict);
    QCOMPARE(script::decodeCommand(marked).command.content, script::decodeCommand(note).command.content);
    marked.insert(text("body"), QString(QChar(0xFEFF)));
    QCOMPARE(told(script::decodeCommand(marked).verdict), wrong(text("body")));
}

SALDO_TEST_MAIN(DecodeTest)

#include "decode_test.moc"
