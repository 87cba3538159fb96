// The window of a console that follows, offscreen: up to which version its list is painted, and since when.
#pragma once

#include "sync/service_desk.h"
#include "tests/bench/http_load.h"

#include <QObject>
#include <memory>
#include <vector>

namespace saldo::ui {
class MainWindow;
}

namespace saldo::bench {

class LiveWindow : public QObject
{
public:
    // On all open tickets, the newest on top. The desk is not owned, has read all and outlives it.
    explicit LiveWindow(sync::ServiceDesk &desk);
    ~LiveWindow() override;

    std::vector<Acknowledged> painted;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    sync::ServiceDesk &m_desk;
    qint64 m_told = 0; // up to this version the window knows
    std::unique_ptr<ui::MainWindow> m_window;
};

// Up to where the console has read.
qint64 versionOf(sync::ServiceDesk &desk);

} // namespace saldo::bench
