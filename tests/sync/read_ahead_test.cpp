// Pages that are read before they are asked for: each is told once, to whom asked for it, and none of another place.
#include "sync/read_ahead.h"
#include "tests/support/test_main.h"
#include "tests/sync/sync_stage.h"

using namespace saldo;
using namespace saldo::sync;
using namespace saldo::tests;

class ReadAheadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNextOneIsAskedForAtOnce();
    void oneThatIsHereIsToldAtOnce();
    void oneThatIsOnItsWayIsToldWhenItComes();
    void noMoreIsHeldThanMayBe();
    void whoWantsNoneGetsNone();
    void theLastOneHasNoneBehindIt();
    void othersAreForgotten_data();
    void othersAreForgotten();
    void oneThatFailsIsAskedForByHimWhoWantsIt();
    void oneThatFailsIsToldToHimWhoWaits();
    void whoGivesUpEndsAll();
    void theNetworkBeginsAnew();
    void otherRequestsGoTheirWay();

private:
    Request asked(qint64 number, const QString &after, const QString &token = QStringLiteral("secret")) const;
    void comes(qint64 number, const QString &next, bool more = true, int rows = 10);
    qint64 newest() const { return m_transport->sent.last().number; }

    std::unique_ptr<NotedTransport> m_transport;
    std::unique_ptr<ReadAhead> m_pages;
    QList<Answer> m_told;
};

void ReadAheadTest::init()
{
    m_told.clear();
    m_transport = std::make_unique<NotedTransport>();
    m_pages = std::make_unique<ReadAhead>(*m_transport, [this](const Answer &answer) { m_told << answer; });
}

Request ReadAheadTest::asked(qint64 number, const QString &after, const QString &token) const
{
    return {number, "GET", apiRoot + pathOfChanges(after, 3'000, 20), {}, token, 5'000};
}

void ReadAheadTest::comes(qint64 number, const QString &next, bool more, int rows)
{
    auto page = std::make_shared<wire::ChangesPage>();
    page->next = next;
    page->more = more;
    page->rows.resize(rows);
    Answer answer;
    answer.number = number;
    answer.status = 200;
    answer.page = page;
    answer.serverTime = 1;
    m_pages->answered(answer);
}

void ReadAheadTest::theNextOneIsAskedForAtOnce()
{
    m_pages->send(asked(1, {}));
    QCOMPARE(m_transport->sent.size(), 1);
    comes(1, QStringLiteral("e1.10.0"));
    QCOMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first().number, 1);
    QCOMPARE(m_transport->sent.size(), 2);
    const Request &next = m_transport->sent.last();
    QCOMPARE(next.path, QStringLiteral("/api/v1/changes?after=e1.10.0&limit=5000&wait=0"));
    QCOMPARE(next.token, QStringLiteral("secret"));
    QVERIFY(next.number < 0);
    comes(next.number, QStringLiteral("e1.20.0"));
    QCOMPARE(m_told.size(), 1); // nobody has asked for it
    QCOMPARE(m_transport->sent.last().path, QStringLiteral("/api/v1/changes?after=e1.20.0&limit=5000&wait=0"));
}

void ReadAheadTest::oneThatIsHereIsToldAtOnce()
{
    m_pages->send(asked(1, {}));
    comes(1, QStringLiteral("e1.10.0"));
    comes(newest(), QStringLiteral("e1.20.0"));
    const qsizetype sent = m_transport->sent.size();
    m_pages->send(asked(2, QStringLiteral("e1.10.0")));
    QCOMPARE(m_told.size(), 2);
    QCOMPARE(m_told.last().number, 2);
    QCOMPARE(m_told.last().page->next, QStringLiteral("e1.20.0"));
    QVERIFY(!m_told.last().serverTime); // it was so then
    QCOMPARE(m_transport->sent.size(), sent); // the one behind it is on its way already
}

void ReadAheadTest::oneThatIsOnItsWayIsToldWhenItComes()
{
    m_pages->send(asked(1, {}));
    comes(1, QStringLiteral("e1.10.0"));
    m_pages->send(asked(2, QStringLiteral("e1.10.0")));
    QCOMPARE(m_told.size(), 1);
    QCOMPARE(m_transport->sent.size(), 2);
    comes(newest(), QStringLiteral("e1.20.0"));
    QCOMPARE(m_told.size(), 2);
    QCOMPARE(m_told.last().number, 2);
    QVERIFY(m_told.last().serverTime);
    QCOMPARE(m_transport->sent.size(), 3);
    comes(m_transport->sent.at(1).number, QStringLiteral("e1.20.0")); // no answer comes twice
    QCOMPARE(m_told.size(), 2);
}

void ReadAheadTest::noMoreIsHeldThanMayBe()
{
    m_pages->send(asked(1, {}));
    comes(1, QStringLiteral("e1.1.0"), true, 5'000);
    for (int page = 2; page <= 4; ++page)
        comes(newest(), QStringLiteral("e1.%1.0").arg(page), true, ReadAhead::mostRows / 3);
    QCOMPARE(m_transport->sent.size(), 4);
    m_pages->send(asked(2, QStringLiteral("e1.1.0")));
    QCOMPARE(m_transport->sent.size(), 5);
    QCOMPARE(m_transport->sent.last().path, apiRoot + pathOfChanges(QStringLiteral("e1.4.0"), 5'000, 0));
}

void ReadAheadTest::whoWantsNoneGetsNone()
{
    Request once = asked(1, {});
    once.onwardRows = 0;
    m_pages->send(once);
    comes(1, QStringLiteral("e1.10.0"));
    QCOMPARE(m_told.size(), 1);
    QCOMPARE(m_transport->sent.size(), 1);
}

void ReadAheadTest::theLastOneHasNoneBehindIt()
{
    m_pages->send(asked(1, {}));
    comes(1, QStringLiteral("e1.10.0"));
    comes(newest(), QStringLiteral("e1.20.0"), false);
    QCOMPARE(m_transport->sent.size(), 2);
    m_pages->send(asked(2, QStringLiteral("e1.10.0")));
    QCOMPARE(m_told.last().number, 2);
    m_pages->send(asked(3, QStringLiteral("e1.20.0")));
    QCOMPARE(m_transport->sent.size(), 3);
    QCOMPARE(m_transport->sent.last().number, 3);
}

void ReadAheadTest::othersAreForgotten_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("token");
    QTest::newRow("of another place") << QStringLiteral("e2.0.0") << QStringLiteral("secret");
    QTest::newRow("by somebody else") << QStringLiteral("e1.10.0") << QStringLiteral("another");
}

void ReadAheadTest::othersAreForgotten()
{
    QFETCH(QString, after);
    QFETCH(QString, token);
    m_pages->send(asked(1, {}));
    comes(1, QStringLiteral("e1.10.0"));
    const qint64 onItsWay = newest();
    m_pages->send(asked(2, after, token));
    QCOMPARE(m_transport->aborted, QList<qint64>{onItsWay});
    QCOMPARE(newest(), 2);
    comes(onItsWay, QStringLiteral("e1.20.0"));
    QCOMPARE(m_told.size(), 1);
    comes(2, QStringLiteral("e2.10.0"), false);
    QCOMPARE(m_told.last().number, 2);
}

void ReadAheadTest::oneThatFailsIsAskedForByHimWhoWantsIt()
{
    m_pages->send(asked(1, {}));
    comes(1, QStringLiteral("e1.10.0"));
    Answer none;
    none.number = newest();
    m_pages->answered(none);
    QCOMPARE(m_told.size(), 1);
    QCOMPARE(m_transport->sent.size(), 2);
    m_pages->send(asked(2, QStringLiteral("e1.10.0")));
    QCOMPARE(newest(), 2);
}

void ReadAheadTest::oneThatFailsIsToldToHimWhoWaits()
{
    m_pages->send(asked(1, {}));
    comes(1, QStringLiteral("e1.10.0"));
    m_pages->send(asked(2, QStringLiteral("e1.10.0")));
    Answer gone;
    gone.number = newest();
    gone.status = 410;
    gone.epoch = QStringLiteral("e2");
    m_pages->answered(gone);
    QCOMPARE(m_told.size(), 2);
    QCOMPARE(m_told.last().number, 2);
    QCOMPARE(m_told.last().status, 410);
    QCOMPARE(m_told.last().epoch, QStringLiteral("e2"));
    QCOMPARE(m_transport->sent.size(), 2);
}

void ReadAheadTest::whoGivesUpEndsAll()
{
    m_pages->send(asked(1, {}));
    comes(1, QStringLiteral("e1.10.0"));
    m_pages->send(asked(2, QStringLiteral("e1.10.0")));
    const qint64 onItsWay = newest();
    m_pages->abort(2);
    QVERIFY(m_transport->aborted.contains(onItsWay));
    comes(onItsWay, QStringLiteral("e1.20.0"));
    QCOMPARE(m_told.size(), 1);
    m_pages->send(asked(3, QStringLiteral("e1.10.0")));
    QCOMPARE(newest(), 3);
}

void ReadAheadTest::theNetworkBeginsAnew()
{
    m_pages->send(asked(1, {}));
    comes(1, QStringLiteral("e1.10.0"));
    const qint64 onItsWay = newest();
    m_pages->startAnew();
    QCOMPARE(m_transport->anew, 1);
    comes(onItsWay, QStringLiteral("e1.20.0"));
    m_pages->send(asked(2, QStringLiteral("e1.10.0")));
    QCOMPARE(newest(), 2);
    QCOMPARE(m_told.size(), 1);
}

void ReadAheadTest::otherRequestsGoTheirWay()
{
    m_pages->send(asked(1, {}));
    comes(1, QStringLiteral("e1.10.0"));
    const Request commands{2, "POST", QStringLiteral("/api/v1/commands"), "[]", QStringLiteral("secret"), 0};
    m_pages->send(commands);
    QCOMPARE(newest(), 2);
    m_pages->abort(2);
    QCOMPARE(m_transport->aborted, QList<qint64>{2});
    m_pages->send(asked(3, QStringLiteral("e1.10.0")));
    comes(m_transport->sent.at(1).number, QStringLiteral("e1.20.0"));
    QCOMPARE(m_told.last().number, 3);
}

SALDO_TEST_MAIN(ReadAheadTest)
#include "read_ahead_test.moc"
