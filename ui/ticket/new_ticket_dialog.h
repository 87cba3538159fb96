// Opens a ticket on a customer's behalf.
#pragma once

#include "rules/account.h"
#include "ui/shared/commands.h"
#include "ui/ticket/command_dialog.h"

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QRadioButton;

namespace saldo::ui {

class Choice;

class NewTicketDialog : public CommandDialog
{
    Q_OBJECT

public:
    // `customer`: chosen already, as far as is known; may be empty. `manager`: may agree in advance.
    NewTicketDialog(desk::DeskLink &link, const QString &customer, bool manager, QWidget *parent);

protected:
    QJsonObject command() const override;
    QString missing() const override;
    QString tell(const Foreseen &foreseen) const override;
    void retranslate() override;
    bool mend(const rules::Refusal &refusal) override;

private:
    void build();
    void search();
    void choose(const rules::Customer &customer);
    void showAvailable();
    commands::NewTicket ticket() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    rules::Customer m_customer; // without an id: none chosen yet
    QString m_number;
    bool m_manager;
    QList<rules::Customer> m_found;

    QLabel *m_customerLabel;
    QLineEdit *m_search;
    QListWidget *m_results;
    QLabel *m_languageLabel;
    Choice *m_language;
    QLabel *m_subjectLabel;
    QLineEdit *m_subject;
    QLabel *m_bodyLabel;
    QPlainTextEdit *m_body;
    QLabel *m_coverageLabel;
    QButtonGroup *m_coverage; // ids: rules::Coverage
    QRadioButton *m_notAsked;
    QRadioButton *m_period;
    QRadioButton *m_credits;
    QCheckBox *m_defect;
    QCheckBox *m_preAgreed;
};

} // namespace saldo::ui
