// `saldo import` as it is typed: its exit status, what it prints, Ctrl+C.
#include "store/connection.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace saldo;

namespace {

const char *const mappingText = R"({
  "source": "old", "separator": ";", "encoding": "%1",
  "dates": {"formats": ["dd.MM.yyyy hh:mm"], "zone": "+03:00"},
  "history": {"cover": "period", "months": 12},
  "files": [{"holds": "tickets", "named": ["requests*.csv"], "language": "ru",
    "columns": {"id": "Номер", "customer": "Клиент", "created": "Создано", "subject": "Тема", "body": "Текст"}}]
})";

struct Ran
{
    int status = -1;
    QString out;
    QString err;
};

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return path(name);
    }

    QString mapping(const QString &encoding) const
    {
        return write(QStringLiteral("mapping-%1.json").arg(encoding),
                     QString::fromUtf8(mappingText).arg(encoding).toUtf8());
    }

    static Ran saldo(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(SALDO_BINARY), QStringList{QStringLiteral("import")} + arguments);
        process.waitForFinished(120'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    static QString value(const QString &database, const QString &sql)
    {
        store::Connection connection(store::Location::parse(database), store::Connection::Access::Read);
        QSqlQuery &query = connection.run(sql);
        const QString found = query.next() ? query.value(0).toString() : QString();
        query.finish();
        return found;
    }

private Q_SLOTS:
    void everyEncoding_data()
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

    void everyEncoding()
    {
        QFETCH(QString, name);
        QFETCH(QString, encoding);
        const QString database = path(name + QStringLiteral(".db"));
        const Ran ran = saldo({QStringLiteral("--database"), database, QStringLiteral("--mapping"),
                               mapping(encoding), QStringLiteral(SALDO_FIXTURES "/requests-%1.csv").arg(name)});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QVERIFY2(ran.out.contains(QLatin1String("2 rows read, 0 refused, 0 notes")), qPrintable(ran.out));
        QCOMPARE(value(database, QStringLiteral("SELECT body FROM messages WHERE id = 'old-1.0'")),
                 QStringLiteral("Здравствуйте!\nПишет: \"нет связи\"; что делать?"));
        QCOMPARE(value(database, QStringLiteral("SELECT name FROM customers WHERE id LIKE 'old-petr-elkin-%'")),
                 QStringLiteral("Пётр Ёлкин"));
        QCOMPARE(value(database, QStringLiteral("SELECT opened_at FROM tickets WHERE id = 'old-1'")),
                 QStringLiteral("1741155300000")); // 06:15 UTC
    }

    void theWrongEncodingIsNotGuessed()
    {
        const Ran ran = saldo({QStringLiteral("--mapping"), mapping(QStringLiteral("UTF-8")),
                               QStringLiteral(SALDO_FIXTURES "/requests-windows-1251.csv")});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.err.contains(QLatin1String("requests-windows-1251.csv:1: refused: the file has no column")),
                 qPrintable(ran.err));
    }

    void reportsGoWhereTheyAreSent()
    {
        const QByteArray csv = "Номер;Клиент;Создано;Тема;Текст\n1;a;05.03.2025 09:15;S;T\n2;a;yesterday;S;T\n";
        const QString file = write(QStringLiteral("requests-report.csv"), csv);
        const QString report = path(QStringLiteral("report.txt"));
        const Ran ran = saldo({QStringLiteral("--mapping"), mapping(QStringLiteral("UTF-8")),
                               QStringLiteral("--report"), report, file});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.contains(QLatin1String("2 rows read, 1 refused, 0 notes")));
        QFile written(report);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(written.readAll()),
                 file + QStringLiteral(
                            ":3: refused: “yesterday” is no date of the mapping's formats (column “Создано”)\n"));
    }

    void importingAgain()
    {
        const QString database = path(QStringLiteral("again.db"));
        const QStringList arguments = {QStringLiteral("--database"), database, QStringLiteral("--mapping"),
                                       mapping(QStringLiteral("UTF-8")),
                                       QStringLiteral(SALDO_FIXTURES "/requests-utf-8.csv")};
        QVERIFY(saldo(arguments).out.contains(QRegularExpression(QStringLiteral("tickets +2 +0 +0"))));
        QVERIFY(saldo(arguments).out.contains(QRegularExpression(QStringLiteral("tickets +0 +2 +0"))));
        QVERIFY(saldo(arguments).out.contains(QRegularExpression(QStringLiteral("commands +0 +8 +0"))));
    }

    void whatCannotBeDone_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("no file") << QStringList{QStringLiteral("/nowhere/a.csv")}
                                 << QStringLiteral("/nowhere/a.csv: there is no such file or folder");
        QTest::newRow("no mapping") << QStringList{QStringLiteral("--mapping"), QStringLiteral("/nowhere.json"),
                                                   QStringLiteral(SALDO_FIXTURES)}
                                    << QStringLiteral("/nowhere.json: cannot be read");
        QTest::newRow("bad mapping") << QStringList{QStringLiteral("--mapping"),
                                                    QStringLiteral(SALDO_FIXTURES "/requests-utf-8.csv"),
                                                    QStringLiteral(SALDO_FIXTURES)}
                                     << QStringLiteral("requests-utf-8.csv: line 1: ");
        QTest::newRow("nothing fits") << QStringList{QStringLiteral(SALDO_FIXTURES)}
                                      << QStringLiteral("no file for any of the mappings that come with Saldo");
        QTest::newRow("this one does not fit")
            << QStringList{QStringLiteral(SALDO_FIXTURES "/requests-utf-8.csv")}
            << QStringLiteral("requests-utf-8.csv: no mapping fits; name one with --mapping");
        QTest::newRow("nothing") << QStringList{} << QString();
    }

    void whatCannotBeDone()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const Ran ran = saldo(arguments);
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(said), qPrintable(ran.err));
    }

    void ctrlCStopsBetweenCommands()
    {
        QByteArray csv = "Номер;Клиент;Создано;Тема;Текст\n";
        for (int i = 0; i < 10'000; ++i) {
            const QByteArray number = QByteArray::number(i);
            csv += number + ";c" + number + ";05.03.2025 09:15;Subject;Text\n";
        }
        const QString database = path(QStringLiteral("stopped.db"));
        const QStringList arguments = {QStringLiteral("import"),
                                       QStringLiteral("--progress"),
                                       QStringLiteral("--database"),
                                       database,
                                       QStringLiteral("--mapping"),
                                       mapping(QStringLiteral("UTF-8")),
                                       write(QStringLiteral("requests-many.csv"), csv)};
        QProcess process;
        process.start(QStringLiteral(SALDO_BINARY), arguments);
        process.setReadChannel(QProcess::StandardError);
        QByteArray progress;
        while (!progress.contains("of 40000 commands") && process.waitForReadyRead(60'000))
            progress += process.readAllStandardError();
        QVERIFY2(progress.contains("of 40000 commands"), progress.constData());
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitStatus() == QProcess::NormalExit, process.readAllStandardError().constData());
        QCOMPARE(process.exitCode(), 130);
        const QString out = QString::fromUtf8(process.readAllStandardOutput());
        const QRegularExpressionMatch stopped =
            QRegularExpression(QStringLiteral("stopped: (\\d+) of 40000 commands are done")).match(out);
        QVERIFY2(stopped.hasMatch(), qPrintable(out));
        QCOMPARE(value(database, QStringLiteral("SELECT count(*) FROM journal")), stopped.captured(1));

        const Ran rest = saldo(arguments.mid(1));
        QCOMPARE(rest.status, 0);
        QCOMPARE(value(database, QStringLiteral("SELECT count(*) FROM tickets")), QStringLiteral("10000"));
        QCOMPARE(value(database, QStringLiteral("SELECT count(*) FROM journal")), QStringLiteral("40000"));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
