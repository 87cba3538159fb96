// Dates as exports spell them; the test runs in a zone of its own that must not matter.
#include "import/date_form.h"

#include "script/instant.h"

#include <QTest>

using namespace saldo;
using namespace saldo::import;

class DateFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("instant"); // empty: none
        const auto row = [](const char *name, const char *format, const char *zone, const char *text,
                            const char *instant) {
            QTest::addRow("%s", name) << QString::fromLatin1(format) << QString::fromLatin1(zone)
                                      << QString::fromLatin1(text) << QString::fromLatin1(instant);
        };
        const char *iso = "yyyy-MM-dd HH:mm:ss t";
        row("offset 0", iso, "", "2024-03-01 02:29:15 +0000", "2024-03-01T02:29:15Z");
        row("offset behind", iso, "", "2023-06-01 23:00:00 -0700", "2023-06-02T06:00:00Z");
        row("offset with colon", iso, "", "2023-06-01 23:00:00+05:30", "2023-06-01T17:30:00Z");
        row("UTC", iso, "", "2019-09-05 08:30:06 UTC", "2019-09-05T08:30:06Z");
        row("Z", "yyyy-MM-dd'T'HH:mm:sst", "", "2019-09-05T09:23:15Z", "2019-09-05T09:23:15Z");
        row("no offset where one is due", iso, "+03:00", "2024-03-01 02:29:15", "");
        row("an offset that is none", iso, "", "2024-03-01 02:29:15 +2500", "");
        row("fixed zone", "dd.MM.yyyy hh:mm", "+03:00", "05.03.2025 09:15", "2025-03-05T06:15:00Z");
        row("fixed zone behind", "dd.MM.yyyy hh:mm", "-08:00", "31.12.2020 20:00", "2021-01-01T04:00:00Z");
        row("named zone in winter", "dd.MM.yyyy hh:mm", "Europe/Berlin", "05.02.2025 09:15",
            "2025-02-05T08:15:00Z");
        row("named zone in summer", "dd.MM.yyyy hh:mm", "Europe/Berlin", "05.07.2025 09:15",
            "2025-07-05T07:15:00Z");
        row("an hour that New York leaves out", "yyyy-MM-dd HH:mm", "UTC", "2024-03-10 02:30",
            "2024-03-10T02:30:00Z");
        row("day alone", "d/M/yyyy", "UTC", "1/3/2024", "2024-03-01T00:00:00Z");
        row("spaces around", "yyyy-MM-dd", "UTC", " 2024-03-01 ", "2024-03-01T00:00:00Z");
        row("no such day", "dd.MM.yyyy hh:mm", "UTC", "31.02.2025 09:15", "");
        row("other order", "dd.MM.yyyy hh:mm", "UTC", "2025-03-05 09:15", "");
        row("more behind it", "dd.MM.yyyy", "UTC", "05.03.2025 09:15", "");
        row("nothing", "dd.MM.yyyy", "UTC", "", "");
    }

    void dates()
    {
        QFETCH(QString, format);
        QFETCH(QString, zone);
        QFETCH(QString, text);
        QFETCH(QString, instant);
        const DateForm form{{format}, zone.isEmpty() ? QTimeZone() : zoneNamed(zone)};
        const std::optional<rules::Instant> found = form.read(text);
        QCOMPARE(found ? script::formatInstant(*found) : QString(), instant);
    }

    void theFirstFormatThatFits()
    {
        const DateForm form{{QStringLiteral("yyyy-MM-dd HH:mm:ss t"), QStringLiteral("dd.MM.yyyy")},
                            zoneNamed(QStringLiteral("UTC"))};
        QCOMPARE(form.read(QStringLiteral("02.01.1970")), std::optional<rules::Instant>(rules::msPerDay));
        QCOMPARE(form.read(QStringLiteral("1970-01-02 00:00:00 +0000")),
                 std::optional<rules::Instant>(rules::msPerDay));
    }

    void zones()
    {
        QVERIFY(zoneNamed(QStringLiteral("UTC")).isValid());
        QVERIFY(zoneNamed(QStringLiteral("-0800")).isValid());
        QVERIFY(!zoneNamed(QStringLiteral("Mars/Olympus")).isValid());
        QVERIFY(!zoneNamed(QStringLiteral("+99:00")).isValid());
        QVERIFY(!zoneNamed(QString()).isValid());
    }
};

QTEST_GUILESS_MAIN(DateFormTest)
#include "date_form_test.moc"
