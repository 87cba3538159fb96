// What a manager does about an account, as actions for menus and the command box, with their shortcuts. Each is
// about the customer in sight; where there is none it asks which.
#pragma once

#include "desk/desk_link.h"
#include "rules/words.h"

#include <QAction>
#include <QList>
#include <functional>

namespace saldo::ui {

enum class AccountDoing { Purchase, Adjust, CancelPeriod, RegisterLicense, ChangeCustomer, RegisterCustomer };

class AccountActions : public QObject
{
    Q_OBJECT

public:
    // The customer in sight; empty: none.
    using InSight = std::function<QString()>;

    // The desk is not owned. `owner`: the window, in which the shortcuts work and the dialogs open. Engineers
    // see the actions, and why they can't take them.
    AccountActions(desk::DeskLink &desk, rules::Role role, const InSight &inSight, QWidget *owner);

    QList<QAction *> all() const { return m_actions; } // in the order of AccountDoing
    QAction *of(AccountDoing doing) const { return m_actions.at(static_cast<int>(doing)); }
    void retranslate();
    // Opens the dialog; without a customer it asks first.
    void begin(AccountDoing doing, const QString &customer);

Q_SIGNALS:
    // He is at the desk from now on, or changed.
    void customerWritten(const QString &customer);

private:
    void open(AccountDoing doing, const QString &customer);
    void registerCustomer();
    QWidget *window() const { return m_owner; }

    desk::DeskLink &m_desk;
    bool m_manager;
    InSight m_inSight;
    QWidget *m_owner;
    QList<QAction *> m_actions;
};

} // namespace saldo::ui
