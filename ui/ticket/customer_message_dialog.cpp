#include "ui/ticket/customer_message_dialog.h"

#include "ui/shared/commands.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace saldo::ui {

namespace {

constexpr int longestBody = 100'000; // desk-script.md

} // namespace

QString textOf(const QPlainTextEdit &edit)
{
    return edit.toPlainText().remove(QChar(0)).trimmed();
}

CustomerMessageDialog::CustomerMessageDialog(desk::DeskLink &link, const QString &ticket, QWidget *parent)
    : CommandDialog(link, parent), m_ticket(ticket), m_body(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("customerMessageDialog"));
    m_body->setObjectName(QStringLiteral("body"));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(140);
    fields()->addWidget(m_body);
    connect(m_body, &QPlainTextEdit::textChanged, this, &CustomerMessageDialog::foresee);
    m_body->setFocus();
}

QJsonObject CustomerMessageDialog::command() const
{
    return commands::postMessage(m_ticket, textOf(*m_body));
}

QString CustomerMessageDialog::missing() const
{
    const QString text = textOf(*m_body);
    if (text.size() > longestBody)
        return tr("The text is too long: at most %1 characters.").arg(longestBody);
    return text.isEmpty() ? tr("Enter what the customer said.") : QString();
}

void CustomerMessageDialog::retranslate()
{
    setWords(tr("Record a customer's message"), tr("What the customer wrote or said elsewhere, in the customer's own words."),
             tr("Record"));
    m_body->setAccessibleName(tr("The customer's message"));
}

} // namespace saldo::ui
