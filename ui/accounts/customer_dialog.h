// Registers a customer, or changes one's name, language and mail address.
#pragma once

#include "ui/ticket/command_dialog.h"

class QCheckBox;
class QLineEdit;

namespace saldo::ui {

class Choice;

class CustomerDialog : public CommandDialog
{
    Q_OBJECT

public:
    // `customer`: to be changed; without an id: a new one.
    CustomerDialog(desk::DeskLink &link, const rules::Customer &customer, QWidget *parent);

    // Of the customer as he stands in the fields.
    rules::Customer customer() const;
    // A new one: whether his first license is to be registered next.
    bool licenseFollows() const;

protected:
    QJsonObject command() const override;
    QString missing() const override;
    QString tell(const Foreseen &foreseen) const override;
    void retranslate() override;

private:
    void build();
    void suggestId();
    bool isNew() const { return m_before.id.isEmpty(); }

    rules::Customer m_before;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_languageLabel;
    Choice *m_language;
    QLabel *m_emailLabel;
    QLineEdit *m_email;
    QLabel *m_idLabel;
    QLineEdit *m_id;
    QCheckBox *m_license;
    bool m_ownId = false; // the person chose it
};

} // namespace saldo::ui
