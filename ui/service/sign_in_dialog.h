// Signs in at a service: login and password, and in words what stands against it.
#pragma once

#include "sync/service_desk.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace saldo::ui {

class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    // The desk is not owned and outlives the dialog. `login`: who was there the last time; may be empty.
    SignInDialog(sync::ServiceDesk &desk, const QString &login, QWidget *parent = nullptr);

    // After it was accepted: the session; nothing if he works offline on what is here.
    const std::optional<wire::Session> &session() const { return m_session; }
    QString login() const;

    // Only the one named may sign in: it is his window.
    void setLoginFixed();
    // Something that is to be known beforehand, as that the keychain is missing.
    void setHint(const QString &hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void signIn();
    void told(const sync::SignInOutcome &outcome);
    void setBusy(bool busy);
    void updateButtons();

    sync::ServiceDesk &m_desk;
    std::optional<wire::Session> m_session;
    sync::SignInOutcome m_outcome;
    bool m_busy = false;
    bool m_failed = false;
    bool m_fixed = false;
    QLabel *m_title;
    QLabel *m_place;
    QLabel *m_loginName;
    QLabel *m_passwordName;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLabel *m_said;
    QLabel *m_hint;
    QPushButton *m_offline;
    QPushButton *m_signIn;
};

} // namespace saldo::ui
