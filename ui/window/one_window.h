// One window per person and desk: a later start hands over what it was asked for to the window that is
// there, and ends.
#pragma once

#include <QObject>

class QLocalServer;
class QLocalSocket;

namespace saldo::ui {

class OneWindow : public QObject
{
    Q_OBJECT

public:
    // `desk`: what names the desk on this computer, a file's path or a server's address.
    OneWindow(const QString &desk, const QString &person, QObject *parent = nullptr);
    ~OneWindow() override;

    // The name under which that person's window on that desk is found: the same by whatever way a file is named.
    static QString nameOf(const QString &desk, const QString &person);
    // Whether there is such a window; it is left alone.
    static bool isOpen(const QString &desk, const QString &person);
    // Whether that window is there and took over. `ticket`: to be shown; empty: the window alone.
    static bool handOver(const QString &desk, const QString &person, const QString &ticket);

    // From then on this is that window. To be called by who holds the desk: what a killed one left is
    // cleared away. False, and the reason, if the system doesn't allow it; the window works without.
    bool listen();
    QString reason() const;

Q_SIGNALS:
    // A later start came: the window is wanted in front, with that ticket if it names one.
    void asked(const QString &ticket);

private:
    void greet();
    void read(QLocalSocket *socket);

    QString m_name;
    QLocalServer *m_server;
};

} // namespace saldo::ui
