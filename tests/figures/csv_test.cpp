// A table as CSV: numbers are numbers, texts never formulas, in the form of either locale. Where LibreOffice is there, it
// reads them back as it would for a person.
#include "figures/cell.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace saldo;
using namespace saldo::figures;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale russian(QLocale::Russian, QLocale::Russia);

QByteArray one(const Cell &cell, const CsvForm &form = CsvForm::of(english))
{
    return csv({QStringLiteral("h")}, {{cell}}, form).split('\n').value(1).trimmed();
}

// The rows of the sheet that LibreOffice made of it, each value as that program has it: numbers bare, texts in quotes.
QList<QByteArray> readBack(const QByteArray &text, const QLocale &locale, QString *why)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("table.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
        return {};
    file.close();
    const bool comma = CsvForm::of(locale).separator == u',';
    const QString language = locale.language() == QLocale::Russian ? QStringLiteral("1049") : QStringLiteral("2057");
    QProcess office;
    // In: separator, quote, UTF-8, from line 1, no column formats, the locale, quoted fields are texts. Out: commas, quotes
    // about all texts, as English has it.
    office.start(QStringLiteral("soffice"),
                 {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()), QStringLiteral("--headless"),
                  QStringLiteral("--infilter=CSV:%1,34,76,1,,%2,true,true").arg(comma ? 44 : 59).arg(language),
                  QStringLiteral("--convert-to"),
                  QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,2057,true,false"), QStringLiteral("--outdir"),
                  folder.filePath(QStringLiteral("out")), file.fileName()});
    if (!office.waitForFinished(170'000)) {
        *why = office.errorString();
        office.kill();
        office.waitForFinished();
        return {};
    }
    *why = QString::fromUtf8(office.readAll());
    QFile out(folder.filePath(QStringLiteral("out/table.csv")));
    if (!out.open(QIODevice::ReadOnly))
        return {};
    return out.readAll().split('\n');
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAndEndsOfLines();
    void formOfTheLocale();
    void numbersAreNumbers();
    void noTextIsAFormula_data();
    void noTextIsAFormula();
    void libreOfficeReadsItBack_data();
    void libreOfficeReadsItBack();
};

void CsvTest::marksAndEndsOfLines()
{
    QCOMPARE(csv({QStringLiteral("a"), QStringLiteral("b")}, {{Cell::of(Cell::Unit::Count, 1), Cell()}}, {u';', u','}),
             QByteArray("\xEF\xBB\xBF\"a\";\"b\"\r\n1;\r\n"));
}

void CsvTest::formOfTheLocale()
{
    QCOMPARE(CsvForm::of(english).separator, u',');
    QCOMPARE(CsvForm::of(english).decimal, u'.');
    QCOMPARE(CsvForm::of(russian).separator, u';');
    QCOMPARE(CsvForm::of(russian).decimal, u',');
}

void CsvTest::numbersAreNumbers()
{
    QCOMPARE(one(Cell::of(Cell::Unit::Count, -1'234'567)), QByteArray("-1234567"));
    QCOMPARE(one(Cell::of(Cell::Unit::Cents, -5)), QByteArray("-0.05"));
    QCOMPARE(one(Cell::of(Cell::Unit::Cents, 123'45), CsvForm::of(russian)), QByteArray("123,45"));
    QCOMPARE(one(Cell::of(Cell::Unit::Share, 941), CsvForm::of(russian)), QByteArray("94,1"));
    QCOMPARE(one(Cell::of(Cell::Unit::Ms, 2 * 3'600'000 + 10 * 60'000)), QByteArray("2.17"));
}

void CsvTest::noTextIsAFormula_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", " =1", "=HYPERLINK(\"http://x\";\"y\")", "|calc",
                             "\xEF\xBC\x9D" "1+1"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void CsvTest::noTextIsAFormula()
{
    QFETCH(QString, text);
    QVERIFY(one(Cell::ofText(text)).startsWith("\"'"));
    QCOMPARE(one(Cell::ofText(QStringLiteral("Bright \"Lamp\" GmbH"))), QByteArray("\"Bright \"\"Lamp\"\" GmbH\""));
}

void CsvTest::libreOfficeReadsItBack_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("en") << english;
    QTest::newRow("ru") << russian;
}

void CsvTest::libreOfficeReadsItBack()
{
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
        QSKIP("LibreOffice is not installed: its reading was not tried (apt install libreoffice-calc)");
    QFETCH(QLocale, locale);
    const QByteArray text = csv({QString::fromUtf8("Клиент"), QStringLiteral("Credits"), QStringLiteral("Sold for")},
                                {{Cell::ofText(QString::fromUtf8("ООО «Северный ветер»; \"два\"")),
                                  Cell::of(Cell::Unit::Count, -1940), Cell::of(Cell::Unit::Cents, -123456'78)},
                                 {Cell::ofText(QStringLiteral("=1+1")), Cell::of(Cell::Unit::Share, 941), Cell()}},
                                CsvForm::of(locale));
    QString why;
    const QList<QByteArray> rows = readBack(text, locale, &why);
    QVERIFY2(rows.size() >= 3, qPrintable(why));
    QCOMPARE(rows.at(0), QByteArray("\"Клиент\",\"Credits\",\"Sold for\""));
    QCOMPARE(rows.at(1), QByteArray("\"ООО «Северный ветер»; \"\"два\"\"\",-1940,-123456.78"));
    QCOMPARE(rows.at(2).trimmed(), QByteArray("\"'=1+1\",94.1,"));
}

SALDO_TEST_MAIN(CsvTest)

#include "csv_test.moc"
