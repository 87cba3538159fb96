#include "ui/shared/desktop_colours.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QThread>

namespace saldo::ui {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colourScheme = QStringLiteral("color-scheme");

// Values of color-scheme; 0 is no preference.
constexpr uint preferDark = 1;
constexpr uint preferLight = 2;

} // namespace

DesktopColours::DesktopColours(QObject *parent) : QObject(parent), m_shade(desktopShade()) {}

DesktopColours::~DesktopColours()
{
    if (!m_bus.isEmpty())
        QDBusConnection::disconnectFromBus(m_bus);
}

// Connecting waits for the bus: not in the window's thread.
void DesktopColours::follow()
{
    if (!m_bus.isEmpty())
        return;
    static int count = 0;
    m_bus = QStringLiteral("saldo-colours-%1").arg(++count);
    QThread *connecting = QThread::create(
        [name = m_bus] { QDBusConnection::connectToBus(QDBusConnection::SessionBus, name); });
    connect(connecting, &QThread::finished, this, &DesktopColours::ask);
    connect(connecting, &QThread::finished, connecting, &QObject::deleteLater);
    connecting->start();
}

void DesktopColours::ask()
{
    QDBusConnection bus(m_bus);
    if (!bus.isConnected())
        return;
    // Qt looks the slot's types up by name, and knows this one only once something has used it.
    qRegisterMetaType<QDBusVariant>();
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    // "Read" is in every version of the portal, "ReadOne" in the latest only.
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    read << appearance << colourScheme;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid()) // no portal, or one without colours: nothing to follow
            tell(reply.value().variant());
        answer->deleteLater();
    });
}

void DesktopColours::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colourScheme)
        tell(value.variant());
}

// "Read" wraps the value in one variant more than the signal does.
void DesktopColours::tell(const QVariant &value)
{
    QVariant scheme = value;
    while (scheme.metaType() == QMetaType::fromType<QDBusVariant>())
        scheme = scheme.value<QDBusVariant>().variant();
    const uint preferred = scheme.toUInt();
    const Theme::Shade shade = preferred == preferDark ? Theme::Shade::Dark
        : preferred == preferLight                     ? Theme::Shade::Light
                                                       : desktopShade();
    if (std::exchange(m_shade, shade) != shade)
        Q_EMIT changed();
}

} // namespace saldo::ui
