// Whether the desktop is light or dark, where it tells: org.freedesktop.appearance of its portal
// (xdg-desktop-portal), followed while it changes. Nothing waits for it: the answer comes by a signal.
#pragma once

#include "ui/shared/theme.h"

#include <QObject>

class QDBusVariant;

namespace saldo::ui {

class DesktopColours : public QObject
{
    Q_OBJECT

public:
    explicit DesktopColours(QObject *parent = nullptr);
    ~DesktopColours() override;

    // Asks the portal on the session's bus, once, and listens from then on. Without a bus or a portal the
    // desktop's palette stands.
    void follow();
    // Until the portal answers: what it said the last time.
    void assume(Theme::Shade shade) { m_shade = shade; }
    Theme::Shade shade() const { return m_shade; }

Q_SIGNALS:
    void changed(); // to another shade

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void tell(const QVariant &value);

    Theme::Shade m_shade;
    QString m_bus; // the name of our connection to it; empty before
};

} // namespace saldo::ui
