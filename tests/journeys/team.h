// The stage of a team's journey: a service in another process on a database of its own, and consoles on it, each
// with a mirror and the real window, over a line that can be cut.
#pragma once

#include "sync/service_desk.h"
#include "tests/service/running_service.h"
#include "ui/window/main_window.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <memory>

namespace saldo::tests {

// Carries what consoles and service say to each other, unless it is cut.
class Line : public QObject
{
    Q_OBJECT

public:
    explicit Line(quint16 service);

    quint16 port() const { return m_port; }
    // What is connected ends, and nobody is let through.
    void cut();
    void mend();

private:
    void letThrough();

    QTcpServer m_server;
    quint16 m_service;
    quint16 m_port = 0;
};

// Somebody's console on the service. The mirror goes with it.
class Colleague
{
public:
    Colleague(const QString &staff, quint16 port);

    const QString &staff() const { return m_staff; }
    sync::ServiceDesk &desk() { return *m_desk; }
    ui::MainWindow &window() { return *m_window; }
    // Once the desk is here: the window, as large as it is made for, in English and light.
    void openWindow();
    // His window has the keyboard.
    void come();

    // The widget of that name that is to be seen in his window; waits until there is one.
    template <typename Widget>
    Widget *see(const char *name)
    {
        Widget *seen = nullptr;
        const auto look = [&] {
            for (Widget *widget : m_window->findChildren<Widget *>(QLatin1String(name))) {
                if (widget->isVisible() && widget->window() == m_window.get())
                    seen = widget;
            }
            return seen != nullptr;
        };
        if (!QTest::qWaitFor(look, patienceMs))
            qFatal("there is no %s to be seen", name);
        return seen;
    }
    void click(const char *button);
    void clickTicket(const QString &ticket);
    // Writes a text for the ticket in sight and sends it; what could still be undone goes out at once.
    void write(const QString &text);
    // The texts that are shown of the ticket in sight, from the top.
    QStringList conversation();
    QString words(const char *label); // empty: it isn't to be seen
    int attention();                  // beside the name of its view

    static constexpr int patienceMs = 30'000; // far more than anything awaited here takes

private:
    QString m_staff;
    QTemporaryDir m_folder;
    std::unique_ptr<sync::ServiceDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
};

// Whether that is so before patience ends.
inline bool comes(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, Colleague::patienceMs);
}

// Draws it in both languages and both shades, a window of the console in both of the gallery's sizes, into the folder
// that SALDO_JOURNEY_PICTURES names, if it names one. What had no room for its words, each behind the picture's name.
QStringList picture(QWidget &widget, const QString &name);

} // namespace saldo::tests
