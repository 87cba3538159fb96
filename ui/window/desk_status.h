// The status line: the desk's clock (GMT+3, whatever the computer's zone), open or closed and until
// when, and where the desk is.
#pragma once

#include "desk/desk_link.h"

#include <QWidget>

class QLabel;

namespace saldo::ui {

class DeskStatus : public QWidget
{
    Q_OBJECT

public:
    explicit DeskStatus(desk::DeskLink &desk, QWidget *parent = nullptr);
    // The clock moved on, or the language changed.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    desk::DeskLink &m_desk;
    QLabel *m_dot = nullptr;
    QLabel *m_clock = nullptr;
    QLabel *m_place = nullptr;
};

} // namespace saldo::ui
