// A mapping says what is wrong with it, and where.
#include "import/mapping.h"

#include <QTest>

using namespace saldo::import;

namespace {

const QByteArray good = R"({
  "source": "old", "encoding": "windows-1251", "separator": ";",
  "dates": {"formats": ["dd.MM.yyyy hh:mm"], "zone": "+03:00"},
  "languages": [{"is": "en*", "language": "en"}, {"is": "РУС", "language": "ru"}],
  "history": {"cover": "period", "months": 6, "from": "first_request"},
  "staff": {"languages": ["en", "ru"]},
  "files": [
    {"holds": "tickets", "named": ["tickets*.csv"], "text": "html",
     "columns": {"id": "No", "customer": "Who", "created": "When", "subject": "Title", "body": "Text", "language": "Lang"},
     "closed": [{"column": "State", "is": ["done"], "resolution": "solved"}]},
    {"holds": "customers", "named": ["people.csv"], "encoding": "UTF-8", "separator": ",", "language": "en",
     "columns": {"id": "Id"}}]
})";

} // namespace

class MappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodOne()
    {
        const ParsedMapping parsed = parseMapping(good, QStringLiteral("good.json"));
        QCOMPARE(parsed.error, QString());
        const Mapping &mapping = parsed.mapping;
        QCOMPARE(mapping.source, QStringLiteral("old"));
        QCOMPARE(mapping.cover, Cover::Period);
        QCOMPARE(mapping.months, 6);
        QCOMPARE(mapping.files.size(), 2);
        QCOMPARE(mapping.files.at(0).encoding, QStringLiteral("windows-1251"));
        QCOMPARE(mapping.files.at(0).separator, QChar(u';'));
        QCOMPARE(mapping.files.at(1).encoding, QStringLiteral("UTF-8"));
        QCOMPARE(mapping.files.at(1).separator, QChar(u','));
        QVERIFY(mapping.files.at(0).headings().contains(QStringLiteral("State")));
        QVERIFY(mapping.has(Holds::Customers));
        QVERIFY(!mapping.has(Holds::Messages));
    }

    void languages()
    {
        const Mapping mapping = parseMapping(good, {}).mapping;
        QCOMPARE(mapping.language(QStringLiteral("en-US")), QStringLiteral("en"));
        QCOMPARE(mapping.language(QStringLiteral("EN")), QStringLiteral("en"));
        QCOMPARE(mapping.language(QStringLiteral(" рус ")), QStringLiteral("ru"));
        QCOMPARE(mapping.language(QStringLiteral("it")), QString());
        QCOMPARE(mapping.language(QString()), QString());
    }

    void fileNames()
    {
        const Mapping mapping = parseMapping(good, {}).mapping;
        QVERIFY(mapping.files.at(0).matches(QStringLiteral("tickets-2024.csv")));
        QVERIFY(!mapping.files.at(0).matches(QStringLiteral("my-tickets.csv")));
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const char *from, const char *to, const char *error) {
            QTest::addRow("%s", name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(error);
        };
        row("no JSON", "\"dates\"", "dates", "line 3: ");
        row("unknown member", "\"staff\"", "\"stuff\"", "“stuff” is not known here");
        row("unknown member inside", "\"text\"", "\"txt\"", "files[0]: “txt” is not known here");
        row("no source", "\"source\": \"old\",", "", "source: is missing");
        row("bad source", "\"old\"", "\"old one\"", "source: must be 1 to 24 of A-Z a-z 0-9 . _ -");
        row("unknown encoding", "windows-1251", "cp-12", "encoding: “cp-12” is no encoding that ICU knows");
        row("long separator", "\";\"", "\";;\"", "separator: must be one character");
        row("bad zone", "+03:00", "Mars",
            "dates.zone: must be UTC, an offset like +03:00 or a zone like Europe/Moscow");
        row("no zone", ", \"zone\": \"+03:00\"", "",
            "dates.zone: is missing: the format “dd.MM.yyyy hh:mm” names no zone");
        row("no formats", "[\"dd.MM.yyyy hh:mm\"]", "[]", "dates.formats: must list at least one format");
        row("no dates", "\"dates\": {\"formats\": [\"dd.MM.yyyy hh:mm\"], \"zone\": \"+03:00\"},", "",
            "files[0].dates: is missing: the file has dates");
        row("unknown language", "\"language\": \"ru\"", "\"language\": \"it\"",
            "languages[1].language: must be one of: en, ru");
        row("months", "\"months\": 6", "\"months\": 5", "history.months: must be one of: 1, 3, 6, 12");
        row("cover", "\"period\"", "\"love\"", "history.cover: must be one of: period, nothing");
        row("staff", "[\"en\", \"ru\"]", "[\"en\", \"fr\"]", "staff.languages: must be one of: en, ru");
        row("kind", "\"customers\"", "\"clients\"",
            "files[1].holds: must be one of: customers, licenses, tickets, messages, balances");
        row("missing column", "\"id\": \"No\", ", "", "files[0].columns.id: is missing");
        row("unknown column", "\"id\": \"Id\"", "\"id\": \"Id\", \"age\": \"Age\"",
            "files[1].columns: “age” is not known here");
        row("no language", ", \"language\": \"Lang\"", "",
            "files[0].language: is missing, and so is a column that tells it");
        row("no names", "[\"people.csv\"]", "[]", "files[1].named: must list at least one pattern of file names");
        row("resolution", "\"solved\"", "\"gone\"",
            "files[0].closed[0].resolution: must be one of: solved, no_reply, custom_development, not_possible");
        row("text", "\"html\"", "\"rtf\"", "files[0].text: must be one of: plain, html, html-lines");
    }

    void errors()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, error);
        QByteArray json = good;
        QVERIFY(json.contains(from));
        json.replace(json.indexOf(from), from.size(), to);
        const QString found = parseMapping(json, QStringLiteral("bad.json")).error;
        QVERIFY2(found.startsWith(error), qPrintable(found));
    }

    void shippedOnes()
    {
        QStringList sources;
        for (const Mapping &mapping : shippedMappings())
            sources.append(mapping.source);
        sources.sort();
        QCOMPARE(sources, (QStringList{QStringLiteral("ru-mozilla"), QStringLiteral("ru-mozilla-cp1251"),
                                       QStringLiteral("ru-mozilla-koi8-r"), QStringLiteral("sumo")}));
    }
};

QTEST_GUILESS_MAIN(MappingTest)
#include "mapping_test.moc"
