// The real sets of ../shared/data (or SALDO_REAL_DATA), imported and compared with what Python reads in
// the same files. Without the folder the test says loudly that it was skipped.
#include "app/command/import_files.h"
#include "app/command/import_run.h"
#include "store/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QTest>
#include <algorithm>

using namespace saldo;
using namespace saldo::command;

namespace {

// SALDO_REAL_DATA, else ../shared/data beside the repository or its worktree; empty if there is none.
QString dataFolder()
{
    if (qEnvironmentVariableIsSet("SALDO_REAL_DATA"))
        return qEnvironmentVariable("SALDO_REAL_DATA");
    const QString beside = QDir::cleanPath(QStringLiteral(SALDO_SOURCE_DIR "/../shared/data"));
    return QFileInfo(beside).isDir() ? beside : QString();
}

QByteArray python(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral("python3"), QStringList{QStringLiteral(SALDO_SOURCE_FACTS)} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("python3: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

const import::Mapping &shipped(const QString &source)
{
    static const QList<import::Mapping> all = import::shippedMappings();
    for (const import::Mapping &mapping : all) {
        if (mapping.source == source)
            return mapping;
    }
    qFatal("no such mapping");
}

// A reason without what differs from row to row.
QString kindOf(const import::Remark &remark)
{
    static const QRegularExpression language(QStringLiteral("has no language for “(.*)” "));
    const QRegularExpressionMatch match = language.match(remark.text);
    if (match.hasMatch())
        return QStringLiteral("language ") + match.captured(1);
    if (remark.text.contains(u"was not taken"))
        return QStringLiteral("ticket not taken");
    if (remark.text == u"the column “creator” is empty" || remark.text == u"the column “Клиент” is empty")
        return QStringLiteral("no requester");
    return remark.text;
}

} // namespace

class RealDataTest : public QObject
{
    Q_OBJECT

public:
    bool isSkipped = false;

private:
    QString m_data;

    struct Imported
    {
        Imported()
            : connection(store::Location::parse({}), store::Connection::Access::Write), desk(migrated(connection))
        {
        }

        static store::Connection &migrated(store::Connection &connection)
        {
            store::migrate(connection, store::Tables::Authority);
            return connection;
        }

        qint64 count(const QString &table)
        {
            QSqlQuery &query = connection.run(QStringLiteral("SELECT count(*) FROM ") + table);
            query.next();
            const qint64 found = query.value(0).toLongLong();
            query.finish();
            return found;
        }

        // As source_facts.py tells them, with texts in the place of words.
        QJsonObject tickets(const QString &source)
        {
            QJsonObject found;
            QSqlQuery &query = connection.run(
                QStringLiteral("SELECT t.id, t.subject, c.name, t.language, t.resolution, m.kind, s.name, m.at, "
                               "m.body FROM tickets t "
                               "JOIN customers c ON c.id = t.customer_id JOIN messages m ON m.ticket_id = t.id "
                               "LEFT JOIN staff s ON s.id = m.author ORDER BY t.id, m.position"));
            while (query.next()) {
                const QString id = query.value(0).toString().mid(source.size() + 1);
                QJsonObject ticket = found.value(id).toObject();
                ticket.insert(QStringLiteral("subject"), query.value(1).toString());
                ticket.insert(QStringLiteral("customer"), query.value(2).toString());
                ticket.insert(QStringLiteral("language"), query.value(3).toString());
                ticket.insert(QStringLiteral("resolution"), query.value(4).toString());
                const bool own = query.value(5).toString() == u"customer";
                QJsonArray messages = ticket.value(QLatin1String("messages")).toArray();
                messages.append(QJsonArray{query.value(own ? 2 : 6).toString(), query.value(5).toString(),
                                           query.value(7).toLongLong() / 1000, query.value(8).toString()});
                ticket.insert(QStringLiteral("messages"), messages);
                found.insert(id, ticket);
            }
            query.finish();
            return found;
        }

        store::Connection connection;
        desk::Desk desk;
    };

    // The words of every text, as Python counts them.
    static QJsonArray wordsOf(const QJsonArray &texts)
    {
        return QJsonDocument::fromJson(
                   python({QStringLiteral("words")}, QJsonDocument(texts).toJson(QJsonDocument::Compact)))
            .array();
    }

    static void compareTicket(const QString &id, const QJsonObject &expected, const QJsonObject &found,
                              const QString &resolution)
    {
        const QByteArray name = id.toUtf8();
        const QString subject = expected.value(QLatin1String("subject")).toString();
        const QString stored = found.value(QLatin1String("subject")).toString();
        if (subject.size() <= 200)
            QVERIFY2(stored == subject, name.constData());
        else
            QVERIFY2(stored.size() <= 200 && subject.startsWith(stored.chopped(1)), name.constData());
        for (const char *member : {"customer", "language"})
            QVERIFY2(found.value(QLatin1String(member)) == expected.value(QLatin1String(member)),
                     name.constData());
        QCOMPARE(found.value(QLatin1String("resolution")).toString(), resolution);
        const QJsonArray messages = found.value(QLatin1String("messages")).toArray();
        const QJsonArray those = expected.value(QLatin1String("messages")).toArray();
        QVERIFY2(messages.size() == those.size(), name.constData());
        for (qsizetype i = 0; i < those.size(); ++i) {
            for (int part = 0; part < 3; ++part) // who, as what, when
                QVERIFY2(messages.at(i).toArray().at(part) == those.at(i).toArray().at(part), name.constData());
        }
    }

    static void compareTexts(const QJsonObject &expected, const QJsonObject &found)
    {
        static const QRegularExpression left(
            QStringLiteral("</?(p|li|ul|ol|blockquote|strong|em)>|&(nbsp|quot|lt|gt);"));
        QJsonArray texts;
        QJsonArray words;
        QStringList places;
        for (auto ticket = expected.constBegin(); ticket != expected.constEnd(); ++ticket) {
            const QJsonArray those = ticket.value().toObject().value(QLatin1String("messages")).toArray();
            const QJsonArray messages =
                found.value(ticket.key()).toObject().value(QLatin1String("messages")).toArray();
            for (qsizetype i = 0; i < those.size(); ++i) {
                texts.append(messages.at(i).toArray().at(3));
                // No tag or entity is left, but those that people wrote about.
                if (left.match(texts.last().toString()).hasMatch() != those.at(i).toArray().at(4).toBool())
                    QFAIL(qPrintable(ticket.key() + QLatin1Char('\n') + texts.last().toString().left(2'000)));
                words.append(those.at(i).toArray().at(3));
                places.append(QStringLiteral("%1, message %2").arg(ticket.key()).arg(i));
            }
        }
        const QJsonArray stored = wordsOf(texts);
        QCOMPARE(stored.size(), words.size());
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (stored.at(i) == words.at(i) ||
                wordsMayStandFor(words.at(i).toArray(), expected, places.at(i)) == stored.at(i))
                continue;
            QString difference = places.at(i);
            for (qsizetype word = 0; word < words.at(i).toArray().size(); ++word) {
                if (stored.at(i).toArray().at(word) != words.at(i).toArray().at(word)) {
                    difference += QStringLiteral(": “%1” for “%2”")
                                      .arg(stored.at(i).toArray().at(word).toString(),
                                           words.at(i).toArray().at(word).toString());
                    break;
                }
            }
            QFAIL(qPrintable(difference + QLatin1Char('\n') + texts.at(i).toString().left(400)));
        }
    }

    // A request without any text has its subject in the place of it.
    static QJsonArray wordsMayStandFor(const QJsonArray &words, const QJsonObject &expected, const QString &place)
    {
        if (!words.isEmpty())
            return words;
        const QString id = place.section(QLatin1Char(','), 0, 0);
        return wordsOf({expected.value(id).toObject().value(QLatin1String("subject"))}).at(0).toArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_data = dataFolder();
        if (m_data.isEmpty() || !QFileInfo(m_data + QStringLiteral("/sumo-thunderbird")).isDir()) {
            qInfo("\n*****\n***** SKIPPED: the real data is not there. Nothing of it was compared.\n"
                  "***** Name its folder with SALDO_REAL_DATA (now: “%s”).\n*****",
                  qPrintable(m_data));
            isSkipped = true;
            QSKIP("SKIPPED: no real data; name its folder with SALDO_REAL_DATA");
        }
    }

    void sets_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("folder");
        const auto row = [](const char *source, const char *facts, const char *folder) {
            QTest::addRow("%s", facts) << QString::fromLatin1(source) << QString::fromLatin1(facts)
                                       << QString::fromLatin1(folder);
        };
        row("sumo", "sumo", "sumo-thunderbird");
        row("ru-mozilla", "ru", "ru-mozilla-support");
        row("ru-mozilla-cp1251", "cp1251", "ru-mozilla-support");
        row("ru-mozilla-koi8-r", "koi8-r", "ru-mozilla-support");
    }

    void sets()
    {
        QFETCH(QString, source);
        QFETCH(QString, facts);
        QFETCH(QString, folder);
        const QJsonObject expected = QJsonDocument::fromJson(python({facts, m_data})).object();
        const QJsonObject tickets = expected.value(QLatin1String("tickets")).toObject();
        QVERIFY(!tickets.isEmpty());

        const Chosen chosen = chooseBy(shipped(source), {m_data + QLatin1Char('/') + folder});
        QCOMPARE(chosen.complaints, QStringList());
        const import::Plan plan = import::makePlan(chosen.jobs, QDateTime::currentMSecsSinceEpoch(), readWhole);
        Imported imported;
        const ImportResult result = runImport(imported.desk, plan, {});
        QCOMPARE(result.all().refused, 0); // what was refused, was so before the rules

        QMap<QString, int> refused;
        for (const import::Remark &remark : result.remarks) {
            if (remark.refused)
                refused[kindOf(remark)] += 1;
        }
        QMap<QString, int> reasons;
        const QJsonObject told = expected.value(QLatin1String("refused")).toObject();
        for (auto reason = told.constBegin(); reason != told.constEnd(); ++reason)
            reasons.insert(reason.key(), reason.value().toInt());
        QCOMPARE(refused, reasons);

        qint64 rows = 0;
        for (const QJsonValue &count : expected.value(QLatin1String("rows")).toObject())
            rows += count.toInteger();
        QCOMPARE(plan.rows, rows);
        qint64 messages = 0;
        for (const QJsonValue &ticket : tickets)
            messages += ticket.toObject().value(QLatin1String("messages")).toArray().size();
        QCOMPARE(imported.count(QStringLiteral("tickets")), tickets.size());
        QCOMPARE(imported.count(QStringLiteral("messages")), messages);
        QCOMPARE(imported.count(QStringLiteral("customers")),
                 expected.value(QLatin1String("customers")).toInteger());
        QCOMPARE(imported.count(QStringLiteral("staff")), expected.value(QLatin1String("staff")).toInteger());
        QCOMPARE(rows, messages + result.refusedRows());

        const QJsonObject found = imported.tickets(source);
        const QJsonObject closed = expected.value(QLatin1String("closed")).toObject();
        for (auto ticket = tickets.constBegin(); ticket != tickets.constEnd(); ++ticket)
            compareTicket(ticket.key(), ticket.value().toObject(), found.value(ticket.key()).toObject(),
                          closed.value(ticket.key()).toString(QStringLiteral("none")));
        if (!QTest::currentTestFailed())
            compareTexts(tickets, found);
        QCOMPARE(runImport(imported.desk, plan, {}).all().added, 0);
        qInfo("%s: %lld rows, %lld tickets, %lld messages, %lld refused", qPrintable(facts),
              static_cast<long long>(rows), static_cast<long long>(tickets.size()),
              static_cast<long long>(messages), static_cast<long long>(result.refusedRows()));
    }

    void theFolderAloneIsEnough()
    {
        const Chosen chosen = chooseShipped({m_data});
        QStringList sources;
        for (const import::Job &job : chosen.jobs)
            sources.append(job.mapping.source);
        QCOMPARE(sources, (QStringList{QStringLiteral("ru-mozilla"), QStringLiteral("sumo")}));
        QCOMPARE(chosen.left.size(), 2); // the copies in other encodings
        const import::Plan plan = import::makePlan(chosen.jobs, QDateTime::currentMSecsSinceEpoch(), readWhole);
        QVERIFY(std::is_sorted(
            plan.steps.cbegin(), plan.steps.cend(),
            [](const import::Step &one, const import::Step &other) { return one.command.at < other.command.at; }));
    }
};

// Tells ctest too that it was skipped.
int main(int argc, char **argv)
{
    constexpr int skipped = 77;
    QCoreApplication application(argc, argv);
    RealDataTest test;
    const int failures = QTest::qExec(&test, argc, argv);
    return test.isSkipped && failures == 0 ? skipped : failures;
}

#include "real_data_test.moc"
