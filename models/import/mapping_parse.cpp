// The mapping's file, member by member.
#include "import/encoding.h"
#include "import/mapping.h"
#include "import/mapping_fields.h"
#include "rules/words.h"
#include "script/command.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace saldo::import {

namespace {

// What a kind of file can tell, and which of it it must.
struct Kind
{
    const char *word;
    Holds holds;
    QStringList required;
    QStringList optional;
};

const QList<Kind> &kinds()
{
    const auto list = [](const char *words) {
        const QString all = QLatin1String(words);
        return all.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    static const QList<Kind> all = {
        {"customers", Holds::Customers, list("id"), list("name email language created")},
        {"licenses", Holds::Licenses, list("id customer"), list("url product created")},
        {"tickets", Holds::Tickets, list("id customer created subject body"), list("language product updated")},
        {"messages", Holds::Messages, list("ticket author created body"), list("id")},
        {"balances", Holds::Balances, list("customer credits"), list("reason created")},
    };
    return all;
}

constexpr qsizetype maxSourceLength = 24; // leaves room for the foreign id

// What holds for every file that does not say otherwise.
struct Defaults
{
    QString encoding = QStringLiteral("UTF-8");
    QString separator = QStringLiteral(",");
    DateForm dates = {};
};

DateForm parseDates(const QJsonObject &object, const QString &where, MappingError &error)
{
    MappingFields fields(object, where, error);
    DateForm form;
    form.formats = fields.texts("formats");
    if (form.formats.isEmpty())
        fields.wrong("formats", QStringLiteral("must list at least one format"));
    if (fields.has("zone")) {
        form.zone = zoneNamed(fields.text("zone"));
        if (!form.zone.isValid())
            fields.wrong("zone", QStringLiteral("must be UTC, an offset like +03:00 or a zone like Europe/Moscow"));
    }
    for (const QString &format : form.formats) {
        if (!namesZone(format) && !form.zone.isValid())
            fields.wrong("zone", QStringLiteral("is missing: the format “%1” names no zone").arg(format));
    }
    fields.finish();
    return form;
}

Defaults parseDefaults(MappingFields &fields, MappingError &error, Defaults values = {})
{
    values.encoding = fields.text("encoding", values.encoding);
    if (!knowsEncoding(values.encoding))
        fields.wrong("encoding", QStringLiteral("“%1” is no encoding that ICU knows").arg(values.encoding));
    values.separator = fields.text("separator", values.separator);
    if (values.separator.size() != 1 || values.separator == u"\"" || values.separator == u"\n")
        fields.wrong("separator", QStringLiteral("must be one character"));
    if (fields.has("dates"))
        values.dates = parseDates(fields.object("dates"), fields.path("dates"), error);
    return values;
}

QList<Closing> parseClosings(MappingFields &fields, MappingError &error)
{
    QList<Closing> closings;
    const QJsonArray list = fields.array("closed");
    for (qsizetype i = 0; i < list.size(); ++i) {
        MappingFields one(list.at(i).toObject(), QStringLiteral("%1[%2]").arg(fields.path("closed")).arg(i), error);
        Closing closing;
        closing.column = one.requiredText("column");
        closing.values = one.texts("is");
        if (closing.values.isEmpty())
            one.wrong("is", QStringLiteral("must list at least one value"));
        closing.resolution = one.word("resolution",
                                      {QStringLiteral("solved"), QStringLiteral("no_reply"),
                                       QStringLiteral("custom_development"), QStringLiteral("not_possible")},
                                      QStringLiteral("solved"));
        one.finish();
        closings.append(closing);
    }
    return closings;
}

QHash<QString, QString> parseColumns(const QJsonObject &object, const Kind &kind, const QString &where,
                                     MappingError &error)
{
    MappingFields fields(object, where, error);
    QHash<QString, QString> columns;
    for (const QString &name : kind.required)
        columns.insert(name, fields.requiredText(name.toLatin1().constData()));
    for (const QString &name : kind.optional) {
        if (fields.has(name.toLatin1().constData()))
            columns.insert(name, fields.text(name.toLatin1().constData()));
    }
    fields.finish();
    return columns;
}

const QStringList &languageWords()
{
    static const QStringList words = {QStringLiteral("en"), QStringLiteral("ru")};
    return words;
}

TextForm textForm(const QString &word)
{
    if (word == u"html")
        return TextForm::Html;
    return word == u"html-lines" ? TextForm::HtmlLines : TextForm::Plain;
}

FileForm parseFile(const QJsonObject &object, const QString &where, const Defaults &defaults, MappingError &error)
{
    MappingFields fields(object, where, error);
    FileForm form;
    QStringList words;
    for (const Kind &kind : kinds())
        words.append(QLatin1String(kind.word));
    const QString word = fields.word("holds", words);
    const Kind &kind = kinds().at(std::max<qsizetype>(0, words.indexOf(word)));
    form.holds = kind.holds;
    form.names = fields.texts("named");
    if (form.names.isEmpty())
        fields.wrong("named", QStringLiteral("must list at least one pattern of file names"));
    const Defaults own = parseDefaults(fields, error, defaults);
    form.encoding = own.encoding;
    form.separator = own.separator.at(0);
    form.dates = own.dates;
    form.text = textForm(fields.word("text",
                                     {QStringLiteral("plain"), QStringLiteral("html"), QStringLiteral("html-lines")},
                                     QStringLiteral("plain")));
    form.columns = parseColumns(fields.object("columns"), kind, fields.path("columns"), error);
    if (fields.has("language"))
        form.language = fields.word("language", languageWords());
    if (form.columns.contains(QStringLiteral("created")) && form.dates.formats.isEmpty())
        fields.wrong("dates", QStringLiteral("is missing: the file has dates"));
    if (form.holds == Holds::Tickets) {
        form.closings = parseClosings(fields, error);
        if (form.language.isEmpty() && !form.columns.contains(QStringLiteral("language")))
            fields.wrong("language", QStringLiteral("is missing, and so is a column that tells it"));
    }
    fields.finish();
    return form;
}

void parseLanguages(const QJsonArray &list, Mapping &mapping, MappingError &error)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        MappingFields one(list.at(i).toObject(), QStringLiteral("languages[%1]").arg(i), error);
        const QString pattern = one.requiredText("is");
        mapping.languages.append({pattern, one.word("language", languageWords())});
        one.finish();
    }
}

void parseHistory(const QJsonObject &object, Mapping &mapping, MappingError &error)
{
    MappingFields fields(object, QStringLiteral("history"), error);
    const QString cover = fields.word("cover", {QStringLiteral("period"), QStringLiteral("nothing")},
                                      QStringLiteral("nothing"));
    mapping.cover = cover == u"period" ? Cover::Period : Cover::Nothing;
    if (const std::optional<int> months = fields.integer("months"))
        mapping.months = *months;
    if (!QList<int>{1, 3, 6, 12}.contains(mapping.months))
        fields.wrong("months", QStringLiteral("must be one of: 1, 3, 6, 12"));
    fields.word("from", {QStringLiteral("first_request")}, QStringLiteral("first_request"));
    fields.finish();
}

Mapping parseObject(const QJsonObject &object, MappingError &error)
{
    MappingFields fields(object, {}, error);
    Mapping mapping;
    mapping.source = fields.requiredText("source");
    if (!script::isId(mapping.source) || mapping.source.size() > maxSourceLength)
        fields.wrong("source", QStringLiteral("must be 1 to %1 of A-Z a-z 0-9 . _ -").arg(maxSourceLength));
    mapping.insteadOf = fields.text("instead_of");
    fields.text("about");
    const Defaults defaults = parseDefaults(fields, error);
    parseLanguages(fields.array("languages"), mapping, error);
    parseHistory(fields.object("history"), mapping, error);
    MappingFields staff(fields.object("staff"), QStringLiteral("staff"), error);
    mapping.staffLanguages = staff.texts("languages");
    for (const QString &language : mapping.staffLanguages) {
        if (!languageWords().contains(language))
            staff.wrong("languages", QStringLiteral("must be one of: en, ru"));
    }
    staff.finish();
    const QJsonArray files = fields.array("files");
    if (files.isEmpty())
        fields.wrong("files", QStringLiteral("must list at least one kind of file"));
    for (qsizetype i = 0; i < files.size(); ++i)
        mapping.files.append(
            parseFile(files.at(i).toObject(), QStringLiteral("files[%1]").arg(i), defaults, error));
    fields.finish();
    return mapping;
}

} // namespace

ParsedMapping parseMapping(const QByteArray &json, const QString &name)
{
    ParsedMapping parsed;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    MappingError error;
    if (problem.error != QJsonParseError::NoError)
        error.set({}, QStringLiteral("line %1: %2")
                          .arg(json.left(problem.offset).count('\n') + 1)
                          .arg(problem.errorString()));
    else if (!document.isObject())
        error.set({}, QStringLiteral("must be a JSON object"));
    else
        parsed.mapping = parseObject(document.object(), error);
    parsed.mapping.name = name;
    parsed.error = error.text;
    return parsed;
}

QList<Mapping> shippedMappings()
{
    QList<Mapping> mappings;
    const QDir folder(QStringLiteral(":/mappings"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the mapping %s is not to be read", qPrintable(name));
        const ParsedMapping parsed = parseMapping(file.readAll(), name);
        if (!parsed.error.isEmpty())
            qFatal("the mapping %s is wrong: %s", qPrintable(name), qPrintable(parsed.error));
        mappings.append(parsed.mapping);
    }
    return mappings;
}

} // namespace saldo::import
