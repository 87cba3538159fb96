// Asks before a manager suspends or resumes a support period, or chooses free support, in the customer's
// name: says what will happen, does it, and says why not where it is refused.
#pragma once

#include "desk/desk_link.h"
#include "store/customer_reads.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;

namespace saldo::ui {

class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Action { Suspend, Resume, ChooseFreeSupport };

    // The desk is not owned.
    AccountDialog(desk::DeskLink &desk, Action action, const store::CustomerAccount &account, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void foresee();
    QJsonObject command() const;
    QString consequence(const desk::Foresight &foresight) const;
    void send();
    void finished(const desk::Sent &sent);
    void tell(const QString &trouble);

    desk::DeskLink &m_desk;
    Action m_action;
    store::CustomerAccount m_account;
    QLabel *m_title = nullptr;
    QLabel *m_question = nullptr;
    QRadioButton *m_period = nullptr; // with ChooseFreeSupport only
    QRadioButton *m_credits = nullptr;
    QLabel *m_consequence = nullptr;
    QLabel *m_trouble = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_do = nullptr;
};

} // namespace saldo::ui
