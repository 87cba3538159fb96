// Who is in a ticket, and for how long after he last said so.
#include "service/presence.h"
#include "tests/support/test_main.h"

using namespace saldo;
using namespace saldo::service;
using wire::Doing;
using wire::Present;

namespace {

const QString anna = QStringLiteral("anna");
const QString mike = QStringLiteral("mike");
const QString one = QStringLiteral("T1");
const QString other = QStringLiteral("T2");

} // namespace

class PresenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebodyComesMovesAndGoes();
    void silenceIsForgotten();
    void onePersonOnTwoConsoles();
    void sayingTheSameChangesNothing();
};

void PresenceTest::somebodyComesMovesAndGoes()
{
    Presence presence;
    QCOMPARE(presence.present(0), QList<Present>());
    presence.report(QStringLiteral("s1"), anna, {one, Doing::Looking}, 0);
    presence.report(QStringLiteral("s2"), mike, {one, Doing::Typing}, 0);
    QCOMPARE(presence.present(1), QList<Present>({{one, anna, Doing::Looking}, {one, mike, Doing::Typing}}));
    presence.report(QStringLiteral("s1"), anna, {other, Doing::Typing}, 5);
    QCOMPARE(presence.present(6), QList<Present>({{one, mike, Doing::Typing}, {other, anna, Doing::Typing}}));
    const qint64 state = presence.state(6);
    presence.leave(QStringLiteral("s1"));
    QVERIFY(presence.state(6) > state);
    QCOMPARE(presence.present(6), QList<Present>({{one, mike, Doing::Typing}}));
}

void PresenceTest::silenceIsForgotten()
{
    Presence presence;
    QVERIFY(!presence.nextEnd());
    presence.report(QStringLiteral("s1"), anna, {one, Doing::Looking}, 1'000);
    QCOMPARE(presence.nextEnd(), std::optional<qint64>(31'000));
    const qint64 state = presence.state(30'999);
    QCOMPARE(presence.present(30'999).size(), 1);
    QVERIFY(presence.state(31'000) > state);
    QCOMPARE(presence.present(31'000).size(), 0);
}

void PresenceTest::onePersonOnTwoConsoles()
{
    Presence presence;
    presence.report(QStringLiteral("s1"), anna, {one, Doing::Looking}, 0);
    presence.report(QStringLiteral("s2"), anna, {one, Doing::Typing}, 0);
    QCOMPARE(presence.present(1), QList<Present>({{one, anna, Doing::Typing}}));
    presence.leave(QStringLiteral("s2"));
    QCOMPARE(presence.present(1), QList<Present>({{one, anna, Doing::Looking}}));
}

void PresenceTest::sayingTheSameChangesNothing()
{
    Presence presence;
    presence.report(QStringLiteral("s1"), anna, {one, Doing::Looking}, 0);
    const qint64 state = presence.state(0);
    presence.report(QStringLiteral("s1"), anna, {one, Doing::Looking}, 20'000);
    QCOMPARE(presence.state(20'000), state);
    QCOMPARE(presence.present(40'000).size(), 1);
}

SALDO_TEST_MAIN(PresenceTest)

#include "presence_test.moc"
