// The main of a test with windows: one style, no animations of the platform, no display needed.
#pragma once

#include "tests/support/test_main.h"

#include <QApplication>
#include <QRegularExpression>

namespace saldo::tests {

// To be called in every test function with windows (or in init()): any warning fails it, but those
// that Qt's offscreen platform gives about itself. They are why warnings can't be fatal here.
inline void failOnWarnings()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support ).*")));
}

} // namespace saldo::tests

#define SALDO_WINDOW_TEST_MAIN(Test)                                                                      \
    int main(int argc, char **argv)                                                                       \
    {                                                                                                     \
        saldo::tests::settle();                                                                           \
        qunsetenv("QT_FATAL_WARNINGS");                                                                   \
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))                                                \
            qputenv("QT_QPA_PLATFORM", "offscreen");                                                      \
        QApplication::setStyle(QStringLiteral("Fusion"));                                                 \
        QApplication application(argc, argv);                                                             \
        Test test;                                                                                        \
        return QTest::qExec(&test, argc, argv);                                                           \
    }
