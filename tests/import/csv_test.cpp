// Comma-separated values as people's programs write them.
#include "import/csv.h"

#include <QElapsedTimer>
#include <QTest>

using namespace saldo::import;

class CsvTest : public QObject
{
    Q_OBJECT

private:
    static QList<Record> read(const QString &text, QChar separator = u',')
    {
        QList<Record> records;
        CsvReader reader(text, separator);
        while (const std::optional<Record> record = reader.next())
            records.append(*record);
        return records;
    }

private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("plain") << QStringLiteral("a,b,c\n")
                               << QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        QTest::newRow("no end of line")
            << QStringLiteral("a,b") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("empty fields") << QStringLiteral("a,,\n")
                                      << QStringList{QStringLiteral("a"), QString(), QString()};
        QTest::newRow("separator in quotes")
            << QStringLiteral("\"a,b\",c\r\n") << QStringList{QStringLiteral("a,b"), QStringLiteral("c")};
        QTest::newRow("doubled quotes") << QStringLiteral("\"a \"\"b\"\"\",c\n")
                                        << QStringList{QStringLiteral("a \"b\""), QStringLiteral("c")};
        QTest::newRow("only quotes") << QStringLiteral("\"\"\"\",\"\"\n")
                                     << QStringList{QStringLiteral("\""), QString()};
        QTest::newRow("line breaks in quotes") << QStringLiteral("\"a\r\nb\nc\",d\n")
                                               << QStringList{QStringLiteral("a\r\nb\nc"), QStringLiteral("d")};
        QTest::newRow("spaces stay") << QStringLiteral(" a , b\n")
                                     << QStringList{QStringLiteral(" a "), QStringLiteral(" b")};
    }

    void fields()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, fields);
        const QList<Record> records = read(text);
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.constFirst().problem, QString());
        QCOMPARE(records.constFirst().fields, fields);
    }

    void separatorIsChosen()
    {
        QCOMPARE(read(QStringLiteral("a,b;c\td"), u';').constFirst().fields.size(), 2);
        QCOMPARE(read(QStringLiteral("a,b;c\td"), u'\t').constFirst().fields.size(), 2);
    }

    void linesArePhysicalOnes()
    {
        const QList<Record> records = read(QStringLiteral("head\r\n\"a\r\nb\"\r\n\r\n\nc\rd\n"));
        QCOMPARE(records.size(), 4);
        QCOMPARE(records.at(0).line, 1);
        QCOMPARE(records.at(1).line, 2);
        QCOMPARE(records.at(2).line, 6); // behind a record of two lines and two blank ones
        QCOMPARE(records.at(3).line, 7); // behind a CR alone
    }

    void malformedQuotingIsToldAndTheRestGoesOn_data()
    {
        QTest::addColumn<QString>("bad");
        QTest::newRow("text behind the quote") << QStringLiteral("1,\"a\"b,c\n");
        QTest::newRow("quote in a plain field") << QStringLiteral("1,a\"b,c\n");
        QTest::newRow("not closed, swallowing the rest") << QStringLiteral("1,\"a,c\n");
    }

    void malformedQuotingIsToldAndTheRestGoesOn()
    {
        QFETCH(QString, bad);
        const QList<Record> records =
            read(QStringLiteral("h,i,j\n") + bad + QStringLiteral("2,x,y\n\"3\",\"x\",y\n"));
        QCOMPARE(records.size(), 4);
        QVERIFY(!records.at(1).problem.isEmpty());
        QCOMPARE(records.at(1).line, 2);
        QCOMPARE(records.at(2).problem, QString());
        QCOMPARE(records.at(2).fields.constFirst(), QStringLiteral("2"));
        QCOMPARE(records.at(2).line, 3);
        QCOMPARE(records.at(3).fields.constFirst(), QStringLiteral("3"));
        QCOMPARE(records.at(3).line, 4);
    }

    void unclosedAtTheEnd()
    {
        const QList<Record> records = read(QStringLiteral("h\nx\n\"never closed\nmore"));
        QCOMPARE(records.size(), 4);
        QCOMPARE(records.at(2).line, 3);
        QVERIFY(!records.at(2).problem.isEmpty());
        QCOMPARE(records.at(3).fields.constFirst(), QStringLiteral("more"));
    }

    void emptyTexts()
    {
        QCOMPARE(read(QString()).size(), 0);
        QCOMPARE(read(QStringLiteral("\r\n\n")).size(), 0);
    }

    void isQuick()
    {
        QString text;
        for (int i = 0; i < 100'000; ++i)
            text +=
                QStringLiteral("%1,\"a text with \"\"quotes\"\" and\na line break\",2024-03-01,plain\n").arg(i);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(read(text).size(), 100'000);
        QVERIFY2(timer.elapsed() < 5'000, "100,000 rows take over 5 s");
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
