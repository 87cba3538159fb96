// Registers a license of a customer. The first one offers the choice of free support, now or later; each further
// one gives credits at once.
#pragma once

#include "store/customer_reads.h"
#include "ui/ticket/command_dialog.h"

class QLineEdit;
class QRadioButton;

namespace saldo::ui {

class LicenseDialog : public CommandDialog
{
    Q_OBJECT

public:
    LicenseDialog(desk::DeskLink &link, const store::CustomerAccount &account, QWidget *parent);

protected:
    QJsonObject command() const override;
    QString missing() const override;
    QString tell(const Foreseen &foreseen) const override;
    void retranslate() override;

private:
    void build();
    bool isFirst() const { return m_account.licenses.isEmpty(); }
    rules::License license() const;

    store::CustomerAccount m_account;
    QLabel *m_idLabel;
    QLineEdit *m_id;
    QLabel *m_productLabel;
    QLineEdit *m_product;
    QLabel *m_urlLabel;
    QLineEdit *m_url;
    QLabel *m_choiceLabel;
    QRadioButton *m_later;
    QRadioButton *m_period;
    QRadioButton *m_credits;
};

} // namespace saldo::ui
