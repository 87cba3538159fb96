// The first time at a service its whole desk is read: how far it is, and the choice to leave it for later. What was
// read stays and is gone on with.
#pragma once

#include "sync/service_desk.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace saldo::ui {

class FirstSyncDialog : public QDialog
{
    Q_OBJECT

public:
    // Is accepted when the mirror is whole. The desk is not owned and outlives the dialog.
    explicit FirstSyncDialog(sync::ServiceDesk &desk, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isRead() const;
    void follow();
    void retranslate();

    sync::ServiceDesk &m_desk;
    QLabel *m_title;
    QLabel *m_rows;
    QLabel *m_said;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace saldo::ui
