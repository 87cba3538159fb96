// What the offscreen platform says about itself when windows come forward and menus open.
#pragma once

#include <QRegularExpression>
#include <QTest>

namespace saldo::tests {

// To be called in init(): any warning fails the test but those of the platform.
inline void failOnOwnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support ).*")));
}

} // namespace saldo::tests
