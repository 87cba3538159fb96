// The status line: the desk's clock (GMT+3, whatever the computer's zone), open or closed and until
// when, and where the desk is: on this computer, or at a service and how it stands with it.
#pragma once

#include "desk/desk_link.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace saldo::sync {
class ServiceDesk;
}

namespace saldo::ui {

class DeskStatus : public QWidget
{
    Q_OBJECT

public:
    explicit DeskStatus(desk::DeskLink &desk, QWidget *parent = nullptr);
    // The clock moved on, or the language changed.
    void refresh();

Q_SIGNALS:
    void signInAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPlace();
    void followService();

    desk::DeskLink &m_desk;
    sync::ServiceDesk *m_service; // null: the desk is on this computer
    QLabel *m_dot = nullptr;
    QLabel *m_clock = nullptr;
    QLabel *m_placeDot = nullptr;
    QLabel *m_place = nullptr;
    QPushButton *m_do = nullptr; // what may be done about it
};

} // namespace saldo::ui
