// What the service is told at its start, and by whom it is told last.
#include "app/service/configuration.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>

using namespace saldo::service;

class ConfigurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandLineWins();
    void wrongOnesAreNamed_data();
    void wrongOnesAreNamed();
    void addresses_data();
    void addresses();

private:
    QString write(const QByteArray &text)
    {
        QFile file(m_folder.filePath(QStringLiteral("service.conf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static Configured of(const QStringList &arguments, const QHash<QString, QString> &environment = {})
    {
        return configure(QStringList{QStringLiteral("saldo-service")} + arguments,
                         [environment](const QString &name) { return environment.value(name); });
    }

    QTemporaryDir m_folder;
};

void ConfigurationTest::theCommandLineWins()
{
    const QString file = write("# a comment\n\ndatabase = of-the-file\nlisten=[::1]:1\nreaders = 7\ntrusted_proxies = 127.0.0.1, ::1\n");
    const QHash<QString, QString> environment = {{QStringLiteral("SALDO_CONFIG"), file},
                                                 {QStringLiteral("SALDO_LISTEN"), QStringLiteral("127.0.0.1:2")},
                                                 {QStringLiteral("SALDO_READERS"), QStringLiteral("3")}};
    const Configured configured = of({QStringLiteral("--readers=5"), QStringLiteral("--new-epoch")}, environment);
    QCOMPARE(configured.complaint, QString());
    QCOMPARE(configured.configuration.database, QStringLiteral("of-the-file"));
    QCOMPARE(configured.configuration.host, QStringLiteral("127.0.0.1"));
    QCOMPARE(configured.configuration.port, 2);
    QCOMPARE(configured.configuration.readers, 5);
    QCOMPARE(configured.configuration.trustedProxies, QStringList({QStringLiteral("127.0.0.1"), QStringLiteral("::1")}));
    QVERIFY(configured.configuration.newEpoch);
    QVERIFY(of({QStringLiteral("--help")}).helpWanted);
}

void ConfigurationTest::wrongOnesAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const QString database = QStringLiteral("--database=x");
    const auto row = [&database](const char *name, const QString &argument, const char *said) {
        QTest::newRow(name) << QStringList{database, argument} << QString::fromLatin1(said);
    };
    QTest::newRow("no database") << QStringList{} << QStringLiteral("database is missing");
    QTest::newRow("in memory") << QStringList{QStringLiteral("--database=:memory:")} << QStringLiteral("database is missing");
    row("no option", QStringLiteral("--verbose=1"), "--verbose=1: no option");
    row("no value", QStringLiteral("--listen"), "--listen: its value is missing");
    row("a word", QStringLiteral("start"), "start: no option");
    row("no port", QStringLiteral("--listen=localhost"), "listen: ");
    row("too high a port", QStringLiteral("--listen=127.0.0.1:70000"), "listen: ");
    row("a certificate alone", QStringLiteral("--certificate=x.pem"), "certificate and key");
    row("too many readers", QStringLiteral("--readers=65"), "readers: ");
    row("no file", QStringLiteral("--config=/nowhere.conf"), "/nowhere.conf: ");
    row("a line of another", QStringLiteral("--config=") + write("database = x\ncolour = blue\n"), "service.conf:2: ");
}

void ConfigurationTest::wrongOnesAreNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const Configured configured = of(arguments);
    QVERIFY2(configured.complaint.contains(said), qPrintable(configured.complaint));
}

void ConfigurationTest::addresses_data()
{
    QTest::addColumn<QString>("listen");
    QTest::addColumn<QString>("host");
    QTest::newRow("four") << QStringLiteral("0.0.0.0:80") << QStringLiteral("0.0.0.0");
    QTest::newRow("six") << QStringLiteral("[2001:db8::1]:80") << QStringLiteral("2001:db8::1");
    QTest::newRow("every") << QStringLiteral(":80") << QStringLiteral("::");
}

void ConfigurationTest::addresses()
{
    QFETCH(QString, listen);
    QFETCH(QString, host);
    const Configured configured = of({QStringLiteral("--database=x"), QStringLiteral("--listen"), listen});
    QCOMPARE(configured.complaint, QString());
    QCOMPARE(configured.configuration.host, host);
    QCOMPARE(configured.configuration.port, 80);
}

SALDO_TEST_MAIN(ConfigurationTest)

#include "configuration_test.moc"
