// Every encoding that an export may have.
#include "import/encoding.h"

#include "import/csv.h"

#include <QFile>
#include <QTest>

using namespace saldo::import;

class EncodingTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray fixture(const QString &name)
    {
        QFile file(QStringLiteral(SALDO_FIXTURES "/requests-%1.csv").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no fixture");
        return file.readAll();
    }

private Q_SLOTS:
    void fixtures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("encoding");
        const auto row = [](const char *name, const char *encoding) {
            QTest::addRow("%s", name) << QString::fromLatin1(name) << QString::fromLatin1(encoding);
        };
        row("utf-8", "UTF-8");
        row("utf-8-bom", "UTF-8");
        row("utf-16-le", "UTF-16");
        row("utf-16-be", "UTF-16");
        row("windows-1251", "windows-1251");
        row("koi8-r", "KOI8-R");
        row("cp866", "CP866");
    }

    void fixtures()
    {
        QFETCH(QString, name);
        QFETCH(QString, encoding);
        const Decoding decoding = decode(fixture(name), encoding);
        QCOMPARE(decoding.problem, QString());
        QVERIFY(decoding.undecodable.isEmpty());
        CsvReader reader(decoding.text, u';');
        QCOMPARE(reader.next()->fields.constFirst(), QStringLiteral("Номер"));
        const QStringList first = reader.next()->fields;
        QCOMPARE(first.at(3), QStringLiteral("Здравствуйте!\nПишет: \"нет связи\"; что делать?"));
        QCOMPARE(first.at(4), QStringLiteral("Пётр Ёлкин"));
        const QString sign = name == u"koi8-r" ? QStringLiteral("номер") : QStringLiteral("№");
        QCOMPARE(reader.next()->fields.at(3), QStringLiteral("Как включить %1 заявки в теме?").arg(sign));
    }

    void undecodableBytesAreFound()
    {
        const Decoding decoding = decode("ab\xFF"
                                         "cd\xC3(e",
                                         QStringLiteral("UTF-8"));
        QCOMPARE(decoding.text, QStringLiteral("ab\uFFFDcd\uFFFD(e"));
        QCOMPARE(decoding.undecodable.size(), 2);
        QCOMPARE(decoding.undecodable.at(0).at, 2);
        QCOMPARE(decoding.undecodable.at(0).bytes, QByteArray("\xFF"));
        QCOMPARE(decoding.undecodable.at(1).at, 5);
        QCOMPARE(decoding.undecodable.at(1).bytes, QByteArray("\xC3"));
    }

    void placesCountFromBehindTheByteOrderMark()
    {
        const Decoding decoding = decode("\xEF\xBB\xBF"
                                         "a\xFF",
                                         QStringLiteral("UTF-8"));
        QCOMPARE(decoding.undecodable.constFirst().at, 1);
    }

    void truncatedAtTheEnd()
    {
        const Decoding decoding = decode("ab\xD0", QStringLiteral("UTF-8"));
        QCOMPARE(decoding.undecodable.size(), 1);
        QCOMPARE(decode(QByteArray("\xFF\xFE"
                                   "a\0b",
                                   5),
                        QStringLiteral("UTF-16"))
                     .undecodable.size(),
                 1);
        QCOMPARE(decode(QByteArray("\xFF\xFE\x00\xD8"
                                   "a\0",
                                   6),
                        QStringLiteral("UTF-16"))
                     .undecodable.size(),
                 1);
    }

    void aWholeReplacementCharacterIsText()
    {
        const Decoding decoding = decode("a\xEF\xBF\xBD", QStringLiteral("UTF-8"));
        QVERIFY(decoding.undecodable.isEmpty());
    }

    void bytesThatWindows1251LeavesUndefined()
    {
        const Decoding decoding = decode("\xCF\x98\xF0", QStringLiteral("windows-1251"));
        QCOMPARE(decoding.undecodable.size(), 1);
        QCOMPARE(decoding.undecodable.constFirst().bytes, QByteArray("\x98"));
    }

    void contradictingMarks()
    {
        QVERIFY(decode(fixture(QStringLiteral("utf-16-le")), QStringLiteral("UTF-8")).problem.contains(u"UTF-16"));
        QVERIFY(decode(fixture(QStringLiteral("utf-8-bom")), QStringLiteral("windows-1251"))
                    .problem.contains(u"UTF-8"));
    }

    void longTexts()
    {
        const QString text = QStringLiteral("Заявка 🙂 ").repeated(50'000);
        QCOMPARE(decode(text.toUtf8(), QStringLiteral("UTF-8")).text, text);
    }

    void names()
    {
        QVERIFY(knowsEncoding(QStringLiteral("IBM866")));
        QVERIFY(!knowsEncoding(QStringLiteral("cp-nothing")));
        QVERIFY(!knowsEncoding(QString()));
        QVERIFY(!decode("a", QStringLiteral("cp-nothing")).problem.isEmpty());
    }
};

QTEST_GUILESS_MAIN(EncodingTest)
#include "encoding_test.moc"
