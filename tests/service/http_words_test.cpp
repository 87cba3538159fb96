// On a server the words of new texts are sorted in while nobody waits for it: none is left aside for long.
#include "store/connection.h"
#include "tests/service/running_service.h"
#include "tests/support/test_main.h"

using namespace saldo;
using namespace saldo::tests;

class HttpWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreSortedInSoon();

private:
    void openTicket(HttpClient &client, int number);
    QStringList complaints();

    std::optional<RunningService> m_service;
};

void HttpWordsTest::openTicket(HttpClient &client, int number)
{
    const QByteArray id = QByteArray::number(number);
    const Response response = client.send(
        "POST", "/api/v1/commands",
        R"([{"do":"open_ticket","id":"o-)" + id + R"(","ticket":"W-)" + id
            + R"(","customer":"acme","language":"en","subject":"Blank page","body":"The kettle whistles at )" + id + R"("}])");
    QVERIFY2(response.array().first().toObject().value(QLatin1String("ok")).toBool(), response.body.constData());
}

QStringList HttpWordsTest::complaints()
{
    QStringList found;
    for (const QJsonObject &line : m_service->log()) {
        if (line.value(QLatin1String("level")).toString() != u"info")
            found << line.value(QLatin1String("event")).toString() + u' ' + line.value(QLatin1String("reason")).toString();
    }
    return found;
}

void HttpWordsTest::wordsAreSortedInSoon()
{
    m_service.emplace();
    m_service->run(R"({"at":"2026-03-02T10:00:00+03:00","do":"register_customer","customer":"acme","name":"Acme","language":"en"}
{"at":"2026-03-02T10:00:00+03:00","do":"register_license","customer":"acme","license":"L-1"}
{"at":"2026-03-02T10:00:00+03:00","do":"adjust_credits","customer":"acme","amount":1000,"reason":"a gift"}
)");
    m_service->start();
    HttpClient client = m_service->client(m_service->managerToken());
    for (int i = 0; i < 20; ++i)
        openTicket(client, i);
    store::Connection connection(store::Location::parse(m_service->database().url()), store::Connection::Access::Read);
    const auto aside = [&connection](const QString &sql) {
        QSqlQuery query(connection.database());
        return query.exec(sql) && query.next() ? query.value(0).toLongLong() : -1;
    };
    if (connection.dialect() == store::Dialect::Postgresql) {
        store::Connection owner(store::Location::parse(m_service->database().url()), store::Connection::Access::Beside);
        owner.once(QStringLiteral("CREATE EXTENSION IF NOT EXISTS pgstattuple"));
        const QString pending = QStringLiteral("SELECT pending_tuples FROM pgstatginindex('search_words_of_tickets')");
        QTRY_COMPARE_WITH_TIMEOUT(aside(pending), 0, 20'000);
        openTicket(client, 100); // and again, once it has nothing to do
        QTRY_COMPARE_WITH_TIMEOUT(aside(pending), 0, 20'000);
    }
    QCOMPARE(complaints(), QStringList());
}

SALDO_TEST_MAIN(HttpWordsTest)
#include "http_words_test.moc"
