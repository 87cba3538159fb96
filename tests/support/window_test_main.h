// The main of a test with windows: one style, no animations of the platform, no display needed.
#pragma once

#include "tests/support/test_main.h"

#include <QApplication>

#define SALDO_WINDOW_TEST_MAIN(Test)                                                                      \
    int main(int argc, char **argv)                                                                       \
    {                                                                                                     \
        saldo::tests::settle();                                                                           \
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))                                                \
            qputenv("QT_QPA_PLATFORM", "offscreen");                                                      \
        QApplication::setStyle(QStringLiteral("Fusion"));                                                 \
        QApplication application(argc, argv);                                                             \
        Test test;                                                                                        \
        return QTest::qExec(&test, argc, argv);                                                           \
    }
