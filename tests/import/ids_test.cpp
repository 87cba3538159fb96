// Foreign ids stay what they are, or become the same valid id every time.
#include "import/ids.h"

#include "script/command.h"

#include <QSet>
#include <QTest>
#include <QUuid>

using namespace saldo::import;

class IdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validIdsStay()
    {
        QCOMPARE(entityId(QStringLiteral("sumo"), QStringLiteral("1441210")), QStringLiteral("sumo-1441210"));
        QCOMPARE(entityId(QStringLiteral("sumo"), QStringLiteral("Toad-Hall")), QStringLiteral("sumo-Toad-Hall"));
    }

    // The very ids: a change of them would import everything a second time.
    void othersAreMapped_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<QString>("id");
        QTest::newRow("mail") << QStringLiteral("ann@saldo.example")
                              << QStringLiteral("old-ann-saldo.example-7923176f31cef7be");
        QTest::newRow("russian") << QStringLiteral("Пётр Ёлкин")
                                 << QStringLiteral("old-petr-elkin-bdb27571721f43da");
        QTest::newRow("nothing readable") << QStringLiteral("客户") << QStringLiteral("old-ad4af312dbc2f593");
    }

    void othersAreMapped()
    {
        QFETCH(QString, foreign);
        QFETCH(QString, id);
        QCOMPARE(entityId(QStringLiteral("old"), foreign), id);
        QVERIFY(saldo::script::isId(id));
    }

    void allAreValidAndDifferent()
    {
        QStringList foreign = {QStringLiteral("a b"),  QStringLiteral("a_b"), QStringLiteral("a-b"),
                               QStringLiteral("a  b"), QStringLiteral("A b"), QStringLiteral("а б"),
                               QStringLiteral("🙂"), QString(300, u'x'),    QString(301, u'x'),
                               QString(64, u'y'),      QStringLiteral("Ann"), QStringLiteral("ann")};
        QSet<QString> ids;
        for (const QString &one : foreign) {
            const QString id = entityId(QStringLiteral("a-source-of-24-characters").left(24), one);
            QVERIFY2(saldo::script::isId(id), qPrintable(id));
            ids.insert(id);
        }
        QCOMPARE(ids.size(), foreign.size());
    }

    void sourcesDoNotClash()
    {
        QVERIFY(entityId(QStringLiteral("a"), QStringLiteral("1")) !=
                entityId(QStringLiteral("b"), QStringLiteral("1")));
        QVERIFY(commandId(QStringLiteral("a"), QStringLiteral("answer"), QStringLiteral("1")) !=
                commandId(QStringLiteral("b"), QStringLiteral("answer"), QStringLiteral("1")));
    }

    void commandIds()
    {
        const QString id =
            commandId(QStringLiteral("sumo"), QStringLiteral("open_ticket"), QStringLiteral("1441210"));
        QCOMPARE(id, QStringLiteral("ba4a3542-67e4-52de-aa51-2f47e73af19c"));
        QCOMPARE(QUuid::fromString(id).version(), QUuid::Sha1);
        QVERIFY(id != commandId(QStringLiteral("sumo"), QStringLiteral("close"), QStringLiteral("1441210")));
    }
};

QTEST_GUILESS_MAIN(IdsTest)
#include "ids_test.moc"
