#include "tests/script/forms.h"

#include <QJsonDocument>
#include <QMap>

namespace saldo::tests {

namespace {

struct Spelled
{
    const char *name;
    const char *fields; // as JSON, without what every command has
    const char *kinds;  // "name kind", those that may be left out with a '?'
};

// In the words of desk-script.md's table.
constexpr Spelled spelled[] = {
    {"add_staff", R"({"staff": "anna", "name": "Анна", "role": "engineer", "languages": ["en", "ru"]})",
     "staff id, name name, role word, languages? languages"},
    {"change_staff", R"({"staff": "anna", "name": "Анна", "role": "manager", "languages": ["en"], "active": false})",
     "staff id, name? name, role? word, languages? languages, active? yes"},
    {"register_customer", R"({"customer": "acme", "name": "ACME", "language": "en", "email": "a@example.org"})",
     "customer id, name name, language any, email? email"},
    {"change_customer", R"({"customer": "acme", "name": "ACME", "language": "en", "email": "a@example.org"})",
     "customer id, name? name, language? any, email? email"},
    {"register_license",
     R"({"license": "L1", "customer": "acme", "url": "https://x", "product": "Shop", "free_support": "period"})",
     "license id, customer id, url? name, product? name, free_support? word"},
    {"choose_free_support", R"({"license": "L1", "free_support": "credits"})", "license id, free_support word"},
    {"buy_period", R"({"customer": "acme", "period": "P1", "months": 3, "amount": "180.00"})",
     "customer id, period id, months whole, amount? money"},
    {"buy_credits", R"({"customer": "acme", "credits": 25, "amount": "35"})",
     "customer id, credits whole, amount? money"},
    {"cancel_period", R"({"period": "P1", "reason": "wrong"})", "period id, reason reason"},
    {"suspend_period", R"({"customer": "acme"})", "customer id"},
    {"resume_period", R"({"customer": "acme"})", "customer id"},
    {"open_ticket",
     R"({"ticket": "T1", "customer": "acme", "language": "en", "subject": "Hi", "body": "How?",
         "coverage": "period", "pre_agreed": true, "defect": false, "license": "L1", "message": "M1"})",
     "ticket id, customer id, language any, subject name, body body, coverage? word, pre_agreed? yes, defect? yes, "
     "license? id, message? id"},
    {"post_message", R"({"ticket": "T1", "body": "More", "message": "M2"})", "ticket id, body body, message? id"},
    {"assess", R"({"ticket": "T1", "category": 2})", "ticket id, category category"},
    {"confirm_assessment", R"({"ticket": "T1"})", "ticket id"},
    {"decline_assessment", R"({"ticket": "T1"})", "ticket id"},
    {"answer", R"({"ticket": "T1", "body": "So.", "category": 1, "message": "M3", "seen": 0})",
     "ticket id, body body, category? category, message? id, seen? count"},
    {"ask_customer", R"({"ticket": "T1", "body": "Which?", "message": "M4"})", "ticket id, body body, message? id"},
    {"add_note", R"({"ticket": "T1", "body": "Hm", "message": "M5"})", "ticket id, body body, message? id"},
    {"split_ticket", R"({"ticket": "T1", "messages": ["T1.2", "T1.3"], "new_ticket": "T2", "subject": "Else"})",
     "ticket id, messages ids, new_ticket id, subject name"},
    {"mark_defect", R"({"ticket": "T1"})", "ticket id"},
    {"reject_defect", R"({"ticket": "T1", "reason": "as meant"})", "ticket id, reason? reason"},
    {"choose_coverage", R"({"ticket": "T1", "coverage": "credits"})", "ticket id, coverage word"},
    {"assign", R"({"ticket": "T1", "staff": "anna"})", "ticket id, staff staff"},
    {"close", R"({"ticket": "T1", "resolution": "duplicate", "of": "T2", "seen": 3})",
     "ticket id, resolution resolution, of id, seen? count"},
    {"adjust_credits", R"({"customer": "acme", "amount": -5, "reason": "by hand"})",
     "customer id, amount not0, reason reason"},
    {"set_policy", R"({"effective_from": "2026-03-02", "policy": {"answer_within_hours": 8}})",
     "effective_from day, policy policy"}};

Kind kindOf(const QString &word)
{
    static const QMap<QString, Kind> kinds = {
        {QStringLiteral("id"), Kind::Id},           {QStringLiteral("staff"), Kind::IdOrNull},
        {QStringLiteral("name"), Kind::Name},       {QStringLiteral("email"), Kind::Email},
        {QStringLiteral("reason"), Kind::Reason},   {QStringLiteral("body"), Kind::Body},
        {QStringLiteral("word"), Kind::Word},       {QStringLiteral("resolution"), Kind::Resolution},
        {QStringLiteral("any"), Kind::AnyString},   {QStringLiteral("category"), Kind::Category},
        {QStringLiteral("whole"), Kind::Whole},     {QStringLiteral("count"), Kind::Count},
        {QStringLiteral("not0"), Kind::NotZero},    {QStringLiteral("yes"), Kind::Yes},
        {QStringLiteral("languages"), Kind::Languages}, {QStringLiteral("ids"), Kind::Ids},
        {QStringLiteral("money"), Kind::Money},     {QStringLiteral("day"), Kind::Day},
        {QStringLiteral("policy"), Kind::Policy}};
    Q_ASSERT(kinds.contains(word));
    return kinds.value(word);
}

Form formOf(const Spelled &one)
{
    Form form;
    form.name = QString::fromLatin1(one.name);
    form.command = QJsonDocument::fromJson(one.fields).object();
    form.command.insert(QStringLiteral("at"), QStringLiteral("2026-03-02T10:00:00+03:00"));
    form.command.insert(QStringLiteral("do"), form.name);
    for (const QString &part : QString::fromLatin1(one.kinds).split(u',')) {
        const QStringList words = part.trimmed().split(u' ');
        const bool optional = words.first().endsWith(u'?');
        form.fields.append(
            {optional ? words.first().chopped(1) : words.first(), kindOf(words.last()), !optional});
    }
    return form;
}

QString character(int code)
{
    return QString(QChar(code));
}

// A text may not be empty, hold NUL or half a character, whatever its length.
QJsonArray wrongTexts()
{
    return {QString(), QStringLiteral("a") + character(0), character(0), character(0xD83D),
            character(0xDE00) + QStringLiteral("a"), 1, true, QJsonArray{QStringLiteral("a")}, QJsonObject()};
}

QJsonArray wrongNumbers()
{
    return {QStringLiteral("1"), 1.5, -1.5, 1e300, 9.3e18, true, QJsonArray{1}, QJsonObject(), QString()};
}

QJsonArray with(QJsonArray some, const QJsonArray &more)
{
    for (const QJsonValue &value : more)
        some.append(value);
    return some;
}

QJsonArray wrongValuesBesideNull(Kind kind)
{
    switch (kind) {
    case Kind::Id:
    case Kind::IdOrNull:
        return with(wrongTexts(), {QStringLiteral("a b"), QStringLiteral("a/b"), QString::fromUtf8("я"),
                                   QStringLiteral("a\n"), QStringLiteral("x").repeated(65)});
    case Kind::Name:
    case Kind::Email:
    case Kind::Reason:
    case Kind::Body:
        return wrongTexts();
    case Kind::Word:
        return with(wrongTexts(), {QStringLiteral("none"), QStringLiteral("Period"), QStringLiteral("engineer ")});
    case Kind::Resolution:
        return with(wrongTexts(), {QStringLiteral("none"), QStringLiteral("declined"), QStringLiteral("Solved")});
    case Kind::AnyString:
        return {character(0xD83D), 1, true, QJsonArray{QStringLiteral("en")}, QJsonObject()};
    case Kind::Category:
        return with(wrongNumbers(), {0, 4, -1});
    case Kind::Whole:
        return wrongNumbers();
    case Kind::Count:
        return with(wrongNumbers(), {-1});
    case Kind::NotZero:
        return with(wrongNumbers(), {0});
    case Kind::Yes:
        return {0, 1, QStringLiteral("true"), QString(), QJsonArray{true}, QJsonObject()};
    case Kind::Languages:
        return {QJsonArray(), QJsonArray{QStringLiteral("en"), QStringLiteral("en")},
                QJsonArray{QStringLiteral("de")}, QJsonArray{1}, QJsonArray{QJsonValue()}, QStringLiteral("en"), 1,
                QJsonObject()};
    case Kind::Ids:
        return {QJsonArray(), QJsonArray{QStringLiteral("M1"), QStringLiteral("M1")}, QJsonArray{1},
                QJsonArray{QString()}, QJsonArray{QJsonValue()}, QJsonArray{QStringLiteral("a b")},
                QJsonArray{QStringLiteral("x").repeated(81)}, QStringLiteral("M1"), QJsonObject()};
    case Kind::Money:
        return {35, QString(), QStringLiteral("0"), QStringLiteral("0.00"), QStringLiteral("-35"),
                QStringLiteral("+35"), QStringLiteral("35,00"), QStringLiteral("35.005"), QStringLiteral("35."),
                QStringLiteral(".35"), QStringLiteral(" 35"), QStringLiteral("1e3"), QStringLiteral("1234567890"),
                true, QJsonArray(), QJsonObject()};
    case Kind::Day:
        return {20260302, QString(), QStringLiteral("2026-02-30"), QStringLiteral("2026-3-2"),
                QStringLiteral("02.03.2026"), QStringLiteral("2026-03-02T00:00:00Z"), true, QJsonArray(),
                QJsonObject()};
    case Kind::Policy:
        return {QJsonObject(), QJsonArray(), QStringLiteral("{}"), 1, true};
    }
    Q_UNREACHABLE();
}

} // namespace

const QList<Form> &forms()
{
    static const QList<Form> all = [] {
        QList<Form> made;
        for (const Spelled &one : spelled)
            made.append(formOf(one));
        return made;
    }();
    return all;
}

QJsonArray wrongValues(Kind kind)
{
    QJsonArray values = wrongValuesBesideNull(kind);
    if (kind != Kind::IdOrNull)
        values.append(QJsonValue::Null);
    return values;
}

int longestOf(Kind kind)
{
    switch (kind) {
    case Kind::Name:
        return 200;
    case Kind::Email:
        return 254;
    case Kind::Reason:
        return 1'000;
    case Kind::Body:
        return 100'000;
    default:
        return 0;
    }
}

} // namespace saldo::tests
