// Light and dark as the desktop has it: a portal of our own on a bus of its own says so, changes its mind, is
// slow, or is not there; and the person's word, remembered.
#include "tests/journeys/journey.h"
#include "tests/support/window_test_main.h"
#include "tests/window/offscreen_warnings.h"

#include "ui/shared/desktop_colours.h"
#include "ui/window/shade_switch.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace saldo;
using ui::DesktopColours;
using ui::ShadeChoice;
using ui::ShadeSwitch;
using ui::Theme;

namespace {

const QString group = QStringLiteral("org.freedesktop.appearance");
const QString scheme = QStringLiteral("color-scheme");

} // namespace

// The portal's settings, as xdg-desktop-portal has them.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint value = 0;
    bool silent = false; // keeps its answers back
    int asked = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        ++asked;
        Q_EMIT wasAsked();
        if (silent) {
            setDelayedReply(true);
            return {};
        }
        if (space != group || key != scheme)
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), QStringLiteral("no such setting"));
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value))); // one variant in another, as the real one
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
    void wasAsked();
};

class ColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                       QStringLiteral("--print-address=1")});
        QVERIFY2(m_daemon.waitForStarted(), "dbus-daemon is not installed (tools/install)");
        QVERIFY(m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
    }
    void cleanupTestCase()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    void init()
    {
        tests::failOnOwnWarnings();
        QStandardPaths::setTestModeEnabled(true);
        ui::useTheme(Theme::Shade::Light);
    }
    void cleanup() { closePortal(); }

    void thePortalSays_data()
    {
        QTest::addColumn<uint>("value");
        QTest::addColumn<bool>("dark");
        QTest::newRow("no preference") << 0U << false;
        QTest::newRow("dark") << 1U << true;
        QTest::newRow("light") << 2U << false;
        QTest::newRow("a value of the future") << 9U << false;
    }
    void thePortalSays()
    {
        // GIVEN a desktop whose portal has a preference
        QFETCH(uint, value);
        QFETCH(bool, dark);
        Portal portal;
        portal.value = value;
        openPortal(portal);
        // WHEN it is asked THEN it is followed, also when it changes
        DesktopColours colours;
        colours.assume(dark ? Theme::Shade::Light : Theme::Shade::Dark);
        QSignalSpy changed(&colours, &DesktopColours::changed);
        colours.follow();
        QVERIFY(changed.wait());
        QCOMPARE(colours.shade(), dark ? Theme::Shade::Dark : Theme::Shade::Light);
        Q_EMIT portal.SettingChanged(QStringLiteral("org.gnome.desktop.interface"), scheme, QDBusVariant(dark ? 2U : 1U));
        QCOMPARE(changed.count(), 1);
        // Said again until it is heard: what the test's side emits may come before Qt relays it to the bus.
        QVERIFY(QTest::qWaitFor([&] {
            Q_EMIT portal.SettingChanged(group, scheme, QDBusVariant(dark ? 2U : 1U));
            return changed.count() > 1;
        }));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(colours.shade(), dark ? Theme::Shade::Light : Theme::Shade::Dark);
    }

    void nothingWaitsForASilentPortal()
    {
        // GIVEN a portal that does not answer
        Portal portal;
        portal.silent = true;
        openPortal(portal);
        QSignalSpy asked(&portal, &Portal::wasAsked);
        DesktopColours colours;
        colours.assume(Theme::Shade::Dark);
        colours.follow(); // comes back at once
        QCOMPARE(portal.asked, 0);
        // WHEN it was asked THEN what was assumed stands, and its later word counts
        QVERIFY(asked.wait());
        QCOMPARE(colours.shade(), Theme::Shade::Dark);
        QSignalSpy changed(&colours, &DesktopColours::changed);
        Q_EMIT portal.SettingChanged(group, scheme, QDBusVariant(2U));
        QVERIFY(changed.wait());
        QCOMPARE(colours.shade(), Theme::Shade::Light);
    }

    void withoutAPortalThePaletteStands()
    {
        DesktopColours colours;
        colours.assume(Theme::Shade::Dark);
        colours.follow();
        // A portal that comes later is heard.
        Portal portal;
        openPortal(portal);
        QSignalSpy changed(&colours, &DesktopColours::changed);
        QVERIFY(QTest::qWaitFor([&] {
            Q_EMIT portal.SettingChanged(group, scheme, QDBusVariant(2U));
            return changed.count() > 0;
        }));
        QCOMPARE(colours.shade(), Theme::Shade::Light);
    }

    void thePersonsWordIsRemembered()
    {
        // GIVEN a dark desktop, and a window that follows it
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        Portal portal;
        portal.value = 1;
        openPortal(portal);
        {
            ShadeSwitch shade;
            QSignalSpy changed(&shade, &ShadeSwitch::shadeChanged);
            shade.restore(settings);
            QCOMPARE(shade.choice(), ShadeChoice::AsDesktop);
            QVERIFY(QTest::qWaitFor([] { return Theme::current().shade == Theme::Shade::Dark; }));
            shade.remember(settings);
        }
        // WHEN it is started again THEN it is dark from the first moment on
        ui::useTheme(Theme::Shade::Light);
        {
            ShadeSwitch shade;
            shade.restore(settings);
            QCOMPARE(Theme::current().shade, Theme::Shade::Dark);
            // WHEN the person wants it light THEN it is, whatever the desktop says
            shade.commands().at(static_cast<int>(ShadeChoice::Light))->trigger();
            QCOMPARE(Theme::current().shade, Theme::Shade::Light);
            QVERIFY(shade.commands().at(static_cast<int>(ShadeChoice::Light))->isChecked());
            QSignalSpy asked(&portal, &Portal::wasAsked);
            QVERIFY(portal.asked > 1 || asked.wait());
            QCOMPARE(Theme::current().shade, Theme::Shade::Light);
            shade.remember(settings);
        }
        ui::useTheme(Theme::Shade::Dark);
        ShadeSwitch shade;
        shade.restore(settings);
        QCOMPARE(shade.choice(), ShadeChoice::Light);
        QCOMPARE(Theme::current().shade, Theme::Shade::Light);
        // AND back as the desktop has it
        shade.choose(ShadeChoice::AsDesktop);
        QVERIFY(QTest::qWaitFor([] { return Theme::current().shade == Theme::Shade::Dark; }));
    }

private:
    void openPortal(Portal &portal)
    {
        QDBusConnection bus = QDBusConnection::connectToBus(m_address, QStringLiteral("portal"));
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }
    void closePortal() { QDBusConnection::disconnectFromBus(QStringLiteral("portal")); }

    QProcess m_daemon;
    QString m_address;
};

SALDO_WINDOW_TEST_MAIN(ColoursTest)
#include "colours_test.moc"
