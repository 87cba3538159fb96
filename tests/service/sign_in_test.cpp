// Passwords, tokens, and how often somebody may be wrong.
#include "service/passwords.h"
#include "service/prepared.h"
#include "service/sign_in_limits.h"
#include "service/tokens.h"
#include "tests/support/test_main.h"

using namespace saldo;
using namespace saldo::service;

namespace {

const QString anna = QStringLiteral("anna");
const QString here = QStringLiteral("192.0.2.1");

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passwordsFitTheirHash();
    void anUnknownLoginIsNobody();
    void tokensAreAllDifferent();
    void callersAreNeverTheSystem();
    void failuresAreLimitedPerPair();
    void failuresAreLimitedPerAddress();
    void failuresAreLimitedPerLogin();
    void memoryIsBounded();
};

void SignInTest::passwordsFitTheirHash()
{
    const QString password = QStringLiteral("correct horse, Ёлка");
    const QString hash = hashPassword(password);
    QVERIFY(hash.startsWith(QLatin1String("$argon2id$")));
    QVERIFY(hash != hashPassword(password)); // another salt
    QVERIFY(isPassword(password, hash));
    QVERIFY(isPassword(password.normalized(QString::NormalizationForm_D), hash));
    QVERIFY(!isPassword(password + u' ', hash));
    QVERIFY(!isPassword(QString(), hash));
    QVERIFY(!isPassword(password, QStringLiteral("rubbish")));
}

void SignInTest::anUnknownLoginIsNobody()
{
    QVERIFY(!isPassword(QStringLiteral("nobody's"), QString()));
}

void SignInTest::tokensAreAllDifferent()
{
    const QString token = newToken();
    QCOMPARE(token.size(), 49); // 256 bits, six to a letter, behind "saldo_"
    QVERIFY(token != newToken());
    QCOMPARE(hashOfToken(token), hashOfToken(token));
    QVERIFY(hashOfToken(token) != hashOfToken(newToken()));
    QVERIFY(!hashOfToken(token).contains(token));
    QVERIFY(newEpoch() != newEpoch());
}

void SignInTest::callersAreNeverTheSystem()
{
    QVERIFY(!callerNamed(QStringLiteral("system")));
    QVERIFY(!callerNamed(QStringLiteral("customer:")));
    for (const char *name : {"anna", "customer:acme", "shop"})
        QCOMPARE(nameOf(*callerNamed(QString::fromLatin1(name))), QString::fromLatin1(name));
}

void SignInTest::failuresAreLimitedPerPair()
{
    SignInLimits limits;
    for (int i = 0; i < maxFailuresOfPair; ++i) {
        QCOMPARE(limits.waitMs(anna, here, i), 0);
        limits.failed(anna, here, i);
    }
    QCOMPARE(limits.waitMs(anna, here, 10), failuresCountMs - 10);
    QCOMPARE(limits.waitMs(anna, QStringLiteral("192.0.2.2"), 10), 0);
    QCOMPARE(limits.waitMs(QStringLiteral("mike"), here, 10), 0);
    // The first failure counts no more: one try, and it is shut again.
    QCOMPARE(limits.waitMs(anna, here, failuresCountMs), 0);
    limits.failed(anna, here, failuresCountMs);
    QVERIFY(limits.waitMs(anna, here, failuresCountMs) > 0);
    limits.succeeded(anna, here);
    QCOMPARE(limits.waitMs(anna, here, failuresCountMs), 0);
}

void SignInTest::failuresAreLimitedPerAddress()
{
    SignInLimits limits;
    for (int i = 0; i < maxFailuresOfAddress; ++i)
        limits.failed(QStringLiteral("login-%1").arg(i), here, 0);
    QVERIFY(limits.waitMs(QStringLiteral("yet-another"), here, 1) > 0);
    QCOMPARE(limits.waitMs(QStringLiteral("yet-another"), QStringLiteral("192.0.2.2"), 1), 0);
}

void SignInTest::failuresAreLimitedPerLogin()
{
    SignInLimits limits;
    for (int i = 0; i < maxFailuresOfLogin; ++i)
        limits.failed(anna, QStringLiteral("198.51.100.%1").arg(i), 0);
    QVERIFY(limits.waitMs(anna, here, 1) > 0);
    QCOMPARE(limits.waitMs(QStringLiteral("mike"), here, 1), 0);
}

void SignInTest::memoryIsBounded()
{
    SignInLimits limits;
    for (int i = 0; i < 50'000; ++i)
        limits.failed(QStringLiteral("login-%1").arg(i), QStringLiteral("address-%1").arg(i), i);
    QVERIFY(limits.size() <= SignInLimits::maxSize);
    for (int i = 0; i < maxFailuresOfPair; ++i)
        limits.failed(anna, here, 50'000);
    QVERIFY(limits.waitMs(anna, here, 50'001) > 0);
}

SALDO_TEST_MAIN(SignInTest)

#include "sign_in_test.moc"
