// The main of a test without windows: the same run everywhere. Zone, hash seed, locale and folders come
// from tests/CMakeLists.txt; what a test started by hand would miss of them is set here.
#pragma once

#include <QCoreApplication>
#include <QHashSeed>
#include <QLocale>
#include <QTest>

namespace saldo::tests {

// Before the application is made.
inline void settle()
{
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("TZ", "America/New_York"); // far from the desk's, so that a local time shows
    qputenv("QT_FATAL_WARNINGS", "1");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace saldo::tests

#define SALDO_TEST_MAIN(Test)                                                                             \
    int main(int argc, char **argv)                                                                       \
    {                                                                                                     \
        saldo::tests::settle();                                                                           \
        QCoreApplication application(argc, argv);                                                         \
        Test test;                                                                                        \
        return QTest::qExec(&test, argc, argv);                                                           \
    }
