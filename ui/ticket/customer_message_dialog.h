// Records a message that the customer gave another way: by mail, by phone.
#pragma once

#include "ui/ticket/command_dialog.h"

class QPlainTextEdit;

namespace saldo::ui {

class CustomerMessageDialog : public CommandDialog
{
    Q_OBJECT

public:
    CustomerMessageDialog(desk::DeskLink &link, const QString &ticket, QWidget *parent);

protected:
    QJsonObject command() const override;
    QString missing() const override;
    QString tell(const Foreseen &foreseen) const override { return postWords(foreseen); }
    void retranslate() override;

private:
    QString m_ticket;
    QPlainTextEdit *m_body;
};

// The text of a field as a command may hold it: no NUL, no blanks around it.
QString textOf(const QPlainTextEdit &edit);

} // namespace saldo::ui
