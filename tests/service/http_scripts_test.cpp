// Every desk script gives over HTTP, line by line, what `saldo run` gives: the clock is the script's, lines by
// `system` are sent as a bootstrap manager, others with their actor's token.
//
// What HTTP can't express is left out, and counted: lines that are no JSON object (`invalid_line`), or larger than
// one; lines out of time's order (`time_goes_backwards`: the authority has its own clock); lines without `at`, which
// only scripts require; looks whose members are of another type than a query's text; looks of the time before.
#include "desk/script_run.h"
#include "script/decode.h"
#include "script/encode.h"
#include "script/instant.h"
#include "script/line.h"
#include "script/reader.h"
#include "store/migrations.h"
#include "tests/service/running_service.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QUrl>

using namespace saldo;
using namespace saldo::tests;

namespace {

struct ScriptLine
{
    int number = 0;
    QJsonObject object;
    QJsonObject outcome; // as `saldo run` gives it
};

// The script run here, on a desk in memory.
QList<ScriptLine> runHere(const QByteArray &text)
{
    QByteArray bytes = text;
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    QHash<int, ScriptLine> lines;
    script::Reader reader(&device);
    while (const auto read = reader.next())
        lines.insert(read->number, {read->number, QJsonDocument::fromJson(read->bytes).object(), {}});
    device.seek(0);
    store::Connection connection(store::Location(), store::Connection::Access::Write);
    store::migrate(connection, store::Tables::Authority);
    desk::Desk desk(connection);
    QList<ScriptLine> run;
    desk::runScript(desk, device,
                    {[&](const QByteArray &line) {
                         QJsonObject outcome = QJsonDocument::fromJson(line).object();
                         ScriptLine one = lines.value(outcome.take(QLatin1String("line")).toInt());
                         one.outcome = outcome;
                         run.append(one);
                     },
                     [](const QString &) {}});
    return run;
}

bool isText(const QJsonValue &value)
{
    return value.isString();
}

bool canBeSent(const ScriptLine &line)
{
    const QString error = line.outcome.value(QLatin1String("error")).toString();
    if (error == u"invalid_line" || error == u"time_goes_backwards" || !line.object.contains(QLatin1String("at")))
        return false;
    if (!line.object.contains(QLatin1String("show")))
        return true;
    if (!isText(line.object.value(QLatin1String("show"))))
        return false;
    static const QStringList numbers = {QStringLiteral("months"), QStringLiteral("credits"), QStringLiteral("hours")};
    for (auto member = line.object.begin(); member != line.object.end(); ++member) {
        if (numbers.contains(member.key()) ? !member.value().isDouble()
                                           : !isText(member.value()) && member.key() != u"expect")
            return false;
    }
    return true;
}

QByteArray targetOf(const QJsonObject &look)
{
    QByteArray target = "/api/v1/show/" + QUrl::toPercentEncoding(look.value(QLatin1String("show")).toString());
    char mark = '?';
    for (auto member = look.begin(); member != look.end(); ++member) {
        static const QStringList beside = {QStringLiteral("show"), QStringLiteral("by"), QStringLiteral("id"),
                                           QStringLiteral("expect")};
        if (beside.contains(member.key()))
            continue;
        const QString value = member.value().isDouble() ? QString::number(member.value().toDouble(), 'g', 17)
                                                        : member.value().toString();
        target += mark + QUrl::toPercentEncoding(member.key()) + '=' + QUrl::toPercentEncoding(value);
        mark = '&';
    }
    return target;
}

} // namespace

class HttpScriptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameOutcomes_data();
    void sameOutcomes();
    void cleanupTestCase();

private:
    QString tokenFor(RunningService &service, const QJsonObject &line);
    QJsonObject overHttp(HttpClient &client, const ScriptLine &line);

    QHash<QString, QString> m_tokens;
    int m_sent = 0;
    int m_left = 0;
};

void HttpScriptsTest::sameOutcomes_data()
{
    QTest::addColumn<QString>("path");
    QStringList paths;
    QDirIterator files(QStringLiteral(SALDO_VECTORS), {QStringLiteral("*.jsonl")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next();
    paths.sort();
    QVERIFY(paths.size() > 15);
    for (const QString &path : std::as_const(paths))
        QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
}

QString HttpScriptsTest::tokenFor(RunningService &service, const QJsonObject &line)
{
    const QString by = line.value(QLatin1String("by")).toString(QStringLiteral("system"));
    const std::optional<script::By> actor = script::parseBy(by);
    if (!actor || actor->kind == rules::Actor::Kind::System)
        return service.managerToken();
    if (!m_tokens.contains(by))
        m_tokens.insert(by, service.makeToken(by));
    return m_tokens.value(by);
}

QJsonObject HttpScriptsTest::overHttp(HttpClient &client, const ScriptLine &line)
{
    if (line.object.contains(QLatin1String("show"))) {
        const Response response = client.get(targetOf(line.object));
        QJsonObject shown = response.object();
        if (response.status != 200)
            shown.insert(QStringLiteral("ok"), false);
        return shown;
    }
    QJsonObject command = line.object;
    command.remove(QLatin1String("expect"));
    if (command.value(QLatin1String("by")) == QLatin1String("system"))
        command.remove(QLatin1String("by"));
    if (!command.contains(QLatin1String("id")))
        command.insert(QStringLiteral("id"), QStringLiteral("line-%1").arg(line.number));
    const Response response =
        client.send("POST", "/api/v1/commands", QJsonDocument(QJsonArray{command}).toJson(QJsonDocument::Compact));
    QJsonObject outcome = response.array().first().toObject();
    outcome.remove(QLatin1String("id"));
    outcome.remove(QLatin1String("version"));
    return outcome;
}

void HttpScriptsTest::sameOutcomes()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<ScriptLine> lines = runHere(file.readAll());
    QVERIFY(!lines.isEmpty());
    RunningService service;
    m_tokens.clear();
    QStringList tokens;
    for (const ScriptLine &line : lines)
        tokens << tokenFor(service, line.object);
    service.start();
    HttpClient client = service.client();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const ScriptLine &line = lines.at(i);
        if (!canBeSent(line)) {
            m_left += 1;
            continue;
        }
        client.setToken(line.object.contains(QLatin1String("show")) ? service.managerToken() : tokens.at(i));
        // A line that is refused for its form does not count for the time of the next.
        if (line.object.contains(QLatin1String("show")) || !script::decodeCommand(line.object).verdict)
            client.setHeader("Saldo-Test-Clock", line.object.value(QLatin1String("at")).toString().toLatin1());
        const QJsonObject found = overHttp(client, line);
        QVERIFY2(found == line.outcome,
                 qPrintable(QStringLiteral("line %1: %2, over HTTP %3")
                                .arg(line.number)
                                .arg(QString::fromUtf8(QJsonDocument(line.outcome).toJson(QJsonDocument::Compact)),
                                     QString::fromUtf8(QJsonDocument(found).toJson(QJsonDocument::Compact)))));
        m_sent += 1;
    }
}

void HttpScriptsTest::cleanupTestCase()
{
    qInfo("%d lines over HTTP as in a script; %d that HTTP can't express", m_sent, m_left);
    QVERIFY(m_sent > 20 * m_left);
}

SALDO_DATABASE_TEST_MAIN(HttpScriptsTest)

#include "http_scripts_test.moc"
